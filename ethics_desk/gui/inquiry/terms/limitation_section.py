"""The last days for a sanction, allegation by allegation, each with its control sheet."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.terms.sheet_section import SheetSection
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.wording import sentence, short_date
from ethics_desk.services.terms.limitation_sheets import AskLimitationSheet
from ethics_desk.services.terms.limitation_terms import LimitationRow, limitation_terms
from ethics_desk.texts import In

translate = QCoreApplication.translate


class LimitationSection(SheetSection[LimitationRow]):
    """Lists the terms; the law decides them, so there is nothing to change here."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """No terms yet."""
        title = translate("LimitationSection", "Terms for a sanction")
        super().__init__(gateway, title, _columns(gateway.words), parent)
        self.name_it(self.tr("No allegation the law has a term for."))
        self.add_sheet_deeds(self.tr("Show the da&ys…"))

    def show_inquiry(self, inquiry_id: InquiryId) -> None:
        """Show the terms of one inquiry as the records stand."""
        language = self._gateway.words.language
        rows = self._gateway.ask(lambda desk: limitation_terms(desk, inquiry_id, language))
        self.show_rows(rows or ())

    @override
    def sheet_of(self, row: LimitationRow, language: Language) -> AskLimitationSheet:
        return AskLimitationSheet(
            allegation_id=row.allegation_id, kind=row.kind, language=language, day=row.day
        )


def _columns(words: In) -> tuple[Column[LimitationRow], ...]:
    language = words.language
    return (
        Column(
            name="official",
            title=lambda: translate("LimitationSection", "Official"),
            text=lambda row: row.official,
            sort_key=lambda row: row.official,
            width=16,
        ),
        Column(
            name="item",
            title=lambda: translate("LimitationSection", "Misconduct"),
            text=lambda row: sentence(row.item.shown_in(language)),
            sort_key=lambda row: row.item.shown_in(language),
            width=22,
        ),
        Column(
            name="kind",
            title=lambda: translate("LimitationSection", "Term"),
            text=lambda row: words.say(f"last-day.{row.kind}"),
            tip=lambda row: words.say(f"last-day.{row.kind}.why"),
            sort_key=lambda row: words.say(f"last-day.{row.kind}"),
            width=48,
        ),
        Column(
            name="due",
            title=lambda: translate("LimitationSection", "Last day"),
            text=lambda row: short_date(row.due),
            sort_key=lambda row: row.due or row.day,
            width=11,
        ),
        Column(
            name="standing",
            title=lambda: translate("LimitationSection", "Judged on"),
            text=_judged,
            sort_key=lambda row: row.day,
            width=18,
        ),
    )


def _judged(row: LimitationRow) -> str:
    day = short_date(row.day)
    words = translate("LimitationSection", "{day}, decided")
    return words.format(day=day) if row.decided else day
