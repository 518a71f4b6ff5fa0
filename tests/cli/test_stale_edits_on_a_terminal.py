"""An edit that came too late is refused on a terminal, with both versions."""

from sample_office import COMMISSIONER

NAME = {"kk": "А. Бекова", "ru": "А. Бекова", "en": "A. Bekova"}


def edit(phone):
    return {
        "command": "edit-member",
        "member_id": COMMISSIONER,
        "version": 1,
        "role": "commissioner",
        "name": NAME,
        "post": NAME,
        "phone": phone,
    }


def test_both_versions_follow_the_refusal(ethics_desk, written):
    assert ethics_desk("do", written([edit("theirs")]))[0] == 0

    status, _, told = ethics_desk("do", written([edit("mine")]))

    assert status == 2
    assert told.count("\n") == 2
    assert "in the meantime" in told
    assert "telephone: in the records now “theirs”, yours “mine”" in told
