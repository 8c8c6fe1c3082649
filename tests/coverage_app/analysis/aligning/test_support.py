"""Support: what a third sentence tells about whether two sentences agree."""

from coverage_app.analysis.aligning.support import NO_SUPPORT, Support, find_neighbors, support_of

A, A_NEXT, B, C = ("A", 1), ("A", 2), ("B", 1), ("C", 1)


def test_a_sentence_of_a_third_text_supports_two_by_the_lesser_of_its_likenesses() -> None:
    near = find_neighbors([(A, C, 0.5), (B, C, 0.4)])

    assert support_of(A, B, near) == support_of(B, A, near) == Support(0.4, 0.4)


def test_another_sentence_of_the_same_text_supports_too_but_is_not_elsewhere() -> None:
    near = find_neighbors([(A, A_NEXT, 0.5), (A_NEXT, B, 0.4), (A, C, 0.3), (B, C, 0.3)])

    assert support_of(A, B, near) == Support(best=0.4, elsewhere=0.3)


def test_what_is_like_one_of_them_alone_is_no_support() -> None:
    near = find_neighbors([(A, C, 0.5), (A, B, 0.9), (B, A_NEXT, 0.5)])

    assert support_of(A, B, near) == NO_SUPPORT


def test_sentences_with_hardly_anything_in_common_are_no_neighbors() -> None:
    near = find_neighbors([(A, C, 0.05), (B, C, 0.5)])

    assert support_of(A, B, near) == NO_SUPPORT
