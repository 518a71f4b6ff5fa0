"""Versions that came after the act: a milder one is a question for a person, with both results."""

from PySide6.QtCore import QCoreApplication

from ethics_desk.gui.facts import Fact
from ethics_desk.gui.tone import Tone
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.derivation.later_law import both_results
from ethics_desk.texts import In

translate = QCoreApplication.translate


def later_facts(evaluation: Evaluation, pack: Pack, words: In) -> list[Fact]:
    """The question, and what either law answers; where none is milder, on what that rests."""
    found: list[Fact] = []
    for later in evaluation.later_milder:
        if later.answer is None:
            caption = translate("SanctionTab", "Compared")
            found.append(Fact(caption, later.text.in_(words.language), Tone.QUIET))
            continue
        question, act, back = both_results(words, pack, evaluation, later)
        found.append(Fact(translate("SanctionTab", "Question"), question, Tone.WARNING))
        found.append(Fact(translate("SanctionTab", "Law of the act"), act))
        found.append(Fact(translate("SanctionTab", "If it applies back"), back))
    return found
