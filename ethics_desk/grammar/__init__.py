"""Grammar: the forms of Russian and Kazakh words, and numbers, sums and days in words.

Pure: tables come from `resources/grammar`, nothing is asked of the records. A form that is not
certain is refused, never guessed.
"""

from ethics_desk.grammar.declining import Grammar

__all__ = ["Grammar"]
