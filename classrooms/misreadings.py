"""What a wrong choice shows, in words that go on from "9 of 24"."""

from quizzes.derivation.drafts import Misconception

# After "9 of 24 …".
IN_WORDS = {
    Misconception.SAME_TOPIC: "took the same topic for the same detail",
    Misconception.MENTIONED_BY_BOTH: "took what both mention for a detail that both give",
    Misconception.STOPPED_EARLY: "did not read to the end",
    Misconception.ONLY_ONE: "found it in one text and stopped looking",
    Misconception.MARKS_MEAN_IDENTICAL: "took quotation marks to mean identical words",
    Misconception.MISREAD_CHANGE: "saw a change where there is none",
    Misconception.SWAPPED: "changed the texts over",
    Misconception.SITE_IS_SOURCE: "took the site for the first publisher",
    Misconception.SUBJECT_IS_SOURCE: "took the subject of the story for the publisher",
    Misconception.OTHER_AGENCY: "took another news agency for the one credited",
    Misconception.OTHER_TEXT: "took the other text’s outlet",
    Misconception.BESIDE_THE_POINT: "chose what is true but beside the point",
    Misconception.TOLD_BY_BOTH: "took what both texts tell for what one tells",
    Misconception.HEDGE_BLIND: "overlooked a hedge",
    Misconception.HEDGE_IS_A_NUMBER: "read a hedge as another number",
    Misconception.OTHER_HEDGE: "took one kind of hedge for another",
    Misconception.LOST_A_ZERO: "slipped a decimal place",
    Misconception.THE_REST: "took the rest for the part",
    Misconception.THE_WHOLE: "took the whole for the part",
    Misconception.CARRIED_OVER: "carried a number over from another figure",
    Misconception.SAME_WORDS_SO_QUOTED: "thought that the same words are quoted in both",
    Misconception.NEAREST_NAME: "gave the words to the nearest name",
    Misconception.OUTLET_IS_SOURCE: "took a source’s words for the outlet’s own",
    Misconception.SAME_CLAIM: "took two claims for one in other words",
    Misconception.CONTRADICTION: "took two claims for a contradiction",
    Misconception.NAMED_SO_QUOTED: "thought that whoever is named is quoted",
    Misconception.ONE_PER_OUTLET: "counted outlets instead of sources",
    Misconception.ON_THE_PAGE: "took another part of the page for it",
    Misconception.SAME_IN_BOTH: "took what headline and body share for a difference",
    Misconception.OTHER_SENTENCE: "chose a sentence on the same subject that does not say it",
}


def in_words(misconception: str) -> str:
    """Say what somebody did who chose an option of this misconception; nothing if it has none."""
    return IN_WORDS.get(Misconception(misconception), "") if misconception else ""
