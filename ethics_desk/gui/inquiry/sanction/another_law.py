"""The law on another day, for the act in sight: with the facts of the records or those kept."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.subjects import Subject
from ethics_desk.gui.law.dialog import Judgeable, LawDialog
from ethics_desk.gui.wording import short_date
from ethics_desk.services.law.law_on import LawSubject
from ethics_desk.services.sanction_page import SanctionPage

translate = QCoreApplication.translate


def law_dialog(
    gateway: Gateway, page: SanctionPage, subject: Subject, day: date, parent: QWidget
) -> LawDialog:
    """The window that asks two laws about one allegation."""
    about = f"{subject.official} – {subject.title}"
    return LawDialog(gateway, about, judgeable_facts(page, subject, day), parent)


def judgeable_facts(page: SanctionPage, subject: Subject, day: date) -> list[Judgeable]:
    """The facts kept with the decision, with the proposal, and as the records hold them now."""
    found: list[Judgeable] = []
    decision = None if page.decision is None else page.decision.decision
    if decision is not None and decision.facts:
        title = translate("AnotherLaw", "as kept with the decision of {day}")
        found.append(
            Judgeable(
                title=title.format(day=short_date(decision.decided_on)),
                subject=LawSubject(decision_id=decision.id),
                pack=subject.pack,
            )
        )
    if page.proposal is not None and page.proposal.facts:
        title = translate("AnotherLaw", "as kept with the proposal of {day}")
        found.append(
            Judgeable(
                title=title.format(day=short_date(page.proposal.proposed_on)),
                subject=LawSubject(proposal_id=page.proposal.id),
                pack=subject.pack,
            )
        )
    title = translate("AnotherLaw", "as the records are now, decided on {day}")
    found.append(
        Judgeable(
            title=title.format(day=short_date(day)),
            subject=LawSubject(allegation_id=subject.allegation_id, day=day),
            pack=subject.pack,
        )
    )
    return found
