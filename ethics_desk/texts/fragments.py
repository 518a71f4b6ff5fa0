"""Catalogue fragments: the files the words of each language are written in.

Each topic keeps its own `resources/locale/<language>/<topic>.po`; the entries of all of them
together are the words of that language. An entry's msgid is a key such as
`error.rules.unknown-key`, never a sentence. When packaging they are compiled into one
`LC_MESSAGES/ethics_desk.mo`, which is quicker to read.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from ethics_desk.domain.language import Language

Wordings = Mapping[str, tuple[str, ...]]
"""Key to wording; several wordings are the plural forms in the order of the language."""


def load(folder: Path, language: Language) -> Wordings:
    """All words of one language under the folder of resources, compiled or not.

    The compiled file is read only when no fragment is newer. Entries without words are left out.
    """
    compiled = compiled_file(folder, language)
    sources = fragment_files(folder, language)
    read = (compiled,) if _is_fresh(compiled, sources) else tuple(sources)
    return _words_of(language, tuple((file, file.stat().st_mtime_ns) for file in read))


@lru_cache(maxsize=2 * len(Language))
def _words_of(language: Language, stamped: tuple[tuple[Path, int], ...]) -> Wordings:
    """The words of files, each with the moment of its last change: window and press share them."""
    words: dict[str, tuple[str, ...]] = {}
    for file, _ in stamped:
        words.update(_wordings(_read(file, language)))
    return MappingProxyType(words)


def _read(file: Path, language: Language) -> Catalog:
    if file.suffix == ".po":
        return read_fragment(file, language)
    with file.open("rb") as compiled:
        return read_mo(compiled)


def fragment_files(folder: Path, language: Language) -> list[Path]:
    """The fragments of one language, in the order of their names."""
    return sorted((folder / "locale" / language.value).glob("*.po"))


def compiled_file(folder: Path, language: Language) -> Path:
    """Where the compiled catalogue of one language stands, whether it exists or not."""
    return folder / "locale" / language.value / "LC_MESSAGES" / "ethics_desk.mo"


def read_fragment(path: Path, language: Language) -> Catalog:
    """One fragment as it is written; raises `PoFileError` when it is not a catalogue."""
    with path.open("rb") as file:
        return read_po(file, locale=language.value, ignore_obsolete=True, abort_invalid=True)


def entries(catalogue: Catalog) -> Iterator[Message]:
    """The entries of a catalogue without its header."""
    return (message for message in catalogue if message.id)


def key_of(message: Message) -> str:
    """The key of an entry; a plural entry repeats the same key as its msgid_plural."""
    return message.id if isinstance(message.id, str) else message.id[0]


def forms_of(message: Message) -> tuple[str, ...]:
    """The wording of an entry, or its plural forms."""
    if isinstance(message.string, str):
        return (message.string,)
    return tuple(message.string or ("",))


def _wordings(catalogue: Catalog) -> dict[str, tuple[str, ...]]:
    return {
        key_of(message): forms_of(message)
        for message in entries(catalogue)
        if message.string and all(forms_of(message))
    }


def _is_fresh(compiled: Path, sources: list[Path]) -> bool:
    """Whether the compiled file is there and no fragment is newer."""
    if not compiled.is_file():
        return False
    made = compiled.stat().st_mtime_ns
    return all(source.stat().st_mtime_ns <= made for source in sources)
