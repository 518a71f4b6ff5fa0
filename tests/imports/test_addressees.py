from datetime import date
from pathlib import Path

import pytest

from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.imports.addressees import addressee_on, read_addressees
from ethics_desk.imports.agency_register import read_agency_register
from ethics_desk.names.scripts import mixed_words

RESOURCES = Path(__file__).parents[2] / "resources"
TODAY = date(2026, 3, 2)

PROSECUTOR = """
[[addressee]]
id = "prosecutor"
kind = "prosecutor"
valid_from = 2020-01-01
source = "AC-14"
confidence = "R"
[addressee.name]
kk = "Прокуратура"
ru = "Прокуратура"
en = "Prosecutor's Office"
[addressee.addressed]
kk = "Прокуратураға"
ru = "Прокуратуре"
en = "To the Prosecutor's Office"
"""


@pytest.fixture(scope="module")
def shipped():
    return read_addressees(RESOURCES / "addressees" / "kz.toml")


@pytest.fixture
def read(tmp_path):
    def from_text(text):
        path = tmp_path / "own.toml"
        path.write_text(text, "utf-8")
        return read_addressees(path)

    return from_text


@pytest.mark.parametrize(
    ("day", "addressee"),
    [
        (date(2025, 6, 29), "anti-corruption-agency-department-71"),
        (date(2025, 6, 30), "anti-corruption-service-department-71"),
    ],
)
def test_messages_on_corruption_go_to_whoever_is_competent_on_the_day(shipped, day, addressee):
    found = addressee_on(shipped, AddresseeKind.ANTI_CORRUPTION_SERVICE, day, region="71")

    assert (found.id, found.confidence) == (addressee, "2")


def test_without_a_region_the_central_body_is_written_to(shipped):
    assert addressee_on(shipped, AddresseeKind.PROSECUTOR, TODAY).id == "prosecutor-general"


def test_where_a_region_has_no_body_the_central_one_is_written_to(shipped):
    found = addressee_on(shipped, AddresseeKind.ASSET_RECOVERY_COMMITTEE, TODAY, region="71")

    assert found.id == "asset-recovery-committee"


@pytest.mark.parametrize(
    "kind",
    [
        AddresseeKind.HEAD,
        AddresseeKind.DISCIPLINARY_COMMISSION,
        AddresseeKind.CIVIL_SERVICE_AGENCY,
        AddresseeKind.ETHICS_COUNCIL,
        AddresseeKind.ANTI_CORRUPTION_SERVICE,
        AddresseeKind.PROSECUTOR,
        AddresseeKind.ASSET_RECOVERY_COMMITTEE,
    ],
)
@pytest.mark.parametrize("region", ["11", "71"])
def test_every_kind_of_letter_has_an_addressee_in_a_region(shipped, kind, region):
    assert addressee_on(shipped, kind, TODAY, region=region).receives_on(TODAY)


def test_every_shipped_agency_stands_in_the_register(shipped):
    codes = {one.code for one in read_agency_register(RESOURCES / "agencies" / "kz.toml")}

    assert {one.agency for one in shipped if one.agency} <= codes


def test_no_shipped_text_hides_a_letter_of_another_script(shipped):
    texts = [
        words.in_(language)
        for one in shipped
        for words in (one.name, one.addressed)
        for language in Language
    ]

    assert [found for text in texts for found in mixed_words(text)] == []


def test_before_a_body_begins_nobody_is_written_to(read):
    addressees = read(PROSECUTOR)

    with pytest.raises(NotFound, match="none-on-day"):
        addressee_on(addressees, AddresseeKind.PROSECUTOR, date(2019, 12, 31))


def test_one_body_may_follow_another(read):
    earlier = PROSECUTOR.replace('"prosecutor"\nkind', '"old"\nkind').replace(
        "valid_from = 2020-01-01", "valid_until = 2019-12-31"
    )

    assert [one.id for one in read(PROSECUTOR + earlier)] == ["prosecutor", "old"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (PROSECUTOR.replace('"AC-14"', '"AC-14"\ncolour = 1'), "register.unknown-key"),
        (PROSECUTOR.replace('kind = "prosecutor"', 'kind = "king"'), "register.unknown-value"),
        (PROSECUTOR.replace('"AC-14"', '"AC-14"\nown_agency = 1'), "register.wrong-kind"),
        (PROSECUTOR.replace('ru = "Прокуратуре"', ""), "register.missing-language"),
        (PROSECUTOR.replace("[addressee.addressed]", "[addressee.other]"), "register.unknown-key"),
        (PROSECUTOR[: PROSECUTOR.index("[addressee.addressed]")], "register.missing-key"),
        (PROSECUTOR + PROSECUTOR, "register.duplicate"),
        (
            PROSECUTOR + PROSECUTOR.replace('"prosecutor"\nkind', '"second"\nkind'),
            "register.two-answers",
        ),
    ],
)
def test_what_cannot_be_right_is_refused_by_name(read, text, code):
    with pytest.raises(BadInput) as refusal:
        read(text)

    assert refusal.value.code == code
