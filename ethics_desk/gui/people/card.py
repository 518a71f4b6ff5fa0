"""The card of one person: names, number, posts, sanctions, inquiries."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.people_rows import PersonCard as KnownOf
from ethics_desk.domain.people_rows import PersonInquiryRow, PostRow, SanctionRow
from ethics_desk.domain.person import Person, PersonId
from ethics_desk.gui.accounts.identity_dialogs import SealDialog, sealed_words
from ethics_desk.gui.accounts.relations_dialog import RelationsDialog
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.people.against import AgainstSection
from ethics_desk.gui.people.columns import inquiry_columns, post_columns, sanction_columns
from ethics_desk.gui.people.person_dialog import PersonRecordDialog
from ethics_desk.gui.people.post_dialogs import LeaveDialog, PostDialog
from ethics_desk.gui.people.sanction_dialogs import AnnulDialog, PriorSanctionDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.services.law_titles import sanction_titles
from ethics_desk.services.person_directory import person_card

CAPTION_WIDTH = 110


class PersonCard(QWidget):
    """Shows one person; `inquiry_chosen` carries the id of an inquiry to be opened.

    `told` carries words for the notice of the window.
    """

    inquiry_chosen = Signal(str)
    told = Signal(str)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._known: KnownOf | None = None
        words = gateway.words
        self.heading = section_title("", self)
        self.correct_button = QPushButton(self.tr("&Correct…"), self)
        only_for(gateway, self.correct_button, "edit-person")
        self.correct_button.clicked.connect(self.correct)
        self.relatives_button = QPushButton(self.tr("Re&latives…"), self)
        self.relatives_button.clicked.connect(self.show_relatives)
        self.seal_button = QPushButton(self.tr("Sea&l the identity…"), self)
        only_for(gateway, self.seal_button, "seal-identity")
        self.seal_button.clicked.connect(self.seal)
        self.sheet = FactSheet(self, CAPTION_WIDTH)
        self.posts: ListSection[PostRow] = ListSection(
            self.tr("Posts"), post_columns(words, lambda: today_of(gateway)), self
        )
        self.sanctions: ListSection[SanctionRow] = ListSection(
            self.tr("Sanctions"), sanction_columns(words, gateway.ask(sanction_titles) or {}), self
        )
        self.against = AgainstSection(gateway, CAPTION_WIDTH, self)
        self.inquiries: ListSection[PersonInquiryRow] = ListSection(
            self.tr("Inquiries"), inquiry_columns(words), self
        )
        self._equip()
        self._lay_out()
        self.show_person(None)

    def show_person(self, key: PersonId | None) -> None:
        """Show one person as recorded now, or nobody."""
        self._known = self._gateway.ask(lambda desk: person_card(desk, key)) if key else None
        self.setVisible(self._known is not None)
        if self._known is None:
            return
        person = self._known.person
        self.heading.setText(person.name_in(self._gateway.words.language).full)
        self.sheet.show_facts(self._facts(person))
        self.posts.show_rows(self._known.posts)
        self.sanctions.show_rows(self._known.sanctions)
        self.against.show_person(person.id)
        self.inquiries.show_rows(self._known.inquiries)

    def person_id(self) -> PersonId | None:
        """Whose card it is."""
        return self._known.person.id if self._known else None

    @Slot()
    def correct(self) -> None:
        """Correct names, number or note."""
        if self._known is not None:
            PersonRecordDialog(self._gateway, self._known.person, self.window()).open()

    @Slot()
    def show_relatives(self) -> None:
        """Show who is related to them."""
        if self._known is not None:
            RelationsDialog(self._gateway, self._known.person, self.window()).open()

    @Slot()
    def seal(self) -> None:
        """Ask why their identity is sealed."""
        if self._known is not None:
            dialog = SealDialog(self._gateway, self._known.person.id, self.window())
            dialog.sealed.connect(lambda made: self.told.emit(sealed_words(self._gateway, made)))
            dialog.open()

    @Slot()
    def appoint(self) -> None:
        """Write down one more post."""
        if self._known is not None:
            PostDialog(self._gateway, self._known.person.id, None, self.window()).open()

    @Slot()
    def correct_post(self) -> None:
        """Correct the post in sight."""
        row = self.posts.row()
        if row is not None:
            PostDialog(self._gateway, row.post.person_id, row, self.window()).open()

    @Slot()
    def leave_post(self) -> None:
        """Note the last day of the post in sight."""
        row = self.posts.row()
        if row is not None:
            LeaveDialog(self._gateway, row, self.window()).open()

    @Slot()
    def add_sanction(self) -> None:
        """Write down a sanction imposed elsewhere."""
        if self._known is not None:
            PriorSanctionDialog(self._gateway, self._known.person.id, self.window()).open()

    @Slot()
    def annul_sanction(self) -> None:
        """Note that the sanction in sight was annulled."""
        row = self.sanctions.row()
        if row is not None:
            AnnulDialog(self._gateway, row, self.window()).open()

    def _equip(self) -> None:
        self.posts.name_it(self.tr("No post is recorded."))
        only, posts, sanctions = partial(only_for, self._gateway), self.posts, self.sanctions
        only(posts.add_deed(self.tr("&Appoint…"), self.appoint), "appoint-to-post")
        only(posts.add_deed(self.tr("Co&rrect…"), self.correct_post, _any), "edit-post")
        left = posts.add_deed(
            self.tr("&Leave…"), self.leave_post, lambda row: row.post.held_to is None
        )
        only(left, "leave-post")
        if self._gateway.may("edit-post"):
            posts.view.chosen.connect(self.correct_post)
        self.sanctions.name_it(self.tr("No sanction is known."))
        elsewhere = sanctions.add_deed(self.tr("Imposed else&where…"), self.add_sanction)
        only(elsewhere, "record-prior-sanction")
        annulled = sanctions.add_deed(
            self.tr("Ann&ul…"),
            self.annul_sanction,
            lambda row: row.inquiry_id is None and row.annulled_on is None,
        )
        only(annulled, "annul-prior-sanction")
        self.sanctions.view.chosen.connect(self._open_inquiry)
        self.inquiries.name_it(self.tr("Takes part in no inquiry."))
        self.inquiries.view.chosen.connect(self._open_inquiry)

    def _facts(self, person: Person) -> list[Fact]:
        facts = [
            Fact(self.tr("In Kazakh"), person.kk.full),
            Fact(self.tr("In Russian"), person.ru.full),
            Fact(self.tr("In Latin"), person.latin.full),
            Fact(self.tr("IIN"), person.iin),
        ]
        if person.iin_override:
            facts.append(
                Fact(
                    self.tr("Wrong check digit"),
                    self.tr("kept: {reason}").format(reason=person.iin_override),
                    Tone.WARNING,
                )
            )
        if person.note:
            facts.append(Fact(self.tr("Note"), person.note))
        return facts

    @Slot(object)
    def _open_inquiry(self, row: object) -> None:
        match row:
            case PersonInquiryRow(id=key) | SanctionRow(inquiry_id=str(key)):
                self.inquiry_chosen.emit(key)
            case _:
                pass

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE_SPACE, 0, SPACE, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(self.heading)
        column.addWidget(self.sheet)
        deeds = QHBoxLayout()
        deeds.setSpacing(SPACE)
        for button in (self.correct_button, self.relatives_button):
            deeds.addWidget(button)
        deeds.addStretch(1)
        column.addLayout(deeds)
        column.addWidget(self.seal_button, 0, Qt.AlignmentFlag.AlignLeft)
        for section in (self.posts, self.sanctions, self.against, self.inquiries):
            column.addWidget(section)
        column.addStretch(1)


def _any(row: PostRow) -> bool:
    del row
    return True
