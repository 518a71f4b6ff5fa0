"""What two libraries say of a name: witnesses to be heard beside our own rules, not judges.

pytrovich knows Russian endings but no Kazakh letter, so it is asked about the name in Russian
letters and answers by what is taken off and what is put on.
"""

from functools import lru_cache
from typing import Any, Final

from ethics_desk.domain.word_form import NounForm
from ethics_desk.grammar.russian.dictionary import GRAMMEMES, readings
from ethics_desk.grammar.russian.endings import Change, Gender, NamePart

_RUSSIFIED = str.maketrans("әғқңөұүһі", "агкноуухи")
_PARTS: Final = {
    NamePart.SURNAME: "LASTNAME",
    NamePart.GIVEN: "FIRSTNAME",
    NamePart.PATRONYMIC: "MIDDLENAME",
}
_TAGS: Final = {NamePart.SURNAME: "Surn", NamePart.GIVEN: "Name", NamePart.PATRONYMIC: "Patr"}


@lru_cache(maxsize=1)
def _maker() -> Any:  # noqa: ANN401 - a witness is asked by its own names
    from pytrovich.maker import PetrovichDeclinationMaker  # noqa: PLC0415 - reads its rules

    return PetrovichDeclinationMaker()


def by_rules_of_names(word: str, part: NamePart, gender: Gender, form: NounForm) -> Change | None:
    """What pytrovich changes."""
    from pytrovich import enums  # noqa: PLC0415 - with the maker

    russified = word.lower().translate(_RUSSIFIED)
    made: str = _maker().make(
        enums.NamePart[_PARTS[part]],
        enums.Gender[gender.name],
        enums.Case[form.name],
        russified,
    )
    return changed(russified, made)


def by_dictionary(word: str, part: NamePart, gender: Gender, form: NounForm) -> Change | None:
    """What the dictionary changes; None when it does not hold the name."""
    wanted = {_TAGS[part], "femn" if gender is Gender.FEMALE else "masc", "nomn", "sing"}
    forms = {
        made.word
        for one in readings(word)
        if wanted <= set(one.tag.grammemes) and (made := one.inflect({GRAMMEMES[form], "sing"}))
    }
    return changed(word.lower(), forms.pop()) if len(forms) == 1 else None


def changed(word: str, form: str) -> Change:
    """What was taken off and put on."""
    kept = 0
    while kept < min(len(word), len(form)) and word[kept] == form[kept]:
        kept += 1
    return Change(len(word) - kept, form[kept:])
