"""What follows from sanctions and convictions, as facts to be read."""

from collections.abc import Sequence

from ethics_desk.gui.facts import Fact
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import sentence
from ethics_desk.services.liability.consequence_words import in_words
from ethics_desk.services.liability.consequences import Consequence
from ethics_desk.texts import In


def dated_facts(dated: Sequence[Consequence], words: In) -> list[Fact]:
    """What follows until which day; where the wording was not read it says so beside the day."""
    return [
        Fact(
            sentence(line.what),
            f"{sentence(line.until)}\n{line.ground}, {line.citation}"
            + (f"\n{sentence(line.remark)}" if line.remark else ""),
            Tone.WARNING if line.remark else Tone.PLAIN,
        )
        for line in in_words(dated, words)
    ]
