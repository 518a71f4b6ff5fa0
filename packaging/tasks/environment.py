"""The environment in `.venv`: made once, from pinned and hashed packages, and known to be whole.

`.venv/ready.txt` is written last. It holds a digest of all that the environment was made from; an
environment without it, or with another one, was interrupted or is out of date and is made anew.
"""

import hashlib
import importlib.util
import json
import platform
import shutil
import sys
import tomllib
from pathlib import Path

from tasks.places import PYTHON, REQUIREMENTS, ROOT, STAMP, VENV
from tasks.running import Stopped, must, say
from tasks.system import install

PIP_INSTALL = (
    "-m", "pip", "install", "--quiet", "--no-input",
    "--disable-pip-version-check", "--progress-bar", "off",
)  # fmt: skip


def set_up() -> None:
    """Make the environment, unless it stands as it should."""
    packages, project = _digest_of_packages(), _digest_of_project()
    there = STAMP.read_text("utf-8").split() if STAMP.is_file() else []
    if there == [packages, project]:
        return
    STAMP.unlink(missing_ok=True)
    if there[:1] != [packages]:
        _make_venv()
        say("installing the packages named in packaging/requirements.txt (about a minute)")
        must(
            [PYTHON, *PIP_INSTALL, "--require-hashes", "-r", REQUIREMENTS],
            "installing the packages",
        )
    must(
        [PYTHON, *PIP_INSTALL, "--no-deps", "--no-build-isolation", "-e", ROOT],
        "installing the program",
    )
    STAMP.write_text(f"{packages}\n{project}\n", "utf-8")
    say("the environment is ready in .venv")


def _make_venv() -> None:
    """An empty environment; whatever stood there before is removed."""
    if Path(sys.prefix).resolve() == VENV.resolve():
        raise Stopped(
            "the environment has to be made anew, but this Python runs from inside it.\n"
            "Leave it (deactivate) and run packaging/desk.py with the Python of your system."
        )
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        install([version], "Python's module venv")
    say("making the environment in .venv")
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)
    must([sys.executable, "-m", "venv", VENV], "making the environment")


def _digest_of_packages() -> str:
    """What the installed packages depend on: their list, the Python and where the checkout lies."""
    facts = [platform.python_version(), platform.machine(), sys.base_prefix, str(ROOT)]
    return _digest(REQUIREMENTS.read_bytes(), json.dumps(facts).encode())


def _digest_of_project() -> str:
    """What the installed program depends on: those tables of pyproject.toml that describe it."""
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    told = [tables["build-system"], tables["project"], tables["tool"]["hatch"]]
    return _digest(json.dumps(told, sort_keys=True).encode())


def _digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()
