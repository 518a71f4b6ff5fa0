"""On what a rule of the accounts rests, as a dialog tells it."""

from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.powers import basis_words


def basis_of(gateway: Gateway, code: str) -> str:
    """The article, the rows of the legal base, and how they are known."""
    words = gateway.words
    return gateway.ask(lambda desk: basis_words(desk.powers, code, words)) or ""
