"""Dead code: what vulture finds, without what it cannot know to be used.

Vulture looks for names nobody writes. Three kinds of names are used without being written: members
of an enumeration (read from the records by their value), fields of a dataclass (read one and all,
or by a template of a letter), and what is set or taken over for a library (its attributes, the
parameters of an overridden method or of a protocol's). All else that it finds is dead.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tasks.places import PYTHON, ROOT
from tasks.running import quietly

_FOUND = re.compile(r"(?P<file>.+?):(?P<line>\d+): unused (?P<kind>\w+) '(?P<name>\w+)'")


def find_dead_code() -> tuple[int, str]:
    """Exit status and words: 0 and nothing when no code is dead."""
    status, report = quietly([PYTHON, "-m", "vulture"])
    if status == 0:
        return 0, ""
    dead = dead_lines(report, ROOT)
    return (1, "\n".join(dead)) if dead else (0, "")


def dead_lines(report: str, root: Path) -> list[str]:
    """The lines of vulture's report that name dead code, or that are no finding at all."""
    return [line for line in report.splitlines() if _is_dead(line, root)]


def _is_dead(line: str, root: Path) -> bool:
    """Whether a line of the report names what can be removed; other lines are kept too."""
    found = _FOUND.match(line)
    if found is None:
        return True
    tree = ast.parse((root / found["file"]).read_text("utf-8"))
    place = (found["name"], int(found["line"]))
    return place not in set(_used_unwritten(tree))


def _used_unwritten(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Names and lines of what is used without its name being written."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(body=body):
                yield from _members(body, is_enumeration=_descends(node, "Enum", "Flag"))
                if _descends(node, "Protocol"):
                    yield from (each for method in body for each in _parameters(method))
            case ast.FunctionDef() if _is_override(node):
                yield from _parameters(node)
            case ast.Attribute(value=ast.Name(id="self"), ctx=ast.Store()):
                continue
            case ast.Attribute(attr=name, ctx=ast.Store(), lineno=line):
                yield name, line
            case _:
                pass


def _members(body: list[ast.stmt], *, is_enumeration: bool) -> Iterator[tuple[str, int]]:
    for statement in body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), lineno=line):
                yield name, line
            case ast.Assign(targets=[ast.Name(id=name)], lineno=line) if is_enumeration:
                yield name, line


def _parameters(method: ast.stmt) -> Iterator[tuple[str, int]]:
    if isinstance(method, ast.FunctionDef):
        taken = method.args
        for each in (*taken.posonlyargs, *taken.args, *taken.kwonlyargs):
            yield each.arg, each.lineno


def _descends(node: ast.ClassDef, *names: str) -> bool:
    return any(ast.unparse(base).partition("[")[0].endswith(names) for base in node.bases)


def _is_override(node: ast.FunctionDef) -> bool:
    return any(ast.unparse(each) in {"override", "overload"} for each in node.decorator_list)
