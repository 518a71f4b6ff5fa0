"""Why a text cannot be read: Jinja's own words for programmers, told as refusals of ours."""

import re

from jinja2 import TemplateSyntaxError, nodes

from ethics_desk.domain.errors import BadInput

_UNKNOWN_TAG = re.compile(r"unknown tag '([^']*)'")
_OPEN_BLOCK = re.compile(r"needs to be closed is '([^']*)'")
_CLOSED_BY = {"if": "endif", "elif": "endif", "else": "endif", "for": "endfor"}
_CLOSES = frozenset({*_CLOSED_BY, *_CLOSED_BY.values()})

_REFUSED = {
    "letter.template-call": (nodes.Call, nodes.CallBlock, nodes.Macro),
    "letter.template-insert": (
        nodes.Include,
        nodes.Import,
        nodes.FromImport,
        nodes.Extends,
        nodes.Block,
    ),
    "letter.template-set": (nodes.Assign, nodes.AssignBlock, nodes.With),
    "letter.template-reckon": (nodes.BinExpr, nodes.UnaryExpr, nodes.Concat),
}


def unread(fault: TemplateSyntaxError, place: str) -> BadInput:
    """The refusal of a text Jinja cannot read, with the line.

    `letter.template-tag` for a word after «{%» that does nothing here, `letter.template-unclosed`
    for a condition or list without its end, `letter.template-unread` for anything else.
    """
    message, line = str(fault.message), fault.lineno
    told = {"file": f"{place}:{line}", "line": line}
    tag, opened = _UNKNOWN_TAG.search(message), _OPEN_BLOCK.search(message)
    if tag is not None and (opened is None or tag[1] not in _CLOSES):
        return BadInput("letter.template-tag", **told, name=tag[1])
    if opened is not None and opened[1] in _CLOSED_BY:
        end = _CLOSED_BY[opened[1]]
        return BadInput("letter.template-unclosed", **told, name=opened[1], end=end)
    return BadInput("letter.template-unread", **told)


def refusal_of(node: nodes.Node) -> str:
    """The code of the refusal of a construct no text may contain."""
    return next(
        (code for code, kinds in _REFUSED.items() if isinstance(node, kinds)),
        "letter.template-node",
    )
