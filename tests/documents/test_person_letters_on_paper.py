"""Letters to persons on paper: accepted texts, what they cite, whom they call by which form."""

from dataclasses import replace
from pathlib import Path

import pytest
from paper_reading import running_text, text_of
from pypdf import PdfReader
from sample_persons import KINDS, TO_APPLICANTS, TO_OFFICIALS, to_person, told

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import AskedFact
from ethics_desk.domain.letter_paper import PersonOnPaper
from ethics_desk.domain.word_form import NounForm, WordForm, WordFormId

GOLDEN = Path(__file__).parent.parent / "golden" / "letters"
RU = Language.RU
PERSONS = (*TO_APPLICANTS, *TO_OFFICIALS)


def written(press, kind, language=RU, **changes):
    sample = told(kind, language, press, **changes)
    return running_text(letter_pdf(to_person(kind, language, sample), press))


def by_hand(name):
    """The office wrote itself how a name stands in the dative."""
    return WordForm(
        id=WordFormId("form"), language=RU, text=name, noun_form=NounForm.DATIVE, written=name
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_to_a_person_reads_as_accepted(press, kind, language):
    page = to_person(kind, language, told(kind, language, press))

    accepted = GOLDEN / f"{kind}.{language}.txt"
    assert text_of(letter_pdf(page, press)) == accepted.read_text("utf-8")


@pytest.mark.parametrize(
    ("kind", "article"),
    [
        ("answer-to-applicant", "статьёй 89"),
        ("answer-to-applicant", "статьи 91"),
        ("answer-to-applicant", "статья 136"),
        ("notice-of-measures", "статьи 51"),
        ("notice-of-redirect", "статьёй 65"),
        ("notice-of-redirect", "статьи 76"),
        ("notice-of-rights", "статьи 46"),
        ("request-for-explanation", "статьи 46"),
    ],
)
def test_an_article_not_read_for_the_day_is_not_cited(press, kind, article):
    assert article in written(press, kind)
    assert article not in written(press, kind, bases=())


def test_the_rights_at_a_hearing_are_told_at_a_hearing_only(press):
    template = press.template("notice-of-rights")
    ask = next(one for one in template.asks if one.name == "occasion")

    def told_of(code):
        asked = tuple(
            one if one.name != "occasion" else AskedFact(name=one.name, value=ask.chosen(code, RU))
            for one in told("notice-of-rights", RU, press).asked
        )
        return written(press, "notice-of-rights", asked=asked)

    assert "статья 73" in told_of("hearing")
    assert "статья 75" in told_of("hearing")
    assert "статья 73" not in told_of("commission")


@pytest.mark.parametrize(("late", "said"), [(True, "был запрошен"), (False, "Ответ запрошен")])
def test_a_reminder_says_whether_the_day_has_passed(press, late, said):
    sample = told("reminder", RU, press)

    assert said in written(press, "reminder", reminded=replace(sample.reminded, late=late))


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (Language.KK, ("Бас маман", "Ақһанова Ғалия Өмірқызына")),
        (Language.RU, ("Главному специалисту", "Акхановой Галие Омировне")),
        (Language.EN, ("Chief specialist", "Akkhanova Galiya")),
    ],
)
def test_the_addressee_stands_in_the_case_of_the_language(press, language, lines):
    paper = written(press, "request-for-explanation", language)

    for line in lines:
        assert line in paper


@pytest.mark.parametrize("kind", PERSONS)
def test_a_name_that_looks_like_markup_is_printed_as_it_stands(press, kind):
    name = '<b>Иванов & "сын"</b> {{ law }} &amp; **'
    sample = told(kind, RU, press, addressee=PersonOnPaper(name=name))
    page = to_person(kind, RU, sample, word_forms=(by_hand(name),))

    assert name in running_text(letter_pdf(page, press))


@pytest.mark.parametrize("name", ["Иванов <b>", "Ивaнов Иван Иванович"])
def test_a_name_no_rule_declines_is_refused_until_somebody_says_how(press, name):
    sample = told("reminder", RU, press, addressee=PersonOnPaper(name=name))

    with pytest.raises(BadInput) as refusal:
        letter_pdf(to_person("reminder", RU, sample), press)
    assert refusal.value.code == "grammar.unknown-form"

    page = to_person("reminder", RU, sample, word_forms=(by_hand(name),))
    assert name.split()[0] in running_text(letter_pdf(page, press))


@pytest.mark.parametrize("kind", PERSONS)
def test_a_name_of_three_hundred_characters_wraps(press, kind):
    name = "Ұ" * 300
    sample = told(kind, RU, press, addressee=PersonOnPaper(name=name))
    page = to_person(kind, RU, sample, word_forms=(by_hand(name),))

    assert text_of(letter_pdf(page, press)).count("Ұ") >= 300


@pytest.mark.parametrize("character", ["\u202e", "\u200f", "\u200b"])
def test_invisible_characters_are_refused_by_name(press, character):
    name = f"Иванов{character} Иван"
    sample = told("reminder", RU, press, addressee=PersonOnPaper(name=name))
    page = to_person("reminder", RU, sample, word_forms=(by_hand(name),))

    with pytest.raises(BadInput) as refusal:
        letter_pdf(page, press)

    assert refusal.value.code == "letter.hostile-text"


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_without_a_needed_fact_is_refused_by_name(press, kind):
    for need in press.template(kind).needs:
        sample = told(kind, RU, press)
        blank = () if isinstance(getattr(sample, need), tuple) else None
        with pytest.raises(BadInput) as refusal:
            letter_pdf(to_person(kind, RU, replace(sample, **{need: blank})), press)
        assert (refusal.value.code, refusal.value.details["fact"]) == ("letter.fact-missing", need)


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_without_a_required_answer_is_refused_by_its_field(press, kind):
    for ask in press.template(kind).asks:
        if not ask.required:
            continue
        asked = tuple(one for one in told(kind, RU, press).asked if one.name != ask.name)
        with pytest.raises(BadInput) as refusal:
            letter_pdf(to_person(kind, RU, told(kind, RU, press, asked=asked)), press)
        assert (refusal.value.code, refusal.value.details["field"]) == (
            "letter.asked-missing",
            ask.field,
        )


def test_the_description_of_the_file_names_nobody(press, tmp_path):
    sample = told("answer-to-applicant", RU, press)
    path = tmp_path / "letter.pdf"
    path.write_bytes(letter_pdf(to_person("answer-to-applicant", RU, sample), press))

    reader = PdfReader(path)
    described = f"{dict(reader.metadata)} {reader.xmp_metadata.stream.get_data().decode()}"
    assert "Оразбаев" not in described


def test_that_the_law_was_not_compared_stands_only_in_a_letter_that_applies_it(press):
    warning = "не сверена с официально опубликованным текстом"

    assert warning in written(press, "request-for-explanation", unverified=True)
    assert warning not in written(press, "answer-to-applicant", unverified=True)
