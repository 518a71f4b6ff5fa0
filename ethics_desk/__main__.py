"""`python -m ethics_desk` and the installed program."""

import sys

from ethics_desk.app.main import main

if __name__ == "__main__":
    sys.exit(main())
