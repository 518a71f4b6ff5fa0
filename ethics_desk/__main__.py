"""`python -m ethics_desk` and the installed program."""

import sys
from multiprocessing import freeze_support

from ethics_desk.app.main import main

if __name__ == "__main__":
    freeze_support()  # a frozen program is started again for each worker (documents/batch.py)
    sys.exit(main())
