"""The rules of the house that no other tool checks: size, names, words, what may lie here."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

from ethics_desk.domain import errors
from ethics_desk.domain.language import Language
from ethics_desk.texts.catalogues import check_catalogues
from ethics_desk.texts.fragments import load

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
PACKAGE = ROOT / "ethics_desk"
SOURCES = sorted([*PACKAGE.rglob("*.py"), *(ROOT / "packaging").rglob("*.py")])
STEPS = PACKAGE / "store" / "migrations" / "versions"
"""Steps from one version of the records to the next: written once, then never edited or split."""
NODES = {path: tuple(ast.walk(ast.parse(path.read_text("utf-8")))) for path in SOURCES}

TOP_LEVEL = {
    "ethics_desk", "resources", "tests", "packaging", "pyproject.toml", "README.md", ".ci",
    ".gitignore", "LICENSE",
}  # fmt: skip
NOBODYS_NAMES = {"utils", "helpers", "common", "misc", "core", "base", "shared", "manager"}
OTHER_CASES = {"case_file", "case_files", "like_cases", "closed_case", "closed_cases"}
TEXT_KINDS = {".toml", ".po", ".txt", ".ts", ".csv", ".json", ".md"}
DATA_ONLY = {".ttf", ".png", ".ico", ".icns", ".pdf", ".xlsx", ".edesk", ".gif", ".jpg"}

# Written in pieces, so that this file does not hold what it looks for.
REGISTRIES = ("pypi" + ".org", "python" + "hosted", "npmjs" + ".org", "deb." + "debian.org")
UNWANTED = {
    "address of a registry": re.compile("|".join(map(re.escape, REGISTRIES))),
    "setting of a registry": re.compile(r"(?<!emit-)(?:extra-index|(?<!extra-)index)-url"),
    "path of one machine": re.compile(r"(?<![\w.~-])/(?:work|root|opt)/\w|[A-Z]:\\Users\\\w"),
    "private key": re.compile("-----BEGIN [A-Z ]*" + "PRIVATE KEY"),
    "token": re.compile(r"\b(?:ghp_|github_pat_|AKIA|xox[bp]-)\w{12,}"),
    "address with a password": re.compile(r"\w+://[^\s/:@{}]+:[^\s/@{}]+@\w"),
}


class Refusal(NamedTuple):
    """A place in the source where a DeskError with a literal code is made."""

    code: str
    facts: frozenset[str]
    has_more: bool
    place: str


def place_of(path, node):
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def nodes(kind, under=ROOT) -> Iterator[tuple[Path, ast.AST]]:
    for path, found in NODES.items():
        if under in path.parents:
            yield from ((path, node) for node in found if isinstance(node, kind))


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


@cache
def refusals() -> tuple[Refusal, ...]:
    return tuple(_refusals())


def _refusals() -> Iterator[Refusal]:
    added = facts_added()
    kinds = {
        name
        for name, thing in vars(errors).items()
        if isinstance(thing, type) and issubclass(thing, errors.DeskError)
    }
    for path, node in nodes(ast.Call):
        if called(node) not in kinds or not node.args:
            continue
        named = added[path.parent] | {each.arg for each in node.keywords if each.arg}
        has_more = any(each.arg is None for each in node.keywords)
        for code in literals(node.args[0]):
            yield Refusal(code, named, has_more, place_of(path, node))


def facts_added() -> dict[Path, frozenset[str]]:
    """Facts that a package adds to every refusal passing through it: `refusal.details["file"]`."""
    added = {path.parent: frozenset() for path in SOURCES}
    for path, node in nodes(ast.Subscript):
        match node:
            case ast.Subscript(
                value=ast.Attribute(attr="details"),
                slice=ast.Constant(value=str(name)),
                ctx=ast.Store(),
            ):
                added[path.parent] |= {name}
    return added


def literals(node: ast.expr) -> Iterator[str]:
    """The texts an argument can be: one, or either of a condition."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from literals(body)
            yield from literals(orelse)


def tracked() -> list[Path]:
    """The files git knows; in a copy without git there is nothing to say about them."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a git checkout, or no git here")
    listing = subprocess.run(  # noqa: S603  # a fixed command
        ["git", "-C", ROOT, "ls-files", "-z"],  # noqa: S607  # git as the developer has it
        check=True,
        capture_output=True,
    ).stdout.decode()
    return [ROOT / name for name in listing.split("\0") if name]


def test_no_file_is_longer_than_300_lines():
    lengths = {
        path: len(path.read_text("utf-8").splitlines()) for path in SOURCES if path.parent != STEPS
    }

    assert {str(path): length for path, length in lengths.items() if length > 300} == {}


def test_no_function_is_longer_than_40_lines():
    long = [
        f"{place_of(path, node)} {node.name}"
        for path, node in nodes(ast.FunctionDef | ast.AsyncFunctionDef)
        if node.end_lineno - node.lineno >= 40 and path.parent != STEPS
    ]

    assert long == []


def test_no_class_has_more_than_20_methods():
    big = [
        f"{place_of(path, node)} {node.name}"
        for path, node in nodes(ast.ClassDef)
        if sum(isinstance(each, ast.FunctionDef) for each in node.body) > 20
    ]

    assert big == []


def test_no_module_has_a_name_that_says_nothing():
    words = {path: set(path.relative_to(ROOT).with_suffix("").parts) for path in SOURCES}

    assert [str(path) for path, parts in words.items() if parts & NOBODYS_NAMES] == []


def test_words_of_the_window_are_plain_literals():
    bent = []
    for path, node in nodes(ast.Call, PACKAGE / "gui"):
        match called(node):
            case "tr":
                said = node.args[:1]
            case "translate" if len(node.args) > 1:
                said = node.args[:3]
            case _:
                continue
        if not all(isinstance(each, ast.Constant) for each in said):
            bent.append(place_of(path, node))

    assert bent == []


@pytest.mark.parametrize("language", Language)
def test_every_refusal_has_words(language):
    words = load(RESOURCES, language)

    assert {
        f"{each.code} ({each.place})" for each in refusals() if f"error.{each.code}" not in words
    } == set()


@pytest.mark.parametrize("language", Language)
def test_every_refusal_carries_the_facts_its_words_need(language):
    words = load(RESOURCES, language)
    wanting = []
    for each in refusals():
        needed = {
            name
            for form in words.get(f"error.{each.code}", ())
            for _, name, _, _ in Formatter().parse(form)
            if name is not None
        }
        if not each.has_more and not needed <= each.facts:
            wanting.append(f"{each.place} {each.code}: {sorted(needed - each.facts)}")

    assert wanting == []


def test_catalogues_agree_with_each_other():
    assert check_catalogues(RESOURCES) == []


def test_no_word_mixes_latin_and_cyrillic_letters():
    mixed = []
    for path in sorted(RESOURCES.rglob("*")):
        if path.suffix not in TEXT_KINDS:
            continue
        text = re.sub(r"\{[^{}]*\}", " ", path.read_text("utf-8"))
        mixed += [
            f"{path.relative_to(ROOT)}: {word}"
            for word in re.findall(r"[^\W\d_]+", text)
            if re.search("[A-Za-z]", word) and re.search("[\u0400-\u04ff]", word)
        ]

    assert mixed == []


def test_nothing_of_ours_is_called_a_case():
    """A case is a court's; ours are inquiries, and a name that says case misleads."""
    found = {
        f"{place}: {name}"
        for place, name in [*names_given(), *((str(path), path.stem) for path in SOURCES)]
        if name.lower() not in OTHER_CASES and says_case(name)
    }

    assert found == set()


def names_given() -> Iterator[tuple[str, str]]:
    """Every name the source gives to something, with its place."""
    for path, found in NODES.items():
        for node in found:
            match node:
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.arg(arg=name):
                    yield place_of(path, node), name
                case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                    yield place_of(path, node), name


def says_case(name: str) -> bool:
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    for other in OTHER_CASES:
        snake = snake.replace(other, "")
    return bool({"case", "cases"} & set(snake.split("_")))


def test_tracked_files_name_no_registry_no_machine_and_no_secret():
    found = []
    for path in tracked():
        if path.suffix in DATA_ONLY or not path.is_file():
            continue
        text = path.read_text("utf-8", errors="replace")
        found += [
            f"{path.relative_to(ROOT)}: {what}"
            for what, look in UNWANTED.items()
            if look.search(text)
        ]

    assert found == []


def test_the_top_level_holds_only_what_it_may():
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP_LEVEL


def test_every_test_named_in_the_threat_model_is_there():
    page = (PACKAGE / "THREATS.md").read_text("utf-8")
    named = set(re.findall(r"`([a-z0-9_]+/test_[a-z0-9_]+\.py)`", page))

    assert len(named) > 10
    assert [name for name in sorted(named) if not (ROOT / "tests" / name).is_file()] == []
