"""Checks a case file of Ethics Desk on a computer that has nothing but Python 3.8 or later.

    python verify_case_file.py [CASE-FILE] [--file FILE] [--lang kk|ru|en]

CASE-FILE is the folder or the .zip; without it, the folder this file lies in. Nothing is written,
nothing is unpacked, nothing is sent. Exit status: 0 intact, 3 faults found, 2 asked wrongly.
Compare the SHA-256 this program prints of itself with the one printed in the dossier on paper.

Sources: RFC 8493 (BagIt), RFC 6962 and RFC 9162 (Merkle trees, inclusion proofs).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import struct
import sys
import unicodedata
import zipfile
import zlib

LANGUAGES = ("kk", "ru", "en")
MOST_FILES = 20000
LARGEST_FILE = 1 << 30
LARGEST_WHOLE = 16 << 30
LARGEST_LIST = 16 << 20
LARGEST_JSON = 128 << 20
LONGEST_NAME, LONGEST_PATH = 240, 1000
MOST_PACKED = 200
"""A zip may grow to so many times its size; what deflate makes of zeros is five times more."""
SMALL = 32 << 20
"""A whole below this many bytes may be packed as it likes."""
BLOCK = 1 << 20
ZIP_END = 22
"""How long the end record of a zip without a comment is."""

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
DOSSIER, INQUIRY, LEDGER = "data/dossier.pdf", "data/inquiry.json", "data/ledger.json"
ITSELF = "verify_case_file.py"
SCHEMA = "inquiry.schema.json"
NEEDED = (DOSSIER, INQUIRY, LEDGER, ITSELF, SCHEMA, "bag-info.txt", "ro-crate-metadata.json")
HASHES = {"sha256": 64, "sha512": 128}
PAYLOAD_LISTS = {"manifest-%s.txt" % kind: kind for kind in HASHES}
TAG_LISTS = {"tagmanifest-%s.txt" % kind: kind for kind in HASHES}
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?$", re.IGNORECASE
)
FORBIDDEN = frozenset('<>:"|?*\\')
LOOKS_LIKE = str.maketrans("авекмнорстухіјѕһӏԛԝαβεικνορτυχıɡ", "abekmhopctyxijshlqwabeikvoptuxig")
"""Cyrillic, Greek and other small letters the eye takes for Latin ones."""

HALF = ("changes", "reason")
"""What is sealed apart of a line of the chronology, where the ledger seals it in two halves."""

STRANGE = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What documents may raise that say something unheard of."""

DAMAGE = (OSError, EOFError, ValueError, LookupError, RuntimeError, struct.error, zlib.error)
DAMAGE += (zipfile.BadZipFile,)
"""What reading a damaged zip may raise."""


class Fault(Exception):
    """One thing that is wrong: a code of `WORDS`, and the file or place it is about."""

    def __init__(self, code, name=""):
        super().__init__(code, name)
        self.code, self.name = code, name

    def words(self, language):
        """The fault in words; whatever could steer a terminal is shown by its number."""
        shown = "".join(_shown(sign) for sign in str(self.name))
        return WORDS[self.code][LANGUAGES.index(language)].replace("{name}", shown)


def _shown(sign):
    if unicodedata.category(sign)[0] in "CZ" and sign != " ":
        return "\\u{%x}" % ord(sign)
    return sign


class Folder:
    """A case file as a folder; no link is followed."""

    def __init__(self, path):
        self.path, self.sizes, self.faults = path, {}, []
        self._walk(path, "")

    def _walk(self, folder, before):
        for name in sorted(os.listdir(folder)):
            place, told = os.path.join(folder, name), before + name
            found = os.lstat(place)
            joint = getattr(found, "st_file_attributes", 0) & 0x400  # a junction of Windows
            if stat.S_ISLNK(found.st_mode) or joint:
                self.faults.append(Fault("link", told))
            elif stat.S_ISDIR(found.st_mode):
                self._walk(place, told + "/")
            elif not stat.S_ISREG(found.st_mode):
                self.faults.append(Fault("special", told))
            elif found.st_nlink > 1:
                self.faults.append(Fault("link", told))
            else:
                self.sizes[told] = found.st_size
            if len(self.sizes) > MOST_FILES:
                raise Fault("too-many", MOST_FILES)

    def blocks(self, name):
        """The bytes of one file, block by block."""
        with open(os.path.join(self.path, *name.split("/")), "rb") as file:
            for block in iter(lambda: file.read(BLOCK), b""):
                yield block


class Zip:
    """A case file as a zip with one folder in it; it is read where it lies, never unpacked."""

    def __init__(self, path):
        self.sizes, self.faults, self._entries = {}, [], {}
        self._zip = zipfile.ZipFile(path)
        entries = self._zip.infolist()
        if not sealed_whole(path, self._zip.comment):
            self.faults.append(Fault("altered", os.path.basename(path)))
        if len(entries) > MOST_FILES:
            raise Fault("too-many", MOST_FILES)
        packed = sum(entry.compress_size for entry in entries)
        if packed > os.path.getsize(path):
            raise Fault("bomb", os.path.basename(path))
        whole = sum(entry.file_size for entry in entries)
        if whole > SMALL and whole > MOST_PACKED * os.path.getsize(path):
            raise Fault("bomb", os.path.basename(path))
        tops = {entry.orig_filename.split("/")[0] for entry in entries}
        self._top = tops.pop() + "/" if len(tops) == 1 else ""
        if safe_name(self._top.rstrip("/") or "a"):
            raise safe_name(self._top.rstrip("/"))
        for entry in entries:
            self._take(entry)

    def _take(self, entry):
        name = entry.orig_filename
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind == stat.S_IFLNK:
            self.faults.append(Fault("link", name))
        elif kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            self.faults.append(Fault("special", name))
        elif entry.flag_bits & 1 or entry.compress_type not in (0, 8):
            self.faults.append(Fault("unreadable", name))
        elif not name.endswith("/"):
            told = name[len(self._top) :]
            if told in self.sizes:
                self.faults.append(Fault("clash", told))
            self.sizes[told], self._entries[told] = entry.file_size, entry
        elif safe_name(name.rstrip("/")):
            self.faults.append(safe_name(name.rstrip("/")))

    def blocks(self, name):
        """The bytes of one file, block by block."""
        with self._zip.open(self._entries[name]) as file:
            for block in iter(lambda: file.read(BLOCK), b""):
                yield block


def sealed_whole(path, comment):
    """Whether a zip is, byte for byte, the one that was written.

    Its comment is the hash of all bytes before it. Packed anew by another program it has none:
    then its files speak for themselves, but nothing may follow its end.
    """
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        if not comment:
            file.seek(size - ZIP_END)
            return file.read(4) == b"PK\5\6"
        running, left = hashlib.sha256(), size - len(comment)
        while left > 0:
            block = file.read(min(BLOCK, left))
            running.update(block)
            left -= len(block)
        return file.read() == comment == running.hexdigest().encode("ascii")


def opened(path):
    """The case file at a path; raises `Fault` for what is none."""
    try:
        if os.path.isdir(path):
            bag = Folder(path)
        elif os.path.isfile(path) and zipfile.is_zipfile(path):
            bag = Zip(path)
        else:
            raise Fault("no-bag", os.path.basename(str(path)))
    except DAMAGE:
        raise Fault("no-bag", os.path.basename(str(path)))
    for name, size in bag.sizes.items():
        if size > LARGEST_FILE:
            raise Fault("too-large", name)
    if sum(bag.sizes.values()) > LARGEST_WHOLE:
        raise Fault("too-large", os.path.basename(str(path)))
    return bag


def safe_name(name):
    """Why a name must not be written on some computer; None for one that may."""
    parts = name.split("/")
    for part in parts:
        bad = (
            part in ("", ".", "..")
            or part[-1:] in (" ", ".")
            or bool(FORBIDDEN.intersection(part))
            or RESERVED.match(part)
            or any(unicodedata.category(sign) in ("Cc", "Cf", "Cs") for sign in part)
            or len(part.encode("utf-8", "surrogatepass")) > LONGEST_NAME
        )
        if bad:
            return Fault("unsafe-name", name)
    if len(name) > LONGEST_PATH:
        return Fault("unsafe-name", name[:LONGEST_PATH] + "…")
    if unicodedata.normalize("NFC", name) != name:
        return Fault("twin-name", name)
    return None


def name_faults(names):
    """Names that would leave the folder, or would be one on a computer that knows no case."""
    faults, met, folders = [], {}, set()
    for name in sorted(names):
        fault = safe_name(name)
        if fault:
            faults.append(fault)
            continue
        for end in [place for place, sign in enumerate(name) if sign == "/"] + [len(name)]:
            part, plain = name[:end], _alike(name[:end])
            if end < len(name):
                folders.add(part)
            if met.setdefault(plain, part) != part:
                faults.append(Fault("clash", "%s, %s" % (met[plain], part)))
    return faults + [Fault("clash", name) for name in sorted(folders.intersection(names))]


def _alike(name):
    """A name as whoever sees it who knows neither case nor script, nor how letters are made up."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())
    return folded.translate(LOOKS_LIKE)


def content(bag, name, most):
    """The whole of a small file; raises `Fault`."""
    if name not in bag.sizes:
        raise Fault("missing", name)
    if bag.sizes[name] > most:
        raise Fault("too-large", name)
    found = bytearray()
    try:
        for block in bag.blocks(name):
            found += block
            if len(found) > bag.sizes[name]:
                raise Fault("bomb", name)
    except DAMAGE:
        raise Fault("unreadable", name)
    return bytes(found)


def digests(bag, name):
    """The hashes of a file of any size; raises `Fault`."""
    running, read = {kind: hashlib.new(kind) for kind in HASHES}, 0
    try:
        for block in bag.blocks(name):
            read += len(block)
            if read > bag.sizes[name]:
                raise Fault("bomb", name)
            for one in running.values():
                one.update(block)
    except DAMAGE:
        raise Fault("unreadable", name)
    return {kind: one.hexdigest() for kind, one in running.items()}


def listed(bag, name, kind):
    """What a manifest lists: the hash of each name; raises `Fault` for a line that is none."""
    told, found = content(bag, name, LARGEST_LIST), {}
    if told and not told.endswith(b"\n"):
        raise Fault("bad-line", "%s: %d" % (name, told.count(b"\n") + 1))
    form = re.compile("([0-9a-f]{%d})  ([^\r\n]+)" % HASHES[kind])
    try:
        lines = told.decode("utf-8").split("\n")[:-1]
    except UnicodeDecodeError:
        raise Fault("bad-line", name)
    for number, line in enumerate(lines, start=1):
        match = form.fullmatch(line)
        if not match or match.group(2) in found:
            raise Fault("bad-line", "%s: %d" % (name, number))
        found[match.group(2)] = match.group(1)
    return found


def bag_faults(bag, progress):
    """Names, manifests, missing, altered and added files."""
    faults = list(bag.faults) + name_faults(bag.sizes)
    if "fetch.txt" in bag.sizes:
        faults.append(Fault("fetch", "fetch.txt"))
    if faults:
        return faults  # what is dangerous is not read on
    try:
        if content(bag, "bagit.txt", LARGEST_LIST) != DECLARATION:
            faults.append(Fault("altered", "bagit.txt"))
    except Fault as fault:
        faults.append(fault)
    lists = set(PAYLOAD_LISTS) | set(TAG_LISTS)
    payload = {name for name in bag.sizes if name.startswith("data/")}
    tags = set(bag.sizes) - payload - set(TAG_LISTS)
    faults += [Fault("missing", name) for name in NEEDED if name not in bag.sizes]
    told = {}
    for name in sorted(lists):
        try:
            told[name] = listed(bag, name, dict(PAYLOAD_LISTS, **TAG_LISTS)[name])
        except Fault as fault:
            faults.append(fault)
    faults += _unlisted(told, payload, tags)
    return faults + _altered(bag, told, progress)


def _unlisted(told, payload, tags):
    faults = set()
    for name, lines in told.items():
        there = payload if name in PAYLOAD_LISTS else tags
        faults |= {("missing", one) for one in set(lines) - there}
        faults |= {("added", one) for one in there - set(lines)}
    return [Fault(*one) for one in sorted(faults)]


def _altered(bag, told, progress):
    faults, done, whole = [], 0, sum(bag.sizes.values())
    for name in sorted(bag.sizes):
        wanted = [
            (dict(PAYLOAD_LISTS, **TAG_LISTS)[one], lines[name])
            for one, lines in told.items()
            if name in lines
        ]
        progress(done, whole)
        done += bag.sizes[name]
        if not wanted:
            continue
        try:
            found = digests(bag, name)
        except Fault as fault:
            faults.append(fault)
            continue
        if any(found[kind] != digest for kind, digest in wanted):
            faults.append(Fault("altered", name))
    return faults


def oxum_faults(bag):
    """Whether bag-info.txt counts the payload right."""
    found = re.findall(
        rb"^Payload-Oxum: (\d+)\.(\d+)$", content(bag, "bag-info.txt", LARGEST_LIST), re.MULTILINE
    )
    sizes = [size for name, size in bag.sizes.items() if name.startswith("data/")]
    counted = [(b"%d" % sum(sizes), b"%d" % len(sizes))]
    return [] if found == counted else [Fault("altered", "bag-info.txt")]


def read_json(bag, name):
    """One JSON document of the bag; raises `Fault`."""
    try:
        return json.loads(content(bag, name, LARGEST_JSON).decode("utf-8"))
    except (ValueError, RecursionError):
        raise Fault("bad-json", name)


def code_of(size, root):
    """The short code of a head, as it is printed at the foot of papers."""
    number = int.from_bytes(root[:15], "big")
    signs = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(24)))
    places = [int(one) for one in str(size)] + [ALPHABET.index(one) for one in signs]
    signs += ALPHABET[sum((place % 30 + 1) * sign for place, sign in enumerate(places)) % 31]
    groups = [signs[start : start + 5] for start in range(0, len(signs), 5)]
    return "-".join([str(size), *groups])


def includes(digest, index, size, path, head):
    """Whether a path leads from a leaf to the head of a log (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    place, last = index, size - 1
    for sibling in path:
        if last == 0:
            return False
        if place % 2 or place == last:
            digest = hashlib.sha256(b"\1" + sibling + digest).digest()
            while place and not place % 2:
                place, last = place // 2, last // 2
        else:
            digest = hashlib.sha256(b"\1" + digest + sibling).digest()
        place, last = place // 2, last // 2
    return last == 0 and digest == head


def row_digest(row, told=None):
    """The digest the ledger keeps of a row.

    Where `told` has the salt of the row, or the digest of the half that was erased with it, that
    half is sealed by a digest of its own, which stands in the place of its columns.
    """
    told, columns = told or {}, dict(row)
    if "salt" in told or "half" in told:
        half = {name: columns.pop(name, None) for name in HALF}
        half["salt"] = _of_bytes(told.get("salt", ""))
        columns["closed"] = _of_bytes(told.get("half") or _digest(half))
    return _digest(columns)


def _digest(columns):
    pairs = sorted([column, value] for column, value in columns.items())
    told = json.dumps(pairs, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode("utf-8")).hexdigest()


def _of_bytes(hexadecimal):
    return ["sha256", hashlib.sha256(bytes.fromhex(hexadecimal)).hexdigest()]


def ledger_faults(bag, name, inquiry_name):
    """The proofs against the head, the rows against the entries, the story against the rows."""
    ledger, inquiry = read_json(bag, name), read_json(bag, inquiry_name)
    try:
        faults = []
        if ledger["code"] != code_of(ledger["size"], bytes.fromhex(ledger["root"])):
            faults.append(Fault("bad-code", name))
        if inquiry["exported"]["code"] != ledger["code"]:
            faults.append(Fault("bad-code", inquiry_name))
        return faults + _proof_faults(ledger) + _story_faults(ledger, inquiry["journal"])
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError):
        return [Fault("bad-json", name)]


def file_faults(bag):
    """Whether the document tells of just the files that are enclosed, with their hashes."""
    try:
        told = {
            str(one["path"]): (one["sha256"], one["size"])
            for one in read_json(bag, INQUIRY)["files"]
        }
        lines = listed(bag, "manifest-sha256.txt", "sha256")
        there = {name: (lines[name], bag.sizes[name]) for name in lines if name in bag.sizes}
    except (KeyError, TypeError):
        return [Fault("bad-json", INQUIRY)]
    for name in (DOSSIER, INQUIRY, LEDGER):
        there.pop(name, None)
    return [
        Fault("untold", name)
        for name in sorted(set(told) | set(there))
        if told.get(name) != there.get(name)
    ]


def _proof_faults(ledger):
    """Entries that are not in the log, or whose content is not the one that was sealed."""
    faults, root = [], bytes.fromhex(ledger["root"])
    for entry in ledger["entries"]:
        position, leaf = entry["position"], bytes.fromhex(entry["leaf"])
        path = [bytes.fromhex(one) for one in entry["path"]]
        told = entry.get("content")
        if told is not None and hashlib.sha256(b"\0" + told.encode("utf-8")).digest() != leaf:
            faults.append(Fault("bad-proof", position))
        if not includes(leaf, position, ledger["size"], path, root):
            faults.append(Fault("bad-proof", position))
    return faults


def _story_faults(ledger, lines):
    """Lines of the chronology that are not those of the log."""
    contents = {
        entry["position"]: [tuple(one) for one in json.loads(entry["content"])["rows"]]
        if "content" in entry
        else []
        for entry in ledger["entries"]
    }
    rows = ledger["journal"]
    if len(lines) != len(rows):
        return [Fault("bad-story", len(lines))]
    return [
        Fault("bad-story", place)
        for place, (line, row) in enumerate(zip(lines, rows), start=1)
        if row["position"] not in contents or not _sealed(row, line, contents)
    ]


def _sealed(row, line, contents):
    """Whether a line of the story is the one the ledger sealed; without its row only its place."""
    if "row" not in row:
        return True
    found, rows = row["row"], contents.get(row["position"], [])
    if ("journal", found["id"], row_digest(found, row)) not in rows or line.get("veiled"):
        return False
    same = all(line[one] == found[one] for one in ("verb", "reason", "at"))
    return same and line["changes"] == json.loads(found["changes"])


def dossier_faults(bag):
    """Whether the dossier carries and prints the code of the head, and the hash of every file."""
    code = str(read_json(bag, LEDGER).get("code", "")).encode("utf-8")
    paper = content(bag, DOSSIER, LARGEST_FILE)
    drawn = b"\n".join(_streams(paper))
    carried = re.findall(rb"<pdf:Keywords>([^<]*)</pdf:Keywords>", paper)
    faults = [] if carried == [code] and code in drawn else [Fault("bad-head", DOSSIER)]
    printed = set(re.findall(rb"\(([0-9a-f]{32})\)", drawn))
    lines = dict(listed(bag, "tagmanifest-sha256.txt", "sha256"))
    lines = {name: lines.get(name, "") for name in (ITSELF, SCHEMA)}
    lines.update(listed(bag, "manifest-sha256.txt", "sha256"))
    lines.pop(DOSSIER, None)
    halves = {name: {digest[:32].encode(), digest[32:].encode()} for name, digest in lines.items()}
    return faults + [Fault("unprinted", name) for name in sorted(lines) if halves[name] - printed]


def _streams(paper):
    for match in re.finditer(rb"/FlateDecode[^>]*/Length (\d+)[^>]*>>\s*stream\r?\n", paper):
        packed = paper[match.end() : match.end() + int(match.group(1))]
        try:
            yield zlib.decompressobj().decompress(packed, SMALL)
        except zlib.error:
            continue


def received_faults(bag):
    """The proofs of the offices the file came through."""
    faults = []
    for name in sorted(bag.sizes):
        if re.fullmatch(r"data/received/\d+/ledger\.json", name):
            faults += ledger_faults(bag, name, name.replace("ledger.json", "inquiry.json"))
    return faults


def faults_of(path, progress=lambda _done, _whole: None):
    """Every fault of the case file at a path; none when it is intact."""
    try:
        bag = opened(path)
        found = bag_faults(bag, progress)
    except Fault as fault:
        return [fault]
    if {fault.code for fault in found} & DANGEROUS:
        return found
    for check in (
        *(() if found else (oxum_faults,)),  # what is missing or added was told by its name
        file_faults,
        lambda bag: ledger_faults(bag, LEDGER, INQUIRY),
        dossier_faults,
        received_faults,
    ):
        try:
            found += check(bag)
        except Fault as fault:
            found.append(fault)
        except STRANGE:
            found.append(Fault("bad-json", "data/*.json"))
    kept = {}
    for fault in found:
        kept.setdefault((fault.code, str(fault.name)), fault)
    return list(kept.values())


def enclosed_as(path, file):
    """The names under which a single file is enclosed, byte for byte."""
    told = listed(opened(path), "manifest-sha256.txt", "sha256")
    digest = hashlib.sha256()
    with open(file, "rb") as opened_file:
        for block in iter(lambda: opened_file.read(BLOCK), b""):
            digest.update(block)
    return sorted(name for name, one in told.items() if one == digest.hexdigest())


def main(arguments):
    """Check, tell, and return the exit status."""
    chosen, file, paths = list(LANGUAGES), None, []
    rest = list(arguments)
    while rest:
        one = rest.pop(0)
        if one == "--lang" and rest and rest[0] in chosen:
            chosen = [rest.pop(0)]
        elif one == "--file" and rest:
            file = rest.pop(0)
        elif one.startswith("--") or paths:
            print(__doc__)
            return 2
        else:
            paths.append(one)
    here = os.path.abspath(__file__)
    path = paths[0] if paths else os.path.dirname(here)
    with open(here, "rb") as source:
        print("SHA-256 %s: %s" % (ITSELF, hashlib.sha256(source.read()).hexdigest()))
    faults = faults_of(path)
    if file is not None and not faults:
        return _tell_file(path, file, chosen)
    for one in [*faults, Fault("faulty", len(faults))] if faults else _summary(path):
        _tell(one, chosen)
    return 3 if faults else 0


def _tell_file(path, file, chosen):
    try:
        names = enclosed_as(path, file)
    except OSError:
        print("%s: ?" % file)
        return 2
    for name in names:
        _tell(Fault("enclosed", name), chosen)
    if not names:
        _tell(Fault("not-enclosed", os.path.basename(file)), chosen)
    return 0 if names else 3


def _summary(path):
    """The code of the head, and how the chronology is proved, for an intact case file."""
    ledger = read_json(opened(path), LEDGER)
    lines = ledger["journal"]
    counts = "%d / %d" % (sum("row" in one for one in lines), len(lines))
    return [Fault("intact", ledger["code"]), Fault("proved", counts)]


def _tell(fault, chosen):
    for place, language in enumerate(chosen):
        print(("  " if place else "- ") + fault.words(language))


DANGEROUS = {"no-bag", "link", "special", "unsafe-name", "twin-name", "clash", "fetch", "bomb"}
DANGEROUS |= {"too-many", "too-large"}

WORDS = {
    "intact": (
        "Іс материалдары бүтін. Тізілім басының коды: {name}. Қағаздағымен салыстырыңыз.",
        "Дело цело. Код вершины реестра изменений: {name}. Сличите его с бумагой.",
        "The case file is intact. Code of the ledger's head: {name}. Compare it with the paper.",
    ),
    "faulty": (
        "Табылған ақаулар: {name}. Бұл іске сенуге болмайды; берген кеңседен жаңасын сұраңыз.",
        "Найдено нарушений: {name}. Делу нельзя верить; запросите новое у выдавшей его службы.",
        "Faults found: {name}. Do not rely on this file; ask the office it came from for another.",
    ),
    "proved": (
        "Тізілімде сөзбе-сөз бекітілген хронология жолдары (өзгесінің тек орны дәлелді): {name}",
        "Строк хронологии, скреплённых реестром дословно (у прочих доказано место): {name}",
        "Lines of the chronology sealed word for word (of the others only the place): {name}",
    ),
    "enclosed": (
        "Бұл файл іске дәл осы күйінде тіркелген: {name}",
        "Этот файл приложен к делу байт в байт: {name}",
        "This file is enclosed byte for byte: {name}",
    ),
    "not-enclosed": (
        "Бұл файл іске тіркелген файлдардың ешқайсысымен бірдей емес: {name}",
        "Этот файл не совпадает ни с одним из приложенных к делу: {name}",
        "This file equals none of those enclosed: {name}",
    ),
    "no-bag": (
        "Бұл іс материалдары емес немесе оларды оқу мүмкін емес: {name}",
        "Это не дело, или его нельзя прочесть: {name}",
        "This is no case file, or it cannot be read: {name}",
    ),
    "missing": ("Файл жоқ: {name}", "Не хватает файла: {name}", "A file is missing: {name}"),
    "added": (
        "Тізімде жоқ файл қосылған: {name}",
        "Добавлен файл, которого нет в описи: {name}",
        "A file was added that no manifest lists: {name}",
    ),
    "altered": ("Файл өзгертілген: {name}", "Файл изменён: {name}", "A file was altered: {name}"),
    "unprinted": (
        "Істің қағазында бұл файлдың хэші жоқ немесе ол басқа: {name}",
        "В досье нет хеша этого файла, или он другой: {name}",
        "The dossier does not print the hash of this file, or prints another: {name}",
    ),
    "untold": (
        "Файл құжатта айтылғандай емес немесе ол туралы айтылмаған: {name}",
        "Файл не таков, каким описан в документе, или не описан в нём: {name}",
        "A file is not as the document tells, or the document does not tell of it: {name}",
    ),
    "unreadable": (
        "Файлды оқу мүмкін емес: {name}",
        "Файл нельзя прочесть: {name}",
        "A file cannot be read: {name}",
    ),
    "bad-line": (
        "Тізімнің жолы бүлінген: {name}",
        "Повреждена строка описи: {name}",
        "A line of a manifest is damaged: {name}",
    ),
    "unsafe-name": ("Қауіпті атау: {name}", "Опасное имя: {name}", "A dangerous name: {name}"),
    "twin-name": (
        "Атау сырттай бірдей көрінетін басқа таңбалармен жазылған: {name}",
        "Имя записано другими знаками, неотличимыми на вид: {name}",
        "A name is written with other signs that look the same: {name}",
    ),
    "clash": (
        "Кейбір компьютерлерде бір файлға айналатын атаулар: {name}",
        "Имена, которые на некоторых компьютерах станут одним: {name}",
        "Names that become one on some computers: {name}",
    ),
    "link": (
        "Файл емес, басқа жерге сілтеме: {name}",
        "Не файл, а ссылка на другое место: {name}",
        "Not a file of its own but a link to another place: {name}",
    ),
    "special": (
        "Файл емес, құрылғы немесе арна: {name}",
        "Не файл, а устройство или канал: {name}",
        "Not a file but a device or a pipe: {name}",
    ),
    "fetch": (
        "Іс файлдарды желіден алуды талап етеді, бұған жол берілмейді: {name}",
        "Дело требует взять файлы из сети, это не допускается: {name}",
        "The case file wants files fetched from a network, which is refused: {name}",
    ),
    "bomb": (
        "Шектен тыс қысылған, ашылса дискіні толтырар еді: {name}",
        "Сжато сверх меры, при распаковке заполнило бы диск: {name}",
        "Packed beyond measure, it would fill the disk when unpacked: {name}",
    ),
    "too-many": (
        "Файлдар тым көп, шегі: {name}",
        "Слишком много файлов, предел: {name}",
        "Too many files, the limit is {name}",
    ),
    "too-large": ("Тым үлкен: {name}", "Слишком велико: {name}", "Too large: {name}"),
    "bad-json": (
        "Құжаттың мазмұны бүлінген: {name}",
        "Содержание документа повреждено: {name}",
        "The content of a document is damaged: {name}",
    ),
    "bad-code": (
        "Өзгерістер тізілімі басының коды сәйкес келмейді: {name}",
        "Код вершины реестра изменений не сходится: {name}",
        "The code of the ledger's head does not fit: {name}",
    ),
    "bad-proof": (
        "Өзгерістер тізілімі жазбасының дәлелі сәйкес келмейді, жазба: {name}",
        "Доказательство записи реестра изменений не сходится, запись: {name}",
        "The proof of an entry of the ledger does not fit, entry: {name}",
    ),
    "bad-story": (
        "Хронология жолы тізілімде бекітілгенге сәйкес келмейді, жол: {name}",
        "Строка хронологии не та, что скреплена реестром, строка: {name}",
        "A line of the chronology is not the one the ledger sealed, line: {name}",
    ),
    "bad-head": (
        "Істің қағазында тізілім басының коды жоқ немесе ол басқа: {name}",
        "В досье нет кода вершины реестра, или он другой: {name}",
        "The dossier does not carry the code of the ledger's head, or another: {name}",
    ),
}

if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main(sys.argv[1:]))
