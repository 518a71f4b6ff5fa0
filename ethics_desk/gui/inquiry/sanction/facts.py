"""What the rules answered, as facts to be read: days, gates, consequences, earlier sanctions."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.sanction import Circumstances
from ethics_desk.gui.consequence_facts import dated_facts
from ethics_desk.gui.facts import Fact
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, days_left, long_date, short_date
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.law_words import source_in
from ethics_desk.services.liability.consequences import Consequence, only_general
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.services.sanction_facts import EarlierSanction
from ethics_desk.texts import In

translate = QCoreApplication.translate


def last_day_facts(evaluation: Evaluation, today: date, words: In) -> list[Fact]:
    """The last safe day and the latest one, how far away they are, and what each rests on."""
    return [
        Fact(words.say(f"last-day.{name}"), _day(day, name, today, words), _day_tone(day, today))
        for name, day in (
            ("safe", evaluation.last_days.safe),
            ("latest", evaluation.last_days.latest),
        )
    ]


def consequence_facts(
    evaluation: Evaluation, dated: Sequence[Consequence], words: In
) -> list[Fact]:
    """What follows, first with its last day, then in general, each with its article."""
    return [*dated_facts(dated, words), *_general_facts(evaluation, dated, words)]


def _general_facts(evaluation: Evaluation, dated: Sequence[Consequence], words: In) -> list[Fact]:
    return [
        Fact(source_in(words, one.entry), one.text.in_(words.language))
        for one in only_general(evaluation, dated)
    ]


def warning_facts(evaluation: Evaluation, words: In) -> list[Fact]:
    """What the reader must know before relying on the answer."""
    caption = translate("SanctionTab", "Take note")
    return [
        Fact(caption, one.text.in_(words.language), Tone.WARNING) for one in evaluation.warnings
    ]


def earlier_facts(earlier: Sequence[EarlierSanction], pack: Pack, words: In) -> list[Fact]:
    """Sanctions imposed on the same person before, which may make this act a repeat."""
    return [Fact(short_date(one.imposed_on), _earlier(one, pack, words)) for one in earlier]


def circumstance_facts(known: Circumstances, pack: Pack, day: date, words: In) -> list[Fact]:
    """What was established about the official besides the act."""
    version = pack.version_on(day)
    grounds = {} if version is None else version.grounds
    named = [
        grounds[code].title.shown_in(words.language) if code in grounds else code
        for code in known.dismissal_grounds
    ]
    return [
        Fact(translate("SanctionTab", "Lower vacant post"), _answer(known.lower_vacancy)),
        Fact(
            translate("SanctionTab", "Meets its requirements"),
            _answer(known.meets_lower_requirements),
        ),
        Fact(
            translate("SanctionTab", "Grounds of dismissal"),
            "\n".join(named) or translate("SanctionTab", "none"),
        ),
        Fact(translate("SanctionTab", "Reported corruption"), _answer(known.whistle_blower)),
    ]


def _day(day: date | None, name: str, today: date, words: In) -> str:
    if day is None:
        return words.say("derivation.no-day")
    return f"{long_date(day)}, {days_left(day, today)}\n{words.say(f'last-day.{name}.why')}"


def _day_tone(day: date | None, today: date) -> Tone:
    if day is None:
        return Tone.QUIET
    return Tone.ALARM if day < today else Tone.PLAIN


def _earlier(one: EarlierSanction, pack: Pack, words: In) -> str:
    language = words.language
    item = pack.item(one.item, one.imposed_on)
    about = one.item if item is None else item.citation.shown_in(language)
    told = [
        sanction_title(pack, one.sanction, None).shown_in(language),
        about,
        f"№ {one.number}" if one.number else NO_VALUE,
    ]
    if one.annulled_on is not None:
        words_then = translate("SanctionTab", "annulled on {day}")
        told.append(words_then.format(day=short_date(one.annulled_on)))
    if not one.judged:
        told.append(translate("SanctionTab", "not known to these rules: look at it yourself"))
    return ", ".join(told)


def _answer(value: object) -> str:
    if value is None:
        return translate("SanctionTab", "not established")
    return translate("SanctionTab", "yes") if value else translate("SanctionTab", "no")
