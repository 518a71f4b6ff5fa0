"""From files to packs: tables, entries, layers, versions; every fault by file and entry."""
