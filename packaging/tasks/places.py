"""The places of a checkout that tasks work on."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
REQUIREMENTS = ROOT / "packaging" / "requirements.txt"
VENV = ROOT / ".venv"
STAMP = VENV / "ready.txt"
YARDSTICKS = ROOT / "build" / "yardsticks"
YARDSTICK_REQUIREMENTS = ROOT / "packaging" / "requirements-bench.txt"
SCRATCH = ROOT / "build" / "scratch"
DIST = ROOT / "dist"
DEMO = ROOT / "demo"

_BIN = "Scripts" if os.name == "nt" else "bin"
_EXE = "python.exe" if os.name == "nt" else "python"
_SCRIPTS = VENV / _BIN
PYTHON = _SCRIPTS / _EXE
YARDSTICK_PYTHON = YARDSTICKS / _BIN / _EXE


def script(name: str) -> Path:
    """A program that a package put into the environment."""
    return _SCRIPTS / (f"{name}.exe" if os.name == "nt" else name)
