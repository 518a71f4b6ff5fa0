"""An answer of the sanction rules on a terminal, in the words of one language."""

from collections.abc import Iterator

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.judging.derivation import DerivationStep
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.texts import In


def sanction_lines(words: In, pack: Pack, answer: Evaluation) -> Iterator[str]:
    """The answer line by line, the reasons with their articles last."""
    language, last = words.language, answer.last_days
    status = words.say(f"rule-status.{answer.status}")
    for caption, value in (
        ("cli.version", f"{answer.pack}: {_versions(words, pack, answer)} ({status})"),
        ("cli.outcome", words.say(f"outcome.{answer.outcome}")),
        ("cli.sanctions", _titles(words, pack, answer)),
        ("cli.safe-day", "–" if last.safe is None else words.day(last.safe)),
        ("cli.latest-day", "–" if last.latest is None else words.day(last.latest)),
    ):
        yield f"{words.say(caption)}: {value}"
    for barred in answer.excluded:
        title = sanction_title(pack, barred.sanction, answer.sanctions_version).in_(language)
        article = f"{barred.citation.in_(language)} [{barred.rule}]"
        yield f"✗ {title}: {barred.reason.in_(language)} – {article}"
    for gate in answer.gates:
        yield f"□ {gate.text.in_(language)} [{gate.rule}]"
    for follows in answer.consequences:
        clause = _clause(pack, answer, follows.rule)
        cited = "" if clause is None else f" – {clause.in_(language)}"
        yield f"» {follows.text.in_(language)}{cited} [{follows.rule}]"
    for caution in answer.warnings:
        yield f"! {caution.text.in_(language)}"
    yield from _later(words, pack, answer)
    for step in answer.derivation:
        yield from _step(words, step)


def _step(words: In, step: DerivationStep) -> Iterator[str]:
    """What a rule led to and by which article; beneath it why, and how well that is founded."""
    language, mark = words.language, "→" if step.applied else "·"
    yield f"{mark} {step.rule}: {step.then.in_(language)}"
    confidence = words.say(f"paper.confidence.{step.confidence}")
    because = "; ".join(reason.in_(language) for reason in step.because)
    article = f"{step.citation.in_(language)} ({confidence})"
    yield f"    {because} – {article}" if because else f"    {article}"


def _later(words: In, pack: Pack, answer: Evaluation) -> Iterator[str]:
    """The versions that came after the act, with what a milder one would answer."""
    for later in answer.later_milder:
        yield f"? {later.text.in_(words.language)}"
        if later.answer is not None:
            would = words.say("cli.later-result", version=later.title)
            outcome = words.say(f"outcome.{later.answer.outcome}")
            yield f"  {would}: {outcome}; {_titles(words, pack, later.answer)}"


def _titles(words: In, pack: Pack, answer: Evaluation) -> str:
    titles = (
        sanction_title(pack, code, answer.sanctions_version).in_(words.language)
        for code in answer.sanctions
    )
    return "; ".join(titles) or "–"


def _versions(words: In, pack: Pack, answer: Evaluation) -> str:
    """Both versions by their titles, once where they are the same; that there is none is said."""
    titles = {one.code: one.info.title.in_(words.language) for one in pack.versions}
    used = (answer.sanctions_version, answer.terms_version)
    none = words.say("comparison.no-version")
    return " / ".join(dict.fromkeys(none if one is None else titles[one] for one in used))


def _clause(pack: Pack, answer: Evaluation, rule: str) -> Trilingual | None:
    """The article of a consequence in the version that said the terms."""
    for version in pack.versions:
        if version.code == answer.terms_version and rule in version.consequences:
            return version.consequences[rule].citation
    return None
