"""Posts: taken up, corrected, left."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.domain.official import Post
from ethics_desk.domain.people_rows import PostRow
from ethics_desk.domain.person import Person, PersonId
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import agencies_served, living_agencies
from ethics_desk.gui.matter.person_dialog import PersonNamed
from ethics_desk.gui.matter.person_field import PersonField
from ethics_desk.gui.matter.post_form import PostForm
from ethics_desk.gui.today import today_of
from ethics_desk.services.posts import (
    AppointToPost,
    EditPost,
    LeavePost,
    appoint_to_post,
    edit_post,
    leave_post,
)

translate = QCoreApplication.translate


class FullPostForm(PostForm):
    """The fields of a post with its unit, its last day and the direct head."""

    def __init__(self, gateway: Gateway, agency_id: str, parent: QWidget | None = None) -> None:
        """A post in an agency, without its title yet."""
        super().__init__(gateway, agency_id, parent)
        self.unit = TrilingualField()
        self.held_to = DayField(lambda: today_of(gateway))
        self.head = PersonField(gateway, self.tr("Direct head"))
        self.add("unit", self.tr("&Unit"), self.unit)
        self.add("held_to", self.tr("Held &to"), self.held_to)
        self.add("direct_head_id", self.tr("Direct &head"), self.head)

    def fill(self, row: PostRow, agencies: list[Choice], language: Language) -> None:
        """Show a post to be corrected, in its agency even when that was dissolved."""
        post = row.post
        if post.agency_id not in {choice.code for choice in agencies}:
            agencies.append(Choice(post.agency_id, row.agency.shown_in(language)))
        self.agency.offer(agencies)
        self.agency.choose(post.agency_id)
        self.post_title.set_value(post.title)
        self.kind.choose(post.kind)
        self.held_from.set_day(post.held_from)
        self.held_to.set_day(post.held_to)
        self.elected.tick(on=post.elected)
        self.leading.tick(on=post.leading)
        self.unit.set_value(post.unit)
        if row.direct_head is not None:
            self.head.set_person(_named(row.direct_head, language))

    @override
    def command(self, person_id: PersonId) -> AppointToPost | None:
        command = super().command(person_id)
        return command and replace(
            command,
            unit=self.unit.value(),
            held_to=self.held_to.day(),
            direct_head_id=self.head.person_id(),
        )


class PostDialog(FormDialog):
    """Appoints a person to a post, or corrects one."""

    def __init__(
        self, gateway: Gateway, person_id: PersonId, known: PostRow | None, parent: QWidget | None
    ) -> None:
        """An empty form in the office's own agency or, with a post, its correction."""
        own = agencies_served(gateway)
        self.post = FullPostForm(gateway, own[0].code if own else "")
        super().__init__(
            translate("PostDialog", "Correct a post")
            if known
            else translate("PostDialog", "Appoint to a post"),
            translate("PostDialog", "Sa&ve") if known else translate("PostDialog", "Appo&int"),
            gateway.words,
            parent,
            self.post,
        )
        self._gateway = gateway
        self._person_id = person_id
        self._known = known
        if known is not None:
            self.post.fill(known, living_agencies(gateway), gateway.words.language)
        for field in (self.post.post_title, self.post.unit, self.post.held_from, self.post.held_to):
            field.edited.connect(self.note_edit)

    @override
    def send(self) -> bool:
        command = self.post.command(self._person_id)
        if command is None:
            return False
        if self._known is None:
            done = self._gateway.perform(appoint_to_post, command, self.show_problem)
        else:
            correction = _correction(self._known.post, command)
            done = self._gateway.perform(edit_post, correction, self.show_problem)
        return done is not None


class LeaveDialog(FormDialog):
    """Notes the last day on which a post was held."""

    def __init__(self, gateway: Gateway, row: PostRow, parent: QWidget | None) -> None:
        """No day yet."""
        super().__init__(
            translate("LeaveDialog", "Leave a post"),
            translate("LeaveDialog", "&Save"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._post = row.post
        language = gateway.words.language
        self.explain(f"{row.post.title.shown_in(language)}, {row.agency.shown_in(language)}")
        self.last_day = DayField(lambda: today_of(gateway))
        self.add("last_day", self.tr("&Last day"), self.last_day, required=True)

    @override
    def send(self) -> bool:
        day = self.last_day.day()
        if day is None:
            return False
        command = LeavePost(post_id=self._post.id, version=self._post.version, last_day=day)
        return self._gateway.perform(leave_post, command, self.show_problem) is not None


def _correction(known: Post, filled: AppointToPost) -> EditPost:
    return EditPost(
        post_id=known.id,
        version=known.version,
        agency_id=filled.agency_id,
        title=filled.title,
        unit=filled.unit,
        kind=filled.kind,
        elected=filled.elected,
        leading=filled.leading,
        held_from=filled.held_from,
        held_to=filled.held_to,
        direct_head_id=filled.direct_head_id,
    )


def _named(person: Person, language: Language) -> PersonNamed:
    return PersonNamed(person_id=person.id, name=person.name_in(language).full)
