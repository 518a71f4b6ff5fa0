"""The commands of packaging/desk.py."""

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from tasks.checks import bench, check, test
from tasks.environment import set_up
from tasks.freezing import package
from tasks.places import DEMO, ROOT, SCRATCH
from tasks.running import Stopped, must, offscreen, program, run, say
from tasks.system import has_screen, need_qt, want_poppler
from tasks.words import collect_words, compile_words, need_compiled_words
from tasks.yardsticks import set_up_yardsticks

_ABOUT = """Everything one does with the source of Ethics Desk.

The first command makes the environment in .venv from packaging/requirements.txt (all pinned and
hashed); later ones find it ready. On Debian, as root, libraries Qt needs are installed."""

NEED_NO_YARDSTICK = frozenset({"kills"})
"""Measurements against nothing but what was promised."""


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing, then do what was asked; returns the exit status."""
    parser = _parser()
    options, rest = parser.parse_known_args(arguments)
    if rest and not options.hands_on:
        parser.error(f"unknown arguments: {' '.join(rest)}")
    options.rest = rest
    work: Callable[[argparse.Namespace], int] = options.work
    try:
        set_up()
        compile_words()
        return work(options)
    except Stopped as reason:
        say(f"error: {reason}")
        return reason.status
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="desk.py", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(
        name: str, work: Callable[..., int], about: str, *, hands_on: bool = False
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=about, description=about)
        added.set_defaults(work=work, hands_on=hands_on)
        return added

    command("setup", _setup, "make the environment and compile the words; nothing else")
    command(
        "demo", _demo, "one whole inquiry with invented people, in demo/; then the window on it"
    )
    command(
        "run", _run, "the window on a scratch office; arguments go to ethics-desk", hands_on=True
    )
    command("test", _test, "check, then the tests; more arguments go to pytest", hands_on=True)
    command("check", _check, "format, style, types, imports, dead code, dependencies, texts")
    tour = command("tour", _tour, "pictures of every page of the window, drawn unseen")
    tour.add_argument("out", type=Path, metavar="OUT", help="the folder the pictures go to")
    benches = command("bench", _bench, "measure: the scripts tests/bench/bench_*.py")
    benches.add_argument("names", nargs="*", metavar="NAME", help="only these, such as: kills")
    command("texts", _texts, "collect the window's texts; tell what is not translated")
    command("package", _package, "freeze the program into dist/ and let it test itself")
    return parser


def _setup(_: argparse.Namespace) -> int:
    need_qt()
    return 0


def _demo(_: argparse.Namespace) -> int:
    need_qt(on_screen=has_screen())
    must(program("demo", "--out", DEMO), "the demonstration")
    if has_screen():
        return _window("--store", DEMO / "demo.edesk")
    say("there is no screen here, so the window stays closed. Made:")
    for made in sorted(path for path in DEMO.iterdir() if path.is_file()):
        print(made)
    return 0


def _run(options: argparse.Namespace) -> int:
    if not has_screen() and not options.rest and "QT_QPA_PLATFORM" not in os.environ:
        raise Stopped("there is no screen here to open a window on; `tour` draws it unseen")
    need_qt(on_screen=has_screen())
    return _window(*options.rest)


def _window(*arguments: str | Path) -> int:
    SCRATCH.mkdir(parents=True, exist_ok=True)
    return run(program("--base", SCRATCH, *arguments))


def _test(options: argparse.Namespace) -> int:
    need_qt()
    want_poppler()
    return test(options.rest)


def _check(_: argparse.Namespace) -> int:
    return check()


def _tour(options: argparse.Namespace) -> int:
    need_qt()
    return run(program("tour", "--out", options.out.resolve()), offscreen())


def _bench(options: argparse.Namespace) -> int:
    folder = ROOT / "tests" / "bench"
    scripts = {each.stem.removeprefix("bench_"): each for each in folder.glob("bench_*.py")}
    unknown = [name for name in options.names if name not in scripts]
    if unknown:
        raise Stopped(f"there is no such measurement: {', '.join(unknown)}")
    wanted = options.names or sorted(scripts)
    need_qt()
    if not NEED_NO_YARDSTICK.issuperset(wanted):
        set_up_yardsticks()
    return bench([scripts[name] for name in wanted])


def _texts(_: argparse.Namespace) -> int:
    return collect_words()


def _package(_: argparse.Namespace) -> int:
    need_compiled_words()
    need_qt()
    return package()
