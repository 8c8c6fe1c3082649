"""Derive draft items from a story's comparison, and publish a first quiz of them if asked."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from coverage_app.models import Story
from quizzes.items.authoring import derive_drafts, publish_sample_quiz


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("story", metavar="story-slug", help="the story's name in its address")
        parser.add_argument(
            "--publish",
            action="store_true",
            help="accept the ready items and publish a quiz, unless the story has a quiz",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        story = Story.objects.filter(slug=options["story"]).first()
        if story is None:
            raise CommandError(f"There is no story “{options['story']}”.")
        done = derive_drafts(story=story)
        self.stdout.write(f"New draft items: {len(done.new)}")
        if options["publish"]:
            self._publish(story)

    def _publish(self, story: Story) -> None:
        try:
            quiz = publish_sample_quiz(story=story)
        except ValidationError as error:
            raise CommandError("\n".join(error.messages)) from error
        total = quiz.quiz_items.count()
        self.stdout.write(f"Quiz “{quiz}”: {quiz.get_status_display().lower()}, {total} questions")
