"""Hedges: words by which a text holds a statement for less than certain, by how much.

From the lists of Hyland, Metadiscourse (2005), appendix, and Hyland, Hedging in Scientific Research
Articles (1998), and the cues of the CoNLL-2010 shared task (Farkas et al. 2010), without those that
seldom hedge in news ("should", "rather", "quite", "in general"). Words before a figure ("about",
"roughly") are in `hedges`.
"""

from coverage_app.analysis.lexicon.inflections import forms_of


def _all_forms(bases: str) -> tuple[str, ...]:
    return tuple(form for base in bases.split() for form in sorted(forms_of(base)))


# Phrases in lower case. FactBank's "probable".
PROBABLE = (
    *_all_forms("anticipate believe expect predict presume"),
    "doubtful",
    "foreseeable",
    "highly likely",
    "in all likelihood",
    "in all probability",
    "likelihood",
    "likely",
    "most likely",
    "presumably",
    "probability",
    "probable",
    "probably",
    "tend to",
    "tended to",
    "tends to",
    "thought to",
    "understood to",
    "unlikely",
    "would",
    "wouldn't",
)

# The writer or source judges by signs.
JUDGED = (
    *_all_forms("assess estimate indicate suggest"),
    "judged to",
    "in my opinion",
    "in my view",
    "in our opinion",
    "in our view",
    "points to",
)

# Somebody is said to have said so, and the text keeps its distance.
DISTANT = (
    *(
        f"according to {kind}{papers}"
        for kind in (
            "",
            "early ",
            "initial ",
            "local ",
            "media ",
            "news ",
            "preliminary ",
            "press ",
        )
        for papers in ("reports", "rumors", "rumours", "speculation")
    ),
    *(
        f"according to {kind}reports"
        for kind in ("some ", "several ", "unconfirmed ", "unverified ", "local media ")
    ),
    "alleged",
    "allegedly",
    "allegation",
    "allegations",
    "ostensible",
    "ostensibly",
    "purported",
    "purportedly",
    "reported to",
    "reportedly",
    "reputed",
    "reputedly",
    "rumored",
    "rumoured",
    "said to be",
    "said to have",
    "self-described",
    "so-called",
    "supposedly",
    "suspected",
    "unconfirmed",
    "unverified",
)

# FactBank's "possible".
POSSIBLE = (
    "apparent",
    "apparently",
    "appear to",
    "appeared to",
    "appears to",
    "arguably",
    "can't be ruled out",
    "cannot be ruled out",
    "conceivable",
    "conceivably",
    "could",
    "couldn't",
    "feasible",
    "hypothetical",
    "hypothetically",
    "it appears",
    "it seems",
    "may",
    "maybe",
    "might",
    "mightn't",
    "not clear",
    "perhaps",
    "plausible",
    "plausibly",
    "possibilities",
    "possibility",
    "possible",
    "possibly",
    "potential",
    "potentially",
    "seem to",
    "seemed to",
    "seemingly",
    "seems to",
    "speculate",
    "speculated",
    "speculation",
    "uncertain",
    "uncertainty",
    "unclear",
)

# "higher than expected", "as expected": no hedge of the statement they stand in.
COMPARING = frozenset({"as", "than"})
