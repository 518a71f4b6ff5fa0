"""The filters of a text: each given what it can work on, each told plain words only."""

from jinja2 import nodes

from ethics_desk.documents.template_rules.findings import Meaning, TextCheck
from ethics_desk.documents.template_rules.shapes import (
    element_shape,
    is_printable,
    is_words,
    list_of,
    part_shape,
)
from ethics_desk.documents.template_rules.vocabulary import FORMS, LIST_FILTERS, OWN_FILTERS, TAKES
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import NounForm, forms_of


def check_filter(check: TextCheck, node: nodes.Filter, given: Meaning) -> Meaning:
    """What a filter makes of what it is given; notes what it cannot do."""
    known = node.name in (*LIST_FILTERS, *OWN_FILTERS)
    named = bool(node.kwargs) and node.name != "map"
    if not known or named or node.dyn_args is not None or node.dyn_kwargs is not None:
        return check.refuse("letter.template-filter", node, name=node.name)
    if not _has_form(check.language, node.name):
        form, language = NounForm(node.name), check.language.value
        return check.refuse("letter.template-form", node, noun_form=form, text_language=language)
    if given.shape is None:
        return Meaning()
    if node.name in LIST_FILTERS:
        look = _mapped if node.name == "map" else _of_list
        return look(check, node, given)
    if not _takes(node.name, given.shape):
        return check.refuse("letter.template-filter-fact", node, name=node.name, fact=given.path)
    return Meaning(str, given.path)


def _has_form(language: Language, name: str) -> bool:
    """Whether a language has the form a filter asks for; English leaves every word as it is."""
    known = forms_of(language)
    return not known or name not in FORMS or name in (NounForm.NOMINATIVE, *known)


def _of_list(check: TextCheck, node: nodes.Filter, given: Meaning) -> Meaning:
    """A list counted, joined, or one end of it taken."""
    element = element_shape(given.shape)
    unjoined = node.name == "join" and not is_printable(element)
    if element is None or unjoined:
        return check.refuse("letter.template-filter-fact", node, name=node.name, fact=given.path)
    if node.name in ("first", "last"):
        return Meaning(element, given.path)
    return Meaning(str if node.name == "join" else int)


def _mapped(check: TextCheck, node: nodes.Filter, given: Meaning) -> Meaning:
    """Every one of a list by one of the office's filters, or by one of its parts."""
    element = element_shape(given.shape)
    for keyword in node.kwargs:
        part = keyword.value.value if isinstance(keyword.value, nodes.Const) else ""
        shape = part_shape(element, str(part))
        if keyword.key != "attribute" or shape is None:
            return check.refuse("letter.template-filter", node, name=keyword.key)
        check.use(f"{given.path}.{part}", told=True)
        return Meaning(list_of(shape), f"{given.path}.{part}")
    for argument in node.args[:1]:
        name = argument.value if isinstance(argument, nodes.Const) else ""
        if name in OWN_FILTERS and _takes(name, element) and _has_form(check.language, name):
            return Meaning(list_of(str), given.path)
    return check.refuse("letter.template-filter", node, name=node.name)


def _takes(name: str, shape: object) -> bool:
    """Whether a filter of the office can work on such a thing."""
    wanted = TAKES.get(name)
    return wanted is None or shape is wanted or (wanted is str and is_words(shape))
