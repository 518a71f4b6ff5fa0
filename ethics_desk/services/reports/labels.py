"""From codes to words: the catalogues for the office's own, the pack for the law's."""

from dataclasses import dataclass

from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.texts import In, say_code


@dataclass(frozen=True, slots=True)
class Labels:
    """What the lines of a report are called in its language, by the law of one version."""

    words: In
    pack: Pack
    version: PackVersion

    def word(self, family: str, code: str) -> str:
        """The words of one code."""
        language = self.words.language
        match family:
            case "sanction":
                return sanction_title(self.pack, code, self.version.code).in_(language)
            case "group" if code in self.version.groups:
                return self.version.groups[code].title.in_(language)
            case "measure" if code in self.version.measures:
                return self.version.measures[code].title.in_(language)
            case "clock" | "item":
                return self._clock(code) if family == "clock" else self.item(code)
            case "month":
                year, month = code.split("-")
                return self.words.say(f"period.month.{int(month)}", year=year)
            case _:
                return say_code(self.words, family, code)

    def item(self, code: str) -> str:
        """An item of misconduct by its article; an old register may not have stated it."""
        if not code:
            return self.words.say("item.none")
        found, language = self.pack.item(code, self.version.info.valid_from), self.words.language
        if found is None:
            return code
        return f"{found.citation.in_(language)}: {found.title.in_(language)}"

    def item_of(self, code: str, version: str) -> str:
        """An item as it is called, with the version it was decided by if it is not the newest."""
        titles = {one.code: one.info.title for one in self.pack.versions}
        named = titles.get(version)
        if named is None or version == self.version.code:
            return self.item(code)
        return f"{self.item(code)} ({named.in_(self.words.language)})"

    def group_of(self, item: str) -> str:
        """The group of an item of misconduct, or `none`."""
        found = self.pack.item(item, self.version.info.valid_from)
        return found.group or "none" if found is not None else "none"

    def _clock(self, code: str) -> str:
        titles = [one.title for one in self.pack.clocks if one.code == code]
        return titles[-1].in_(self.words.language) if titles else code
