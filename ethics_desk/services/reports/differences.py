"""An issued report as reported on and as known now: what differs, and by which entries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ethics_desk.documents.reports.disclosure import shown
from ethics_desk.domain.differences import (
    Cause,
    Cell,
    CellDifference,
    ChangedFact,
    Differences,
    Edit,
    Since,
)
from ethics_desk.domain.issued_report import IssuedReportId
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.domain.rows import JournalRow
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.frozen import read_frozen
from ethics_desk.services.reports.page_cells import Line, cells_of, shows
from ethics_desk.services.reports.replay import Effect, Replay
from ethics_desk.services.reports.reports import counted_from, report_page
from ethics_desk.services.reports.tallying import outer_codes, tallying
from ethics_desk.store.former import Change, Moment, changes_since, entries_of_their_own, known_at
from ethics_desk.store.lists.journal import entries_at

TOLD = frozenset(
    {
        *("registered_on", "channel", "stage", "opened_on", "finished_on", "item"),
        *("clock", "started_on", "due_on", "fulfilled_on", "extension_decided_on"),
        *("joined_on", "reversed_on", "redirected_on", "found_on", "outcome"),
        *("decided_on", "sanction", "happened_on", "kind", "taken_on", "met_on"),
        *("issued_on", "addressee_kind", "answer_due", "answered_on", "done_on", "participants"),
        *("void_reason", "withdrawn_reason", "annulled_on"),
    }
)
"""The facts told of an entry: days, codes, why something counts no more; never ids or names."""


def differences(
    desk: Desk,
    report_id: IssuedReportId,
    language: Language = Language.KK,
    progress: Progress = silent,
) -> Differences:
    """What the report says otherwise when the same is asked today, and why.

    Raises `StoreUnavailable` when what was kept of the report was altered.
    """
    with desk.count() as work:
        report = work.issued_reports.get(report_id)
        frozen = read_frozen(work, report)
        moment = Moment(report.cut_entry, report.cut_change)
        changes = entries_of_their_own(work, changes_since(work, moment))
        told = entries_at(
            work.connection, {one.entry for one in changes if one.entry is not None}, language
        )
        that_day = replace(desk, today=lambda: report.issued_on)
        counted = counted_from(that_day, work, frozen.asked)
        made_up, outer = tallying(counted), outer_codes(counted)
        with known_at(work, changes) as then:
            recounted = report_page(replace(that_day, store=then.store), frozen.asked)
            replay = Replay(then.work, work, changes, made_up)
            met = [_edit(one, told) for one in replay.effects(progress)]
    pages = _Pages(
        frozen=cells_of(frozen.page, outer),
        recounted=cells_of(recounted, outer),
        that_day=cells_of(report_page(that_day, frozen.asked), outer),
        now=cells_of(page := report_page(desk, frozen.asked), outer),
    )
    found = _told(pages, sorted(met, key=_when))
    return replace(found, untold=_untold(frozen.page, page), secret=_secret(frozen.page, page))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pages:
    """The cells as frozen, as the records of the cut give them today, and as those of now do.

    `that_day` are the records of now counted as if today were the day of issue.
    """

    frozen: Mapping[Cell, Line]
    recounted: Mapping[Cell, Line]
    that_day: Mapping[Cell, Line]
    now: Mapping[Cell, Line]

    def cells(self) -> list[Cell]:
        """Every cell, in the order of the report of today."""
        return list(dict.fromkeys((*self.now, *self.frozen)))

    def since(self, cell: Cell) -> list[Since]:
        """Why a cell differs: by entries, by days that passed, by another way of counting."""
        found = []
        if shows(self.recounted, cell) != shows(self.that_day, cell):
            found.append(Since.ENTRIES)
        if shows(self.that_day, cell) != shows(self.now, cell):
            found.append(Since.TIME)
        if shows(self.frozen, cell) != shows(self.recounted, cell):
            found.append(Since.PROGRAM)
        return found


def _told(pages: _Pages, edits: list[Edit]) -> Differences:
    differing = [(cell, since[0]) for cell in pages.cells() if (since := pages.since(cell))]
    wanted = {cell for cell, _ in differing}
    secret = {cell for cell, line in {**pages.frozen, **pages.now}.items() if line.secret}
    mattering = [
        replace(one, secret=not one.cells.isdisjoint(secret)) for one in edits if one.cells & wanted
    ]
    return Differences(
        cells=tuple(_difference(pages, cell, since, mattering) for cell, since in differing),
        edits=tuple(mattering),
    )


def _difference(pages: _Pages, cell: Cell, since: Since, edits: list[Edit]) -> CellDifference:
    line = pages.now.get(cell) or pages.frozen[cell]
    return CellDifference(
        cell=cell,
        figure=line.figure,
        label=line.label,
        then=pages.frozen[cell].count if cell in pages.frozen else 0,
        now=pages.now[cell].count if cell in pages.now else 0,
        since=since,
        edits=tuple(place for place, one in enumerate(edits) if cell in one.cells),
    )


def _untold(then: ReportPage, now: ReportPage) -> tuple[str, ...]:
    """The figures of a public report that hide a cell then or now: nothing is said of them."""
    if not then.public:
        return ()
    figures = (*then.figures, *now.figures)
    hiding = [one.code for one in figures if shown(one, public=True).withholds]
    return tuple(dict.fromkeys(hiding))


def _secret(then: ReportPage, now: ReportPage) -> frozenset[str]:
    """The figures whose lines are told by their counts only, then or now."""
    return frozenset(one.code for one in (*then.figures, *now.figures) if one.secret)


def _edit(effect: Effect, told: Mapping[int, JournalRow]) -> Edit:
    entry = effect.changes[-1].entry
    return Edit(
        told=None if entry is None else told.get(entry),
        number=effect.number,
        cause=_cause(effect.changes),
        facts=tuple(fact for change in effect.changes for fact in _facts(change)),
        cells=effect.cells,
    )


def _when(edit: Edit) -> tuple[str, str]:
    return ("", edit.number) if edit.told is None else (edit.told.at.isoformat(), edit.number)


def _cause(changes: tuple[Change, ...]) -> Cause:
    if any(one.after is None for one in changes):
        return Cause.REMOVED
    if any(one.before is None for one in changes):
        return Cause.LATE
    voided = any(one.table == "inquiry" and (one.after or {})["void_reason"] for one in changes)
    return Cause.VOIDED if voided else Cause.CHANGED


def _facts(change: Change) -> Iterable[ChangedFact]:
    """The counted facts that differ, of a new record all it has."""
    before, after = change.before or {}, change.after or {}
    for field in change.row:
        was, became = _written(before.get(field)), _written(after.get(field))
        if field in TOLD and was != became:
            yield ChangedFact(table=change.table, field=field, before=was, after=became)


def _written(value: object) -> str:
    return "" if value is None else str(value)
