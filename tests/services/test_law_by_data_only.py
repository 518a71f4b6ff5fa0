"""A new sanction, a new clock and a new jurisdiction come by files alone and work to the paper."""

import io
from dataclasses import replace
from datetime import date

import pytest
from builders import given_substantiated
from pypdf import PdfReader
from sample_office import RESOURCES, on, second

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.rules.checks import check_folder
from ethics_desk.rules.judging.clocks import read_clock_facts
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.services.decisions import RecordDecision, list_decisions, record_decision
from ethics_desk.services.derivation.derivations import derivation_pdf
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

DAY = date(2026, 8, 10)
ACT = """citation = { kk = "бұйрық, 1-т.", ru = "приказ, п. 1", en = "the order, p. 1" }
source = "law-290"
rows = ["VR-02"]
confidence = "R"
valid_from = 2026-07-01
"""
NEW_SANCTION = f"""
[[version]]
code = "office-2026"
title = {{ kk = "Кеңсе нұсқасы", ru = "Версия офиса", en = "The office's version" }}
{ACT}
status = "unverified"
replaces = "290-VIII-2026-07-01"
carries_over_from = "416-V-2025-01-21"
assumption = {{ kk = "сынақ үшін", ru = "для пробы", en = "for a trial" }}

[[sanction]]
code = "public-apology"
title = {{ kk = "жария кешірім сұрау", ru = "публичное извинение", en = "public apology" }}
{ACT}
severity = 1

[[group]]
code = "apologies"
title = {{ kk = "кешірім сұрау тобы", ru = "группа извинений", en = "group of apologies" }}
{ACT}
[[group.offer]]
sanction = "public-apology"

[[item]]
code = "rudeness"
title = {{ kk = "дөрекілік", ru = "грубость", en = "rudeness" }}
{ACT}
group = "apologies"
term = "csl-45-1"
traits = ["ethics"]

[[clock]]
code = "apology-term"
title = {{ kk = "кешірім сұрау мерзімі", ru = "срок извинения", en = "term of an apology" }}
{ACT}
unit = "working-days"
amount = 2
starts_with = {{ kk = "шешім", ru = "решение", en = "the decision" }}
fulfilled_by = {{ kk = "кешірім", ru = "извинение", en = "the apology" }}
"""


@pytest.fixture
def office(desk, tmp_path):
    """The desk in August 2026, with a pack file of the office's own in its folder of rules."""
    folder = tmp_path / "office" / "rules" / "kz-civil-service"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text(NEW_SANCTION, "utf-8")
    assert check_folder(folder, RESOURCES) == []
    shelf = RuleShelf(desk.store, load_rule_book(RESOURCES, folder.parent))
    return on(replace(desk, shelf=shelf), DAY)


def test_a_new_sanction_goes_from_the_proposal_to_the_paper(office):
    allegation = given_substantiated(
        office,
        stage=InquiryStage.PROPOSAL,
        item="rudeness",
        committed_on=date(2026, 7, 20),
        discovered_on=date(2026, 8, 3),
    )

    made = propose_sanction(
        office,
        ProposeSanction(
            allegation_id=allegation.id,
            sanction="public-apology",
            reason="Rude to a citizen",
            proposed_on=DAY,
        ),
    )
    record_decision(
        second(office),
        RecordDecision(
            proposal_id=made.value,
            sanction="public-apology",
            decided_on=DAY,
            decided_by="Minister",
            order_number="7",
        ),
    )

    (decided,) = list_decisions(office, allegation.inquiry_id)
    assert decided.decision.sanction == "public-apology"
    for language, title in (
        (Language.KK, "жария кешірім сұрау"),
        (Language.RU, "публичное извинение"),
        (Language.EN, "public apology"),
    ):
        pdf = derivation_pdf(office, allegation.id, language)
        text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
        assert title in " ".join(text.split())


def test_a_new_clock_counts(office):
    facts = read_clock_facts({"clock": "apology-term", "start": "2026-08-06"})

    assert office.rules.count(facts).due == date(2026, 8, 10)


JURISDICTION = """
[pack]
code = "borduria"
title = { kk = "Бордурия", ru = "Бордурия", en = "Borduria" }
calendar = "borduria"

[[source]]
code = "edict"
title = { kk = "Жарлық", ru = "Эдикт", en = "Edict" }
seen = { kk = "ойдан шығарылған", ru = "вымышлен", en = "invented" }
"""
ENTRY = """title = { kk = "сөз", ru = "слово", en = "word" }
citation = { kk = "Жарлық, 1-бап", ru = "Эдикт, ст. 1", en = "Edict, art. 1" }
source = "edict"
rows = ["B-01"]
confidence = "S"
valid_from = 2026-01-01
"""
RULES = f"""
[[version]]
code = "borduria-2026"
{ENTRY}
status = "seen"

[[sanction]]
code = "fine"
{ENTRY}
severity = 1
[sanction.money]
most = 30
currency = "XBO"

[[group]]
code = "bribes"
{ENTRY}
[[group.offer]]
sanction = "fine"

[[item]]
code = "gift"
{ENTRY}
group = "bribes"
traits = ["gifts"]

[[principle]]
code = "edict-9"
{ENTRY}
kind = "refer-crime"

[[consequence]]
code = "tell-the-marshal"
{ENTRY}
text = {{ kk = "маршалға айту", ru = "сообщить маршалу", en = "tell the marshal" }}
for_outcomes = ["refer-first"]

[[clock]]
code = "marshal"
{ENTRY}
unit = "working-days"
amount = 1
starts_with = {{ kk = "жолдау", ru = "направление", en = "the referral" }}
fulfilled_by = {{ kk = "хат", ru = "письмо", en = "the letter" }}
"""
CALENDAR = """
[calendar]
code = "borduria"
title = { kk = "Бордурия", ru = "Бордурия", en = "Borduria" }
country = "CH"
days_off = []

[[day]]
date = 2026-08-07
worked = false
title = { kk = "мұрт күні", ru = "день усов", en = "day of the moustache" }
source = "Edict 2"
"""
EXAMPLE = """
[[example]]
name = "A gift is fined"
[example.facts]
pack = "borduria"
decision_date = "2026-08-10"
misconduct = { item = "gift", committed = "2026-08-03", discovered = "2026-08-04" }

[example.expect]
outcome = "sanctions"
sanctions = ["fine"]
"""


def test_a_new_jurisdiction_is_files_alone(desk, tmp_path):
    folder = tmp_path / "office" / "rules" / "borduria"
    (folder / "examples").mkdir(parents=True)
    (folder / "pack.toml").write_text(JURISDICTION + RULES, "utf-8")
    (folder / "examples" / "gift.toml").write_text(EXAMPLE, "utf-8")
    calendars = tmp_path / "office" / "calendars"
    calendars.mkdir()
    (calendars / "borduria.toml").write_text(CALENDAR, "utf-8")

    assert check_folder(folder, RESOURCES) == []
    book = load_rule_book(RESOURCES, folder.parent)

    act = {"item": "gift", "committed": "2026-08-03", "discovered": "2026-08-04"}
    facts = {"pack": "borduria", "decision_date": "2026-08-10", "misconduct": act}
    fined = book.evaluate(book.read_facts(facts))
    referred = book.evaluate(book.read_facts(facts | {"signs_of_crime": True}))
    assert fined.sanctions == ("fine",)
    assert [(one.most, one.currency) for one in fined.money] == [(30, "XBO")]
    assert referred.outcome is Outcome.REFER_FIRST
    assert [one.rule for one in referred.consequences] == ["tell-the-marshal"]
    day_after = {"pack": "borduria", "clock": "marshal", "start": "2026-08-06"}
    assert book.count(read_clock_facts(day_after)).due == date(2026, 8, 10)
