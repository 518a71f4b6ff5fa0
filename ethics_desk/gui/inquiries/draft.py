"""What was entered so far while something is taken in."""

from dataclasses import dataclass

from ethics_desk.gui.matter.person_dialog import PersonNamed
from ethics_desk.services.allegations import AllegationMade
from ethics_desk.services.parties import OfficialNamed


@dataclass(frozen=True, slots=True)
class AllegationDrafted:
    """An allegation against one of the officials named, with the words of its item."""

    person_id: str
    title: str
    made: AllegationMade


class Draft:
    """The officials and allegations entered so far; the steps share it."""

    def __init__(self) -> None:
        """Nobody and nothing yet."""
        self.agency_id = ""
        self.pack = ""
        self.officials: list[PersonNamed] = []
        self.allegations: list[AllegationDrafted] = []

    def name(self, person: PersonNamed) -> None:
        """Name an official, or another post of one already named."""
        self.officials = [one for one in self.officials if one.person_id != person.person_id]
        self.officials.append(person)

    def forget(self, person_id: str) -> None:
        """Take an official out, with all that was alleged."""
        self.officials = [one for one in self.officials if one.person_id != person_id]
        self.allegations = [one for one in self.allegations if one.person_id != person_id]

    def name_of(self, person_id: str) -> str:
        """The name of one of the officials."""
        return next((one.name for one in self.officials if one.person_id == person_id), "")

    def officials_named(self) -> tuple[OfficialNamed, ...]:
        """The officials with their allegations, as the command takes them."""
        return tuple(
            OfficialNamed(
                person_id=official.person_id,
                post_id=official.post_id,
                allegations=tuple(
                    one.made for one in self.allegations if one.person_id == official.person_id
                ),
            )
            for official in self.officials
        )
