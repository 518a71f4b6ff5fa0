"""What a signature claims, what is kept of a file, and that nothing signed is lost to readers."""

from dataclasses import replace
from datetime import date

import pytest
from sample_office import PACK, on, words

from ethics_desk.domain.errors import BadInput, DeskError, NotFound
from ethics_desk.domain.rule_edition import EditionScope, EditionState
from ethics_desk.rules.comparing.version_comparison import ChangeKind
from ethics_desk.services.rulebook.rule_drafts import (
    EditRuleEntry,
    StartRuleEdition,
    edit_rule_entry,
    rule_edition,
    start_rule_edition,
)
from ethics_desk.services.rulebook.rule_exchange import (
    ExportRuleEdition,
    ImportRuleEdition,
    export_rule_edition,
    import_rule_edition,
    read_rule_file,
)
from ethics_desk.services.rulebook.rule_pages import (
    VersionStanding,
    draft_changes,
    list_versions,
    version_to_read,
)
from ethics_desk.services.rulebook.rule_signing import (
    SignRuleEdition,
    WithdrawRuleEdition,
    sign_rule_edition,
    withdraw_rule_edition,
)

AUGUST = date(2026, 8, 10)
SHIPPED = "290-VIII-2026-07-01"
TERM = """
[[term]]
code = "csl-45-1"
title = { kk = "екі ай", ru = "два месяца", en = "two months" }
citation = { kk = "№ 290 Заң, 61-бап", ru = "Закон № 290, ст. 61", en = "Law No. 290, art. 61" }
source = "law-290"
rows = ["office"]
confidence = "S"
discovery_months = 2
cap_months = 9
"""


@pytest.fixture
def desk(desk):
    """The desk in August 2026, when the unverified version is in force."""
    return on(desk, AUGUST)


def drafted(desk, code="290-office", based_on=SHIPPED, entry=TERM):
    command = StartRuleEdition(
        pack=PACK,
        based_on=based_on,
        code=code,
        title=words("Law 290 as read"),
        starts=date(2026, 7, 1),
        citation=words("Law 290"),
        act="law-290",
        replaces=SHIPPED,
    )
    key = start_rule_edition(desk, command).value
    if entry:
        edit_rule_entry(desk, EditRuleEntry(edition_id=key, version=1, entry=entry))
    return key


def signed(desk, key, **over):
    facts = {"name": "Lawyer L.", "signed_on": AUGUST, "source": "adilet, 01.07.2026"} | over
    version = rule_edition(desk, key).version
    return sign_rule_edition(desk, SignRuleEdition(edition_id=key, version=version, **facts)).value


def withdrawn(desk, key):
    version = rule_edition(desk, key).version
    command = WithdrawRuleEdition(edition_id=key, version=version, reason="Read wrongly")
    return withdraw_rule_edition(desk, command).value


def standings(desk):
    return {row.code: row.standing for row in list_versions(desk) if row.pack.code == PACK}


def test_a_signature_keeps_what_was_compared(desk):
    key = drafted(desk)

    with pytest.raises(DeskError) as refusal:
        signed(desk, key, checked=EditionScope.ALL)
    assert refusal.value.code == "edition.not-all-read"
    assert refusal.value.details["count"] > 50

    assert rule_edition(desk, signed(desk, key)).checked is EditionScope.OWN_ENTRIES


def test_nobody_signs_an_act_before_its_own_day(desk):
    key = drafted(desk)

    with pytest.raises(BadInput) as refusal:
        signed(desk, key, signed_on=date(2026, 5, 18))

    assert (refusal.value.code, refusal.value.details["field"]) == (
        "edition.before-the-act",
        "signed_on",
    )
    assert signed(desk, key, signed_on=date(2026, 5, 19)) == key


def test_a_replaced_version_is_still_read_and_compared_and_judges_no_more(desk):
    signed(desk, drafted(desk))
    pack = desk.rules.pack(PACK)

    assert standings(desk)[SHIPPED] is VersionStanding.REPLACED
    assert standings(desk)["290-office"] is VersionStanding.IN_FORCE
    assert version_to_read(desk, PACK, SHIPPED).code == SHIPPED
    assert pack.version_on(AUGUST).code == "290-office"
    with pytest.raises(NotFound):
        pack.version(SHIPPED)


def test_a_withdrawn_version_is_still_read(desk):
    key = signed(desk, drafted(desk))
    withdrawn(desk, key)
    signed(desk, drafted(desk, code="290-again"))

    assert standings(desk)["290-office"] is VersionStanding.WITHDRAWN
    assert version_to_read(desk, PACK, "290-office").terms["csl-45-1"].discovery_months == 2


def test_a_draft_is_compared_with_its_base(desk):
    (change,) = draft_changes(desk, drafted(desk))

    assert (change.code, change.change) == ("csl-45-1", ChangeKind.CHANGED)
    assert {"discovery_months", "cap_months"} <= {one.field for one in change.fields}


def test_a_new_version_is_begun_from_a_withdrawn_one(desk, tmp_path):
    key = withdrawn(desk, signed(desk, drafted(desk)))
    digest = export_rule_edition(
        desk, ExportRuleEdition(edition_id=key, path=tmp_path / "old.edrules")
    ).value

    again = drafted(desk, code="290-again", based_on="290-office", entry="")

    assert digest == rule_edition(desk, key).sha256
    assert [one.code for one in draft_changes(desk, again)] == ["csl-45-1"]
    assert rule_edition(desk, signed(desk, again)).state is EditionState.SIGNED


def test_the_base_of_a_draft_is_not_withdrawn(desk):
    key = signed(desk, drafted(desk))
    command = StartRuleEdition(
        pack=PACK,
        based_on="290-office",
        code="290-later",
        title=words("Law 290, amended"),
        starts=date(2027, 1, 1),
        citation=words("Law 290"),
        act="law-290",
    )
    start_rule_edition(desk, command)

    with pytest.raises(DeskError) as refusal:
        withdrawn(desk, key)

    assert refusal.value.code == "edition.draft-rests"
    assert refusal.value.details["draft"] == words("Law 290, amended")


def test_a_file_is_looked_at_before_it_is_taken_in_and_stays_known_after(desk, new_desk, tmp_path):
    key = signed(desk, drafted(desk))
    file = tmp_path / "290.edrules"
    digest = export_rule_edition(desk, ExportRuleEdition(edition_id=key, path=file)).value
    other = on(new_desk(), AUGUST)

    seen = read_rule_file(other, file)
    taken = rule_edition(other, import_rule_edition(other, ImportRuleEdition(path=file)).value)

    assert (seen.pack, seen.version, seen.sha256, seen.faults) == (PACK, "290-office", digest, ())
    assert (seen.signature.name, seen.signature.day) == ("Lawyer L.", AUGUST)
    assert taken.state is EditionState.DRAFT
    assert (taken.file_signed_by, taken.file_signed_on) == ("Lawyer L.", AUGUST)
    assert (taken.file_source, taken.file_sha256) == ("adilet, 01.07.2026", digest)


def test_a_signed_edition_whose_figures_nobody_can_mean_does_not_stop_the_office(desk):
    key = signed(desk, drafted(desk))
    with desk.store.write() as work:
        bad = work.rule_editions.get(key)
        content = bad.content.replace("cap_months = 9", "cap_months = 100000")
        work.rule_editions.replace(replace(bad, content=content))

    desk.shelf.renew()

    assert [one.code for one in desk.rules.unread] == ["rules.out-of-range"]
    assert standings(desk)["290-office"] is VersionStanding.UNREAD
    assert desk.rules.pack(PACK).version_on(AUGUST).code == SHIPPED
