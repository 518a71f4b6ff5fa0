"""A form that was found, and what it rests on."""

from dataclasses import dataclass

from ethics_desk.domain.word_form import FormSource


@dataclass(frozen=True, slots=True)
class Found:
    """A form and where it comes from: a rule, or a table of exceptions."""

    form: str
    source: FormSource = FormSource.RULE


def joined(parts: list[Found], by: str) -> Found:
    """Several words as one; it rests on an exception when one of them does."""
    sources = {part.source for part in parts}
    exception = FormSource.EXCEPTION in sources
    source = FormSource.EXCEPTION if exception else FormSource.RULE
    return Found(by.join(part.form for part in parts), source)
