"""The places of a checkout that tasks work on."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
REQUIREMENTS = ROOT / "packaging" / "requirements.txt"
VENV = ROOT / ".venv"
STAMP = VENV / "ready.txt"
SCRATCH = ROOT / "build" / "scratch"
DIST = ROOT / "dist"
DEMO = ROOT / "demo"

_SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = _SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def script(name: str) -> Path:
    """A program that a package put into the environment."""
    return _SCRIPTS / (f"{name}.exe" if os.name == "nt" else name)
