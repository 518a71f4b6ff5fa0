"""What tests of the window share: no screen, our own look, no window left behind."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import pytest
from window_fixtures import (
    NoMemory,
    collected,
    collecting,
    dressed,
    english,
    gateway,
    jobs,
    memory,
    no_window_left,
    qapp_args,
    resources,
    type_text,
)

__all__ = [
    "NoMemory",
    "collected",
    "collecting",
    "dressed",
    "english",
    "gateway",
    "jobs",
    "memory",
    "no_window_left",
    "qapp_args",
    "resources",
    "type_text",
]

NOISE_WITHOUT_SCREEN = "This plugin does not support"


def pytest_collection_modifyitems(items):
    """Let pass what Qt says because there is no screen."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(NOISE_WITHOUT_SCREEN))
