"""The expressions of a text: facts, their parts, and what is done to them.

What a name stands for is followed through the facts' own shapes, so that a part no fact has is
found before a letter is written.
"""

from jinja2 import nodes

from ethics_desk.documents.template_rules.filters import check_filter
from ethics_desk.documents.template_rules.findings import (
    EVERYTHING_ASKED,
    LOOP,
    Meaning,
    Scope,
    TextCheck,
)
from ethics_desk.documents.template_rules.shapes import (
    ASKED,
    FACTS,
    element_shape,
    fact_shape,
    is_words,
    part_shape,
)
from ethics_desk.documents.template_rules.unread import refusal_of
from ethics_desk.documents.template_rules.vocabulary import (
    DEEPEST_EXPRESSION,
    EQUALITIES,
    JOINTS,
    LARGEST_NUMBER,
    LOOP_PARTS,
    MEMBERSHIPS,
    ORDERS,
    TESTS,
)


class Expressions:
    """Looks through expressions; notes what is not allowed on the way."""

    def __init__(self, check: TextCheck) -> None:
        """Note into one check."""
        self._check = check

    def refuse_node(self, node: nodes.Node) -> Meaning:
        """A thing no text may contain."""
        return self._check.refuse(refusal_of(node), node)

    def meaning(
        self, node: nodes.Node, scope: Scope, *, told: bool = False, depth: int = 0
    ) -> Meaning:
        """What an expression stands for; `told` says that it is printed."""
        if depth > DEEPEST_EXPRESSION:
            return self._check.refuse("letter.template-too-deep", node)
        match node:
            case nodes.Name():
                return self._name(node, scope, told=told)
            case nodes.Const():
                return self._constant(node)
            case nodes.Getattr() | nodes.Getitem():
                return self._member(
                    node, self.meaning(node.node, scope, told=told, depth=depth + 1), told=told
                )
            case nodes.Filter():
                return self._filter(node, scope, told=told, depth=depth)
            case _:
                return self._condition(node, scope, told=told, depth=depth)

    def _condition(self, node: nodes.Node, scope: Scope, *, told: bool, depth: int) -> Meaning:
        match node:
            case nodes.CondExpr():
                self.meaning(node.test, scope, depth=depth + 1)
                return self._alternatives(node, scope, told=told, depth=depth)
            case nodes.Compare():
                return self._compare(node, scope, depth=depth)
            case nodes.Test():
                if node.name not in TESTS:
                    return self._check.refuse("letter.template-filter", node, name=node.name)
                self.meaning(node.node, scope, depth=depth + 1)
                return Meaning(bool)
            case _ if isinstance(node, JOINTS):
                for part in node.iter_child_nodes():
                    self.meaning(part, scope, depth=depth + 1)
                return Meaning(bool)
            case _:
                return self.refuse_node(node)

    def _name(self, node: nodes.Name, scope: Scope, *, told: bool) -> Meaning:
        known = scope.get(node.name)
        if known is LOOP:
            return LOOP
        if known is None and node.name not in FACTS:
            return self._check.refuse("letter.template-fact", node, fact=node.name)
        if node.name == ASKED:
            return EVERYTHING_ASKED
        known = known or Meaning(fact_shape(node.name), node.name)
        if known.path:
            self._check.use(known.path, told=told)
        return known

    def _constant(self, node: nodes.Const) -> Meaning:
        number = isinstance(node.value, int) and 0 <= node.value <= LARGEST_NUMBER
        if not number and not isinstance(node.value, str | None):
            return self._check.refuse("letter.template-node", node)
        return Meaning(type(node.value))

    def _member(
        self, node: nodes.Getattr | nodes.Getitem, owner: Meaning, *, told: bool
    ) -> Meaning:
        """A part of a fact by its name, or one of a list by a number written down."""
        if owner is LOOP and isinstance(node, nodes.Getattr) and node.attr in LOOP_PARTS:
            return Meaning(bool if node.attr in ("first", "last") else int)
        if owner.shape is None and owner is not LOOP:
            return Meaning()
        if isinstance(node, nodes.Getitem):
            return self._item(node, owner)
        path = f"{owner.path}.{node.attr}"
        shape = (
            self._check.answers.get(node.attr)
            if owner is EVERYTHING_ASKED
            else part_shape(owner.shape, node.attr)
        )
        if shape is None:
            return self._check.refuse("letter.template-fact", node, fact=path.lstrip("."))
        self._check.use(path, told=told)
        return Meaning(shape, path)

    def _item(self, node: nodes.Getitem, owner: Meaning) -> Meaning:
        place = node.arg.value if isinstance(node.arg, nodes.Const) else None
        element = element_shape(owner.shape)
        if element is None or not isinstance(place, int) or not 0 <= place <= LARGEST_NUMBER:
            return self.refuse_node(node)
        return Meaning(element, owner.path)

    def _filter(self, node: nodes.Filter, scope: Scope, *, told: bool, depth: int) -> Meaning:
        if node.node is None:
            return self.refuse_node(node)
        counts = node.name in ("length", "count")
        given = self.meaning(node.node, scope, told=told and not counts, depth=depth + 1)
        for argument in node.args:
            self.meaning(argument, scope, depth=depth + 1)
        return check_filter(self._check, node, given)

    def _alternatives(
        self, node: nodes.CondExpr, scope: Scope, *, told: bool, depth: int
    ) -> Meaning:
        """One or the other; both must be the same kind of thing. Without «else» nothing stands."""
        if node.expr2 is None:
            return self.refuse_node(node)
        one, other = (
            self.meaning(part, scope, told=told, depth=depth + 1)
            for part in (node.expr1, node.expr2)
        )
        if None not in (one.shape, other.shape) and one.shape != other.shape:
            return self._check.refuse("letter.template-not-words", node, fact=one.path or "if")
        return Meaning(one.shape)

    def _compare(self, node: nodes.Compare, scope: Scope, *, depth: int) -> Meaning:
        left = self.meaning(node.expr, scope, depth=depth + 1)
        for one in node.ops:
            right = self.meaning(one.expr, scope, depth=depth + 1)
            if not _comparable(left.shape, one.op, right.shape):
                return self._check.refuse("letter.template-compare", node)
            left = right
        return Meaning(bool)


def _comparable(left: object, how: str, right: object) -> bool:
    """Whether two things can be compared so; what was refused already is not refused again."""
    if None in (left, right) or how in EQUALITIES:
        return True
    if how in MEMBERSHIPS:
        return is_words(left) and is_words(element_shape(right))
    return how in ORDERS and (left, right) == (int, int)
