"""The press: fonts, letter templates and words, taken from the folder of resources once."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ethics_desk.documents.sheets.typeface import Typeface, load_typeface
from ethics_desk.documents.templates import LetterTemplate, load_templates
from ethics_desk.domain.errors import NotFound
from ethics_desk.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Press:
    """Everything printing needs besides the value to be printed; one press equals only itself.

    Letters are set in `serif` (the measure of Times New Roman), all other paper in `sans`.
    """

    texts: Texts
    serif: Typeface
    sans: Typeface
    templates: dict[str, LetterTemplate]

    def template(self, kind: str) -> LetterTemplate:
        """The template of one kind of letter; raises `NotFound`."""
        if kind not in self.templates:
            raise NotFound("letter.unknown-kind", kind=kind)
        return self.templates[kind]


@lru_cache(maxsize=2)
def open_press(resources: Path) -> Press:
    """The press of one folder of resources; raises `BadInput` when a template is not in order.

    A folder is read once: checking the templates and reading the fonts takes half a second.
    """
    return Press(
        texts=Texts(resources),
        serif=load_typeface(resources / "fonts", "Tinos"),
        sans=load_typeface(resources / "fonts", "NotoSans"),
        templates=load_templates(resources / "letters"),
    )
