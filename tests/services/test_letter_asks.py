"""What a letter asks of its writer: told as it was written, or refused by the field."""

import pickle
from dataclasses import replace
from datetime import date

import pytest
from builders import given_inquiry, given_person
from documents.paper_reading import running_text
from letter_with_questions import ANSWERS, KIND, TOLD, resources_with_questions

from ethics_desk.documents.asks import read_asks
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import AskedFact, AskKind, Paragraphs, examples
from ethics_desk.domain.person import PersonName
from ethics_desk.services.letters.asked import read_asked
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    letter_content,
    list_letters,
)
from ethics_desk.services.parties import AddParty, add_party

LABEL = {"kk": "С", "ru": "В", "en": "Q"}
CHOICES = [{"code": "a", "kk": "ә", "ru": "а", "en": "a"}]
SERIKOVA = PersonName(surname="Серикова", given="Айгуль", patronymic="Болатовна")


@pytest.fixture
def asking(desk, tmp_path):
    """A desk whose office has one more kind of letter."""
    return replace(desk, resources=resources_with_questions(tmp_path))


def wish(inquiry, **answers):
    written = dict(ANSWERS) | answers
    return IssueLetter(
        inquiry_id=inquiry.id,
        kind=KIND,
        language=Language.EN,
        asked=tuple((name, text) for name, text in written.items() if text is not None),
        annexes=(),
    )


def test_a_kind_added_as_files_is_issued_with_its_answers(asking):
    letter = issue_letter(asking, wish(given_inquiry(asking))).value

    written = running_text(letter_content(asking, letter))
    for words in TOLD:
        assert words in written
    assert "Remark" not in written


@pytest.mark.parametrize(
    ("answers", "code", "field"),
    [
        ({"colour": "red"}, "letter.asked-unknown", "asked.colour"),
        ({"questions": None}, "letter.asked-missing", "asked.questions"),
        ({"questions": " \n "}, "letter.asked-missing", "asked.questions"),
        ({"until": "20.03.2026"}, "letter.asked-day", "asked.until"),
        ({"until": "2026-02-30"}, "letter.asked-day", "asked.until"),
        ({"amount": "1250000,50"}, "letter.asked-number", "asked.amount"),
        ({"amount": "0"}, "letter.asked-number", "asked.amount"),
        ({"amount": "-5"}, "letter.asked-number", "asked.amount"),
        ({"copies": "two"}, "letter.asked-number", "asked.copies"),
        ({"copies": "9" * 16}, "letter.asked-number", "asked.copies"),
        ({"way": "pigeon"}, "letter.asked-choice", "asked.way"),
        ({"subject": "x" * 1001}, "text.too-long", "asked.subject"),
        ({"subject": "right\u202eleft"}, "text.hostile", "asked.subject"),
    ],
)
def test_an_answer_that_cannot_be_is_refused_by_its_field(asking, answers, code, field):
    inquiry = given_inquiry(asking)

    with pytest.raises(DeskError) as refusal:
        issue_letter(asking, wish(inquiry, **answers))

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    assert list_letters(asking, inquiry.id) == ()


def test_an_answer_that_names_who_reported_stops_the_letter(asking):
    inquiry = given_inquiry(asking)
    source = given_person(asking, kk=SERIKOVA, ru=SERIKOVA)
    command = AddParty(inquiry_id=inquiry.id, person_id=source.id, role=PartyRole.APPLICANT)
    add_party(asking, command)

    with pytest.raises(DeskError) as refusal:
        issue_letter(asking, wish(inquiry, subject="the report of Ms Serikova"))

    assert refusal.value.code == "letter.asked-names-source"
    assert refusal.value.details["field"] == "asked.subject"
    assert "Serikova" not in str(refusal.value.details)


def test_lines_may_be_written_one_by_one_and_others_once(asking):
    (kind,) = (one for one in kinds_of_letters(asking) if one.kind == KIND)

    def read(*written):
        return read_asked(kind.asks, written, Language.RU, ())

    assert read(("questions", "а"), ("questions", "б")) == (
        AskedFact(name="questions", value=("а", "б")),
    )
    assert read(("grounds", " а \r\n\r\n б")) == (
        AskedFact(name="grounds", value=Paragraphs("а\nб")),
    )
    assert read(("way", "post")) == (AskedFact(name="way", value="по почте"),)
    assert read(("until", "2026-03-20")) == (AskedFact(name="until", value=date(2026, 3, 20)),)
    with pytest.raises(DeskError) as refusal:
        read(("subject", "а"), ("subject", "б"))
    assert refusal.value.code == "letter.asked-twice"


def test_answers_travel_to_another_process_as_they_are(asking):
    (kind,) = (one for one in kinds_of_letters(asking) if one.kind == KIND)
    answers = read_asked(kind.asks, ANSWERS, Language.EN, ())

    there = pickle.loads(pickle.dumps(answers))  # noqa: S301 - our own bytes

    assert there == answers
    way = next(one.value for one in there if one.name == "way")
    assert (way, way.code) == ("by hand", "hand")


def test_the_examples_of_a_kind_answer_everything_it_asks(asking):
    (kind,) = (one for one in kinds_of_letters(asking) if one.kind == KIND)

    for language in Language:
        answers = read_asked(kind.asks, examples(kind.asks, language), language, ())
        assert [one.name for one in answers] == [ask.name for ask in kind.asks]


@pytest.mark.parametrize("language", Language)
def test_every_shipped_question_has_words_and_an_example_that_reads(desk, language):
    for kind in kinds_of_letters(desk):
        assert all(ask.label.in_(language) for ask in kind.asks)
        answers = read_asked(kind.asks, examples(kind.asks, language), language, ())
        assert len(answers) == len(kind.asks)


@pytest.mark.parametrize(
    "entry",
    [
        "questions",
        {"name": "q", "kind": "line"},
        {"name": "q", "kind": "line", "label": LABEL, "colour": "red"},
        {"name": "Q!", "kind": "line", "label": LABEL},
        {"name": "q", "kind": "song", "label": LABEL},
        {"name": "q", "kind": "line", "label": LABEL, "required": "yes"},
        {"name": "q", "kind": "choice", "label": LABEL},
        {"name": "q", "kind": "line", "label": LABEL, "choices": CHOICES},
        {"name": "q", "kind": "choice", "label": LABEL, "choices": [{"code": "a"}]},
        {"name": "q", "kind": "choice", "label": LABEL, "choices": "a"},
    ],
)
def test_a_question_out_of_order_is_refused_by_its_key(entry):
    with pytest.raises(DeskError) as refusal:
        read_asks("kind/letter.toml", [entry])

    assert refusal.value.code == "letter.template-key"
    assert refusal.value.details["key"].startswith("ask.1")


def test_questions_are_a_list_with_different_names():
    entry = {"name": "q", "kind": "line", "label": LABEL}
    for entries in (entry, [entry, entry]):
        with pytest.raises(DeskError) as refusal:
            read_asks("kind/letter.toml", entries)
        assert refusal.value.code == "letter.template-key"
    (ask,) = read_asks("kind/letter.toml", [entry])
    assert (ask.kind, ask.required, ask.hint.en) == (AskKind.LINE, False, "")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("asked.subject", "asked.topic", "letter.template-fact"),
        ("asked.subject", "asked", "letter.template-fact"),
        ("Remark: {{ asked.remark }}", "{{ law }}", "letter.template-uneven"),
        ("asked.remark", "law", "letter.template-untold"),
    ],
)
def test_a_text_tells_exactly_what_is_asked(asking, old, new, code):
    text = asking.resources / "letters" / KIND / "en.txt"
    text.write_text(text.read_text("utf-8").replace(old, new), "utf-8")

    with pytest.raises(DeskError) as refusal:
        kinds_of_letters(asking)
    assert refusal.value.code == code
