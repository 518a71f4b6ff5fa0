"""What a case file keeps back: who reported the matter, and whether an official did.

A case file leaves the office, so nothing in it leads to a source (ACL art 24(4), rows WB-02 and
WB-08): whoever may open a sealed identity does so in the records, never here. It errs on the side
of secrecy: a text that names a source is veiled as a whole.
"""

from dataclasses import dataclass

from ethics_desk.domain.case_file import VEILED
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.journal import JournalEntry
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.person import PersonName
from ethics_desk.names.mentions import mentions
from ethics_desk.rules.packs.kinds import Concern
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.case_file.plain import Json
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.annexes import tells_source
from ethics_desk.services.source_secrets import secrets_of
from ethics_desk.store.search import SOURCE_ROLES
from ethics_desk.store.work import Work

_SILENT_TOPICS = frozenset({"circumstances", "gate"})
_SILENT_FIELDS = frozenset({"whistle_blower", "gate", "open_gates"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Veil:
    """Whose names nobody reads, and which records are held back for it.

    `numbers` are their identification numbers, `lines` those of the journal that told of them
    before they were sealed. `persons` reported the matter; `evidence` would tell who did; `gates`
    concern only officials who reported corruption themselves. `somebody` says that a person
    reported, named in the records or not.
    """

    somebody: bool
    names: tuple[PersonName, ...]
    numbers: tuple[str, ...]
    lines: frozenset[str]
    persons: frozenset[str]
    evidence: frozenset[str]
    gates: frozenset[str]

    def over(self, document: Json) -> Json:
        """A value with every text veiled that names a source."""
        match document:
            case str():
                return VEILED if self.tells(document) else document
            case list():
                return [self.over(part) for part in document]
            case dict():
                return {key: self.over(part) for key, part in document.items()}
            case _:
                return document

    def tells(self, text: str) -> bool:
        """Whether a text names a source, or tells the number of one."""
        return mentions(text, self.names) or any(number in text for number in self.numbers)

    def hides(self, *texts: str) -> bool:
        """Whether one of the texts names a source, or was veiled when it came here."""
        return any(text == VEILED or self.tells(text) for text in texts)

    def hides_letter(self, letter: Letter, wording: str) -> bool:
        """Whether a letter went to a source or names one."""
        return letter.addressee_kind in SOURCE_ROLES or self.hides(letter.addressee, wording)

    def hides_line(self, line: JournalEntry) -> bool:
        """Whether a line of the journal is told by its day and kind only."""
        if line.id in self.lines:
            return True
        topic, _, _ = line.verb.partition(".")
        if topic in _SILENT_TOPICS or _SILENT_FIELDS & {field for field, _, _ in line.changes}:
            return True
        return self.hides(line.reason, *(text for change in line.changes for text in change[1:]))


def veil_over(desk: Desk, work: Work, inquiry: Inquiry) -> Veil:
    """What must be kept back of an inquiry."""
    secrets = secrets_of(desk, inquiry)
    return Veil(
        somebody=bool(secrets.persons) or inquiry.channel.points_at_person,
        names=secrets.names,
        numbers=secrets.numbers,
        lines=secrets.lines,
        persons=secrets.persons,
        evidence=frozenset(one.id for one in tells_source(desk, work, inquiry, secrets.names)),
        gates=_gates_of_few(desk.rules.pack(inquiry.pack)),
    )


def _gates_of_few(pack: Pack) -> frozenset[str]:
    return frozenset(
        code
        for version in pack.versions
        for code, gate in version.gates.items()
        if gate.only_for is Concern.WHISTLE_BLOWER
    )
