"""A later milder version in words: the question, and the answers of both laws."""

from ethics_desk.domain.language import Language
from ethics_desk.rules.judging.evaluation import Evaluation, LaterLaw
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.texts import In


def both_results(
    words: In, pack: Pack, evaluation: Evaluation, later: LaterLaw
) -> tuple[str, str, str]:
    """The question to a person, the answer under the law of the act, and that under the later one.

    Without a result of its own the later version is not milder: its answer is then empty.
    """
    language = words.language
    back = "" if later.answer is None else _result(words, pack, later.answer)
    return later.text.in_(language), _result(words, pack, evaluation), back


def later_lines(words: In, pack: Pack, evaluation: Evaluation) -> tuple[str, ...]:
    """The later versions as a paper tells them, one line for each."""
    return tuple(_line(words, pack, evaluation, one) for one in evaluation.later_milder)


def _line(words: In, pack: Pack, evaluation: Evaluation, later: LaterLaw) -> str:
    question, act, back = both_results(words, pack, evaluation, later)
    if not back:
        return question
    return words.say("later-law.both", question=question, act=act, back=back)


def _result(words: In, pack: Pack, answer: Evaluation) -> str:
    """The outcome and the sanctions; where there is no answer, why."""
    language = words.language
    outcome = words.say(f"sanction-outcome.{answer.outcome}")
    if answer.outcome is Outcome.NOT_COVERED:
        return ": ".join((outcome, *_reasons(answer, language)))
    titles = [
        sanction_title(pack, one, answer.sanctions_version).in_(language)
        for one in answer.sanctions
    ]
    return f"{outcome}: {'; '.join(titles)}" if titles else outcome


def _reasons(answer: Evaluation, language: Language) -> list[str]:
    return [warning.text.in_(language) for warning in answer.warnings[:1]]
