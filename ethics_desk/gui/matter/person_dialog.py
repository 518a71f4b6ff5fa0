"""Naming a person: one of those recorded or a new one, with a part or a post in the matter."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from ethics_desk.domain.official import PostId
from ethics_desk.domain.person import PersonId
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.person_form import PersonForm
from ethics_desk.gui.matter.person_picker import PersonPicker
from ethics_desk.gui.matter.post_form import PostForm
from ethics_desk.gui.tone import Tone
from ethics_desk.services.person_directory import person_card

NO_POST = ""
NEW_POST = "+"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonNamed:
    """A recorded person, and the post held at the time if one was named."""

    person_id: PersonId
    name: str
    post_id: PostId | None = None
    post: str = ""


TakePerson: TypeAlias = Callable[[PersonNamed, "PersonDialog"], bool]
"""What becomes of the person named; whether it is done."""


class PersonDialog(FormDialog):
    """Finds a person or writes a new one down.

    A new person and a new post are recorded at once, each by its own command, and stay recorded.
    """

    def __init__(
        self,
        gateway: Gateway,
        title: str,
        take: TakePerson,
        agency_id: str | None,
        parent: QWidget | None,
    ) -> None:
        """Ask for a person; with an `agency_id` also for the post, new ones in that agency."""
        super().__init__(title, translate("PersonDialog", "&Add"), gateway.words, parent)
        self._gateway = gateway
        self._take = take
        self._recorded: PersonId | None = None
        self.explain(self.tr("New persons and posts are recorded at once and stay recorded."))
        self.picker = PersonPicker(gateway, self)
        self.person_form = PersonForm(gateway, self)
        self.person_form.name.edited.connect(self.note_edit)
        self.ways = QStackedWidget(self)
        self.ways.addWidget(self.picker)
        self.ways.addWidget(self.person_form)
        self.other_way = QPushButton(self)
        self.other_way.setAutoDefault(False)
        self.other_way.clicked.connect(self.change_way)
        self.post = ChoiceField()
        self.post_form: PostForm | None = None
        self._agency_id = agency_id or ""
        self._with_post = agency_id is not None
        self._arrange()

    def _arrange(self) -> None:
        self.body.insertWidget(2, self.ways)
        self.body.insertWidget(3, self.other_way, 0, Qt.AlignmentFlag.AlignLeft)
        if self._with_post:
            self.add("post_id", self.tr("&Post at the time"), self.post)
            self.post.edited.connect(self._show_post_form)
        self.picker.picked.connect(self._offer_posts)
        self._offer_posts()
        self._name_other_way()
        self.settle()

    @Slot()
    def change_way(self) -> None:
        """From those recorded to a new one, and back."""
        self.ways.setCurrentIndex(1 - self.ways.currentIndex())
        self._name_other_way()
        self._offer_posts()
        (self.person_form if self.ways.currentIndex() else self.picker).setFocus()

    @override
    def send(self) -> bool:
        person_id = self._person()
        if person_id is None:
            return False
        post_id = self._chosen_post()
        if self.post_form is not None and self.post.code() == NEW_POST:
            post_id = self.post_form.record(person_id, self.show_problem)
            if post_id is None:
                return False
        return self._take(self._named(person_id, post_id), self)

    def _person(self) -> PersonId | None:
        if self.ways.currentIndex() == 1:
            # A second try, after a refusal of the post, must not record the person twice.
            self._recorded = self._recorded or self.person_form.record(self.show_problem)
            return self._recorded
        row = self.picker.person()
        if row is None:
            self.notice.say(
                self.tr("Choose a person from the list, or add a new one."), Tone.WARNING
            )
            return None
        return PersonId(row.id)

    def _chosen_post(self) -> PostId | None:
        code = self.post.code()
        return PostId(code) if code not in (None, NO_POST, NEW_POST) else None

    def _named(self, person_id: PersonId, post_id: PostId | None) -> PersonNamed:
        card = self._gateway.ask(lambda desk: person_card(desk, person_id))
        language = self._gateway.words.language
        posts = {row.post.id: row.post.title for row in card.posts} if card else {}
        return PersonNamed(
            person_id=person_id,
            name=card.person.name_in(language).full if card else "",
            post_id=post_id,
            post=posts[post_id].shown_in(language) if post_id in posts else "",
        )

    @Slot()
    def _offer_posts(self) -> None:
        """The posts of whoever is picked; the one held today stands first and is chosen."""
        offered: list[Choice] = []
        row = self.picker.person() if self.ways.currentIndex() == 0 else None
        if row is not None:
            key = PersonId(row.id)
            card = self._gateway.ask(lambda desk: person_card(desk, key))
            language = self._gateway.words.language
            offered = [
                Choice(
                    post.post.id,
                    f"{post.post.title.shown_in(language)}, {post.agency.shown_in(language)}",
                )
                for post in (card.posts if card else ())
            ]
        more = [Choice(NEW_POST, self.tr("another post…")), Choice(NO_POST, self.tr("not known"))]
        self.post.offer([*offered, *more])
        self.post.choose(offered[0].code if offered else NO_POST)

    @Slot()
    def _show_post_form(self) -> None:
        """The form of a new post is made when it is first asked for."""
        asked = self.post.code() == NEW_POST
        if asked and self.post_form is None:
            self.post_form = PostForm(self._gateway, self._agency_id, self)
            self.body.addWidget(self.post_form)
        if self.post_form is not None:
            self.post_form.setVisible(asked)
        if self.isVisible():
            self.fit()

    def _name_other_way(self) -> None:
        finding = self.ways.currentIndex() == 0
        self.other_way.setText(
            self.tr("&New person…") if finding else self.tr("&Find a person instead")
        )
