"""The press: fonts, letter templates and words, taken from the folder of resources once."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from ethics_desk.documents.sheets.typeface import Typeface, load_typeface
from ethics_desk.documents.templates import LetterTemplate, load_templates
from ethics_desk.domain.errors import NotFound
from ethics_desk.grammar import Grammar
from ethics_desk.texts import Texts

_SERIF = "Tinos"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Press:
    """Everything printing needs besides the value to be printed; one press equals only itself.

    Letters are set in `serif` (the measure of Times New Roman), all other paper in `sans`.
    """

    texts: Texts
    serif: Typeface
    sans: Typeface
    templates: dict[str, LetterTemplate]
    fonts: Path
    grammar: Grammar

    def template(self, kind: str) -> LetterTemplate:
        """The template of one kind of letter; raises `NotFound`, or the problem of a copy."""
        if kind not in self.templates:
            raise NotFound("letter.unknown-kind", kind=kind)
        template = self.templates[kind]
        for problem in template.problems:
            raise problem
        return template

    def in_family(self, family: str) -> "Press":
        """The press that sets letters in one of the shipped families; `serif` is the usual one."""
        return self if family == _SERIF else _in_family(self, family)

    def with_templates(self, copies: Iterable[LetterTemplate]) -> "Press":
        """The press of one office: its own copies lie over the shipped templates."""
        return replace(self, templates={**self.templates, **{one.kind: one for one in copies}})


@lru_cache(maxsize=2)
def open_press(resources: Path) -> Press:
    """The press of one folder of resources; raises `BadInput` when a template is not in order.

    A folder is read once: checking the templates and reading the fonts takes half a second.
    """
    return Press(
        texts=Texts(resources),
        serif=load_typeface(resources / "fonts", _SERIF),
        sans=load_typeface(resources / "fonts", "NotoSans"),
        templates=load_templates(resources / "letters"),
        fonts=resources / "fonts",
        grammar=Grammar(resources / "grammar"),
    )


@lru_cache(maxsize=16)
def _in_family(press: Press, family: str) -> Press:
    return replace(press, serif=load_typeface(press.fonts, family))
