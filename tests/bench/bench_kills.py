"""A thousand kills at random moments of a writing workload; fails when anything said was lost.

Run by `python packaging/desk.py bench kills`. The rounds are those of the suite (`tests/e2e`).
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from sample_office import AGENCY, COMMISSIONER, PACK, words

from ethics_desk.domain.account import Member, MemberRole
from ethics_desk.domain.agency import Agency, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.office import Office, OfficeId
from ethics_desk.store.office_file import create_store

TESTS = Path(__file__).parents[1]
KILLS = 1_000
SEED = 20_261


def template(path: Path) -> Path:
    """Records with one office, as the tests have them."""
    store = create_store(path)
    name = words("Office")
    with store.write() as work:
        work.agencies.add(Agency(id=AGENCY, code="kz-bench", type=AgencyType.MINISTRY))
        work.agency_names.add(AgencyName(id=AgencyNameId("name-1"), agency_id=AGENCY, name=name))
        work.members.add(
            Member(
                id=COMMISSIONER,
                agency_id=AGENCY,
                role=MemberRole.COMMISSIONER,
                name=name,
                post=name,
            )
        )
        work.offices.add(
            Office(
                id=OfficeId("office-1"),
                agency_id=AGENCY,
                name=name,
                pack=PACK,
                head_name=name,
                head_post=name,
                executor_name=name,
                executor_phone="+7 7172 000000",
            )
        )
    store.close()
    return path


def main() -> int:
    """The rounds; 1 when something was lost."""
    if sys.platform == "win32":
        print("kills: not on Windows, which has no fork")
        return 0
    with TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "rounds").mkdir()
        script = TESTS / "e2e" / "kill_rounds.py"
        given = [template(place / "template.edesk"), place / "rounds", KILLS, SEED]
        began = perf_counter()
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, str(script), *map(str, given)],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    found = json.loads(done.stdout)
    print(
        f"kills: {found['rounds']} at random moments in {perf_counter() - began:.0f} s, "
        f"{found['said']} deeds said to be saved, {found['with_open_log']} files with an open log, "
        f"{len(found['faults'])} faults"
    )
    for fault in found["faults"]:
        print(f"  {fault}")
    return 1 if found["faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
