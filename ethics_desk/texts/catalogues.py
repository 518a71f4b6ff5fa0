"""Checking and compiling the catalogues: `python -m ethics_desk.texts.catalogues [--check] FOLDER`.

FOLDER is the folder of resources. Exit status 0 done, 3 the check found a fault.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError

from ethics_desk.domain.language import Language
from ethics_desk.texts.fragments import (
    Wordings,
    compiled_file,
    entries,
    forms_of,
    fragment_files,
    key_of,
    load,
    read_fragment,
)

_MSGID = re.compile(r'^msgid "(.+)"$', re.MULTILINE)
_FACT = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def compile_catalogues(folder: Path) -> list[Path]:
    """Compile the fragments of every language into one file each; returns the files written."""
    return [_compiled(folder, language) for language in Language]


def check_catalogues(folder: Path) -> list[str]:
    """What is wrong with the catalogues, one line per fault; empty when all is well.

    Same keys and facts in every language, no entry without words, none written twice, no Latin
    letter inside a Cyrillic word, and every plural form that its language needs.
    """
    faults = [fault for language in Language for fault in _faults_of_language(folder, language)]
    if any(fault.endswith(" is not a catalogue") for fault in faults):
        return faults
    words = {language: load(folder, language) for language in Language}
    return faults + list(_differences(words))


def main(arguments: Sequence[str]) -> int:
    """Compile, or with `--check` only check."""
    parser = argparse.ArgumentParser(description="Check and compile the catalogues.")
    parser.add_argument("--check", action="store_true", help="only check, write nothing")
    parser.add_argument("folder", type=Path, help="the folder of resources")
    options = parser.parse_args(arguments)
    faults = check_catalogues(options.folder)
    sys.stderr.writelines(f"{fault}\n" for fault in faults)
    if faults:
        return 3
    if not options.check:
        sys.stdout.writelines(f"{path}\n" for path in compile_catalogues(options.folder))
    return 0


def _compiled(folder: Path, language: Language) -> Path:
    together = Catalog(locale=language.value, charset="utf-8")
    for source in fragment_files(folder, language):
        for message in entries(read_fragment(source, language)):
            together[message.id] = message
    target = compiled_file(folder, language)
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as file:
        write_mo(file, together)
    return target


def _faults_of_language(folder: Path, language: Language) -> Iterator[str]:
    sources = fragment_files(folder, language)
    keys: Counter[str] = Counter()
    for source in sources:
        place = f"{language.value}/{source.name}"
        keys.update(_MSGID.findall(source.read_text("utf-8")))
        try:
            catalogue = read_fragment(source, language)
        except (PoFileError, UnicodeDecodeError, ValueError):
            yield f"{place} is not a catalogue"
            continue
        for message in entries(catalogue):
            yield from _faults_of_entry(place, message, catalogue.num_plurals)
    yield from (
        f"{language.value}: {key} is written {times} times"
        for key, times in sorted(keys.items())
        if times > 1
    )


def _faults_of_entry(place: str, message: Message, plurals: int) -> Iterator[str]:
    key, forms = key_of(message), forms_of(message)
    if not all(form.strip() for form in forms):
        yield f"{place}: {key} has no words"
    if message.fuzzy:
        yield f"{place}: {key} is marked fuzzy"
    if not isinstance(message.id, str) and message.id[1] != key:
        yield f"{place}: {key} has another msgid_plural"
    if not isinstance(message.id, str) and len(forms) != plurals:
        yield f"{place}: {key} has {len(forms)} plural forms instead of {plurals}"
    for form in forms:
        yield from _faults_of_form(f"{place}: {key}", form)


def _faults_of_form(place: str, form: str) -> Iterator[str]:
    for word in _mixed_words(form):
        yield f"{place} mixes Latin and Cyrillic letters in {word}"
    if _facts_in(form) is None:
        yield f"{place} has a placeholder that is more than a name"


def _mixed_words(form: str) -> list[str]:
    bare = _FACT.sub(" ", form)
    return [word for word in _WORD.findall(bare) if _LATIN.search(word) and _CYRILLIC.search(word)]


def _facts_in(form: str) -> frozenset[str] | None:
    """The names of the facts a wording needs; None when a placeholder is not a plain name."""
    try:
        parts = list(Formatter().parse(form))
    except ValueError:
        return None
    named = [(name, spec, conversion) for _, name, spec, conversion in parts if name is not None]
    if any(spec or conversion or not name.isidentifier() for name, spec, conversion in named):
        return None
    return frozenset(name for name, _, _ in named)


def _facts_of(forms: tuple[str, ...]) -> frozenset[str]:
    """The facts any of the plural forms needs; `n` is always there to be used or not."""
    several = len(forms) > 1
    facts = frozenset().union(*(_facts_in(form) or frozenset() for form in forms))
    return facts | {"n"} if several else facts


def _differences(words: dict[Language, Wordings]) -> Iterator[str]:
    """Keys that stand in one language and not in another, and facts that differ."""
    for key in sorted(set().union(*words.values())):
        having = [language for language in Language if key in words[language]]
        missing = [language.value for language in Language if language not in having]
        if missing:
            yield f"{key} is missing in {', '.join(missing)}"
        if len({_facts_of(words[language][key]) for language in having}) > 1:
            yield f"{key} needs different facts in different languages"
        if len({len(words[language][key]) > 1 for language in having}) > 1:
            yield f"{key} has plural forms in some languages only"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
