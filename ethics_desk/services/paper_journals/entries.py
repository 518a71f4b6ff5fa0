"""The entries of the paper journals in words, each a mapping from a column's key to its cell.

Nobody who reported a matter is named: by whom it came is said by its channel, and a text that names
the source says so instead (row WB-08).
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.names.mentions import mentions
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import every_template
from ethics_desk.services.letters.body_names import names_of_bodies
from ethics_desk.services.letters.persons import addressee_in
from ethics_desk.store.lists.paper_journals import (
    Days,
    Struck,
    evidence_received,
    inquiries_registered,
    letters_issued,
    movements_of_evidence,
    sources_by_inquiry,
    struck_out,
)
from ethics_desk.store.work import Work
from ethics_desk.texts import In, say_code
from ethics_desk.texts.speech import NO_FACT

Entry = Mapping[str, str]
Sources = Mapping[str, Sequence[PersonName]]

HASH_PIECE = 16
"""So many signs of a hash stand together: a longer word would not fit its column."""


def registration_entries(
    desk: Desk, work: Work, days: Days, agency_id: AgencyId | None, words: In
) -> list[Entry]:
    """What arrived; a voided number stands with its reason."""
    del desk
    sources, voided = (
        sources_by_inquiry(work.connection),
        struck_out(work.connection, "inquiry.voided"),
    )
    return [
        _registered(row, sources, voided.get(row.id), words)
        for row in inquiries_registered(work.connection, days, agency_id)
    ]


def outgoing_entries(
    desk: Desk, work: Work, days: Days, agency_id: AgencyId | None, words: In
) -> list[Entry]:
    """What went out, number by number; one the records do not hold is told as missing."""
    titles, bodies = _titles_of_letters(desk, work), names_of_bodies(desk, work)
    annulled = struck_out(work.connection, "letter.annulled")
    entries: list[Entry] = []
    last: tuple[str, int, int] | None = None
    for row in letters_issued(work.connection, days, agency_id):
        entries += _missing(last, (row.agency_id, row.year, row.serial), words)
        body = bodies.get(row.addressee)
        told = row.addressee if body is None else body.shown_in(words.language)
        issued = _issued(row, titles, annulled.get(row.id), words)
        entries.append({**issued, "addressee": addressee_in(words, row.addressee_kind, told)})
        last = row.agency_id, row.year, row.serial
    return entries


def evidence_entries(
    desk: Desk, work: Work, days: Days, agency_id: AgencyId | None, words: In
) -> list[Entry]:
    """What was taken in and where it went; what was withdrawn stands with its reason."""
    del desk
    sources, moves = sources_by_inquiry(work.connection), movements_of_evidence(work.connection)
    withdrawn = struck_out(work.connection, "evidence.withdrawn")
    return [
        _taken_in(row, moves.get(row.id, ()), sources.get(row.inquiry_id, ()), words)
        | {"note": _struck(row.withdrawn_reason, "withdrawn", withdrawn.get(row.id), words)}
        for row in evidence_received(work.connection, days, agency_id)
    ]


def _titles_of_letters(desk: Desk, work: Work) -> Mapping[str, Trilingual]:
    """What the kinds of letters are called."""
    return {kind: one.title for kind, one in every_template(desk, work).items()}


def _registered(
    row: Any,  # noqa: ANN401 - a row of a list
    sources: Sources,
    voided: Struck | None,
    words: In,
) -> Entry:
    secret = row.channel.points_at_person
    ended = "" if row.finished_on is None else words.day(row.finished_on)
    stage = say_code(words, "stage", row.stage)
    return {
        "received": words.day(row.received_on),
        "number": _parts(row.number, words.day(row.registered_on)),
        "from": words.say("journal-paper.applicant")
        if secret and (row.channel is not Channel.PAPER or row.id in sources)
        else say_code(words, "channel", row.channel),
        "incoming": "" if secret else _parts(row.incoming_number, _day(words, row.incoming_date)),
        "subject": _told(row.subject, sources.get(row.id, ()), words),
        "handler": row.handler.shown_in(words.language),
        "result": "" if row.void_reason else _parts(stage, ended),
        "note": _struck(row.void_reason, "voided", voided, words),
    }


def _issued(
    row: Any,  # noqa: ANN401 - a row of a list
    titles: Mapping[str, Trilingual],
    annulled: Struck | None,
    words: In,
) -> Entry:
    title = titles.get(row.kind)
    way = "" if row.sent_by is None else say_code(words, "sent-by", row.sent_by)
    note = _struck(row.annulled_reason, "annulled", annulled, words)
    if row.replaced_by:
        note = _parts(note, words.say("journal-paper.replaced", number=row.replaced_by))
    return {
        "number": row.number,
        "issued": words.day(row.issued_on),
        "subject": _parts(
            row.kind if title is None else title.shown_in(words.language), row.inquiry_number
        ),
        "sheets": str(row.pages or ""),
        "sent": _parts(_day(words, row.sent_on), way, row.tracking),
        "received": _parts(_day(words, row.received_on), row.received_by, row.received_number),
        "answer": _parts(_day(words, row.answered_on), row.answer_number),
        "note": note,
    }


def _taken_in(
    row: Any,  # noqa: ANN401 - a row of a list
    moves: Sequence[tuple[date, str, Mapping[str, tuple[str, str]]]],
    sources: Sequence[PersonName],
    words: In,
) -> dict[str, str]:
    kind = say_code(words, "evidence-kind", row.kind)
    what = _told(_parts(row.title, row.file_name), sources, words)
    pieces = (row.sha256[at : at + HASH_PIECE] for at in range(0, len(row.sha256), HASH_PIECE))
    return {
        "received": words.day(row.received_on),
        "number": f"{row.inquiry_number}, № {row.number}",
        "what": f"{kind}: {what}",
        "from": _told(row.source, sources, words),
        "place": _parts(row.place, row.seal) or words.say("journal-paper.in-records"),
        "hash": " ".join(pieces),
        "movements": ". ".join(_told(_moved(*move, words), sources, words) for move in moves),
    }


def _moved(day: date, deed: str, changes: Mapping[str, tuple[str, str]], words: In) -> str:
    now = {name: after for name, (_, after) in changes.items()}
    match deed:
        case "evidence.handed-out":
            due = words.day(date.fromisoformat(now["due_back"])) if "due_back" in now else ""
            return words.say(
                "journal-paper.handed-out",
                day=words.day(day),
                to_whom=now.get("to_whom", ""),
                due=due,
            )
        case "evidence.returned":
            condition = now.get("condition", "")
            return words.say("journal-paper.returned", day=words.day(day), condition=condition)
        case "evidence.moved":
            told = [
                words.say("change.was-now", before=before or NO_FACT, after=after or NO_FACT)
                for before, after in changes.values()
            ]
            return f"{words.day(day)}: {'; '.join(told)}"
        case _:
            return words.say("journal-paper.hash-differs", day=words.day(day))


def _missing(
    last: tuple[str, int, int] | None, now: tuple[str, int, int], words: In
) -> Iterator[Entry]:
    """A line for each number between two letters of one year that the records do not hold."""
    if last is None or last[:2] != now[:2]:
        return
    for serial in range(last[2] + 1, now[2]):
        yield {"number": f"{serial}", "note": words.say("journal-paper.missing")}


def _told(text: str, sources: Sequence[PersonName], words: In) -> str:
    """A text, or that it is not shown because it names who reported."""
    return words.say("journal-paper.not-shown") if mentions(text, sources) else text


def _struck(reason: str, what: str, struck: Struck | None, words: In) -> str:
    """That an entry counts no longer: since when, by whom and why; as far as the journal knows."""
    if not reason:
        return ""
    if struck is None:
        return words.say(f"journal-paper.{what}", reason=reason)
    by = struck.by.shown_in(words.language)
    return words.say(f"journal-paper.{what}-by", day=struck.day, by=by, reason=reason)


def _day(words: In, day: date | None) -> str:
    return "" if day is None else words.day(day)


def _parts(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
