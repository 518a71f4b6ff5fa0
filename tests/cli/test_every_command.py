"""Every command the terminal offers writes what it did into the journal, in words of the office."""

import importlib
import inspect
import pkgutil
import shutil
from datetime import date
from pathlib import Path

import pytest
from sample_office import RESOURCES
from signing_keys import Authority

from ethics_desk import services
from ethics_desk.cli.commands import known_commands, run_commands
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.report_return import ReturnContent
from ethics_desk.rules.reading.signatures import Signature, signed_text
from ethics_desk.rules.reading.toml_writing import write_toml
from ethics_desk.services.reports.return_files import return_bytes
from ethics_desk.texts import Texts

NOT_OFFERED = {
    "add-key",
    "change-passphrase",
    "export-calendar",
    "export-consolidated",
    "export-letters",
    "export-list",
    "export-register",
    "export-report",
    "export-rule-edition",
    "issue-batch",
    "open-evidence-copy",
    "read-evidence-inside",
    "recover-key",
    "remove-key",
    "sign-letter",
    "take-in-files",
}
"""What writes files and leaves the records alone, many files at once for a window, and a batch of
letters, which goes on behind a refusal where `do` stops: there each letter is a command,
and what asks for a passphrase, which no file of commands may hold, or takes one away."""

DAY = "2026-03-02"
FILES = Path(__file__).parents[1] / "e2e"
ITEM = "csl-50-1-6"


def said(text):
    return {"kk": text, "ru": text, "en": text}


def named(surname):
    return {"surname": surname, "given": "Сәкен"}


def matter(label, **over):
    facts = {
        "command": "register-inquiry", "as": label, "agency_id": "@agency:kz-test",
        "received_on": DAY, "channel": "complaint", "subject": "Сыйлықтар", "happened_on": DAY,
    }  # fmt: skip
    return facts | over


def step(label, code, reason=""):
    return {"command": "move-inquiry", "inquiry_id": label, "step": code, "reason": reason}


MADE = {"item": ITEM, "text": "Смета", "committed_on": "2026-02-03", "discovered_on": DAY}
OFFICE = [
    {"command": "open-office", "as": "office", "agency": "kz-akimat-55", "name": said("Office"),
     "commissioner": said("Saparova A."), "post": said("commissioner")},
    {"command": "edit-office", "office_id": "@office.office_id", "version": 1,
     "name": said("New name"), "inquiry_pattern": "{year}/{serial}", "letter_pattern":
     "{serial}-{year}", "closes_at": "18:00", "head_name": said("Head H."),
     "head_post": said("Akim"), "executor_name": said("Saparova A.")},
    {"command": "add-member", "as": "member", "agency_id": "@agency:kz-test", "role": "deputy",
     "name": said("Deputy D."), "post": said("deputy")},
    {"command": "edit-member", "member_id": "@member", "version": 1, "role": "deputy",
     "name": said("Deputy D. D."), "post": said("deputy")},
    {"command": "add-agency", "as": "agency", "name": said("New body"), "type": "other",
     "code": "kz-new"},
    {"command": "edit-agency", "agency_id": "@agency", "version": 1, "name": said("New body"),
     "type": "committee"},
    {"command": "rename-agency", "agency_id": "@agency", "version": 2, "name": said("Renamed"),
     "from_day": "2026-02-01"},
    {"command": "dissolve-agency", "agency_id": "@agency", "version": 3, "last_day": DAY,
     "reason": "Merged"},
    {"command": "restore-agency", "agency_id": "@agency", "version": 4, "reason": "By mistake"},
    {"command": "record-preventive-work", "as": "event", "agency_id": "@agency:kz-test",
     "kind": "training", "done_on": DAY, "subject": "Код", "participants": 3},
    {"command": "edit-preventive-work", "work_id": "@event", "version": 1, "kind": "training",
     "agency_id": "@agency:kz-test", "done_on": DAY, "subject": "Этика", "participants": 4},
    {"command": "remove-preventive-work", "work_id": "@event", "version": 2, "reason": "Twice"},
    {"command": "arrange-report", "agency_id": "@agency:kz-test",
     "sections": ["appeals", "causes"]},
    {"command": "write-report-text", "agency_id": "@agency:kz-test", "period": "2026-Q1",
     "section": "causes", "language": "kk", "text": "Себебі", "published": True},
]  # fmt: skip
PEOPLE = [
    {"command": "add-person", "as": "person", "kk": named("Жиһангеров")},
    {"command": "edit-person", "person_id": "@person", "version": 1, "kk": named("Әлиев")},
    {"command": "appoint-to-post", "as": "post", "person_id": "@person",
     "agency_id": "@agency:kz-test", "title": said("Expert"), "held_from": "2023-09-01"},
    {"command": "edit-post", "post_id": "@post", "version": 1, "agency_id": "@agency:kz-test",
     "title": said("Chief expert"), "held_from": "2023-09-01"},
    {"command": "leave-post", "post_id": "@post", "version": 2, "last_day": DAY},
    {"command": "record-prior-sanction", "as": "prior", "person_id": "@person", "item": "csl-44-1",
     "sanction": "reprimand", "imposed_on": "2024-05-06", "order_number": "1"},
    {"command": "annul-prior-sanction", "prior_sanction_id": "@prior", "version": 1,
     "annulled_on": "2024-09-02", "reason": "By a court"},
]  # fmt: skip
MATTERS = [
    matter("one"), matter("two"), matter("three"), matter("four"),
    {"command": "edit-inquiry", "inquiry_id": "@two", "version": 1, "discovered_on": DAY,
     "channel": "complaint", "subject": "Сағат"},
    {"command": "void-inquiry", "inquiry_id": "@four", "reason": "Twice"},
    {"command": "extend-term", "inquiry_id": "@two", "decided_on": DAY, "until": "2026-04-15",
     "paper": "40", "reason": "Expert"},
    {"command": "undo-extension", "inquiry_id": "@two", "reason": "By mistake"},
    {"command": "redirect-appeal", "as": "redirection", "inquiry_id": "@two",
     "agency_id": "@agency:kz-new", "part": "the land", "reason": "Competent"},
    {"command": "reverse-redirection", "redirection_id": "@redirection", "reason": "Sent back"},
    {"command": "join-inquiries", "as": "joining", "inquiry_id": "@two", "into_id": "@three",
     "reason": "One matter"},
    {"command": "separate-inquiries", "joining_id": "@joining", "reason": "Two matters"},
    {"command": "reassign-inquiry", "inquiry_id": "@two", "handler_id": "@member",
     "reason": "Leave"},
    {"command": "hand-over-inquiries", "as": "passed", "from_id": "@member",
     "to_id": "member-1", "reason": "Back"},
    {"command": "take-back-inquiries", "hand_over_id": "@passed", "reason": "Leave"},
    {"command": "save-note", "inquiry_id": "@one", "text": "A note"},
    {"command": "add-party", "as": "witness", "inquiry_id": "@one", "person_id": "@person",
     "role": "witness"},
    {"command": "remove-party", "party_id": "@witness", "reason": "By mistake"},
    {"command": "add-party", "as": "party", "inquiry_id": "@one", "person_id": "@person",
     "role": "official", "post_id": "@post"},
    {"command": "add-allegation", "as": "wrong", "party_id": "@party", "made": MADE},
    {"command": "remove-allegation", "allegation_id": "@wrong", "reason": "By mistake"},
    {"command": "add-allegation", "as": "allegation", "party_id": "@party", "made": MADE},
    {"command": "edit-allegation", "allegation_id": "@allegation", "version": 1,
     "made": {**MADE, "text": "Смета, бағалар"}},
    step("@one", "open-inquiry"),
]  # fmt: skip
EVIDENCE = [
    {"command": "take-in-file", "as": "file", "inquiry_id": "@one", "path": "messages.txt",
     "title": "Letters", "received_on": DAY},
    {"command": "edit-evidence", "evidence_id": "@file", "version": 1, "title": "Messages",
     "received_on": DAY},
    {"command": "take-in-item", "as": "item", "inquiry_id": "@one", "title": "A disk",
     "place": "Safe 1", "received_on": DAY},
    {"command": "move-item", "evidence_id": "@item", "version": 1, "place": "Safe 2",
     "reason": "Full"},
    {"command": "withdraw-evidence", "evidence_id": "@item", "version": 2, "reason": "Returned"},
    {"command": "record-finding", "as": "finding", "allegation_id": "@allegation",
     "outcome": "not-provable", "reasoning": "Unclear", "evidence_ids": ["@file"]},
    {"command": "revise-finding", "finding_id": "@finding", "version": 1,
     "outcome": "substantiated", "reasoning": "They agree", "evidence_ids": ["@file"],
     "reason": "A new letter"},
    step("@one", "record-findings"),
]  # fmt: skip
OUTCOME = [
    {"command": "record-circumstances", "party_id": "@party", "lower_vacancy": True,
     "meets_lower_requirements": True, "materials_shown_on": DAY, "explanation_requested_on": DAY,
     "explanation_given_on": DAY, "materials_paper": "Sheet 1", "explanation_paper": "No 8"},
    {"command": "record-gate", "party_id": "@party", "gate": "authority", "met_on": DAY,
     "paper": "Regulation of the ministry"},
    {"command": "record-suspension", "as": "suspension", "party_id": "@party", "starts_on": DAY,
     "ends_on": "2026-03-20", "act": "Order 5", "ordered_by": "Akim"},
    {"command": "shorten-suspension", "suspension_id": "@suspension", "version": 1,
     "ends_on": "2026-03-10", "reason": "No longer needed"},
    {"command": "remove-suspension", "suspension_id": "@suspension", "version": 2,
     "reason": "By mistake"},
    {"command": "record-resignation", "as": "resignation", "party_id": "@party",
     "requested_on": DAY, "paper": "No 7"},
    {"command": "remove-resignation", "resignation_id": "@resignation", "version": 1,
     "reason": "Withdrawn"},
    {"command": "add-pause", "as": "pause", "party_id": "@party", "reason": "leave",
     "starts_on": "2026-02-16"},
    {"command": "end-pause", "pause_id": "@pause", "version": 1, "ends_on": "2026-02-20"},
    {"command": "remove-pause", "pause_id": "@pause", "version": 2, "reason": "By mistake"},
    {"command": "record-measure", "as": "measure", "party_id": "@party", "kind": "change-duties",
     "taken_on": DAY, "taken_by": "Akim"},
    {"command": "remove-measure", "measure_id": "@measure", "reason": "By mistake"},
    {"command": "propose-sanction", "as": "first", "allegation_id": "@allegation",
     "sanction": "demotion", "reason": "Grave"},
    {"command": "withdraw-proposal", "proposal_id": "@first", "version": 1, "reason": "Reworded"},
    {"command": "propose-sanction", "as": "proposal", "allegation_id": "@allegation",
     "sanction": "demotion", "reason": "Grave"},
    step("@one", "propose"),
    {"command": "issue-letter", "as": "letter", "inquiry_id": "@one", "kind":
     "materials-to-commission", "language": "en"},
    {"command": "record-dispatch", "letter_id": "@letter", "version": 1, "sent_by":
     "registered-post", "sent_on": DAY, "tracking": "RR 1 KZ", "note": "Copy in the file"},
    {"command": "record-receipt", "letter_id": "@letter", "version": 2, "received_on": DAY,
     "received_by": "Registry", "received_number": "KUI 7"},
    {"command": "take-back-receipt", "letter_id": "@letter", "version": 3, "reason": "Another's"},
    {"command": "take-back-dispatch", "letter_id": "@letter", "version": 4, "reason": "Came back"},
    {"command": "annul-letter", "letter_id": "@letter", "version": 5, "reason": "By mistake"},
    {"command": "restore-letter", "letter_id": "@letter", "version": 6, "reason": "Needed"},
    {"command": "set-answer-due", "letter_id": "@letter", "version": 7,
     "clock": "representation-action"},
    {"command": "record-answer", "letter_id": "@letter", "version": 8, "answered_on": DAY,
     "answer_number": "17", "sent_by": "post", "sent_on": DAY},
    {"command": "take-back-answer", "letter_id": "@letter", "version": 9, "reason": "Another's"},
    {"command": "record-decision", "as": "decision", "proposal_id": "@proposal",
     "sanction": "demotion", "decided_on": DAY, "decided_by": "Akim", "order_number": "1",
     "order_date": DAY},
    {"command": "correct-decision", "decision_id": "@decision", "version": 1,
     "decided_by": "Akim A.", "order_number": "2", "order_date": DAY, "reason": "A slip"},
    {"command": "record-decision-event", "as": "known", "decision_id": "@decision",
     "kind": "made-known", "happened_on": DAY, "delivery": "signature"},
    {"command": "remove-decision-event", "event_id": "@known", "reason": "By mistake"},
    {"command": "import-register", "path": "register.csv"},
]  # fmt: skip
RULES_OF_ANOTHER = {
    "version": [{
        "code": "290-other", "title": said("Law 290"), "citation": said("Law 290"),
        "source": "law-290", "rows": ["office"], "confidence": "S", "status": "seen",
        "valid_from": date(2026, 7, 1), "carries_over_from": "416-V-2025-01-21",
        "replaces": "290-VIII-2026-07-01",
    }]
}  # fmt: skip
DRAFT = write_toml(RULES_OF_ANOTHER)
RULES = signed_text(
    RULES_OF_ANOTHER,
    Signature(name="L.", day=date(2026, 7, 2), source="adilet", pack="kz-civil-service"),
)
TERM = (
    '[[term]]\ncode = "csl-45-1"\ntitle = { kk = "т", ru = "т", en = "t" }\n'
    'citation = { kk = "б", ru = "ст.", en = "art." }\nsource = "law-290"\nrows = ["office"]\n'
    'confidence = "S"\ndiscovery_months = 2\ncap_months = 9\n'
)
EDITION = {"command": "start-rule-edition", "pack": "kz-civil-service", "title": said("Law 290"),
           "starts": "2026-07-01", "citation": said("Law 290"), "act": "csl",
           "based_on": "290-VIII-2026-07-01", "replaces": "290-VIII-2026-07-01"}  # fmt: skip
LAW = [
    {**EDITION, "as": "edition", "code": "290-office"},
    {"command": "edit-rule-entry", "edition_id": "@edition", "version": 1, "entry": TERM},
    {"command": "drop-rule-entry", "edition_id": "@edition", "version": 2, "kind": "item",
     "code": "csl-50-1-7"},
    {"command": "sign-rule-edition", "edition_id": "@edition", "version": 3, "name": "Lawyer L.",
     "signed_on": DAY, "source": "adilet"},
    {"command": "withdraw-rule-edition", "edition_id": "@edition", "version": 4, "reason": "Wrong"},
    {**EDITION, "as": "draft", "code": "290-draft"},
    {"command": "keep-rule-draft", "edition_id": "@draft", "version": 1, "content": DRAFT},
    {"command": "discard-rule-draft", "edition_id": "@draft", "version": 2, "reason": "Twice"},
    {"command": "import-rule-edition", "path": "290.edrules"},
]  # fmt: skip
SIGN = {"command": "note-crime-sign", "allegation_id": "@bribe", "crime": "cc-366", "part": "2",
        "seen": "Money for a permit"}  # fmt: skip
ENDED = {"kind": "convicted", "final_on": DAY, "document": "Judgment 1", "punishment": "milder"}
CRIMES = [
    {"command": "add-party", "as": "other", "inquiry_id": "@two", "person_id": "@person",
     "role": "official", "post_id": "@post"},
    {"command": "add-allegation", "as": "bribe", "party_id": "@other", "made": MADE},
    {**SIGN, "as": "slip"},
    {"command": "withdraw-crime-sign", "crime_sign_id": "@slip", "version": 1, "reason": "A slip"},
    {**SIGN, "as": "sign"},
    {"command": "record-court-outcome", "as": "ended", "crime_sign_id": "@sign", **ENDED},
    {"command": "correct-court-outcome", "court_outcome_id": "@ended", "version": 1, **ENDED,
     "served_on": DAY, "reason": "The fine was paid"},
]  # fmt: skip
DEADLINES = [
    matter("five"),
    {"command": "start-deadline", "as": "recusal", "inquiry_id": "@five", "clock":
     "recusal-decision", "started_on": DAY, "start_paper": "ЖТ-17"},
    {"command": "pause-deadline", "as": "still", "deadline_id": "@recusal", "starts_on": DAY,
     "reason": "Leave", "paper": "12-к"},
    {"command": "resume-deadline", "deadline_id": "@recusal", "ends_on": DAY},
    {"command": "remove-deadline-pause", "pause_id": "@still", "reason": "By mistake"},
    {"command": "fulfil-deadline", "deadline_id": "@recusal", "fulfilled_on": DAY, "paper": "31"},
    {"command": "reopen-deadline", "deadline_id": "@recusal", "reason": "By mistake"},
    {"command": "withdraw-deadline", "deadline_id": "@recusal", "reason": "No recusal"},
    {"command": "start-deadline", "as": "appeal", "inquiry_id": "@five", "clock":
     "appeal-decision", "started_on": "2026-02-27", "start_paper": "ЖТ-18"},
    {"command": "extend-deadline", "deadline_id": "@appeal", "decided_on": DAY, "until":
     "2026-04-15", "paper": "40", "reason": "Expert"},
    {"command": "take-back-extension", "deadline_id": "@appeal", "reason": "By mistake"},
    {"command": "import-days-off", "as": "decree", "path": "decree.csv", "decree": "№ 7"},
    {"command": "withdraw-days-off", "decree": "@decree.decree_id", "reason": "Repealed"},
]  # fmt: skip
RETURN = return_bytes(
    ReturnContent(
        agency_code="kz-new", agency=Trilingual(**said("New body")), period="2026-Q1",
        number="01/2026", issued_on=date(2026, 3, 2), report_sha256="0", signed_by="Head H.",
        signed_on=date(2026, 3, 2), specimen=False, figures=(),
    )
)  # fmt: skip
REPORTS = [
    {"command": "issue-report", "as": "report", "asked": {
        "period": {"kind": "quarter", "year": 2026, "number": 1},
        "agency_id": "@agency:kz-test", "language": "en"}},
    {"command": "export-return", "report_id": "@report", "path": "own.return.json",
     "signed_by": "Head H.", "signed_on": DAY},
    {"command": "withdraw-report", "report_id": "@report", "version": 1, "reason": "Too early"},
    {"command": "import-return", "path": "new.return.json"},
]  # fmt: skip
DECREE = "Күні;Жұмыс күні ме;Атауы (қазақша);Атауы (орысша)\n13.03.2026;жоқ;Демалыс;Выходной\n"
REGISTER = (
    "Рег. №;Госорган;Дата поступления;Дата регистрации;Дата обнаружения;Канал;Содержание\n"
    "1/2025;kz-test;13.01.2025;13.01.2025;10.01.2025;жалоба;Подарки\n"
)
TRUST = [
    {"command": "trust-certificate", "as": "centre", "path": "centre.cer", "note": "Compared"},
    {"command": "distrust-certificate", "certificate_id": "@centre", "version": 1,
     "reason": "Shut"},
]  # fmt: skip
WORDS = [
    {"command": "set-word-form", "as": "form", "language": "ru", "text": "Әулие Айнұр",
     "noun_form": "dative", "written": "Әулие Айнұр"},
    {"command": "remove-word-form", "word_form_id": "@form", "version": 1, "reason": "A slip"},
]  # fmt: skip
MEMO = RESOURCES / "letters" / "memo-to-head"
TEXTS = {one.value: (MEMO / f"{one}.txt").read_text("utf-8") + "." for one in Language}
PAPER = [
    {"command": "import-letter-text", "agency_id": "@agency:kz-test", "path": "memo-to-head"},
    {"command": "keep-letter-text", "agency_id": "@agency:kz-test", "kind": "memo-to-head",
     "version": 1, "title": said("Memo"), "heading": said("Memo"), "text": TEXTS},
    {"command": "copy-letter-kind", "agency_id": "@agency:kz-test", "kind": "memo-to-head",
     "title": said("Another memo")},
    {"command": "edit-letter-look", "agency_id": "@agency:kz-test", "version": 0, "emblem": "none",
     "numbered_blanks": True, "names": "above", "left": 30, "right": 20,
     "top": 20, "bottom": 30, "family": "NotoSerif", "size": 12, "official_use": said("DSP")},
    {"command": "reset-letter-text", "agency_id": "@agency:kz-test", "kind": "memo-to-head",
     "version": 2},
]  # fmt: skip
EVERYTHING = [
    *OFFICE,
    *PEOPLE,
    *MATTERS,
    *EVIDENCE,
    *OUTCOME,
    *CRIMES,
    *DEADLINES,
    *LAW,
    *PAPER,
    *WORDS,
    *REPORTS,
    *TRUST,
]


@pytest.fixture
def folder(tmp_path):
    """The files the commands name."""
    (tmp_path / "messages.txt").write_bytes((FILES / "messages.txt").read_bytes())
    (tmp_path / "decree.csv").write_text(DECREE, "utf-8")
    (tmp_path / "register.csv").write_text(REGISTER, "utf-8")
    shutil.copytree(MEMO, tmp_path / MEMO.name)
    (tmp_path / "new.return.json").write_bytes(RETURN)
    (tmp_path / "centre.cer").write_bytes(Authority().der)
    (tmp_path / "290.edrules").write_text(RULES, "utf-8")
    return tmp_path


def journal(desk):
    with desk.store.read() as work:
        return work.journal.of()


def untold(desk):
    """How many changes of counted records stand before no entry of the journal."""
    with desk.store.read() as work:
        counted = "SELECT count(*) FROM record_change WHERE entry IS NULL"
        return work.connection.exec_driver_sql(counted).scalar()


def test_no_command_is_left_out():
    assert {entry["command"] for entry in EVERYTHING} == {one.name for one in known_commands()}


def test_every_command_is_in_the_journal_in_three_languages(desk, folder):
    texts = Texts(RESOURCES)
    known = 0
    for made in run_commands(desk, EVERYTHING, folder):
        written = journal(desk)[known:]
        known += len(written)

        assert written, f"{made['command']} writes nothing"
        for line in written:
            for language in Language:
                words = texts.in_(language)
                assert words.say(f"journal.{line.verb}")
                for field, _, _ in line.changes:
                    assert words.say(f"field.{field}")
        assert untold(desk) == 0, f"{made['command']} changes what its entry does not tell of"


def test_every_command_of_the_services_is_offered():
    found = set()
    for module in pkgutil.walk_packages(services.__path__, "ethics_desk.services."):
        for name, function in inspect.getmembers(
            importlib.import_module(module.name), inspect.isfunction
        ):
            parameters = list(inspect.signature(function).parameters)[:2]
            returned = str(inspect.signature(function).return_annotation)
            if parameters == ["desk", "command"] and "Outcome" in returned:
                found.add(name.replace("_", "-"))

    assert found - {one.name for one in known_commands()} == NOT_OFFERED
