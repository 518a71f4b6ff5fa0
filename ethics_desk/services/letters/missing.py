"""Why a letter cannot be issued, in words."""

from ethics_desk.domain.errors import DeskError
from ethics_desk.texts import In


def what_is_missing(problem: DeskError, words: In) -> str:
    """A refusal in words: the fact that is missing, and where it is entered."""
    fact = str(problem.details.get("fact", "")).split("|")[0].split(".")[0]
    key = f"letter-fact.{fact}"
    if problem.code != "letter.fact-missing" or not words.knows(key):
        return words.error(problem)
    where = f"{key}.where" if words.knows(f"{key}.where") else "letter-missing.elsewhere"
    return words.say("letter-missing", fact=words.say(key), where=words.say(where))
