"""The register of inquiries as a spreadsheet shows it: its rows, columns, headings and choices."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import Trilingual


class ColumnKind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"
    IIN = "iin"
    AGENCY = "agency"
    ITEM = "item"
    FULL_NAME = "full-name"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterChoice:
    """One value a choice column may hold: its code, its words, and other words in use for it."""

    code: str
    words: Trilingual
    synonyms: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """Everything a cell may say to mean this choice."""
        return (self.code, self.words.kk, self.words.ru, self.words.en, *self.synonyms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonyms:
    """Other headings in use for a column, per language."""

    kk: tuple[str, ...] = ()
    ru: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterColumn:
    """One column: `key` names the field of `RegisterRow`, `width` is in characters.

    A column that is `reading_only` is understood in other people's files and never written.
    """

    key: str
    kind: ColumnKind
    required: bool
    heading: Trilingual
    synonyms: Synonyms = Synonyms()
    choices: tuple[RegisterChoice, ...] = ()
    reading_only: bool = False
    width: int = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterForm:
    """The columns of the register in their order."""

    columns: tuple[RegisterColumn, ...]

    @property
    def written(self) -> tuple[RegisterColumn, ...]:
        """The columns an export has."""
        return tuple(column for column in self.columns if not column.reading_only)

    def column(self, key: str) -> RegisterColumn:
        """The column of one key; raises `KeyError`."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One inquiry as a line of the register; an empty text means that nothing is written there.

    `agency`, `item` and `sanction` are codes. `row` is the line of the file it was read from, or 0;
    two rows that say the same are equal wherever they stand.
    """

    number: str
    agency: str
    received: date
    registered: date
    discovered: date
    channel: Channel
    subject: str
    happened: date | None = None
    surname: str = ""
    given: str = ""
    patronymic: str = ""
    iin: str = ""
    post: str = ""
    unit: str = ""
    item: str = ""
    handler: str = ""
    stage: InquiryStage | None = None
    finding: FindingOutcome | None = None
    sanction: str = ""
    order_number: str = ""
    order_date: date | None = None
    note: str = ""
    void_reason: str = ""
    row: int = field(default=0, compare=False)
