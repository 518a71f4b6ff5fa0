"""Speaking one language: words by key, dates, numbers and plural forms."""

from datetime import date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.word_form import NounForm
from ethics_desk.texts.fragments import Wordings, load

KAZAKHSTAN_TIME = timezone(timedelta(hours=5))
"""The one zone of the country since 1 March 2024, before which no office kept records here."""

NO_FACT = "–"
"""What stands for a fact that is empty."""

SMALLEST_GROUPED = 10_000
"""Four digits stay together in all three languages, so years and article numbers survive."""

_NARROW_SPACE, _NO_BREAK_SPACE = "\u202f", "\u00a0"

# Always with the territory: plain `ru` and `en` write money and dates of other countries.
_LOCALES = {Language.KK: "kk_KZ", Language.RU: "ru_KZ", Language.EN: "en_GB"}
_PLURAL_FORMS = {
    Language.KK: ("one", "other"),
    Language.RU: ("one", "few", "many"),
    Language.EN: ("one", "other"),
}
# CLDR writes a narrow space, which many fonts lack, and in Kazakh abbreviates the year.
_LONG_DAY = {
    Language.KK: "y 'жылғы' d MMMM",
    Language.RU: "d MMMM y 'г.'",
    Language.EN: "d MMMM y",
}


class UnknownText(KeyError):
    """A key without words, or words whose fact was not given: a mistake of ours."""


class In:
    """Speaks one language. Numbers, days and lists among the facts are written in it."""

    def __init__(self, language: Language, words: Wordings, zone: tzinfo = KAZAKHSTAN_TIME) -> None:
        self.language = language
        self._words = words
        self._zone = zone
        self._locale = Locale.parse(_LOCALES[language])

    def say(self, key: str, /, **facts: object) -> str:
        """The words for `key` with the facts filled in; raises `UnknownText`."""
        return self._filled(key, self._forms(key)[0], facts)

    def count(self, key: str, n: int, /, **facts: object) -> str:
        """The words for `key` in the plural form that goes with `n`, which is also the fact `n`.

        An entry without plural forms is said as it is.
        """
        forms = self._forms(key)
        form = forms[0] if len(forms) == 1 else forms[self._plural_index(n)]
        return self._filled(key, form, {"n": n, **facts})

    def knows(self, key: str) -> bool:
        """Whether there are words for `key`."""
        return key in self._words

    def error(self, error: DeskError) -> str:
        """What a failure says to the user; its words stand under `error.<code>`."""
        return self.say(f"error.{error.code}", **error.details)

    def day(self, day: date) -> str:
        """A day in figures: 31.12.2025.

        The same in all three languages: the versions of a paper agree, and nobody reads the
        month first.
        """
        return f"{day:%d.%m}.{day.year:04d}"

    def long_day(self, day: date) -> str:
        """A day in words: 2026 жылғы 22 қараша, 22 ноября 2026 г., 22 November 2026."""
        text = format_date(day, _LONG_DAY[self.language], self._locale)
        # The year and its mark, the number and its month must not part at the end of a line.
        if self.language is Language.RU:
            return text.replace(" г.", f"{_NO_BREAK_SPACE}г.")
        return text

    def month(self, day: date) -> str:
        """The month of a day, as it stands beside the day: қараша, ноября, November."""
        return format_date(day, "MMMM", self._locale)

    def instant(self, moment: datetime) -> str:
        """A point in time by the clock of the office: 31.12.2025, 09:05.

        Raises `ValueError` for a time without a zone.
        """
        if moment.tzinfo is None:
            raise ValueError("a point in time has a zone")
        here = moment.astimezone(self._zone)
        return f"{self.day(here.date())}, {here:%H:%M}"

    def number(self, n: float | Decimal) -> str:
        """A number: 1234, 12 345,5 (no-break space) in Kazakh and Russian, 12,345.5 in English."""
        few = -SMALLEST_GROUPED < n < SMALLEST_GROUPED
        text = format_decimal(n, locale=self._locale, group_separator=not few)
        return text.replace(_NARROW_SPACE, _NO_BREAK_SPACE)

    def _forms(self, key: str) -> tuple[str, ...]:
        try:
            return self._words[key]
        except KeyError:
            raise UnknownText(f"{key} has no words in {self.language}") from None

    def _filled(self, key: str, form: str, facts: dict[str, object]) -> str:
        try:
            return form.format(**{name: self._fact(fact) for name, fact in facts.items()})
        except KeyError as missing:
            raise UnknownText(f"{key} in {self.language} needs the fact {missing}") from None

    def _fact(self, fact: object) -> str:
        """A fact as the language writes it."""
        match fact:
            case list() | tuple():
                return ", ".join(self._fact(one) for one in fact)
            case set() | frozenset():
                return ", ".join(sorted(self._fact(one) for one in fact))
            case bool() | NounForm():
                return self.say(_key(fact))
            case date() | int() | float() | Decimal():
                return self._figures(fact)
            case Trilingual():
                return fact.in_(self.language)
            case _:
                return NO_FACT if fact is None else str(fact)

    def _figures(self, fact: date | float | Decimal) -> str:
        if isinstance(fact, datetime):
            return self.instant(fact)
        return self.day(fact) if isinstance(fact, date) else self.number(fact)

    def _plural_index(self, n: int) -> int:
        return _PLURAL_FORMS[self.language].index(self._locale.plural_form(n))


def _key(fact: bool | NounForm) -> str:  # noqa: FBT001 - a fact is not an option
    """The key of a fact that has words of its own."""
    if isinstance(fact, NounForm):
        return f"noun-form.{fact}"
    return "answer.yes" if fact else "answer.no"


class Texts:
    """The words of all languages under one folder of resources, each read when first spoken."""

    def __init__(self, folder: Path, zone: tzinfo = KAZAKHSTAN_TIME) -> None:
        self._folder = folder
        self._zone = zone
        self._spoken: dict[Language, In] = {}

    def in_(self, language: Language) -> In:
        """Whoever speaks this language."""
        if language not in self._spoken:
            words = load(self._folder, language)
            self._spoken[language] = In(language, words, self._zone)
        return self._spoken[language]
