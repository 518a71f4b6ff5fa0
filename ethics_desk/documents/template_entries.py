"""Values of a `letter.toml`, read or refused by file and key."""

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual

_LANGUAGES = frozenset(language.value for language in Language)


def trilingual(file: str, key: str, value: object) -> Trilingual:
    """A table with one text per language.

    Raises `letter.template-language` for a language left out, `letter.template-key` for any other.
    """
    if not isinstance(value, dict):
        raise BadInput("letter.template-key", file=file, key=key)
    for language in sorted(_LANGUAGES - value.keys()):
        raise BadInput("letter.template-language", file=file, language=language)
    for extra in sorted(value.keys() - _LANGUAGES):
        raise BadInput("letter.template-key", file=file, key=f"{key}.{extra}")
    return Trilingual(kk=str(value["kk"]), ru=str(value["ru"]), en=str(value["en"]))
