"""The environment of what benchmarks are measured against, made only for `bench`."""

import hashlib
import sys
from pathlib import Path

from tasks.environment import PIP_INSTALL
from tasks.places import YARDSTICK_PYTHON, YARDSTICK_REQUIREMENTS, YARDSTICKS
from tasks.running import must, say


def set_up_yardsticks() -> None:
    """Make the environment, unless it was made from the same list before."""
    stamp = YARDSTICKS / "ready.txt"
    wanted = hashlib.sha256(YARDSTICK_REQUIREMENTS.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    say("installing what the benchmarks are measured against (packaging/requirements-bench.txt)")
    must([sys.executable, "-m", "venv", "--clear", YARDSTICKS], "making the environment")
    listed: list[str | Path] = ["--require-hashes", "-r", YARDSTICK_REQUIREMENTS]
    must([YARDSTICK_PYTHON, *PIP_INSTALL, *listed], "installing the yardsticks")
    stamp.write_text(wanted, "utf-8")
