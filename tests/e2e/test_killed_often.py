"""Kill -9 at random moments, and a disk that is full at every write: what was said is kept."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Language

HERE = Path(__file__).parent
KILLS = 50
SEED = 5
NOT_ALLOWED = 77

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and limits")


@pytest.fixture
def template(empty_records, tmp_path):
    path = tmp_path / "template" / "template.edesk"
    path.parent.mkdir()
    shutil.copy(empty_records, path)
    return path


def summary(*command):
    done = subprocess.run(  # noqa: S603 - our own program
        [str(part) for part in command],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == NOT_ALLOWED or "unshare" in done.stderr:
        pytest.skip("mounting is not allowed here")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_fifty_kills_at_random_moments_lose_nothing_that_was_said(template, tmp_path):
    script = HERE / "kill_rounds.py"

    found = summary(sys.executable, script, template, tmp_path, KILLS, SEED)

    assert found["faults"] == []
    assert found["rounds"] == KILLS
    assert found["said"] > 0
    assert found["with_open_log"] > 0


def test_a_limit_at_every_write_of_a_save_leaves_the_file_as_it_was(template, tmp_path):
    script = HERE / "full_disk_rounds.py"

    found = summary(sys.executable, script, "limit", template, tmp_path)

    assert found["faults"] == []
    assert found["codes"] == ["saved", "store.disk-failed"]


def test_a_full_disk_at_every_write_of_a_save_leaves_the_file_as_it_was(template, tmp_path):
    unseen = shutil.which("unshare")
    if unseen is None:
        pytest.skip("mounting unseen needs unshare")
    script = HERE / "full_disk_rounds.py"

    found = summary(unseen, "-rm", sys.executable, script, "disk", template, tmp_path)

    assert found["faults"] == []
    assert found["codes"] == ["saved", "store.disk-full"]


def test_a_full_disk_at_any_moment_of_a_backup_or_restore_costs_nothing_there_was(
    template, tmp_path
):
    unseen = shutil.which("unshare")
    if unseen is None:
        pytest.skip("mounting unseen needs unshare")
    script = HERE / "full_disk_backups.py"

    found = summary(unseen, "-rm", sys.executable, script, template, tmp_path)

    assert found["faults"] == []
    assert {"saved", "store.disk-full", "place.full"} <= set(found["codes"])


@pytest.mark.parametrize(
    ("language", "disk"), [(Language.KK, "Диск"), (Language.RU, "диск"), (Language.EN, "disk")]
)
@pytest.mark.parametrize("code", ["store.disk-full", "store.disk-failed"])
def test_the_words_name_the_disk(desk, language, disk, code):
    refusal = StoreUnavailable(code, path="office.edesk")

    assert disk in desk.texts.in_(language).error(refusal)
