"""What is found while a text is looked through: problems, the facts used, those printed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import nodes

from ethics_desk.documents.template_rules.shapes import ASKED
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression stands for: the shape of the value and the path of the fact it is.

    Without a shape it is something that was refused, and nothing more is said of it.
    """

    shape: Any = None
    path: str = ""


LOOP = Meaning(path="loop")
EVERYTHING_ASKED = Meaning(shape=tuple, path=ASKED)
Scope = Mapping[str, Meaning]


@dataclass(slots=True, kw_only=True)
class TextCheck:
    """One text looked through. A fact is named by its path: `officials`, `officials.name`.

    `answers` are the shapes of what the kind of letter asks its writer.
    """

    place: str
    language: Language = Language.EN
    answers: Mapping[str, Any] = field(default_factory=dict)
    problems: list[DeskError] = field(default_factory=list)
    uses: set[str] = field(default_factory=set)
    tells: set[str] = field(default_factory=set)
    loops: int = 0

    def refuse(self, code: str, node: nodes.Node, **details: object) -> Meaning:
        """Note a problem with its line."""
        line = node.lineno or 1
        self.problems.append(BadInput(code, file=f"{self.place}:{line}", line=line, **details))
        return Meaning()

    def use(self, path: str, *, told: bool) -> None:
        """Note that a fact is used, and whether its words go on paper."""
        self.uses.add(path)
        if told:
            self.tells.add(path)
