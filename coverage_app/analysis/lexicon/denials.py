"""Words that turn what is said into its opposite, or leave it open."""

from coverage_app.analysis.lexicon.word_sets import word_set

# Verbs of speech that say that something is not so, or not sure.
DENYING = word_set(
    """
    challenge challenged challenges challenging contest contested contests decline declined declines
    declining denied denies deny denying disavow disavowed dispute disputed disputes disputing doubt
    doubted doubts doubting question questioned questioning questions rebut rebutted refuse refused
    refuses refute refuted refutes refuting reject rejected rejecting rejects rule ruled
    """
)

_NEGATIONS = word_set(
    """
    ain't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't neither never no
    nobody none nor not wasn't weren't without won't wouldn't
    """
)

# After any of these what is said may not be so.
TURNING = DENYING | _NEGATIONS
