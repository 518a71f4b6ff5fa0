"""Reading one text of a template: a grammar tree, or why it cannot be read."""

from functools import lru_cache

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ethics_desk.documents.template_rules.unread import unread
from ethics_desk.documents.template_rules.vocabulary import (
    LIST_FILTERS,
    LONGEST_TEXT,
    OWN_FILTERS,
    TESTS,
)
from ethics_desk.domain.errors import BadInput


def new_environment(**settings: object) -> ImmutableSandboxedEnvironment:
    """Jinja with nothing in it but the filters and tests a template may use.

    The settings are Jinja's own; the office's filters are put in by whoever writes with it.
    """
    environment = ImmutableSandboxedEnvironment(**settings)
    environment.globals.clear()
    environment.filters = {
        name: given for name, given in environment.filters.items() if name in LIST_FILTERS
    }
    environment.tests = {name: given for name, given in environment.tests.items() if name in TESTS}
    return environment


def read_text(text: str, place: str) -> nodes.Template:
    """The tree of a text, not yet checked and never run.

    Raises `BadInput`: `letter.template-too-long`, `letter.template-too-deep` for nesting nobody
    could read, and those of `unread` with the line.
    """
    if len(text) > LONGEST_TEXT:
        raise BadInput(
            "letter.template-too-long", file=place, line=1, length=len(text), limit=LONGEST_TEXT
        )
    try:
        return _grammar().parse(text)
    except TemplateSyntaxError as fault:
        raise unread(fault, place) from fault
    except RecursionError as fault:
        raise BadInput("letter.template-too-deep", file=place, line=1) from fault
    except ValueError as fault:  # a number of thousands of digits
        raise BadInput("letter.template-unread", file=place, line=1) from fault


@lru_cache(maxsize=1)
def _grammar() -> ImmutableSandboxedEnvironment:
    """What every text is read with; reading changes nothing in it."""
    grammar = new_environment()
    grammar.filters.update(dict.fromkeys(OWN_FILTERS, str))
    return grammar
