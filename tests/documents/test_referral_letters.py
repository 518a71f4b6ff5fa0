"""Letters to other bodies on paper: accepted texts, what they cite, hostile names."""

from dataclasses import replace
from pathlib import Path

import pytest
from paper_reading import running_text, text_of
from sample_facts import ADDRESSEES, facts, letter
from sample_office import RESOURCES
from sample_referrals import BODIES, KINDS, referral, threshold, told

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import OfficialOnPaper
from ethics_desk.imports.addressees import read_addressees

GOLDEN = Path(__file__).parent.parent / "golden" / "letters"
RU = Language.RU
NAMING = [kind for kind in KINDS if kind != "redirect-of-appeal"]
ASSETS = "information-to-asset-recovery"


def written(press, kind, language=RU, **changes):
    sample = replace(told(kind, language, press), **changes)
    return running_text(letter_pdf(referral(kind, language, sample), press))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_to_another_body_reads_as_accepted(press, kind, language):
    page = referral(kind, language, told(kind, language, press))

    accepted = GOLDEN / f"{kind}.{language}.txt"
    assert text_of(letter_pdf(page, press)) == accepted.read_text("utf-8")


@pytest.mark.parametrize(
    ("kind", "article"),
    [
        ("information-to-civil-service-agency", "статьи 49"),
        ("information-to-ethics-council", "статьи 5 "),
        ("letter-to-prosecutor", "статьи 22"),
        ("letter-to-prosecutor", "статьи 45"),
        ("redirect-of-appeal", "статьи 65"),
        (ASSETS, "статьи 3 Кодекса"),
    ],
)
def test_an_article_not_in_force_on_the_day_is_not_cited(press, kind, article):
    assert article in written(press, kind)
    assert article not in written(press, kind, bases=())


@pytest.mark.parametrize("kind", NAMING)
def test_a_name_that_looks_like_markup_is_printed_as_it_stands(press, kind):
    name = '<b>Иванов & "сын"</b> {{ law }} &amp; **'
    official = OfficialOnPaper(name=name, post="# маман", agency="- аппарат")

    assert f"{name} – # маман, - аппарат." in written(press, kind, officials=(official,))


@pytest.mark.parametrize("kind", NAMING)
def test_a_name_of_three_hundred_characters_wraps(press, kind):
    official = OfficialOnPaper(name="Ұ" * 300, post="маман", agency="аппарат")

    assert written(press, kind, Language.KK, officials=(official,)).count("Ұ") >= 300


@pytest.mark.parametrize("kind", NAMING)
@pytest.mark.parametrize("character", ["\u202e", "\u200f", "\x00"])
def test_marks_that_turn_the_writing_are_refused(press, kind, character):
    official = OfficialOnPaper(name=f"Ива{character}нов", post="маман", agency="аппарат")

    with pytest.raises(BadInput) as refusal:
        written(press, kind, officials=(official,))
    assert refusal.value.code == "letter.hostile-text"


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_without_a_needed_fact_is_refused_by_its_name(press, kind):
    sample = told(kind, RU, press)
    for need in press.templates[kind].needs:
        blank = () if isinstance(getattr(sample, need), tuple) else None
        with pytest.raises(BadInput) as refusal:
            written(press, kind, **{need: "" if need == "inquiry_number" else blank})
        assert (refusal.value.code, refusal.value.details["fact"]) == ("letter.fact-missing", need)


def test_what_only_the_writer_knows_is_missed_by_its_label(press):
    with pytest.raises(BadInput) as refusal:
        written(press, ASSETS, asked=())
    assert refusal.value.code == "letter.asked-missing"


@pytest.mark.parametrize(
    ("value", "said"),
    [(51_116_000_000, "достигает этого порога"), (51_115_999_999, "ниже этого порога")],
)
def test_whether_assets_come_up_to_the_threshold_is_said(press, value, said):
    assert said in written(press, ASSETS, threshold=threshold(RU, value))


@pytest.mark.parametrize("language", Language)
def test_the_threshold_names_its_confidence_and_its_day_but_no_row(press, language):
    text = written(press, ASSETS, language)

    assert "AR-01" not in text
    assert "AD-11" not in text
    day = press.texts.in_(language).long_day(threshold(language, 1).index_day)
    assert " ".join(day.split()) in text


def test_an_appeal_redirected_in_part_says_which(press):
    (part,) = told("redirect-of-appeal", RU, press).redirections
    whole = (replace(part, part=""),)

    assert "частью второй статьи 65" in written(press, "redirect-of-appeal")
    assert "частью первой статьи 65" in written(press, "redirect-of-appeal", redirections=whole)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.KK, "Бірыңғай тәртіптік комиссиядан сұраймын"),
        (Language.RU, "Прошу единую дисциплинарную комиссию"),
        (Language.EN, "I ask the unified disciplinary commission"),
    ],
)
def test_materials_to_the_unified_commission_say_so(press, language, said):
    sample = told("information-to-ethics-council", language, press)
    page = referral("information-to-ethics-council", language, sample)
    unified = replace(sample, recipient="unified-disciplinary-commission")
    page = replace(page, kind="materials-to-commission", facts=unified)

    assert said in running_text(letter_pdf(page, press))


@pytest.mark.parametrize("body", [BODIES["offence-material"], ADDRESSEES["crime-message"]])
def test_a_sample_goes_to_a_body_of_its_day(body):
    """The anti-corruption body was put under another one on 30.06.2025 (row VR-06)."""
    day = letter("memo-to-head", RU, facts(RU)).day
    known = read_addressees(RESOURCES / "addressees" / "kz.toml")

    assert body in [one.addressed for one in known if one.receives_on(day)]
