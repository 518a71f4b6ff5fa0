"""What of vulture's findings is told: the dead, not what is used without being written."""

import sys
from pathlib import Path
from textwrap import dedent

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from tasks.dead_code import dead_lines

SOURCE = dedent("""
    class Colour(StrEnum):
        RED = "red"
        blue: int = 1

    class Shelf(Protocol[T]):
        def rows(self, first, *, last): ...

    class Model(QAbstractTableModel):
        STEP = 5

        @override
        def rowCount(self, parent): ...

        def fill(self, parent):
            self.left_over = 1
            chart.fontSize = 8
""").lstrip()


@pytest.fixture
def root(tmp_path):
    (tmp_path / "colours.py").write_text(SOURCE, "utf-8")
    return tmp_path


def told(root, line, kind, name):
    report = f"colours.py:{line}: unused {kind} '{name}' (60% confidence)"
    return dead_lines(report, root) == [report]


def test_members_and_fields_are_not_dead(root):
    assert not told(root, 2, "variable", "RED")
    assert not told(root, 3, "variable", "blue")


def test_parameters_that_others_ask_for_are_not_dead(root):
    assert not told(root, 6, "variable", "first")
    assert not told(root, 6, "variable", "last")
    assert not told(root, 12, "variable", "parent")


def test_attributes_of_a_library_are_not_dead(root):
    assert not told(root, 16, "attribute", "fontSize")


def test_our_own_constants_parameters_and_attributes_are(root):
    assert told(root, 9, "variable", "STEP")
    assert told(root, 14, "variable", "parent")
    assert told(root, 14, "method", "fill")
    assert told(root, 15, "attribute", "left_over")


def test_a_line_that_is_no_finding_is_told(root):
    assert dead_lines("vulture: cannot read the settings", root) != []
