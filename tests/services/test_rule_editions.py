"""A version of the law by the office's own lawyer: drafted, signed, withdrawn, exchanged."""

from dataclasses import replace
from datetime import date

import pytest
from builders import given_allegation, given_finding, given_inquiry, given_official
from sample_office import PACK, on, words

from ethics_desk.domain.errors import BadInput, Conflict, DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.rule_edition import EditionState
from ethics_desk.rules.drafts.draft import read_draft
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.services.letters.facts import letter_facts
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.services.rulebook.rule_check import check_draft, check_entry
from ethics_desk.services.rulebook.rule_drafts import (
    DiscardRuleDraft,
    DropRuleEntry,
    EditRuleEntry,
    KeepRuleDraft,
    StartRuleEdition,
    discard_rule_draft,
    drop_rule_entry,
    edit_rule_entry,
    keep_rule_draft,
    list_rule_editions,
    rule_edition,
    start_rule_edition,
)
from ethics_desk.services.rulebook.rule_exchange import (
    ExportRuleEdition,
    ImportRuleEdition,
    export_rule_edition,
    import_rule_edition,
)
from ethics_desk.services.rulebook.rule_impact import edition_impact
from ethics_desk.services.rulebook.rule_pages import (
    VersionStanding,
    entry_card,
    list_entries,
    list_versions,
    shipped_articles,
    version_on,
)
from ethics_desk.services.rulebook.rule_paper import PrintRules, rules_on_paper
from ethics_desk.services.rulebook.rule_search import find_rules, index_rules
from ethics_desk.services.rulebook.rule_signing import (
    SignRuleEdition,
    WithdrawRuleEdition,
    sign_rule_edition,
    withdraw_rule_edition,
)
from ethics_desk.services.sanctions import evaluate_allegation

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


@pytest.fixture
def allegation(desk):
    inquiry = given_inquiry(desk, received_on=date(2026, 8, 3), discovered_on=date(2026, 8, 3))
    official = given_official(desk, inquiry)
    return given_allegation(
        desk,
        official,
        item="csl-44-1",
        committed_on=date(2026, 7, 10),
        discovered_on=date(2026, 8, 3),
    )


def started(desk, **over):
    facts = {
        "pack": PACK,
        "based_on": SHIPPED,
        "code": "290-office",
        "title": words("Law 290 as read"),
        "starts": date(2026, 7, 1),
        "citation": words("Law 290"),
        "act": "law-290",
        "replaces": SHIPPED,
    }
    return start_rule_edition(desk, StartRuleEdition(**(facts | over))).value


def edited(desk, key, entry=TERM):
    version = rule_edition(desk, key).version
    command = EditRuleEntry(edition_id=key, version=version, entry=entry)
    return edit_rule_entry(desk, command).value


def signed(desk, key, **over):
    facts = {
        "edition_id": key,
        "version": rule_edition(desk, key).version,
        "name": "Lawyer L.",
        "signed_on": AUGUST,
        "source": "adilet, 01.07.2026",
    }
    return sign_rule_edition(desk, SignRuleEdition(**(facts | over))).value


def withdrawn(desk, key):
    version = rule_edition(desk, key).version
    command = WithdrawRuleEdition(edition_id=key, version=version, reason="Read wrongly")
    return withdraw_rule_edition(desk, command)


def refusal_of(refused, *args, **over):
    with pytest.raises(DeskError) as refusal:
        refused(*args, **over)
    return refusal.value.code


def last_entry(desk):
    with desk.store.read() as work:
        return work.journal.of()[-1]


def verbs(desk):
    with desk.store.read() as work:
        return [line.verb for line in work.journal.of()]


def judged(desk, allegation):
    return evaluate_allegation(desk, allegation.id, AUGUST)


def test_a_signed_edition_judges_and_a_withdrawn_one_does_no_more(desk, allegation):
    before = judged(desk, allegation)
    key = started(desk)
    edited(desk, key)
    assert judged(desk, allegation) == before

    signed(desk, key)
    after = judged(desk, allegation)

    assert after.status is Status.UNVERIFIED  # item and group still rest on the assumption
    assert after.terms_version == "290-office"
    assert after.last_days.discovery_term == date(2026, 10, 3)
    cited = [step.citation.in_(Language.EN) for step in after.derivation]
    assert any("Law No. 290, art. 61" in one for one in cited)
    withdrawn(desk, key)
    assert judged(desk, allegation) == before
    assert verbs(desk)[-4:] == [
        "edition.started",
        "edition.edited",
        "edition.signed",
        "edition.withdrawn",
    ]


def test_the_next_opening_of_the_office_judges_by_it_too(desk, rule_book, allegation):
    key = started(desk)
    edited(desk, key)
    signed(desk, key)

    again = replace(desk, shelf=RuleShelf(desk.store, rule_book))

    assert judged(again, allegation).terms_version == "290-office"


def test_an_edition_that_cannot_be_read_any_more_is_named_and_does_not_judge(
    desk, rule_book, allegation
):
    key = started(desk)
    signed(desk, key)
    with desk.store.write() as work:
        edition = work.rule_editions.get(key)
        content = edition.content + '\n[[novelty]]\ncode = "x"\n'
        work.rule_editions.replace(replace(edition, content=content))

    again = replace(desk, shelf=RuleShelf(desk.store, rule_book))

    assert judged(again, allegation).terms_version == SHIPPED
    assert [one.details["file"] for one in again.rules.unread] == ["290-office"]
    assert VersionStanding.UNREAD in {row.standing for row in list_versions(again)}


def test_a_later_edition_takes_the_place_of_a_signed_one(desk, allegation):
    first = started(desk)
    signed(desk, first)
    second = started(desk, based_on="290-office", code="290-second", replaces="290-office")
    signed(desk, second)

    assert judged(desk, allegation).terms_version == "290-second"
    assert refusal_of(withdrawn, desk, first) == "edition.needed"
    withdrawn(desk, second)
    withdrawn(desk, first)
    assert judged(desk, allegation).terms_version == SHIPPED


def test_what_is_signed_is_not_edited(desk):
    key = started(desk)
    signed(desk, key)

    assert refusal_of(edited, desk, key) == "edition.signed"
    assert refusal_of(signed, desk, key) == "edition.signed"


def test_a_faulty_draft_is_kept_and_not_signed(desk):
    key = started(desk)
    edited(desk, key, TERM.replace("discovery_months = 2\n", ""))

    found = check_draft(desk, PACK, read_draft("", rule_edition(desk, key).content))

    assert [one.details["key"] for one in found.faults] == ["discovery_months"]
    assert refusal_of(signed, desk, key) == "edition.faulty"


@pytest.mark.parametrize("sign", ["\\u202e", "\\u0000", "\\u0007"])
def test_signs_that_deceive_the_reader_are_found_in_the_entry(desk, sign):
    key = started(desk)
    edited(desk, key, TERM.replace("two months", f"two {sign}months"))

    found = check_draft(desk, PACK, read_draft("", rule_edition(desk, key).content))

    assert [(one.code, one.details["entry"], one.details["key"]) for one in found.faults] == [
        ("rules.hostile-sign", "term csl-45-1", "title")
    ]
    assert refusal_of(signed, desk, key) == "edition.faulty"


def test_a_failing_example_forbids_signing(desk):
    key = started(desk)
    draft = read_draft("", rule_edition(desk, key).content)
    facts = {
        "decision_date": "2026-08-10",
        "misconduct": {"item": "csl-44-1", "committed": "2026-07-10", "discovered": "2026-08-03"},
    }
    example = {"name": "refused", "facts": facts, "expect": {"outcome": "time-barred"}}
    text = draft.with_examples((example,)).text()
    keep_rule_draft(desk, KeepRuleDraft(edition_id=key, version=1, content=text))

    assert refusal_of(signed, desk, key) == "edition.faulty"
    assert not check_draft(desk, PACK, read_draft("", text)).sound


def test_an_entry_is_left_out(desk, allegation):
    key = started(desk)
    command = DropRuleEntry(edition_id=key, version=1, kind="item", code="csl-44-1")
    drop_rule_entry(desk, command)
    signed(desk, key)

    assert judged(desk, allegation).outcome == "not-covered"
    assert last_entry(desk).verb == "edition.signed"


@pytest.mark.parametrize(
    ("kind", "code", "refusal"),
    [("clock", "appeal-decision", "edition.clock-stays"), ("item", "none", "edition.no-entry")],
)
def test_what_cannot_be_left_out_is_refused(desk, kind, code, refusal):
    command = DropRuleEntry(edition_id=started(desk), version=1, kind=kind, code=code)

    assert refusal_of(drop_rule_entry, desk, command) == refusal


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"code": SHIPPED}, "edition.code-taken"),
        ({"act": "none"}, "edition.unknown-act"),
        ({"based_on": "none"}, "rules.unknown-version"),
        ({"pack": "none"}, "rules.unknown-pack"),
        ({"title": words("x") and replace(words("x"), kk="")}, "text.missing"),
    ],
)
def test_a_version_that_cannot_be_begun_is_refused(desk, over, code):
    assert refusal_of(started, desk, **over) == code


def test_two_editors_do_not_overwrite_each_other(desk):
    key = started(desk)
    edited(desk, key)

    with pytest.raises(Conflict):
        edit_rule_entry(desk, EditRuleEntry(edition_id=key, version=1, entry=TERM))


def test_an_unchanged_draft_is_not_written_again(desk):
    key = started(desk)
    content = rule_edition(desk, key).content
    known = verbs(desk)

    keep_rule_draft(desk, KeepRuleDraft(edition_id=key, version=1, content=content))

    assert verbs(desk) == known


def test_a_draft_is_thrown_away_for_a_reason(desk):
    key = started(desk)

    discard_rule_draft(desk, DiscardRuleDraft(edition_id=key, version=1, reason="Another plan"))

    assert list_rule_editions(desk) == ()
    assert last_entry(desk).reason == "Another plan"


def test_a_changed_clock_replaces_the_shipped_one_from_the_first_day(desk):
    clock = TERM.replace("[[term]]", "[[clock]]").replace("csl-45-1", "appeal-decision")
    clock = clock.replace("discovery_months = 2\ncap_months = 9", 'unit = "months"\namount = 1')
    key = started(desk)
    edited(desk, key, clock)
    signed(desk, key)

    pack = desk.rules.default

    assert pack.clock("appeal-decision", date(2026, 6, 30)).amount == 15
    assert pack.clock("appeal-decision", AUGUST).amount == 1


def test_the_impact_names_the_open_inquiries_judged_otherwise(desk, allegation):
    key = started(desk)
    edited(desk, key)
    steps = []

    found = edition_impact(desk, key, lambda done, total: steps.append((done, total)))

    (change,) = found.changes
    assert change.differs
    assert change.item == "csl-44-1"
    assert change.after.last_days.discovery_term == date(2026, 10, 3)
    assert found.assumed > 50
    assert steps == [(0, 1)]


def test_the_impact_warns_of_a_term_that_had_run_out(desk):
    desk = on(desk, date(2026, 7, 5))
    inquiry = given_inquiry(desk, received_on=date(2026, 5, 10), discovered_on=date(2026, 5, 10))
    given_allegation(
        desk,
        given_official(desk, inquiry),
        item="csl-44-1",
        committed_on=date(2026, 5, 5),
        discovered_on=date(2026, 5, 10),
    )
    key = started(desk)
    edited(desk, key)

    (change,) = edition_impact(desk, key).changes

    assert (change.before.outcome, change.after.outcome) == ("time-barred", "sanctions")
    assert "term-revived" in {one.code for one in change.cautions}


def test_a_letter_names_the_entries_nobody_has_read(desk, allegation):
    given_finding(desk, allegation)
    key = started(desk)
    edited(desk, key)
    signed(desk, key)
    wish = LetterWish(language=Language.RU, day=AUGUST)

    with desk.store.read() as work:
        inquiry = work.inquiries.get(allegation.inquiry_id)
        facts = letter_facts(desk, work, inquiry, wish)

    assert facts.unverified
    assert len(facts.cautions) == 2  # item and group
    assert all(one.startswith("не проверено: «") for one in facts.cautions)


def test_a_signed_edition_goes_to_another_office_as_a_file(desk, new_desk, tmp_path):
    key = started(desk)
    edited(desk, key)
    signed(desk, key)
    file = tmp_path / "290.edrules"
    digest = export_rule_edition(desk, ExportRuleEdition(edition_id=key, path=file)).value
    other = on(new_desk(), AUGUST)

    taken = import_rule_edition(other, ImportRuleEdition(path=file, as_signed=True)).value

    edition = rule_edition(other, taken)
    assert edition.sha256 == digest == rule_edition(desk, key).sha256
    assert (edition.state, edition.signed_by) == (EditionState.SIGNED, "Lawyer L.")
    assert other.rules.default.version_on(AUGUST).code == "290-office"
    assert last_entry(other).verb == "edition.imported"


def test_a_file_taken_in_to_be_confirmed_is_a_draft(desk, new_desk, tmp_path):
    key = started(desk)
    signed(desk, key)
    file = tmp_path / "290.edrules"
    export_rule_edition(desk, ExportRuleEdition(edition_id=key, path=file))
    other = on(new_desk(), AUGUST)

    taken = import_rule_edition(other, ImportRuleEdition(path=file)).value

    assert rule_edition(other, taken).state is EditionState.DRAFT
    assert other.rules.default.version_on(AUGUST).code == SHIPPED
    signed(other, taken)
    assert other.rules.default.version_on(AUGUST).code == "290-office"
    code = refusal_of(import_rule_edition, other, ImportRuleEdition(path=file))
    assert code in ("edition.code-taken", "edition.faulty")


def test_a_file_that_is_not_what_was_signed_is_refused(desk, new_desk, tmp_path):
    key = started(desk)
    edited(desk, key)
    signed(desk, key)
    file = tmp_path / "290.edrules"
    export_rule_edition(desk, ExportRuleEdition(edition_id=key, path=file))
    other = on(new_desk(), AUGUST)
    text = file.read_text("utf-8")
    refused = {}

    for name, wrong in (
        ("changed", text.replace("cap_months = 9", "cap_months = 8")),
        ("unsigned", text[text.index("[[version]]") :]),
        ("none", "= 1"),
    ):
        file.write_text(wrong, "utf-8")
        refused[name] = refusal_of(import_rule_edition, other, ImportRuleEdition(path=file))

    assert refused == {
        "changed": "rules.wrong-hash",
        "unsigned": "edition.unsigned-file",
        "none": "rules.not-toml",
    }
    nowhere = ImportRuleEdition(path=tmp_path / "none.edrules")
    assert refusal_of(import_rule_edition, other, nowhere) == "edition.not-a-file"
    assert list_rule_editions(other) == ()


def test_an_unsigned_draft_is_not_exported(desk, tmp_path):
    command = ExportRuleEdition(edition_id=started(desk), path=tmp_path / "x.edrules")

    assert refusal_of(export_rule_edition, desk, command) == "edition.not-signed"


def test_one_entry_as_text_is_checked_alone():
    assert check_entry(TERM)[0] == "term"
    with pytest.raises(BadInput) as refusal:
        check_entry(TERM.replace("cap_months = 9", 'cap_months = "9"'))
    assert refusal.value.details["key"] == "cap_months"
    assert refusal_of(check_entry, TERM + TERM) == "edition.one-entry"


def test_versions_stand_in_time_and_say_where_they_stand(desk):
    started(desk)

    rows = list_versions(desk)

    standings = [row.standing for row in rows if row.pack.code == PACK]
    assert standings == [VersionStanding.ENDED] * 3 + [
        VersionStanding.IN_FORCE,
        VersionStanding.DRAFT,
    ]
    assert version_on(desk, PACK, date(2025, 3, 1)) == f"{PACK}/416-V-2025-01-21"
    assert version_on(desk, PACK, date(2010, 1, 1)) is None


def test_an_entry_is_told_whole_with_its_article(desk):
    (row,) = [one for one in list_versions(desk) if one.code == SHIPPED]
    (term,) = [one for one in list_entries(row) if one.entry.code == "csl-45-1"]

    card = entry_card(term, shipped_articles(desk)[PACK])

    assert [one.code for one in card.articles] == ["csl-45"]
    assert card.source.code == "csl"
    assert {"discovery_months", "cap_months"} <= {field.name for field in card.fields}


@pytest.mark.parametrize("text", ["ЗАМЕЧАНИЕ", "ескерту csl", "remark", "выговор sn-02"])
def test_entries_are_found_in_three_languages(desk, text):
    found = find_rules(index_rules(desk), text)

    assert {"sanction"} <= {row.kind for row in found}


def test_entries_are_found_by_words_of_their_article_only(desk):
    index = index_rules(desk)
    text = "талон содержащий уникальный номер"

    found = find_rules(index, text)

    assert {row.kind for row in found} == {"clock", "letter-basis"}
    assert find_rules(index, text, in_articles=False) == ()


def test_a_version_is_printed(desk):
    (row,) = [one for one in list_versions(desk) if one.code == SHIPPED]

    pdf = rules_on_paper(desk, PrintRules(language=Language.KK, row=row))

    assert pdf.startswith(b"%PDF")
