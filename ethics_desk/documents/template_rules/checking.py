"""Checking one text of a template: its blocks – what is printed, conditions, lists.

Nothing is run. What may not stand in a text is named with its line.
"""

from collections.abc import Iterable
from functools import lru_cache

from jinja2 import nodes

from ethics_desk.documents.template_rules.expressions import Expressions
from ethics_desk.documents.template_rules.findings import (
    EVERYTHING_ASKED,
    LOOP,
    Meaning,
    Scope,
    TextCheck,
)
from ethics_desk.documents.template_rules.reading import read_text
from ethics_desk.documents.template_rules.shapes import (
    FACTS,
    answer_shapes,
    element_shape,
    is_printable,
)
from ethics_desk.documents.template_rules.vocabulary import (
    DEEPEST_LOOP,
    DEEPEST_NESTING,
    MOST_LOOPS,
)
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import Ask


@lru_cache(maxsize=96)
def check_text(
    text: str, place: str, asks: tuple[Ask, ...] = (), language: Language = Language.EN
) -> TextCheck:
    """Look a text in one language through; a text that cannot be read is one problem.

    While one language is edited, the others are not looked through again.
    """
    check = TextCheck(place=place, language=language, answers=answer_shapes(asks))
    try:
        tree = read_text(text, place)
    except BadInput as problem:
        check.problems.append(problem)
        return check
    _Blocks(check).look(tree.body, {}, depth=0, loops=0)
    return check


class _Blocks:
    """The blocks of a text."""

    def __init__(self, check: TextCheck) -> None:
        self._check = check
        self._expressions = Expressions(check)

    def look(self, body: Iterable[nodes.Node], scope: Scope, *, depth: int, loops: int) -> None:
        for node in body:
            if depth > DEEPEST_NESTING:
                self._check.refuse("letter.template-too-deep", node)
                return
            match node:
                case nodes.Output():
                    self._output(node, scope)
                case nodes.If():
                    self._condition(node, scope, depth, loops)
                case nodes.For():
                    self._loop(node, scope, depth, loops)
                case _:
                    self._expressions.refuse_node(node)

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for part in node.nodes:
            if isinstance(part, nodes.TemplateData):
                continue
            printed = self._expressions.meaning(part, scope, told=True)
            if printed is EVERYTHING_ASKED:
                self._check.refuse("letter.template-fact", part, fact=printed.path)
            elif not is_printable(printed.shape):
                self._check.refuse("letter.template-not-words", part, fact=printed.path)

    def _condition(self, node: nodes.If, scope: Scope, depth: int, loops: int) -> None:
        for branch in (node, *node.elif_):
            self._expressions.meaning(branch.test, scope)
            self.look(branch.body, scope, depth=depth + 1, loops=loops)
        self.look(node.else_, scope, depth=depth + 1, loops=loops)

    def _loop(self, node: nodes.For, scope: Scope, depth: int, loops: int) -> None:
        self._check.loops += 1
        if loops >= DEEPEST_LOOP or self._check.loops > MOST_LOOPS:
            self._check.refuse("letter.template-too-deep", node)
            return
        listed = self._expressions.meaning(node.iter, scope)
        element = element_shape(listed.shape)
        if element is None and listed.shape is not None:
            self._check.refuse("letter.template-no-list", node, fact=listed.path or "…")
        name = node.target.name if isinstance(node.target, nodes.Name) else "loop"
        if node.recursive or name in FACTS or name == "loop":
            self._check.refuse("letter.template-loop-name", node)
            return
        inner = {**scope, name: Meaning(element, listed.path), "loop": LOOP}
        if node.test is not None:
            self._expressions.meaning(node.test, inner)
        self.look(node.body, inner, depth=depth + 1, loops=loops + 1)
        self.look(node.else_, scope, depth=depth + 1, loops=loops)
