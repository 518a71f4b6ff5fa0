"""What a template may do: to facts, in conditions, and how much of it.

The list is of what is allowed: a node of Jinja that is not named here is refused by its name.
"""

from datetime import date

from jinja2 import nodes

from ethics_desk.domain.word_form import NounForm

FORMS = tuple(form.value for form in NounForm)
"""The forms a template may ask for: `{{ official.name|dative }}`, before any other filter."""

OWN_FILTERS = (
    "long_day", "bare", "sentence", "figures", "in_words", "sum_in_words", "counted", *FORMS
)  # fmt: skip
"""What a template may do to a fact: write a day with its month, drop a closing stop, begin with a
capital as well, write a number with its thousands apart, write numbers, days and sums in words,
count a thing, decline."""

TAKES: dict[str, type] = {
    "long_day": date,
    "bare": str,
    "sentence": str,
    "figures": int,
    "sum_in_words": int,
    "counted": int,
    **dict.fromkeys(FORMS, str),
}
"""What each of these filters is given."""

LIST_FILTERS = frozenset({"length", "count", "join", "map", "first", "last"})
"""Of Jinja's own filters those that only count a list, join it or take a part of it."""

TESTS = frozenset({"none", "defined"})

LOOP_PARTS = frozenset({"first", "last", "index", "index0", "length", "revindex"})
"""What may be asked of a list while it is told."""

JOINTS = (nodes.And, nodes.Or, nodes.Not)
"""Nodes that only join conditions."""

EQUALITIES = frozenset({"eq", "ne"})
ORDERS = frozenset({"gt", "gteq", "lt", "lteq"})
MEMBERSHIPS = frozenset({"in", "notin"})
"""How two things are compared: numbers have an order, and only a list of words has members."""

LONGEST_TEXT = 60_000
LONGEST_LETTER = 400_000
DEEPEST_NESTING = 12
DEEPEST_LOOP = 2
DEEPEST_EXPRESSION = 24
MOST_LOOPS = 80
LARGEST_NUMBER = 1_000
"""Characters of a text and of what it writes; levels; places; a number one may compare with."""
