from datetime import date
from pathlib import Path

import pytest

from ethics_desk.domain.agency import AgencyType
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.imports.agency_register import AgencyNaming, read_agency_register
from ethics_desk.names.scripts import Script, mixed_words, script_of_letter

SHIPPED = Path(__file__).parents[2] / "resources" / "agencies" / "kz.toml"
REGIONS = {"10", "11", "15", "19", "23", "27", "31", "33", "35", "39",
           "43", "47", "55", "59", "61", "62", "63", "71", "75", "79"}  # fmt: skip

MINISTRY = """
[[agency]]
code = "kz-min"
type = "ministry"
confidence = "R"
[[agency.names]]
kk = "Министрлік"
ru = "Министерство"
en = "Ministry"
"""
OTHER = MINISTRY.replace("kz-min", "kz-other")


@pytest.fixture(scope="module")
def shipped():
    return read_agency_register(SHIPPED)


@pytest.fixture
def read(tmp_path):
    def from_text(text):
        path = tmp_path / "own.toml"
        path.write_text(text, "utf-8")
        return read_agency_register(path)

    return from_text


def scripts_of(text):
    return {script_of_letter(letter) for letter in text if letter.isalpha()}


def test_every_region_has_its_akim_maslikhat_department_and_prosecutor(shipped):
    for kind in ("kz-akimat", "kz-maslikhat", "kz-civil-service-department", "kz-prosecutor"):
        having = {one.region for one in shipped if one.code.startswith(f"{kind}-")}
        assert having == REGIONS, kind


def test_a_region_in_the_code_is_the_region_of_the_body(shipped):
    assert all(one.code.endswith(f"-{one.region}") for one in shipped if one.region)


def test_the_anti_corruption_agency_ended_when_the_service_of_the_committee_began(shipped):
    by_code = {one.code: one for one in shipped}

    agency = by_code["kz-agency-anti-corruption"]
    service = by_code[agency.successor]

    assert agency.exists_to == date(2025, 6, 29)
    assert service.exists_from == date(2025, 6, 30)
    assert service.parent == "kz-national-security-committee"
    assert agency.confidence == service.confidence == "2"


def test_no_shipped_name_hides_a_letter_of_another_script(shipped):
    texts = [
        naming.name.in_(language)
        for one in shipped
        for naming in one.names
        for language in Language
    ]

    assert [found for text in texts for found in mixed_words(text)] == []


def test_shipped_names_are_in_the_script_of_their_language(shipped):
    for one in shipped:
        name = one.names[-1].name
        assert scripts_of(name.kk + name.ru) == {Script.CYRILLIC}, one.code
        assert scripts_of(name.en) == {Script.LATIN}, one.code


def test_no_two_shipped_bodies_share_a_name(shipped):
    for language in Language:
        names = [one.names[-1].name.in_(language) for one in shipped]
        assert len(set(names)) == len(names)


def test_nothing_uncertain_is_shipped_as_an_identification_number(shipped):
    assert not any(one.bin for one in shipped)


def test_a_body_is_read_with_all_it_says(read):
    parent, body = read(
        OTHER
        + MINISTRY.replace(
            'confidence = "R"',
            'confidence = "R"\nparent = "kz-other"\nregion = "71"\nbin = "1506 4000 0010"\n'
            "exists_from = 2019-01-01\nexists_to = 2020-12-31\nsuccessor = 'kz-other'\nnote = 'n'",
        )
    )

    assert (body.type, body.parent, body.region) == (AgencyType.MINISTRY, parent.code, "71")
    assert (body.bin, body.successor, body.note) == ("150640000010", "kz-other", "n")
    assert (body.exists_from, body.exists_to) == (date(2019, 1, 1), date(2020, 12, 31))


def test_names_follow_one_another(read):
    earlier = MINISTRY.replace("kk =", "valid_to = 2019-06-16\nkk =")
    later = '[[agency.names]]\nvalid_from = 2019-06-17\nkk = "Жаңа"\nru = "Новое"\nen = "New"\n'

    (body,) = read(earlier + later)

    assert [one.valid_from for one in body.names] == [None, date(2019, 6, 17)]
    assert isinstance(body.names[0], AgencyNaming)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[[agency]", "register.unreadable"),
        ("", "register.missing-key"),
        ("agency = 3", "register.wrong-kind"),
        ("extra = 1" + MINISTRY, "register.unknown-key"),
        (MINISTRY.replace("confidence", "colour"), "register.unknown-key"),
        (MINISTRY.replace('en = "Ministry"', 'de = "Amt"\nen = "M"'), "register.unknown-key"),
        (MINISTRY.replace('en = "Ministry"', ""), "register.missing-language"),
        (MINISTRY.replace('code = "kz-min"', ""), "register.missing-key"),
        (MINISTRY.replace('"kz-min"', "7"), "register.wrong-kind"),
        (MINISTRY.replace("kz-min", "KZ min"), "register.unknown-value"),
        (MINISTRY.replace('"ministry"', '"guild"'), "register.unknown-value"),
        (MINISTRY.replace('"R"', '"sure"'), "register.unknown-value"),
        (MINISTRY.replace('"R"', '"R"\nregion = "7"'), "register.unknown-value"),
        (MINISTRY.replace('"R"', '"R"\nbin = "150640000011"'), "bin.wrong-check-digit"),
        (MINISTRY.replace('"R"', '"R"\nparent = "kz-nobody"'), "register.unknown-agency"),
        (MINISTRY.replace('"R"', '"R"\nsuccessor = "kz-nobody"'), "register.unknown-agency"),
        (MINISTRY.replace('"R"', '"R"\nparent = "kz-min"'), "register.circle"),
        (
            OTHER.replace('"R"', '"R"\nparent = "kz-min"')
            + MINISTRY.replace('"R"', '"R"\nparent = "kz-other"'),
            "register.circle",
        ),
        (MINISTRY + MINISTRY, "register.duplicate"),
        (
            MINISTRY.replace('"R"', '"R"\nexists_from = 2020-01-02\nexists_to = 2020-01-01'),
            "register.dates-reversed",
        ),
        (MINISTRY.replace('"R"', '"R"\nexists_to = "2020"'), "register.wrong-kind"),
        (MINISTRY.replace('"R"', '"R"\nexists_to = 2020-01-01T00:00:00'), "register.wrong-kind"),
        (MINISTRY + MINISTRY[MINISTRY.index("[[agency.names]]") :], "register.names-overlap"),
    ],
)
def test_what_cannot_be_right_is_refused_by_name(read, text, code):
    with pytest.raises(BadInput) as refusal:
        read(text)

    assert refusal.value.code == code


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(BadInput, match=r"register\.unreadable"):
        read_agency_register(tmp_path / "none.toml")
