"""The form of the report as a file: read whole, and refused by name."""

import pytest
from sample_office import RESOURCES

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.report_form import ReportForm
from ethics_desk.imports.report_form import read_report_form
from ethics_desk.services.reports.form import QUESTIONS
from ethics_desk.texts import Texts

SHIPPED = RESOURCES / "reports" / "quarterly.toml"
FROM_PACK = {"sanction", "group", "measure", "clock", "item", "month"}


def form() -> ReportForm:
    return read_report_form(SHIPPED, QUESTIONS)


@pytest.mark.parametrize("language", Language)
def test_every_label_of_the_shipped_form_has_words(language):
    words = Texts(RESOURCES).in_(language)

    for figure in form().figures:
        if figure.family not in FROM_PACK:
            for label in figure.labels:
                assert words.knows(f"{figure.family}.{label}"), (figure.code, label)


def test_every_question_to_the_records_is_used_and_every_figure_names_its_row():
    figures = form().figures

    assert {figure.counts for figure in figures if figure.counts} == set(QUESTIONS)
    assert all(figure.basis.endswith(("(S)", "(2)", "(R)", "(D)")) for figure in figures)
    assert {len(form().headlines), len(form().trend)} == {6}


@pytest.mark.parametrize(
    ("was", "now", "code"),
    [
        ('counts = "opened"', 'counts = "closed"', "register.unknown-value"),
        ('section = "prevention"', 'section = "lost"', "register.unknown-value"),
        ('left = "received"', 'left = "gifts"', "register.unknown-value"),
        ('unit = "events"', 'unit = "tenge"', "register.unknown-value"),
        ('confidence = "D"', 'confidence = "sure"', "register.unknown-value"),
        ('kind = "trend"', 'kind = "poem"', "register.unknown-value"),
        ('went = "finished"', 'went = "gifts"', "register.unknown-value"),
        ("chart = true", "chart = 1", "register.wrong-kind"),
        ("overlaps = true", "overlap = true", "register.unknown-key"),
        ('code = "opened"', 'code = "received"', "register.duplicate"),
        ('secret = ["complaint", ', 'secret = ["stranger", ', "register.unknown-value"),
        ('labels = ["opened"]', 'labels = "opened"', "register.wrong-kind"),
        ('headlines = ["received", ', 'headlines = ["rumours", ', "register.unknown-value"),
        ('ru = "Проступки", ', "", "register.missing-language"),
    ],
)
def test_a_wrong_form_is_refused_by_name(tmp_path, was, now, code):
    text = SHIPPED.read_text("utf-8")
    assert was in text
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(text.replace(was, now), "utf-8")

    with pytest.raises(BadInput) as refusal:
        read_report_form(wrong, QUESTIONS)

    assert refusal.value.code == code
    assert refusal.value.details["file"] == "wrong.toml"
    assert refusal.value.details["entry"]
