"""Filters of letters: forms of words, days, numbers and sums in words, in the letter's language."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sample_facts import facts

from ethics_desk.documents.letters.declining import Declension, Named, kinds_of, told
from ethics_desk.documents.letters.filters import Filters
from ethics_desk.documents.letters.writing import forms_of_letter, write_letter
from ethics_desk.documents.template_rules.vocabulary import OWN_FILTERS
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import OfficialOnPaper
from ethics_desk.domain.word_form import FormSource, NounForm, WordForm, WordFormId, WordKind

DAY = date(2026, 11, 26)


@pytest.fixture
def filters(press):
    def of(language, *kept):
        return Filters(
            kind="memo-to-head",
            language=language,
            press=press,
            declension=Declension(language, press.grammar, kept),
        )

    return of


def kept(text, form, written, language=Language.RU):
    return WordForm(
        id=WordFormId(text), language=language, text=text, noun_form=form, written=written
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.KK, "екі мың жиырма алтыншы жылғы жиырма алтыншы қараша"),
        (Language.RU, "двадцать шестого ноября две тысячи двадцать шестого года"),
        (Language.EN, "the twenty-sixth of November two thousand and twenty-six"),
    ],
)
def test_a_day_is_written_in_words(filters, language, words):
    assert filters(language).by_name()["in_words"](DAY) == words


def test_a_day_in_words_has_forms(filters):
    in_words = filters(Language.KK).by_name()["in_words"]
    assert in_words(DAY, "locative").endswith("жиырма алтыншы қарашада")

    in_words = filters(Language.RU).by_name()["in_words"]
    assert in_words(DAY, "nominative").startswith("двадцать шестое ноября")


@pytest.mark.parametrize(
    ("language", "whole", "broken"),
    [
        (
            Language.KK,
            "44 850 000 (қырық төрт миллион сегіз жүз елу мың) теңге",
            "10 (он) теңге 05 тиын",
        ),
        (
            Language.RU,
            "44 850 000 (сорок четыре миллиона восемьсот пятьдесят тысяч) тенге",
            "10 (десять) тенге 05 тиын",
        ),
        (
            Language.EN,
            "44,850,000 (forty-four million, eight hundred and fifty thousand) tenge",
            "10 (ten) tenge and 05 tiyn",
        ),
    ],
)
def test_a_sum_is_written_in_figures_and_in_words(filters, language, whole, broken):
    in_words = filters(language).by_name()["sum_in_words"]

    assert in_words(44_850_000).replace("\u00a0", " ") == whole
    assert in_words(Decimal("10.05")) == broken


@pytest.mark.parametrize("amount", [-1, Decimal("0.005"), 10**15 + 1])
def test_a_sum_nobody_pays_is_refused(filters, amount):
    with pytest.raises(BadInput) as refusal:
        filters(Language.RU).by_name()["sum_in_words"](amount)

    assert refusal.value.code == "grammar.number"


def test_numbers_and_counted_things(filters):
    by_name = filters(Language.RU).by_name()

    assert by_name["in_words"](21) == "двадцать один"
    assert by_name["counted"](5, "рабочий день") == "5\u00a0рабочих дней"


def test_every_filter_a_template_may_use_is_there(filters):
    assert set(filters(Language.RU).by_name()) == set(OWN_FILTERS)


def test_the_fields_of_an_official_say_what_they_name():
    assert kinds_of(OfficialOnPaper) == {
        "name": WordKind.PERSON,
        "post": WordKind.POST,
        "agency": WordKind.BODY,
        "unit": WordKind.BODY,
    }
    (official,) = told(facts(Language.RU).officials)
    assert isinstance(official.name, Named)
    assert official.name.kind is WordKind.PERSON


def test_a_form_of_the_office_comes_before_rule_and_table(filters):
    asked = filters(
        Language.RU, kept("Алия", NounForm.DATIVE, "Алии"), kept("x", NounForm.DATIVE, "y")
    )
    dative = asked.by_name()["dative"]

    assert dative(Named("Алия", WordKind.PERSON)) == "Алии"
    assert dative("x") == "y"
    assert {form.source for form in asked.declension.used} == {FormSource.OFFICE}


def test_a_form_of_another_language_or_another_form_is_not_taken(filters):
    asked = filters(
        Language.RU,
        kept("эксперт", NounForm.DATIVE, "чужое", Language.KK),
        kept("эксперт", NounForm.GENITIVE, "иное"),
    )

    assert asked.by_name()["dative"](Named("эксперт", WordKind.POST)) == "эксперту"


def test_words_that_name_nothing_known_are_asked_for(filters):
    asked = filters(Language.RU)

    assert asked.by_name()["dative"]("эксперт") == "эксперт"
    assert [form.source for form in asked.declension.used] == [FormSource.MISSING]


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_a_letter_with_a_form_nobody_is_sure_of_is_refused_by_word_and_form(press, language):
    official = replace(facts(language).officials[0], name="Smith John")
    sample = replace(facts(language), officials=(official,))

    with pytest.raises(BadInput) as refusal:
        write_letter("memo-to-head", language, sample, press)

    assert refusal.value.code == "grammar.unknown-form"
    assert refusal.value.details["text"] == "Smith John"
    form = refusal.value.details["noun_form"]
    said = press.texts.in_(language).error(refusal.value)
    assert "Smith John" in said
    assert press.texts.in_(language).say(f"noun-form.{form}") in said

    written = write_letter(
        "memo-to-head", language, sample, press, (kept("Smith John", form, "Смиту", language),)
    )
    assert any("Смиту" in block.text for block in written.blocks)


def test_an_english_letter_declines_nothing(press):
    assert forms_of_letter("memo-to-head", Language.EN, facts(Language.EN), press) == ()


def test_every_form_of_a_letter_is_told_with_its_source(press):
    forms = forms_of_letter("memo-to-head", Language.RU, facts(Language.RU), press)

    assert [(one.text, one.written, one.source) for one in forms] == [
        ("главный специалист", "главного специалиста", FormSource.RULE),
        ("Акханова Галия Омировна", "Акхановой Галии Омировны", FormSource.RULE),
    ]
