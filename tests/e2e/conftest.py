"""What tests of whole days share: the window's fixtures."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from window_fixtures import (
    collected,
    collecting,
    dressed,
    jobs,
    memory,
    no_window_left,
    qapp_args,
)

__all__ = [
    "collected",
    "collecting",
    "dressed",
    "jobs",
    "memory",
    "no_window_left",
    "qapp_args",
]
