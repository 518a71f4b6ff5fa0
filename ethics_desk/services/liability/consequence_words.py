"""What follows from a sanction or a conviction, in the words of one language."""

from collections.abc import Iterable
from dataclasses import dataclass

from ethics_desk.rules.following.aftermath import Aftermath
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.services.liability.consequences import Consequence
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsequenceLine:
    """One line: what follows from what, until when, by which article.

    `remark` is not empty where the wording was not read: it belongs beside the day.
    """

    what: str
    ground: str
    until: str
    citation: str
    remark: str

    @property
    def sentence(self) -> str:
        """Everything but the article, in one line."""
        until = f"{self.until} ({self.remark})" if self.remark else self.until
        return f"{self.ground}: {self.what} – {until}"


def in_words(consequences: Iterable[Consequence], words: In) -> tuple[ConsequenceLine, ...]:
    """The consequences as lines, each once."""
    lines = (_line(one, words) for one in consequences)
    return tuple(dict.fromkeys(lines))


def _line(one: Consequence, words: In) -> ConsequenceLine:
    after, language = one.aftermath, words.language
    seen = after.status is Status.SEEN
    return ConsequenceLine(
        what=words.say(f"aftermath.{after.kind}"),
        ground=_ground(one, words),
        until=until_in_words(after, words),
        citation=after.rule.citation.in_(language),
        remark="" if seen else words.say("aftermath.not-seen"),
    )


def _ground(one: Consequence, words: In) -> str:
    if one.ground is None:
        return words.say("aftermath.conviction")
    title = one.ground.in_(words.language)
    if one.if_imposed is None:
        return title
    return words.say("aftermath.if-imposed", sanction=title, day=words.day(one.if_imposed))


def until_in_words(after: Aftermath, words: In) -> str:
    """Until when it lasts."""
    if after.for_life:
        return words.say("aftermath.for-life")
    if after.last_day is None:
        return words.say("aftermath.while-it-stands")
    return words.say("aftermath.until", day=words.day(after.last_day))
