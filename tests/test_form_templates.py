"""The template pack that draws our forms: labels, help, errors and a summary that leads to them."""

import re
from dataclasses import dataclass

from crispy_forms.bootstrap import FormActions
from crispy_forms.helper import FormHelper
from crispy_forms.layout import Button, Column, Div, Field, Fieldset, Hidden, Layout, Row, Submit
from django import forms
from django.template import Context, Template
from django.template.loader import render_to_string


@dataclass(frozen=True)
class Choice:
    """What an answer shows."""

    text: str
    marks: str = ""
    state: str = ""
    end: str = ""

    def __str__(self) -> str:
        return self.text


class TextForm(forms.Form):
    headline = forms.CharField(help_text="As the page has it, <b> and all.")
    note = forms.CharField(required=False)
    language = forms.ChoiceField(choices=[("en", "English"), ("az", "Azerbaijani")])
    kind = forms.ChoiceField(choices=[("a", "Report"), ("b", "Opinion")], widget=forms.RadioSelect)
    is_open = forms.BooleanField(label="Open to visitors", required=False)
    token = forms.CharField(widget=forms.HiddenInput)


class AnswerForm(forms.Form):
    def __init__(self, choices: list[Choice], data: dict[str, str] | None = None) -> None:
        super().__init__(data)
        self.fields["answer"] = forms.ChoiceField(
            label="Which text says it?",
            choices=[(str(number), choice) for number, choice in enumerate(choices)],
            widget=forms.RadioSelect,
            error_messages={"required": "Choose an answer first"},
        )


def drawn(form: forms.Form, layout: Layout | None = None, **options: object) -> str:
    helper = FormHelper()
    helper.layout = layout
    for name, value in options.items():
        setattr(helper, name, value)
    template = Template("{% load crispy_forms_tags %}{% crispy form helper %}")
    return one_line(template.render(Context({"form": form, "helper": helper, "number": 3})))


def one_line(html: str) -> str:
    return re.sub(r">\s+<", "><", " ".join(html.split()))


def answers(*choices: Choice) -> str:
    layout = Layout(Field("answer", template="coverage/options.html"))
    return drawn(AnswerForm(list(choices)), layout, form_tag=False)


def test_text_field_has_label_help_and_input() -> None:
    html = drawn(TextForm(), Layout("headline"), form_tag=False)

    assert html == (
        '<div id="div_id_headline" class="field"><label for="id_headline">Headline</label>'
        '<p class="hint" id="id_headline_helptext">As the page has it, &lt;b&gt; and all.</p>'
        '<input type="text" name="headline" class="textinput in" required'
        ' aria-describedby="id_headline_helptext" id="id_headline"></div>'
    )


def test_field_that_may_stay_empty_says_so() -> None:
    html = drawn(TextForm(), Layout("note"), form_tag=False)

    assert '<label for="id_note">Note <span class="muted">(optional)</span></label>' in html


def test_field_in_error_describes_itself_by_its_error() -> None:
    html = drawn(TextForm({}), Layout("headline"), form_tag=False)

    assert 'class="field field--err"' in html
    assert (
        '<p class="err" id="id_headline_error"><span class="vh">Error: </span>'
        "This field is required.</p>"
    ) in html
    assert 'aria-describedby="id_headline_helptext id_headline_error"' in html
    assert 'aria-invalid="true"' in html


def test_radio_buttons_are_grouped_under_a_legend() -> None:
    html = drawn(TextForm({}), Layout("kind"), form_tag=False)

    assert '<fieldset aria-describedby="id_kind_error"><legend>Kind</legend>' in html
    assert html.count('<label class="check">') == 2


def test_checkbox_stands_before_its_label() -> None:
    html = drawn(TextForm(), Layout("is_open"), form_tag=False)

    assert html == (
        '<div id="div_id_is_open" class="field"><label class="check" for="id_is_open">'
        '<input type="checkbox" name="is_open" id="id_is_open">'
        "<span>Open to visitors</span></label></div>"
    )


def test_hidden_field_is_only_itself() -> None:
    html = drawn(TextForm(), Layout("token"), form_tag=False)

    assert html == '<input type="hidden" name="token" id="id_token">'


def test_form_without_layout_draws_every_field_and_button() -> None:
    html = drawn(TextForm(), inputs=[Submit("save", "Save"), Hidden("step", "2")])

    assert html.startswith('<form method="post" novalidate>')
    assert html.count('<div id="div_id_') == 5
    assert '<div class="row above-5"><button type="submit" class="btn btn-primary"' in html
    assert '<input type="hidden" name="step" value="2">' in html
    assert html.endswith("</form>")


def test_layout_pieces_keep_their_class_and_name() -> None:
    layout = Layout(
        Fieldset("About this text", "headline", css_class="stack"),
        Row(Column("note", css_class="wide"), css_id="notes"),
        Div("language", css_class="panel"),
        FormActions(Button("back", "Back")),
    )

    html = drawn(TextForm(), layout, form_tag=False)

    assert '<fieldset class="field stack" ><legend>About this text</legend>' in html
    assert '<div id="notes" ' in html
    assert '<div class="wide" >' in html
    assert '<div class="panel" >' in html
    assert '<div class="row" ><button type="button" class="btn" name="back" value="1"' in html


def test_answer_says_which_text_it_names() -> None:
    html = answers(Choice("Only A", marks="A"), Choice("Both", marks="AB"))

    assert '<legend><h1 class="vh">Question 3</h1>Which text says it?</legend>' in html
    assert (
        '<span class="sig o-a" aria-hidden="true">A</span>'
        '<span class="sig o-b" aria-hidden="true">B</span><span class="t">Both</span>'
    ) in html


def test_answer_that_was_given_shows_how_it_stands() -> None:
    html = answers(Choice("Only A", state="ok", end="Your answer, right"))

    assert '<label class="opt opt--ok">' in html
    assert (
        '<span class="end"><svg class="i" aria-hidden="true"><use href="#i-ok"/></svg>'
        "Your answer, right</span>"
    ) in html


def test_answer_never_lets_markup_through() -> None:
    html = answers(Choice("<img src=x>", end="<b>"))

    assert '<span class="t">&lt;img src=x&gt;</span><span class="end">&lt;b&gt;</span>' in html


def test_error_summary_leads_to_the_fields() -> None:
    form = TextForm({"language": "en"})
    form.add_error(None, "This text is in the story already")

    html = one_line(render_to_string("coverage/errors.html", {"form": form}))

    assert html.partition("<ul>")[2] == (
        "<li>This text is in the story already</li>"
        '<li><a href="#id_headline">This field is required.</a></li>'
        '<li><a href="#id_kind_0">This field is required.</a></li>'
        "<li>This field is required.</li></ul></div>"
    )


def test_error_summary_of_an_answer_leads_to_its_first_option() -> None:
    form = AnswerForm([Choice("Only A"), Choice("Only B")], data={})

    html = one_line(render_to_string("coverage/errors.html", {"form": form}))

    assert '<li><a href="#id_answer_0">Choose an answer first</a></li>' in html
    assert 'id="id_answer_0"' in answers(Choice("Only A"))


def test_error_summary_takes_the_focus() -> None:
    html = one_line(render_to_string("coverage/errors.html", {"form": TextForm({})}))

    assert html.startswith(
        '<div class="errs" id="error-summary" role="group"'
        ' aria-labelledby="error-summary-heading" tabindex="-1" autofocus>'
    )


def test_error_summary_is_absent_where_there_is_no_error() -> None:
    assert render_to_string("coverage/errors.html", {"form": TextForm()}).strip() == ""
