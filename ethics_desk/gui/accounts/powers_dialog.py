"""Who may do and read what, as the data says: one line per deed, one column per role."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.domain.powers import PowerTable, Readers, Role
from ethics_desk.gui.accounts.record_list import RecordList
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import scaled
from ethics_desk.gui.wording import sentence

translate = QCoreApplication.translate

MAY, MAY_NOT = "✓", ""
LIST_HEIGHT, DEED_WIDTH = 330, 300


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerLine:
    """One thing to read or do, and the roles that may."""

    title: str
    roles: frozenset[str]


class PowersDialog(RecordList):
    """The whole table, to be read; it is changed in the files of the data."""

    def __init__(self, gateway: Gateway, parent: QWidget | None) -> None:
        """As the data has it."""
        super().__init__(
            gateway,
            translate("PowersDialog", "Who may do what"),
            translate(
                "PowersDialog",
                "An office without an administrator of its own is looked after by the "
                "commissioner. Own arrangement of the office, kept in resources/powers.",
            ),
            parent,
        )
        table = gateway.ask(lambda desk: desk.powers)
        roles = () if table is None else tuple(table.roles.values())
        language = gateway.words.language
        self._model: TableModel[PowerLine] = TableModel(_columns(roles, language), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Who may do what"), "")
        self.view.setMinimumHeight(scaled(LIST_HEIGHT, self))
        self.column.addWidget(self.view, 1)
        self._model.show(_lines(table, language) if table else ())
        self.view.horizontalHeader().resizeSection(0, scaled(DEED_WIDTH, self))

    @override
    def refresh(self) -> None:
        """Nothing that is done here changes the data."""


def _lines(table: PowerTable, language: Language) -> tuple[PowerLine, ...]:
    reading = translate("PowersDialog", "Read: {area}")
    areas = [one for one in table.areas.values() if one.readers is Readers.ROLES]
    return (
        *(
            PowerLine(
                title=reading.format(area=one.title.in_(language)),
                roles=frozenset(table.readers(one.code)),
            )
            for one in areas
        ),
        *(
            PowerLine(title=sentence(table.title(deed).in_(language)), roles=roles)
            for deed, roles in table.deeds.items()
        ),
    )


def _columns(roles: tuple[Role, ...], language: Language) -> tuple[Column[PowerLine], ...]:
    def role_column(role: Role) -> Column[PowerLine]:
        return Column(
            name=role.code,
            title=lambda: sentence(role.title.in_(language)),
            text=lambda line: MAY if role.code in line.roles else MAY_NOT,
            sort_key=lambda line: role.code not in line.roles,
            width=13,
        )

    deed: Column[PowerLine] = Column(
        name="deed",
        title=lambda: translate("PowersDialog", "Deed"),
        text=lambda line: line.title,
        width=40,
    )
    return (deed, *(role_column(role) for role in roles))
