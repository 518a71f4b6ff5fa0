"""What the law says of one part of an article on a crime, as facts to be read."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ethics_desk.gui.facts import Fact
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import long_date, sentence
from ethics_desk.rules.following.crimes import CrimeAnswer, Following, Listing
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.texts import In

translate = QCoreApplication.translate


def crime_facts(answer: CrimeAnswer, words: In) -> list[Fact]:
    """Gravity, days and consequences, each with its article; a bill says that it is one."""
    return [*gravity_facts(answer, words), *_following_facts(answer, words)]


def gravity_facts(answer: CrimeAnswer, words: In) -> list[Fact]:
    """How grave it is and what it is punished by; first of all whether it is only a bill."""
    facts = []
    if answer.bill:
        facts.append(Fact(translate("CrimeFacts", "Bill"), words.say("paper.bill"), Tone.ALARM))
    elif answer.crime is None:
        none = translate("CrimeFacts", "No such article is known for the day of the act.")
        facts.append(Fact(translate("CrimeFacts", "Not in force"), none, Tone.ALARM))
    elif answer.status is not Status.SEEN:
        remark = words.say("aftermath.not-seen")
        facts.append(Fact(translate("CrimeFacts", "Take note"), remark, Tone.WARNING))
    return [*facts, *_punishment(answer, words)]


def _punishment(answer: CrimeAnswer, words: In) -> Iterator[Fact]:
    caption = translate("CrimeFacts", "Gravity")
    if answer.gravity is None:
        yield Fact(caption, translate("CrimeFacts", "punishment not seen"), Tone.WARNING)
        return
    gravity, part = answer.gravity, answer.part
    most = translate("CrimeFacts", "imprisonment at most {years} y.").format(years=part.max_years)
    named = f"{gravity.title.in_(words.language)}, {gravity.citation.in_(words.language)}"
    yield Fact(caption, sentence(f"{named}\n{most}"))
    if part.fine_from is not None:
        fine = translate("CrimeFacts", "{least} to {most} times the bribe")
        told = fine.format(least=part.fine_from, most=part.fine_to)
        yield Fact(translate("CrimeFacts", "Or a fine"), told)


def _following_facts(answer: CrimeAnswer, words: In) -> Iterator[Fact]:
    for one in answer.following:
        yield Fact(sentence(one.rule.title.in_(words.language)), following_words(one, words))
    for listing in answer.listings:
        yield Fact(sentence(listing.rule.title.in_(words.language)), *_listed(listing, words))


def following_words(one: Following, words: In) -> str:
    """A rule with its day, its exceptions and its article: never the one without the others."""
    language = words.language
    lines = [sentence(one.rule.text.in_(language))]
    lines += [f"– {exception.in_(language)}" for exception in one.rule.exceptions]
    if one.last_day is not None:
        day = translate("CrimeFacts", "Last day: {day}").format(day=long_date(one.last_day))
        lines.insert(0, day)
    return "\n".join((*lines, one.rule.citation.in_(language)))


def _listed(listing: Listing, words: In) -> tuple[str, Tone]:
    lines = [sentence(listing.rule.text.in_(words.language))]
    if listing.rule.is_bill:
        lines.insert(0, words.say("paper.bill"))
    if listing.removed_on is not None:
        removed = translate("CrimeFacts", "Removed on {day}")
        lines.append(removed.format(day=long_date(listing.removed_on)))
    return "\n".join(lines), Tone.QUIET if listing.rule.is_bill else Tone.PLAIN
