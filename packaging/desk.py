#!/usr/bin/env python3
"""Everything one does with the source of Ethics Desk: `python packaging/desk.py --help`.

Needs nothing but Python; makes its own environment in `.venv` first. Kept so plain that a Python
which is too old can still read it and say so.
"""

import sys

if not (3, 11) <= sys.version_info[:2] < (3, 15):
    sys.stderr.write(
        "Ethics Desk needs Python 3.11, 3.12, 3.13 or 3.14. This is Python "
        + ".".join(map(str, sys.version_info[:3]))
        + ".\nRun it with one of those, for example: python3.12 packaging/desk.py\n"
    )
    sys.exit(2)

from tasks.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
