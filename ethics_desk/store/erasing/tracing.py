"""Texts that belong to no inquiry on a list and still name somebody of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import Connection

_QUESTIONS: Mapping[str, str] = MappingProxyType(
    {
        "report-text": "SELECT '', period || ', ' || section, text FROM report_text",
        "issued-report": (
            "SELECT '', r.number, c.frozen FROM issued_report_content c"
            " JOIN issued_report r ON r.id = c.id"
        ),
        "preventive-work": "SELECT '', done_on, subject || ' ' || note FROM preventive_work",
        "hand-over": "SELECT '', handed_on, reason FROM hand_over",
        "journal": (
            "SELECT '', substr(at, 1, 10) || ', ' || verb, changes || reason FROM journal"
            " WHERE inquiry_id IS NULL AND verb NOT LIKE 'word-form.%'"
            " AND subject_id NOT IN (SELECT id FROM person UNION SELECT id FROM post"
            " UNION SELECT id FROM prior_sanction UNION SELECT id FROM identity_opening"
            " UNION SELECT id FROM kinship)"
        ),
        "inquiry": "SELECT id, number, subject || ' ' || summary FROM inquiry",
        "allegation": (
            "SELECT i.id, i.number, a.text FROM allegation a JOIN inquiry i ON i.id = a.inquiry_id"
        ),
        "finding": (
            "SELECT i.id, i.number, f.reasoning FROM finding f"
            " JOIN inquiry i ON i.id = f.inquiry_id"
        ),
        "note": "SELECT i.id, i.number, n.text FROM note n JOIN inquiry i ON i.id = n.inquiry_id",
        "letter": (
            "SELECT i.id, l.number, w.content FROM letter_wording w JOIN letter l ON l.id = w.id"
            " JOIN inquiry i ON i.id = l.inquiry_id"
        ),
        "evidence": (
            "SELECT i.id, i.number || ', № ' || e.number,"
            " e.title || ' ' || e.source || ' ' || e.file_name"
            " FROM evidence e JOIN inquiry i ON i.id = e.inquiry_id"
        ),
    }
)
"""By kind: the inquiry a text belongs to, what it is called, and the text."""


def texts_naming(
    connection: Connection, words: Iterable[str], but_of: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Kind and name of each text that holds one of the words, but for those of some inquiries."""
    wanted, passed = tuple(words), set(but_of)
    for kind, question in _QUESTIONS.items():
        for inquiry, title, text in connection.exec_driver_sql(question):
            plain = str(text).casefold()
            if inquiry not in passed and any(word in plain for word in wanted):
                yield kind, str(title)
