"""The fields of a post an official holds."""

from PySide6.QtWidgets import QWidget

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.official import PostId, PostKind
from ethics_desk.domain.person import PersonId
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import living_agencies
from ethics_desk.gui.matter.reason_dialog import OnProblem
from ethics_desk.gui.today import today_of
from ethics_desk.gui.words import code_choices
from ethics_desk.services.posts import AppointToPost, appoint_to_post


class PostForm(Form):
    """Writes down a post at once when asked to."""

    def __init__(self, gateway: Gateway, agency_id: str, parent: QWidget | None = None) -> None:
        """A post in an agency, without its title yet."""
        super().__init__(gateway.words, parent)
        self._gateway = gateway
        self._today = today_of(gateway)
        self.agency = ChoiceField(living_agencies(gateway))
        self.agency.choose(agency_id)
        self.post_title = TrilingualField()
        self.kind = ChoiceField(code_choices(gateway.words, "post-kind", PostKind))
        self.kind.choose(PostKind.CORPS_B)
        self.held_from = DayField(lambda: self._today)
        self.elected = TickField(self.tr("Elected"))
        self.leading = TickField(self.tr("Leads the body or a part of it"))
        self.add("agency_id", self.tr("&Agency"), self.agency, required=True)
        self.add("title", self.tr("&Post"), self.post_title, required=True)
        self.add("kind", self.tr("&Service"), self.kind, required=True)
        self.add("held_from", self.tr("Held &from"), self.held_from)
        self.add("elected", "", self.elected)
        self.add("leading", "", self.leading)

    def record(self, person_id: PersonId, otherwise: OnProblem) -> PostId | None:
        """Write the post down; None when something is wrong, said beside its field.

        A refusal that belongs to no field goes to `otherwise`.
        """
        command = self.command(person_id)
        if command is None:
            return None
        return self._gateway.perform(
            appoint_to_post,
            command,
            lambda problem: self.show_problem(problem) or otherwise(problem),
        )

    def command(self, person_id: PersonId) -> AppointToPost | None:
        """The post as filled in; None while something is missing, said beside its field."""
        agency, kind = self.agency.code(), self.kind.code()
        if not self.complete() or agency is None or kind is None:
            return None
        return AppointToPost(
            person_id=person_id,
            agency_id=AgencyId(agency),
            title=self.post_title.value(),
            kind=PostKind(kind),
            elected=self.elected.ticked(),
            leading=self.leading.ticked(),
            held_from=self.held_from.day(),
        )
