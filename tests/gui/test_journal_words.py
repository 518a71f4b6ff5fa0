"""What the journal holds as codes is read in the words of the office and of the law."""

from datetime import UTC, datetime

import pytest
from sample_office import PACK, TODAY

from ethics_desk.domain.rows import JournalRow
from ethics_desk.gui.inquiry.journal_words import JournalWords


def line(verb, *changes):
    return JournalRow(
        id="1",
        at=datetime(2026, 6, 15, 4, 0, tzinfo=UTC),
        member="C. C.",
        verb=verb,
        changes=changes,
        reason="",
    )


@pytest.mark.parametrize(
    ("verb", "change", "said"),
    [
        ("finding.recorded", ("outcome", "", "not-provable"), "cannot be proved"),
        ("proposal.made", ("sanction", "", "reprimand"), "disciplinary sanction: reprimand"),
        (
            "proposal.made",
            ("sanction", "remark", "reprimand"),
            "disciplinary sanction: remark → reprimand",
        ),
        ("evidence.taken-in", ("kind", "", "physical"), "kind: physical item"),
        ("allegation.recorded", ("closed_kind", "", "criminal"), "a criminal matter"),
        ("letter.issued", ("language", "", "ru"), "language: in Russian"),
        ("word-form.set", ("noun_form", "", "dative"), "form: dative"),
        ("pause.added", ("reason", "", "incapacity"), "temporary incapacity for work"),
        ("finding.recorded", ("reasoning", "", "remark"), "remark"),
        (
            "decision.recorded",
            ("open_gates", "", "materials-shown, written-explanation"),
            "requirements not met: materials shown, written explanation",
        ),
        ("gate.recorded", ("gate", "", "authority"), "requirement: power to impose"),
        (
            "suspension.recorded",
            ("ground", "", "service-inquiry"),
            "ground: during a service inquiry",
        ),
        ("deadline.started", ("clock", "", "recusal-notice"), "notice of a recusal"),
    ],
)
def test_codes_are_read_in_words(gateway, verb, change, said):
    words = JournalWords(gateway, PACK, TODAY)

    (told,) = words.changes(line(verb, change))

    assert told.endswith(said)


@pytest.mark.parametrize(
    ("verb", "field", "code"),
    [
        ("measure.recorded", "kind", "assign-to-another"),
        ("decision.event-recorded", "kind", "annulled-by-court"),
        ("decision.event-recorded", "delivery", "act-of-refusal"),
        ("circumstances.recorded", "dismissal_grounds", "csl-61-1-7, csl-61-1-8"),
        ("letter.issued", "kind", "memo-to-head"),
    ],
)
def test_no_code_is_left(gateway, verb, field, code):
    words = JournalWords(gateway, PACK, TODAY, lambda kind: kind.replace("-", " "))

    (told,) = words.changes(line(verb, (field, "", code)))

    assert not any(part in told for part in code.split(", "))
