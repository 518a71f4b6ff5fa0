"""What is wrong, or worth a look, in one row of somebody's table."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """One problem: the row of the file, the key of the column (empty: the whole row), and why.

    The words for `code` stand under `register-problem.<code>`; `details` are the facts they need.
    """

    row: int
    column: str
    code: str
    details: Mapping[str, object] = field(default_factory=dict)


class CellProblem(Exception):
    """A cell that cannot be understood; caught while its row is read and kept as a `RowProblem`."""

    def __init__(self, code: str, **details: object) -> None:
        """Carry the code and the facts."""
        super().__init__(code)
        self.code = code
        self.details = details
