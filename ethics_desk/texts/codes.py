"""What the codes of records and rules are called."""

from ethics_desk.texts.speech import In


def say_code(words: In, family: str, code: str) -> str:
    """What a code is called, such as `stage` and `closed`; the code itself when nobody named it.

    Codes without words come from an office's own rule pack or from a newer program's records.
    """
    key = f"{family}.{code}"
    return words.say(key) if words.knows(key) else code
