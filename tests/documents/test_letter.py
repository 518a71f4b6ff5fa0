"""Letters on paper: complete words, embedded fonts, the same bytes, refusals by name."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from paper_reading import fonts_without_a_file, page_texts, running_text, text_of
from sample_facts import KAZAKH_LETTERS, crime_signs, facts, letter

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex, IncomingReference, OfficialOnPaper
from ethics_desk.domain.word_form import NounForm, WordForm, WordFormId

GOLDEN = Path(__file__).parent.parent / "golden" / "letters"
KINDS = ("crime-message", "materials-to-commission", "memo-to-head")
SPECIMEN = "ҮЛГІ / ОБРАЗЕЦ / SPECIMEN"


def told(kind, language, **settings):
    sample = facts(language, **settings)
    if kind == "crime-message":
        return replace(sample, crime_signs=crime_signs(language))
    return sample


def as_they_are(language, official):
    """The office says that the words of an official stay as they are in every form."""
    return tuple(
        WordForm(
            id=WordFormId(f"{text}-{form}"),
            language=language,
            text=text,
            noun_form=form,
            written=text,
        )
        for text in (official.name, official.post)
        for form in NounForm
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_reads_as_accepted(press, kind, language):
    page = letter(kind, language, told(kind, language))

    written = text_of(letter_pdf(page, press))

    accepted = GOLDEN / f"{kind}.{language}.txt"
    assert written == accepted.read_text("utf-8")


def test_every_template_has_accepted_texts(press):
    wanted = {f"{kind}.{language}.txt" for kind in press.templates for language in Language}

    assert {path.name for path in GOLDEN.glob("*.txt")} == wanted


@pytest.mark.parametrize("kind", KINDS)
def test_all_kazakh_letters_come_back(press, kind):
    sample = told(kind, Language.KK)
    named = replace(sample.officials[0], unit=KAZAKH_LETTERS)

    written = text_of(
        letter_pdf(letter(kind, Language.KK, replace(sample, officials=(named,))), press)
    )

    assert KAZAKH_LETTERS in written


@pytest.mark.parametrize("language", Language)
def test_an_answer_cites_what_it_answers(press, language):
    came = IncomingReference(number="217", day=date(2025, 4, 15))
    page = letter("memo-to-head", language, facts(language), incoming=came)

    words = press.texts.in_(language)
    cited = words.say("paper.in-reply-to", number="217", day=words.long_day(came.day))
    assert " ".join(cited.split()) in running_text(letter_pdf(page, press))


@pytest.mark.parametrize("language", Language)
def test_every_font_is_embedded(press, language):
    paper = letter_pdf(letter("memo-to-head", language, facts(language), specimen=True), press)

    assert fonts_without_a_file(paper) == []


def test_the_same_letter_gives_the_same_bytes(press):
    page = letter("memo-to-head", Language.KK, facts(Language.KK), specimen=True)

    assert letter_pdf(page, press) == letter_pdf(page, press)


def test_a_specimen_says_so_on_every_page(press):
    page = letter("memo-to-head", Language.RU, facts(Language.RU), specimen=True)

    pages = page_texts(letter_pdf(page, press))

    assert len(pages) > 1
    assert all(SPECIMEN in text for text in pages)


def test_a_letter_in_force_carries_no_specimen_mark(press):
    written = text_of(letter_pdf(letter("memo-to-head", Language.RU, facts(Language.RU)), press))

    assert "SPECIMEN" not in written
    assert "ОБРАЗЕЦ" not in written


@pytest.mark.parametrize("kind", KINDS)
def test_wording_nobody_saw_is_said_once_in_the_words_of_the_letter(press, kind):
    page = letter(kind, Language.RU, told(kind, Language.RU, unverified=True))

    written = running_text(letter_pdf(page, press))

    assert "Внимание: текст применённой редакции" not in written
    assert written.count("не сверена с официально опубликованным текстом") == 1


def test_an_entry_nobody_saw_stands_in_a_box_of_its_own(press):
    facts = replace(told("memo-to-head", Language.RU), cautions=("не проверено: «срок»",))

    written = running_text(letter_pdf(letter("memo-to-head", Language.RU, facts), press))

    assert "Внимание: не проверено: «срок»." in written


@pytest.mark.parametrize("language", Language)
def test_a_crime_message_threatens_nobody_with_false_denunciation(press, language):
    page = letter("crime-message", language, told("crime-message", language))

    written = text_of(letter_pdf(page, press)).casefold()

    for word in ("ложный донос", "заведомо ложн", "жалған", "false denunciation", "false report"):
        assert word not in written


def test_the_mark_for_official_use_stands_only_where_asked_for(press):
    sample = facts(Language.RU)
    mark = "Для служебного пользования"

    marked = text_of(
        letter_pdf(letter("memo-to-head", Language.RU, sample, official_use=True), press)
    )
    plain = text_of(letter_pdf(letter("memo-to-head", Language.RU, sample), press))

    assert mark in marked
    assert mark not in plain


def test_a_name_that_looks_like_markup_is_printed_as_it_stands(press):
    name = '<b>Иванов & "сын"</b> {{ law }} &amp; **'
    official = OfficialOnPaper(name=name, post="# маман", agency="- аппарат")
    sample = replace(facts(Language.RU), officials=(official,))
    page = letter(
        "memo-to-head", Language.RU, sample, word_forms=as_they_are(Language.RU, official)
    )

    written = running_text(letter_pdf(page, press))

    assert f"{name} – # маман, - аппарат." in written


def test_a_name_of_three_hundred_characters_wraps(press):
    name = "Ұ" * 300
    official = replace(facts(Language.KK).officials[0], name=name)
    sample = replace(facts(Language.KK), officials=(official,))
    page = letter(
        "memo-to-head", Language.KK, sample, word_forms=as_they_are(Language.KK, official)
    )

    written = text_of(letter_pdf(page, press))

    assert written.count("Ұ") >= 300


@pytest.mark.parametrize("character", ["\x00", "\x07", "\u202e", "\u200f", "\u200b", "\ue000"])
def test_invisible_characters_are_refused_by_name(press, character):
    sample = replace(facts(Language.RU), received_number=f"теле{character}фон")

    with pytest.raises(BadInput) as refusal:
        letter_pdf(letter("memo-to-head", Language.RU, sample), press)

    assert refusal.value.code == "letter.hostile-text"
    assert f"U+{ord(character):04X}" in refusal.value.details["character"]


@pytest.mark.parametrize("character", ["漢", "😀"])
def test_characters_without_a_glyph_are_refused_by_name(press, character):
    sample = replace(facts(Language.RU), received_number=character)

    with pytest.raises(BadInput) as refusal:
        letter_pdf(letter("memo-to-head", Language.RU, sample), press)

    assert refusal.value.code == "letter.glyph-missing"


def test_a_missing_glyph_in_an_address_is_refused_too(press):
    page = letter("memo-to-head", Language.RU, facts(Language.RU), addressee=("漢字",))

    with pytest.raises(BadInput) as refusal:
        letter_pdf(page, press)

    assert refusal.value.code == "letter.glyph-missing"


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_without_a_needed_fact_is_refused_by_name(press, kind):
    sample = told(kind, Language.KK)
    blanks = {str: "", tuple: (), date: None}

    for need in press.templates[kind].needs:
        names = need.split("|")
        blank = {name: blanks[type(getattr(sample, name))] for name in names}
        with pytest.raises(BadInput) as refusal:
            letter_pdf(letter(kind, Language.KK, replace(sample, **blank)), press)
        assert refusal.value.code == "letter.fact-missing"
        assert refusal.value.details["fact"] == need


def test_one_of_two_last_days_is_enough(press):
    sample = replace(facts(Language.EN), safe_day=None)

    written = running_text(
        letter_pdf(letter("materials-to-commission", Language.EN, sample), press)
    )

    assert "30 July 2025" in written
    assert "legal opinion" in written


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        (
            {"officials": (OfficialOnPaper(name="", post="маман", agency="аппарат"),)},
            "officials.name",
        ),
        ({"annexes": (Annex(title=""),)}, "annexes.title"),
    ],
)
def test_a_part_with_a_blank_is_refused_by_name(press, change, missing):
    sample = replace(facts(Language.KK), **change)

    with pytest.raises(BadInput) as refusal:
        letter_pdf(letter("memo-to-head", Language.KK, sample), press)

    assert refusal.value.details["fact"] == missing


def test_a_page_without_a_number_is_refused_by_name(press):
    page = letter("memo-to-head", Language.KK, facts(Language.KK), number=" ")

    with pytest.raises(BadInput) as refusal:
        letter_pdf(page, press)

    assert refusal.value.details["fact"] == "number"


def test_an_unknown_kind_is_not_found(press):
    page = replace(letter("memo-to-head", Language.KK, facts(Language.KK)), kind="love-letter")

    with pytest.raises(NotFound) as refusal:
        letter_pdf(page, press)

    assert refusal.value.code == "letter.unknown-kind"


@pytest.mark.parametrize("language", Language)
def test_a_letter_without_findings_against_anybody_asks_to_take_note(press, language):
    asked = {
        Language.KK: "назарға алуды",
        Language.RU: "принять результаты рассмотрения к сведению",
        Language.EN: "take note of the results",
    }
    sample = replace(
        facts(language), sanctions=(), barred=(), proposal="", safe_day=None, latest_day=None
    )

    written = running_text(letter_pdf(letter("memo-to-head", language, sample), press))

    assert asked[language] in written
