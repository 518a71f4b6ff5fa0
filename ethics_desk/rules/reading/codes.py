"""How entries are called: their codes, and the rows of the legal base they come from."""

import re

from ethics_desk.rules.reading.tables import Table

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
_VERSION_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,99}")
_ROW = re.compile(r"\w[\w./-]{0,59}")


def entry_code(table: Table) -> str:
    """The code of an entry: small Latin letters, digits and dashes, for a version also capitals."""
    code = table.text("code")
    if not (_VERSION_CODE if table.kind == "version" else _CODE).fullmatch(code):
        raise table.refusal("rules.odd-code", "code", word=code)
    return code


def entry_rows(table: Table) -> tuple[str, ...]:
    """The rows of the legal base: ids without blanks."""
    rows = table.texts("rows", required=True)
    odd = next((row for row in rows if not _ROW.fullmatch(row)), None)
    if odd is not None:
        raise table.refusal("rules.odd-row", "rows", word=odd)
    return rows
