"""Which sections an office's reports have, and in which order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.report_form import ReportForm, SectionForm
from ethics_desk.domain.report_page import SectionKind
from ethics_desk.domain.report_text import ReportLayout, ReportLayoutId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.reports.form import report_form
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangeReport:
    """Keep which sections the reports of an agency have, in this order; None is that of all."""

    sections: tuple[str, ...]
    agency_id: AgencyId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionChoice:
    """One section of the form in an office's order, and whether its reports have it."""

    code: str
    title: str
    kind: SectionKind
    on: bool


def arrange_report(desk: Desk, command: ArrangeReport) -> Outcome[ReportLayoutId]:
    """Record the order; it holds for every report made from now on."""
    form = report_form(desk.resources)
    chosen_sections(form, command.sections)
    with desk.write(command) as work:
        if command.agency_id is not None:
            work.agencies.get(command.agency_id)
        before = _kept(work, command.agency_id)
        if before is None:
            after = ReportLayout(
                id=ReportLayoutId(desk.new_id()),
                agency_id=command.agency_id,
                sections=command.sections,
            )
            work.report_layouts.add(after)
            changes = facts_of(after, "sections")
        else:
            after = replace(before, sections=command.sections)
            work.report_layouts.replace(after)
            changes = changes_between(before, after)
        work.journal.add(entry(desk, "report.arranged", after.id, changes=changes))
    return Outcome(after.id)


def section_choices(
    desk: Desk, agency_id: AgencyId | None, language: Language
) -> list[SectionChoice]:
    """Every section of the form: those the office has first, in its order, then the others."""
    form = report_form(desk.resources)
    with desk.read() as work:
        on = sections_of(work, form, agency_id)
    off = [one for one in form.sections if one not in on]
    return [
        SectionChoice(
            code=one.code, title=one.title.in_(language), kind=one.kind, on=place < len(on)
        )
        for place, one in enumerate([*on, *off])
    ]


def sections_of(
    work: Work, form: ReportForm, agency_id: AgencyId | None
) -> tuple[SectionForm, ...]:
    """The sections an office arranged, else all of the form.

    A section that the form has no longer is passed over.
    """
    kept = _kept(work, agency_id)
    if kept is None:
        return form.sections
    by_code = {one.code: one for one in form.sections}
    return tuple(by_code[code] for code in kept.sections if code in by_code)


def chosen_sections(form: ReportForm, codes: Sequence[str]) -> tuple[SectionForm, ...]:
    """The sections with these codes, in this order; raises `BadInput` for what cannot be."""
    by_code = {one.code: one for one in form.sections}
    for code in codes:
        if code not in by_code or codes.count(code) > 1:
            raise BadInput("report.unknown-section", field="sections", section=code)
    if not codes:
        raise BadInput("report.no-sections", field="sections")
    return tuple(by_code[code] for code in codes)


def _kept(work: Work, agency_id: AgencyId | None) -> ReportLayout | None:
    found = work.report_layouts.of(agency_id=agency_id)
    return found[0] if found else None
