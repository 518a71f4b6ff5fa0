"""What tests of the grammar share: the shipped tables, and one question."""

from pathlib import Path

import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.grammar import Grammar

RESOURCES = Path(__file__).parents[2] / "resources" / "grammar"


@pytest.fixture(scope="session")
def grammar():
    """The grammar with the shipped tables."""
    return Grammar(RESOURCES)


@pytest.fixture(scope="session")
def formed(grammar):
    """Gives a form, or None where it is not certain."""

    def ask(text, form, language, kind):
        try:
            return grammar.decline(text, form, language, kind).form
        except BadInput as refusal:
            if refusal.code != "grammar.unknown-form":
                raise
            return None

    return ask
