"""What the law as data gives letters to other bodies: articles, offences, the threshold."""

import re
from datetime import date

import pytest
from builders import given_inquiry
from documents.paper_reading import running_text
from referral_office import OFFENCE, arrived, given_referable, page, wish
from sample_office import RESOURCES, TODAY, on

from ethics_desk.documents.press import open_press
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import Language
from ethics_desk.services.letters.legal_ground import articles_on, threshold_on
from ethics_desk.services.letters.letters import issue_letter, preview_letter


@pytest.fixture
def inquiry(desk):
    return given_referable(desk)


def test_every_article_a_template_asks_for_stands_in_the_rules(desk):
    known = {one.code for one in desk.rules.default.liability.letter_bases}
    texts = [
        template.text.in_(language)
        for template in open_press(RESOURCES).templates.values()
        for language in Language
    ]

    asked = {part.rsplit("'", 2)[-2] for text in texts for part in text.split(" in bases")[:-1]}
    assert asked <= known


@pytest.mark.parametrize(
    ("day", "cited"),
    [(date(2026, 6, 30), True), (date(2026, 7, 1), False), (date(2022, 1, 1), False)],
)
def test_the_civil_service_law_is_cited_only_while_it_was_in_force_and_read(desk, day, cited):
    assert ("csl-49-3" in articles_on(desk.rules.default.liability, day)) is cited


def test_the_threshold_is_reckoned_by_the_index_of_the_letters_day(desk):
    liability, ru = desk.rules.default.liability, desk.texts.in_(Language.RU)

    told = threshold_on(liability, 56_225_000_000, TODAY, ru)
    assert (told.units, told.index_amount, told.amount) == (13_000_000, 4325, 56_225_000_000)
    assert told.reached
    assert "вторичного" in told.source
    assert "памяти" in told.index_source
    assert not threshold_on(liability, 56_224_999_999, TODAY, ru).reached
    assert threshold_on(liability, 1, date(2023, 7, 11), ru) is None
    assert threshold_on(liability, 1, date(2027, 1, 1), ru) is None


@pytest.mark.parametrize(
    ("language", "said"),
    [(Language.KK, "13 000 000"), (Language.RU, "13 000 000"), (Language.EN, "13,000,000")],
)
def test_the_hint_of_the_wizard_names_the_threshold_of_the_rules(desk, language, said):
    (threshold,) = desk.rules.default.liability.thresholds
    asks = open_press(RESOURCES).template("information-to-asset-recovery").asks
    hint = next(one.hint.in_(language) for one in asks if one.name == "asset_value")

    assert said.replace(" ", "").replace(",", "") == str(threshold.units)
    assert said in hint
    assert threshold.rows[0] in hint


def test_an_offence_tells_who_acts_and_until_when(desk, inquiry):
    (told,) = page(desk, wish(inquiry, OFFENCE)).page.facts.offences

    assert "677" in told.citation
    assert [one.text for one in told.authorities] == [
        "дело рассматривает суд",
        "протокол составляет антикоррупционный орган",
    ]
    assert len(told.limits) == 2
    assert told.caution == ""


@pytest.mark.parametrize(("day", "passed"), [(date(2026, 4, 2), False), (date(2026, 4, 3), True)])
def test_the_letter_says_when_the_last_day_of_liability_has_passed(desk, inquiry, day, passed):
    later = on(desk, day)
    command = wish(inquiry, OFFENCE)
    (told,) = page(later, command).page.facts.offences

    assert told.limits_passed is passed
    text = running_text(preview_letter(later, command))
    assert ("этот срок истёк" in text) is passed


@pytest.mark.parametrize(
    ("day", "reserved"), [(date(2026, 6, 30), False), (date(2026, 7, 1), True)]
)
def test_a_letter_after_the_wording_that_was_read_says_so(desk, inquiry, day, reserved):
    text = running_text(preview_letter(on(desk, day), wish(inquiry, OFFENCE)))

    assert ("257-VIII" in text) is reserved


def test_without_an_offence_or_an_allegation_the_material_is_refused(desk, inquiry):
    bare = arrived(desk, given_inquiry(desk).id, Channel.AUDIT)

    for one, offences in ((inquiry, ()), (bare, ("cao-677",))):
        with pytest.raises(DeskError) as refusal:
            issue_letter(desk, wish(one, OFFENCE, offences=offences))
        assert refusal.value.code == "letter.fact-missing"


def test_the_procedure_code_is_cited_by_parts_as_it_cites_itself():
    rules = RESOURCES / "rules" / "kz-civil-service"
    cited = "\n".join(path.read_text("utf-8") for path in rules.glob("*.toml"))

    assert not re.findall(r"АППК, ст\. [\d и,–]+, п\. ?\d", cited)
    assert not re.findall(r"ӘРПК, [\d-]+-бап, [\d–-]+-тармақ", cited)


def test_several_points_are_not_shortened_as_subparagraphs():
    rules = RESOURCES / "rules" / "kz-civil-service"
    cited = "\n".join(path.read_text("utf-8") for path in rules.glob("*.toml"))

    assert not re.findall(r"пп\. \d+(?: и |–|, )\d+[^)\d]", cited)
