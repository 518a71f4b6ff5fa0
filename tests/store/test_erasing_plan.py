"""Of every column of every table it is decided what becomes of it in an erasure."""

import pytest

from ethics_desk.store import records
from ethics_desk.store.erasing.plan import OF_INQUIRY, OF_PERSON

OF_THE_OFFICE = frozenset(
    {
        *("agency", "agency_name", "office", "series", "member", "hand_over", "preventive_work"),
        *("rule_edition", "decree", "calendar_day", "recount", "letter_template", "letter_look"),
        *("report_text", "report_layout", "report_return", "report_return_content"),
        *("trusted_certificate", "retention_term", "erasure", "erased_inquiry"),
        "own_person",
    }
)
"""What belongs to the office and to no inquiry. Its own texts may name somebody: see `tracing`."""

BY_OTHER_MEANS = frozenset({"journal", "record_change", "issued_report", "issued_report_content"})
"""The journal keeps half of each line; former values are changed in place; reports name nobody,
and what an office wrote into one is looked through for names."""

COPIES = frozenset({"officials", "search", "sort_subject", "sort_officials"}) | {
    f"sort_{language}" for language in ("kk", "ru", "en")
}
"""Copies for order and search, made anew from what is left."""

PLAN = {**OF_INQUIRY, **OF_PERSON}
UNSEALED = {"ledger_entry", "ledger_node", "row_salt"}
WORDS = {"inquiry_words", "person_words"}


def test_every_table_is_decided_about():
    tables = {name for name in records.metadata.tables if not name.startswith(tuple(WORDS))}

    assert tables - UNSEALED == PLAN.keys() | OF_THE_OFFICE | BY_OTHER_MEANS


@pytest.mark.parametrize("table", sorted(PLAN))
def test_every_column_is_decided_about(table):
    fate = PLAN[table]
    columns = set(records.metadata.tables[table].c.keys()) - COPIES - {"id", "version"}
    decided = (*fate.words, *fate.names, *fate.emptied, *fate.kept)

    assert len(decided) == len(set(decided))
    assert fate.row_goes or set(decided) == columns
