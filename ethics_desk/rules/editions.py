"""Signed texts laid over the packs of files: an office's version of a law."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.examples import ExampleResult, run_example
from ethics_desk.rules.loader import put_together
from ethics_desk.rules.reading.doubts import doubts
from ethics_desk.rules.reading.layers import Layer, read_text_layer


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionText:
    """One text in the format of the pack files, called by a name where it is found wanting.

    `pack` is the pack it belongs to; left empty, the text's own signature says so.
    """

    name: str
    text: str
    pack: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """The book with a text over it (None when it cannot be read), and what is wrong with the text.

    Failing examples do not keep a text from being laid, nor do `warnings`.
    """

    book: RuleBook | None
    faults: tuple[BadInput, ...]
    examples: tuple[ExampleResult, ...] = ()
    warnings: tuple[BadInput, ...] = ()

    def every_fault(self) -> list[BadInput]:
        """The faults of the text and of its examples."""
        return [*self.faults, *(fault for one in self.examples for fault in one.faults)]


def lay_over(book: RuleBook, edition: EditionText) -> Laid:
    """Read the text as one more layer of its pack."""
    faults: list[BadInput] = []
    layer = read_text_layer(edition.name, edition.text, faults)
    code = edition.pack or layer.pack()
    faults.extend(_misplaced(layer, edition, code, book))
    if faults:
        return Laid(book=None, faults=tuple(faults))
    layers = (*book.layers[code], layer)
    pack = put_together(code, layers, book.calendars, book.by_code[code].wording, faults)
    if pack is None or faults:
        return Laid(book=None, faults=tuple(faults))
    laid = replace(
        book,
        by_code=MappingProxyType({**book.by_code, code: pack}),
        layers=MappingProxyType({**book.layers, code: layers}),
    )
    return Laid(
        book=laid,
        faults=(),
        examples=tuple(_examples(laid, layer)),
        warnings=tuple(doubts(layer, book.by_code[code], pack)),
    )


def read_over(book: RuleBook, edition: EditionText) -> RuleBook | None:
    """The book with a text over it that is only read: over as many of the layers as it fits.

    A version that others came after, or whose place another has taken, is read over what stood
    before them. None when it cannot be read at all.
    """
    below = book.layers.get(edition.pack, ())
    for count in range(len(below), 0, -1):
        layers = MappingProxyType({**book.layers, edition.pack: below[:count]})
        laid = lay_over(replace(book, layers=layers), edition).book
        if laid is not None:
            return laid
    return None


def _examples(book: RuleBook, layer: Layer) -> Iterator[ExampleResult]:
    for file, data in layer.examples:
        name = str(data.get("name", ""))
        yield ExampleResult(name=name, faults=tuple(run_example(book, file, data)))


def _misplaced(layer: Layer, edition: EditionText, code: str, book: RuleBook) -> Iterator[BadInput]:
    """What a text of one version must not be or lack."""
    name, signature = edition.name, layer.signature
    named = code if signature is None else signature.pack
    if named != code or code not in book.layers:
        yield BadInput(
            "rules.unknown-reference", file=name, entry="signed", key="pack", reference=named
        )
    if len(layer.versions) != 1:
        yield BadInput("rules.one-version", file=name, entry="version", key="version")
    if layer.head is not None:
        yield BadInput("rules.unknown-table", file=name, entry="pack", key="pack")
    if layer.stages or layer.guards or layer.steps:
        yield BadInput("rules.unknown-table", file=name, entry="stage", key="stage")
