"""Persons: officials, applicants, witnesses, with names in three scripts."""

from dataclasses import dataclass
from typing import NewType

from ethics_desk.domain.language import Language

PersonId = NewType("PersonId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A name in one script; the patronymic may be empty."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""

    @property
    def full(self) -> str:
        """Surname, given name and patronymic in the order documents write them."""
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)

    @property
    def initials(self) -> str:
        """Surname and initials as a signature writes them: «Жиһангеров С. М.»."""
        letters = [f"{part[0]}." for part in (self.given, self.patronymic) if part]
        return " ".join([self.surname, *letters]).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One human being; the Kazakh form may differ from the Russian one.

    `iin_override` holds the reason why a number with a wrong check digit was accepted (ID-05).
    """

    id: PersonId
    kk: PersonName
    ru: PersonName
    latin: PersonName = PersonName()
    iin: str = ""
    iin_override: str = ""
    note: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse a person without any name."""
        if not (self.kk.full or self.ru.full or self.latin.full):
            raise ValueError("a person has a name in at least one script")

    def name_in(self, language: Language) -> PersonName:
        """The name as one language writes it or, where it is unknown, as another does."""
        match language:
            case Language.KK:
                order = (self.kk, self.ru, self.latin)
            case Language.RU:
                order = (self.ru, self.kk, self.latin)
            case Language.EN:
                order = (self.latin, self.ru, self.kk)
        return next(name for name in order if name.full)
