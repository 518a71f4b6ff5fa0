"""The article a clause code stands for, in words of three languages."""

from collections.abc import Iterator

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.rules.evaluation import Evaluation
from ethics_desk.rules.pack import Pack, PackVersion
from ethics_desk.services.desk import Desk


def in_words(desk: Desk, key: str) -> Trilingual:
    """The words of a key of the catalogues in all three languages."""
    return Trilingual(**{str(one): desk.texts.in_(one).say(key) for one in Language})


def article(desk: Desk, evaluation: Evaluation, rule: str) -> Trilingual:
    """The citation of a clause: that of the pack's entry, else the catalogue's `citation.<rule>`.

    A clause nobody has words for, as an office's own pack may name, is shown by its code.
    """
    pack = desk.rules.pack(evaluation.pack)
    for version in _versions(pack, evaluation):
        for code, citation in _citations(version):
            if code == rule:
                return citation
    key = f"citation.{rule}"
    if desk.texts.in_(Language.EN).knows(key):
        return in_words(desk, key)
    return Trilingual(kk=rule, ru=rule, en=rule)


def _versions(pack: Pack, evaluation: Evaluation) -> Iterator[PackVersion]:
    wanted = (evaluation.sanctions_version, evaluation.terms_version)
    return (version for version in pack.versions if version.code in wanted)


def _citations(version: PackVersion) -> Iterator[tuple[str, Trilingual]]:
    for entry in version.entries():
        yield entry.code, entry.citation
    for group in version.groups.values():
        if group.repeat is not None:
            yield group.repeat.code, group.repeat.citation
    for gate in version.gates.values():
        yield gate.rule, gate.citation
