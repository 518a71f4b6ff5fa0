"""What tests of the program's start share: as in the program, only this thread collects."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from front_door import door, keeping, paths, texts
from window_fixtures import collected, collecting

__all__ = ["collected", "collecting", "door", "keeping", "paths", "texts"]
