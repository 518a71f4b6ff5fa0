"""Everything a report is counted from, asked of the records of its agencies."""

from dataclasses import dataclass
from functools import cached_property

from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.figures import Figure
from ethics_desk.domain.office import Office
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.report_form import FigureForm, ReportForm, SectionForm
from ethics_desk.domain.report_page import SectionKind, Trend
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.likeness.dispersion import Wording, dispersion
from ethics_desk.services.reports.asking import AskReport, compared_periods
from ethics_desk.services.reports.counting import Asked, count_figure
from ethics_desk.services.reports.labels import Labels
from ethics_desk.services.reports.layout import chosen_sections, sections_of
from ethics_desk.services.reports.publication import Publication
from ethics_desk.services.reports.trend import count_trend
from ethics_desk.store.lists.figures.cut import Cut
from ethics_desk.store.work import Work
from ethics_desk.texts import In


@dataclass(frozen=True)
class Counted:
    """What a report is counted from: the records of its agencies, under the law of their office."""

    desk: Desk
    work: Work
    asked: AskReport
    form: ReportForm
    offices: tuple[Office, ...]

    @property
    def words(self) -> In:
        """Whoever speaks the language of the report."""
        return self.desk.texts.in_(self.asked.language)

    @property
    def labels(self) -> Labels:
        """What its lines are called, by the law on the last day of the period."""
        pack = self.desk.rules.pack(self.offices[0].pack)
        version = pack.version_on(self.asked.period.ends_on) or pack.versions[0]
        return Labels(self.words, pack, version)

    @property
    def agency_ids(self) -> tuple[str, ...]:
        """Whose matters count; nothing means those of all."""
        return () if self.asked.agency_id is None else (self.asked.agency_id,)

    def figures(self, progress: Progress) -> tuple[Figure, ...]:
        """The figures of the sections wanted, but for those kept from the public.

        What the public sees of one hangs on all others, whether they are wanted or not.
        """
        order = [section.code for section in self.sections()]
        forms = self._open(self.form.figures) if self.asked.public else self.forms()
        found, question = [], self.question()
        for done, one in enumerate(forms):
            progress(done, len(forms))
            found.append(count_figure(self.work, one, question))
        counted = self.publication.of_report(found) if self.asked.public else tuple(found)
        progress(len(forms), len(forms))
        wanted = [one for one in counted if one.section in order]
        return tuple(sorted(wanted, key=lambda one: order.index(one.section)))

    @cached_property
    def publication(self) -> Publication:
        """Who works out what the public does not see."""
        every = tuple(sorted(office.agency_id for office in self.offices))
        return Publication(self.work, self.form, self.question(), every)

    def forms(self) -> tuple[FigureForm, ...]:
        """How the figures of the sections wanted are counted, those kept from the public aside."""
        wanted = [
            one
            for section in self.sections()
            for one in self.form.figures
            if one.section == section.code
        ]
        return self._open(tuple(wanted))

    def sections(self) -> tuple[SectionForm, ...]:
        """The sections asked for, or those the office arranged."""
        if self.asked.sections is not None:
            return chosen_sections(self.form, self.asked.sections)
        return sections_of(self.work, self.form, self.asked.agency_id)

    def trend(self) -> Trend | None:
        """The trend, where the report has the section for it."""
        if not self.has(SectionKind.TREND):
            return None
        return count_trend(
            self.work,
            self.trend_forms(),
            self.question(),
            self.words,
            self.publication if self.asked.public else None,
        )

    def trend_forms(self) -> tuple[FigureForm, ...]:
        """How the figures of the trend are counted."""
        return self._open(tuple(self.form.figure(code) for code in self.form.trend))

    def has(self, kind: SectionKind) -> bool:
        """Whether a section of this kind is wanted."""
        return any(one.kind is kind for one in self.sections())

    def dispersion(self) -> tuple[DispersionRow, ...]:
        """How far decisions lie apart, where the report has the section for it.

        The public is not told: the extremes of an item are decisions on single persons.
        """
        if self.asked.public or not self.has(SectionKind.LIKE_CASES):
            return ()
        labels, none = self.labels, self.words.say("like-cases.no-sanction")
        said = Wording(
            item=labels.item_of,
            sanction=lambda code: labels.word("sanction", code) if code else none,
        )
        return dispersion(self.work, self.cut(), labels.pack, said)

    def cut(self) -> Cut:
        """The days of the period and the agencies."""
        return Cut(
            starts_on=self.asked.period.starts_on,
            ends_on=self.asked.period.ends_on,
            made_on=self.desk.today(),
            agency_ids=self.agency_ids,
        )

    def agency(self) -> str:
        """The agency as it was called on the last day, or how many of them."""
        if self.asked.agency_id is None and len(self.offices) > 1:
            return self.words.say("report.all-agencies", count=len(self.offices))
        day = self.asked.period.ends_on
        return agency_name_on(self.work, self.offices[0].agency_id, day).in_(self.asked.language)

    def _open(self, forms: tuple[FigureForm, ...]) -> tuple[FigureForm, ...]:
        return tuple(one for one in forms if not (one.internal and self.asked.public))

    def question(self) -> Asked:
        """Which periods are counted, and how their lines are worded and grouped."""
        labels = self.labels
        version = labels.version
        return Asked(
            periods=compared_periods(self.asked),
            made_on=self.desk.today(),
            agency_ids=self.agency_ids,
            language=self.asked.language,
            word=labels.word,
            group_of=labels.group_of,
            known={
                "sanction": version.mildest_first(version.sanctions),
                "group": tuple(version.groups),
                "measure": tuple(version.measures),
            },
        )
