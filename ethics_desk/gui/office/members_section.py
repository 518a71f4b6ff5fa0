"""Who works at the desk of the office."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from ethics_desk.domain.account import Member
from ethics_desk.domain.office import Office
from ethics_desk.gui.accounts.link_dialog import LinkDialog
from ethics_desk.gui.accounts.powers_dialog import PowersDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import role_choices
from ethics_desk.gui.office.member_dialog import MemberDialog
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.tone import Tone
from ethics_desk.services.members import list_members

translate = QCoreApplication.translate


class MembersSection(Section):
    """Lists the members; Enter changes one."""

    def __init__(self, gateway: Gateway) -> None:
        """An empty list."""
        super().__init__(
            gateway,
            translate(
                "MembersSection",
                "Who keeps the files. Who left stays in the list: the chronology names them.",
            ),
        )
        self._office: Office | None = None
        self._model: TableModel[Member] = TableModel(_columns(gateway), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Members of the office"), self.tr("Nobody works here yet."))
        if gateway.may("edit-member"):
            self.view.chosen.connect(self.change)
        self.add_button = QPushButton(self.tr("&Add a member…"))
        only_for(gateway, self.add_button, "add-member")
        self.change_button = QPushButton(self.tr("&Change…"))
        only_for(gateway, self.change_button, "edit-member")
        self.add_button.clicked.connect(self.add_member)
        self.change_button.clicked.connect(self._change_current)
        self.change_button.setEnabled(False)
        self.view.current.connect(lambda row: self.change_button.setEnabled(row is not None))
        self.link_button = QPushButton(self.tr("&Who they are…"))
        only_for(gateway, self.link_button, "link-member")
        self.link_button.clicked.connect(self.link)
        self.link_button.setEnabled(False)
        self.view.current.connect(lambda row: self.link_button.setEnabled(row is not None))
        powers = QPushButton(self.tr("Who may do &what…"))
        powers.clicked.connect(self.show_powers)
        row = QHBoxLayout()
        row.addWidget(powers)
        row.addStretch(1)
        row.addWidget(self.link_button)
        row.addWidget(self.change_button)
        row.addWidget(self.add_button)
        self.column.addLayout(row)
        self.column.addWidget(self.view, 1)

    @override
    def show_office(self, office: Office) -> None:
        self._office = office
        members = self.gateway.ask(list_members) or ()
        self._model.show([one for one in members if one.agency_id == office.agency_id])

    @Slot()
    def add_member(self) -> MemberDialog | None:
        """Ask for a new member."""
        return self._open(None)

    @Slot(object)
    def change(self, member: object) -> MemberDialog | None:
        """Ask what changed about a member."""
        return self._open(member) if isinstance(member, Member) else None

    @Slot()
    def show_powers(self) -> PowersDialog:
        """Show which role may do and read what."""
        dialog = PowersDialog(self.gateway, self)
        dialog.open()
        return dialog

    @Slot()
    def link(self) -> LinkDialog | None:
        """Ask which person of the records the member in sight is."""
        chosen = [row for row in self.view.chosen_rows() if isinstance(row, Member)]
        if not chosen:
            return None
        dialog = LinkDialog(self.gateway, chosen[0], self)
        dialog.open()
        return dialog

    @Slot()
    def _change_current(self) -> None:
        for row in self.view.chosen_rows()[:1]:
            self.change(row)

    def _open(self, member: Member | None) -> MemberDialog | None:
        if self._office is None:
            return None
        dialog = MemberDialog(self.gateway, self._office.agency_id, member, self)
        dialog.open()
        return dialog


def _quiet_if_gone(member: Member) -> Tone:
    return Tone.PLAIN if member.active else Tone.QUIET


def _columns(gateway: Gateway) -> tuple[Column[Member], ...]:
    language = gateway.words.language
    titles = {one.code: one.title for one in role_choices(gateway)}
    return (
        Column(
            name="name",
            title=lambda: translate("MembersSection", "Name"),
            text=lambda member: member.name.shown_in(language),
            sort_key=lambda member: member.name.shown_in(language),
            tone=_quiet_if_gone,
            width=24,
        ),
        Column(
            name="role",
            title=lambda: translate("MembersSection", "Role"),
            text=lambda member: titles.get(member.role, member.role),
            sort_key=lambda member: titles.get(member.role, member.role),
            tone=_quiet_if_gone,
        ),
        Column(
            name="post",
            title=lambda: translate("MembersSection", "Post"),
            text=lambda member: member.post.shown_in(language),
            sort_key=lambda member: member.post.shown_in(language),
            tone=_quiet_if_gone,
            width=28,
        ),
        *_standing(),
    )


def _standing() -> tuple[Column[Member], ...]:
    return (
        Column(
            name="phone",
            title=lambda: translate("MembersSection", "Phone"),
            text=lambda member: member.phone,
            tone=_quiet_if_gone,
        ),
        Column(
            name="active",
            title=lambda: translate("MembersSection", "At the desk"),
            text=lambda member: (
                translate("MembersSection", "yes")
                if member.active
                else translate("MembersSection", "left")
            ),
            sort_key=lambda member: not member.active,
            tone=_quiet_if_gone,
            width=10,
        ),
    )
