"""Every page there is: what the tests look at in both sizes and themes, and the screenshots show.

A new lens is here by its tab. Any other page is a line.
"""

import uuid
from dataclasses import dataclass
from typing import Literal

from coverage_app.lenses.tabs import TABS
from tests.browser.bridge import BRIDGE_TEXTS
from tests.browser.server import ROOT

(SAMPLE,) = (path.parent.name for path in (ROOT / "seeds").glob("*/story.toml"))
SIZES = {"phone": (390, 844), "desk": (1366, 768)}
Scheme = Literal["light", "dark"]
EIGHT_TEXTS, FOUR_TEXTS, ONE_TEXT, NO_TEXTS = "eight-texts", "four-texts", "one-text", "no-texts"
NO_QUOTES, BLIND, TWO_LANGUAGES = "no-quotes", "blind", "two-languages"
COUNCIL_VOTE = "a-council-vote"
CLASS_CODE = "K7M2P9TX"
FIRST_SENTENCE = BRIDGE_TEXTS[0].index("The council")
STATEMENT = f"/stories/{FOUR_TEXTS}/statements/A1-{FIRST_SENTENCE}/"


@dataclass(frozen=True, slots=True)
class Screen:
    """A page by a short name, and the button that is pressed there, if one is.

    In its path {finished} and {unfinished} stand for attempts of its visitor, {unchecked} for a
    text that a teacher has not looked at yet, {draft} for a quiz that is not published, {answered}
    for a quiz with an answer to read.
    """

    name: str
    path: str
    for_teacher: bool = False
    status: int = 200
    pressed: str = ""
    for_classmate: bool = False

    @property
    def is_made_by_django(self) -> bool:
        return self.path.startswith("/admin/")


def attempt_named(name: str) -> uuid.UUID:
    """Return the key of an attempt that `more_quizzes` adds for the student."""
    return uuid.uuid5(uuid.NAMESPACE_OID, name)


def _lenses(name: str, slug: str, *, for_teacher: bool = False) -> tuple[Screen, ...]:
    return tuple(
        Screen(f"{name}-{tab.name}", f"/stories/{slug}/{tab.name}/", for_teacher) for tab in TABS
    )


SCREENS = (
    Screen("join", "/"),
    Screen("join-error", "/", pressed="Join"),
    Screen("join-code", f"/join/{CLASS_CODE}/"),
    Screen("join-not-let-in", "/join/waiting/"),
    Screen("class", "/class/", for_classmate=True),
    Screen("class-stored", "/class/stored/", for_classmate=True),
    Screen("privacy", "/privacy/"),
    Screen("stories", "/stories/"),
    Screen("about", "/about/"),
    Screen("sign-in", "/sign-in/"),
    Screen("not-found", "/stories/no-such-story/read/", status=404),
    *_lenses("sample", SAMPLE),
    *_lenses("eight", EIGHT_TEXTS),
    *_lenses("no-quotes", NO_QUOTES),
    *_lenses("four", FOUR_TEXTS),
    Screen("one-text", f"/stories/{ONE_TEXT}/read/"),
    Screen("no-texts", f"/stories/{NO_TEXTS}/read/"),
    Screen("blind-read", f"/stories/{BLIND}/read/"),
    Screen("blind-provenance", f"/stories/{BLIND}/provenance/"),
    Screen("two-languages", f"/stories/{TWO_LANGUAGES}/facts/"),
    Screen("quiz", "/quizzes/1/"),
    Screen("question", "/attempts/{unfinished}/questions/1/"),
    Screen("feedback", "/attempts/{finished}/questions/1/"),
    Screen("result", "/attempts/{finished}/result/"),
    Screen("results", "/results/"),
    *(
        Screen(f"question-{name}", f"/attempts/{attempt_named(name)}/questions/1/")
        for name in (
            "numbers",
            "sentences",
            "match",
            "open",
            "proof",
            "hint",
            "near",
            "sentences-answered",
            "match-answered",
            "open-answered",
            "kept",
        )
    ),
    Screen(
        "question-error", f"/attempts/{attempt_named('match')}/questions/1/", pressed="Check answer"
    ),
    Screen("question-once-more", f"/attempts/{attempt_named('near')}/questions/2/"),
    *(
        Screen(f"led-{name}", f"/attempts/{attempt_named(f'led-{name}')}/questions/1/")
        for name in ("asking", "stored", "closed", "no-answer", "shown")
    ),
    *(
        Screen(f"sitting-{name}", f"/attempts/{attempt_named(name)}/wait/")
        for name in ("waits", "paused")
    ),
    Screen("sitting-over", f"/attempts/{attempt_named('over')}/result/"),
    Screen("practice", f"/attempts/{attempt_named('practice')}/questions/1/"),
    Screen("practice-result", f"/attempts/{attempt_named('practiced')}/result/"),
    Screen("result-waiting", f"/attempts/{attempt_named('waiting')}/result/"),
    Screen("result-whole", f"/attempts/{attempt_named('whole')}/result/"),
    *_lenses("teacher", SAMPLE, for_teacher=True),
    *(
        Screen(f"teacher-{name}", path, for_teacher=True, pressed=pressed)
        for name, path, pressed in (
            ("blind", f"/stories/{BLIND}/read/", ""),
            ("no-texts", f"/stories/{NO_TEXTS}/facts/", ""),
            ("decided-facts", f"/stories/{FOUR_TEXTS}/facts/", ""),
            ("decided-read", f"/stories/{FOUR_TEXTS}/read/", ""),
            ("decisions", f"/stories/{FOUR_TEXTS}/decisions/", ""),
            ("no-decisions", f"/stories/{SAMPLE}/decisions/", ""),
            ("statement", STATEMENT, ""),
            ("statement-error", STATEMENT, "Same fact"),
            ("story-new", "/stories/new/", ""),
            ("story-new-error", "/stories/new/", "Make the story"),
            ("texts", f"/stories/{FOUR_TEXTS}/texts/", ""),
            ("texts-full", f"/stories/{EIGHT_TEXTS}/texts/", ""),
            ("texts-none", f"/stories/{NO_TEXTS}/texts/", ""),
            ("text-new", f"/stories/{FOUR_TEXTS}/texts/new/", ""),
            ("text-new-error", f"/stories/{FOUR_TEXTS}/texts/new/", "Check the text"),
            ("text-new-full", f"/stories/{EIGHT_TEXTS}/texts/new/", ""),
            ("check", "/texts/{unchecked}/check/", ""),
            ("check-in-use", "/texts/1/check/", ""),
            ("text-delete", "/texts/{unchecked}/delete/", ""),
            ("text-delete-refused", "/texts/1/delete/", ""),
            ("quiz-export", "/quizzes/1/export/", ""),
            ("story-export", f"/stories/{FOUR_TEXTS}/export/", ""),
            ("items-import", f"/stories/{FOUR_TEXTS}/items/import/", ""),
            ("items-import-error", f"/stories/{FOUR_TEXTS}/items/import/", "Import the questions"),
            ("story-import", "/stories/import/", ""),
            ("story-import-error", "/stories/import/", "Import the story"),
            ("review", f"/stories/{SAMPLE}/items/?show=accepted", ""),
            ("review-drafts", f"/stories/{BLIND}/items/", ""),
            ("review-rejected", f"/stories/{BLIND}/items/?show=rejected", ""),
            ("review-empty", f"/stories/{EIGHT_TEXTS}/items/", ""),
            ("ready", f"/stories/{BLIND}/items/ready/", ""),
            ("ready-none", f"/stories/{EIGHT_TEXTS}/items/ready/", ""),
            ("item-new", f"/stories/{FOUR_TEXTS}/items/new/", ""),
            ("item-new-error", f"/stories/{FOUR_TEXTS}/items/new/?kind=open", "Save and accept"),
            ("item-new-sentence", f"/stories/{SAMPLE}/items/new/?kind=sentence", ""),
            ("item-new-none", f"/stories/{NO_TEXTS}/items/new/", ""),
            ("item-proof", "/items/1/proof/", ""),
            ("grading", "/grading/", ""),
            ("grading-answer", "/quizzes/{answered}/grading/", ""),
            ("grading-error", "/quizzes/{answered}/grading/", "Keep and read the next"),
            ("story-delete", f"/stories/{FOUR_TEXTS}/delete/", ""),
            ("story-delete-refused", f"/stories/{SAMPLE}/delete/", ""),
            ("quizzes", f"/stories/{FOUR_TEXTS}/quizzes/", ""),
            ("quizzes-none", f"/stories/{EIGHT_TEXTS}/quizzes/", ""),
            ("quiz-new", f"/stories/{FOUR_TEXTS}/quizzes/new/", ""),
            ("quiz-new-none", f"/stories/{EIGHT_TEXTS}/quizzes/new/", ""),
            ("quiz-edit", "/quizzes/{draft}/edit/", ""),
            ("quiz-handout", "/quizzes/{draft}/handout/", ""),
            ("quiz-key", "/quizzes/{draft}/key/", ""),
            ("quiz-edit-published", "/quizzes/1/edit/", ""),
            ("backups", "/backups/", ""),
            ("classes", "/classes/", ""),
            ("class-new", "/classes/new/", ""),
            ("class-new-error", "/classes/new/", "Make the class"),
            ("class", "/classes/1/", ""),
            ("class-error", "/classes/1/", "Make the cards"),
            ("class-none", "/classes/2/", ""),
            ("class-screen", "/classes/1/screen/", ""),
            ("class-screen-closed", "/classes/2/screen/", ""),
            ("class-cards", "/classes/1/cards/", ""),
            ("class-cards-none", "/classes/2/cards/", ""),
            ("real-names", "/classes/1/real-names/", ""),
            ("real-names-none", "/classes/2/real-names/", ""),
            ("student-remove", "/students/1/remove/", ""),
            ("student-stored", "/students/1/stored/", ""),
            ("class-edit", "/classes/1/edit/", ""),
            ("class-erase", "/classes/1/erase/", ""),
            ("assignment-new", "/classes/1/assignments/new/", ""),
            ("assignment-new-error", "/classes/1/assignments/new/", "Give it to the class"),
            ("assignment-waiting", "/assignments/1/", ""),
            ("assignment-self", "/assignments/2/", ""),
            ("assignment-later", "/assignments/3/", ""),
            ("assignment-over", "/assignments/4/", ""),
            ("assignment-asking", "/assignments/5/", ""),
            ("assignment-shown", "/assignments/6/", ""),
            ("assignment-paper", "/assignments/7/", ""),
            ("handout", "/assignments/7/handout/", ""),
            ("handout-letter", "/assignments/7/handout/?paper=letter", ""),
            ("key", "/assignments/7/key/", ""),
            ("entry", "/assignments/7/entry/", ""),
            ("handout-every-kind", "/assignments/10/handout/", ""),
            ("key-every-kind", "/assignments/10/key/", ""),
            ("entry-every-kind", "/assignments/10/entry/", ""),
            ("entry-none", "/assignments/11/entry/", ""),
            ("assignment-remove", "/assignments/6/remove/", ""),
            ("results", "/assignments/8/results/", ""),
            ("results-none", "/assignments/3/results/", ""),
            ("gradebook", "/classes/1/gradebook/", ""),
            ("gradebook-empty", "/classes/2/gradebook/", ""),
            ("student", "/students/2/", ""),
            ("talk", "/assignments/6/talk/1/", ""),
            ("talk-early", "/assignments/5/talk/1/", ""),
            ("talk-many", "/assignments/12/talk/2/", ""),
            ("talk-none", "/assignments/12/talk/12/", ""),
            ("assignment-watched", "/assignments/12/", ""),
            ("answer-right", "/assignments/12/answers/17/2/", ""),
            ("answer-not-right", "/assignments/12/answers/17/8/", ""),
            ("screen-waiting", "/assignments/1/screen/", ""),
            ("screen-self", "/assignments/2/screen/", ""),
            ("screen-asking", "/assignments/5/screen/", ""),
            ("screen-shown", "/assignments/6/screen/", ""),
            ("screen-over", "/assignments/4/screen/", ""),
        )
    ),
    *(
        Screen(f"admin-{name}", f"/admin/{path}", for_teacher=True)
        for name, path in (
            ("index", ""),
            ("stories", "coverage_app/story/"),
            ("story-add", "coverage_app/story/add/"),
            ("story", "coverage_app/story/1/change/"),
            ("texts", "coverage_app/article/"),
            ("text-add", "coverage_app/article/add/?story=1"),
            ("text", "coverage_app/article/1/change/"),
            ("outlets", "coverage_app/outlet/"),
            ("items", "quizzes/item/"),
            ("item", "quizzes/item/1/change/"),
            ("quizzes", "quizzes/quiz/"),
            ("quiz", "quizzes/quiz/1/change/"),
            ("attempts", "quizzes/attempt/"),
            ("classes", "classrooms/classroom/"),
            ("class", "classrooms/classroom/1/change/"),
            ("class-delete", "classrooms/classroom/1/delete/"),
        )
    ),
)
