"""The facts a text may tell: what each means, how it is written, and an invented value of it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from ethics_desk.documents.template_rules.shapes import (
    ASKED,
    answer_shapes,
    element_shape,
    fact_shape,
    part_shape,
    parts_of,
)
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import LetterFacts
from ethics_desk.domain.letter_template import TextFact
from ethics_desk.domain.word_form import NounForm, WordForm, WordFormId
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import origin_of
from ethics_desk.texts import In


def facts_for_texts(words: In) -> tuple[TextFact, ...]:
    """Every fact and every part of one, in the order letters are written; meanings in words."""
    return tuple(_facts(words))


def asked_facts_of(desk: Desk, kind: str, language: Language) -> tuple[TextFact, ...]:
    """What a shipped kind asks its writer, by the words it asks with."""
    asks = origin_of(desk, kind).asks
    shapes = answer_shapes(asks)
    return tuple(
        TextFact(
            path=ask.field,
            meaning=ask.label.shown_in(language),
            written=_written(ask.field, shapes[ask.name]),
            listed=element_shape(shapes[ask.name]) is not None,
        )
        for ask in asks
    )


def sample_facts(words: In, day: date) -> LetterFacts:
    """Facts that are their own meanings in brackets: how a letter looks before there is one."""
    sample: LetterFacts = _sample(LetterFacts, "", words, day)
    return sample


def undeclined(words: In, answers: Iterable[str]) -> tuple[WordForm, ...]:
    """Invented facts, and answers, in every form as they are: nobody declines what is in brackets.

    They stand for forms the office wrote, in a letter that is only looked at.
    """
    texts = (*(f"[{one.meaning}]" for one in _facts(words)), *answers)
    return tuple(
        WordForm(
            id=WordFormId(""), language=words.language, text=text, noun_form=form, written=text
        )
        for text in texts
        for form in NounForm
    )


def fact_meaning(words: In, path: str) -> str:
    """What a fact means; its own name where the catalogue does not know it."""
    key = f"text-fact.{path}"
    return words.say(key) if words.knows(key) else path


def _facts(words: In) -> Iterator[TextFact]:
    for name in parts_of(LetterFacts):
        if name == ASKED:
            continue
        shape = fact_shape(name)
        element = element_shape(shape)
        meaning = fact_meaning(words, name)
        yield TextFact(
            path=name, meaning=meaning, written=_written(name, shape), listed=element is not None
        )
        for part in parts_of(element or shape):
            path = f"{name}.{part}"
            yield TextFact(
                path=path,
                meaning=fact_meaning(words, path),
                written=_part_written(name, part, element or shape, listed=element is not None),
            )


def _written(name: str, shape: object) -> str:
    """How a fact is told: a list line by line, a yes or no as a condition."""
    element = element_shape(shape)
    if element is not None:
        words = [part for part in parts_of(element) if part_shape(element, part) is str]
        told = f"one.{words[0]}|bare" if words else "one|bare"
        line = f"- {{{{ {told} }}}}{{{{ '.' if loop.last else ';' }}}}"
        return f"{{% for one in {name} %}}\n{line}\n{{% endfor %}}\n"
    if shape is bool or parts_of(shape):
        return f"{{% if {name} %}}\n\n{{% endif %}}\n"
    return f"{{{{ {name}|long_day }}}}" if shape is date else f"{{{{ {name} }}}}"


def _part_written(name: str, part: str, owner: object, *, listed: bool) -> str:
    path = f"{'one' if listed else name}.{part}"
    shape = part_shape(owner, part)
    if (inner := element_shape(shape)) is not None:
        told = "map('bare')" if inner is str else f"map(attribute='{parts_of(inner)[0]}')"
        return f"{{{{ {path}|{told}|join('; ') }}}}"
    if shape is bool:
        return f"{{% if {path} %}}\n\n{{% endif %}}\n"
    return f"{{{{ {path}|long_day }}}}" if shape is date else f"{{{{ {path} }}}}"


def _sample(shape: Any, path: str, words: In, day: date) -> Any:  # noqa: ANN401 - any fact
    """A value of a shape; texts say what would stand in their place."""
    element = element_shape(shape)
    if element is not None:
        return (_sample(element, path, words, day),)
    if parts := parts_of(shape):
        inner = {name: f"{path}.{name}".lstrip(".") for name in parts}
        return shape(
            **{
                name: _sample(part_shape(shape, name), where, words, day)
                for name, where in inner.items()
            }
        )
    plain = {bool: False, int: 1, date: day}
    return plain.get(shape, f"[{fact_meaning(words, path)}]")
