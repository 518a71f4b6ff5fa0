"""A template as the files of its folder, in the shape of `resources/letters/<kind>`."""

from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import Ask
from ethics_desk.rules.reading.toml_writing import write_toml


def template_files(template: LetterTemplate) -> dict[str, bytes]:
    """The files by name; read again they give the same template."""
    addressees = [one.value for one in template.addressees]
    entry: dict[str, object] = {
        "addressee": addressees[0] if len(addressees) == 1 else addressees,
        "needs": [*template.needs],
        **({"answers": True} if template.answers else {}),
        "title": _words(template.title),
        "heading": _words(template.heading),
        **({"ask": [_ask(one) for one in template.asks]} if template.asks else {}),
    }
    texts = {f"{one}.txt": template.text.in_(one).encode() for one in Language}
    return {"letter.toml": write_toml(entry).encode(), **texts}


def _ask(ask: Ask) -> dict[str, object]:
    choices = [{"code": one.code, **_words(one.words)} for one in ask.choices]
    return {
        "name": ask.name,
        "kind": ask.kind.value,
        "required": ask.required,
        "label": _words(ask.label),
        "hint": _words(ask.hint),
        "example": _words(ask.example),
        **({"choices": choices} if choices else {}),
    }


def _words(words: Trilingual) -> dict[str, str]:
    return {one.value: words.in_(one) for one in Language}
