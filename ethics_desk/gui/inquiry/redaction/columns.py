"""The columns of what is proposed, and of what is withheld."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.redaction import RedactionMark
from ethics_desk.gui.tables.column import Column
from ethics_desk.services.redaction.proposals import Proposal
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


def proposal_columns(words: In) -> tuple[Column[Proposal], ...]:
    """What was found, of what kind, on which page."""
    return (
        Column(
            name="text",
            title=lambda: translate("Redaction", "Found"),
            text=lambda one: one.text,
            sort_key=lambda one: one.text,
            tip=lambda one: one.text,
            width=22,
        ),
        Column(
            name="kind",
            title=lambda: translate("Redaction", "Kind"),
            text=lambda one: say_code(words, "redaction.kind", one.withheld),
            sort_key=lambda one: one.withheld.value,
            width=14,
        ),
        Column(
            name="page",
            title=lambda: translate("Redaction", "Page"),
            text=lambda one: str(one.unit),
            sort_key=lambda one: one.unit,
            width=5,
        ),
    )


def mark_columns(words: In, grounds: Mapping[str, str]) -> tuple[Column[RedactionMark], ...]:
    """What is withheld, on which ground, on which page; `grounds` are titles by code."""
    return (
        Column(
            name="kind",
            title=lambda: translate("Redaction", "Withheld"),
            text=lambda one: say_code(words, "redaction.kind", one.withheld),
            sort_key=lambda one: one.withheld.value,
            width=14,
        ),
        Column(
            name="ground",
            title=lambda: translate("Redaction", "Ground"),
            text=lambda one: one.note or grounds.get(one.ground, one.ground),
            sort_key=lambda one: one.ground,
            tip=lambda one: one.note or grounds.get(one.ground, one.ground),
            width=22,
        ),
        Column(
            name="page",
            title=lambda: translate("Redaction", "Page"),
            text=lambda one: str(one.unit),
            sort_key=lambda one: one.unit,
            width=5,
        ),
    )
