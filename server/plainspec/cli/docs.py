"""``python -m plainspec.cli.docs FOLDER``: write the rule pages (``make docs``)."""

from __future__ import annotations

import sys
from pathlib import Path

from plainspec.analysis.pages import pages
from plainspec.analysis.rules import all_rules


def write_pages(folder: Path) -> list[str]:
    """Make *folder* hold exactly the pages of the rules; the names of the files that changed."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages(all_rules())
    changed = []
    for name, text in wanted.items():
        file = folder / name
        if not file.is_file() or file.read_bytes() != text.encode():
            file.write_bytes(text.encode())
            changed.append(name)
    for file in folder.glob("*.md"):
        if file.name not in wanted:
            file.unlink()
            changed.append(file.name)
    return sorted(changed)


def main() -> None:
    """Write the pages into the folder that the command line names."""
    if len(sys.argv) != 2:
        raise SystemExit("usage: python -m plainspec.cli.docs FOLDER")
    for name in write_pages(Path(sys.argv[1])):
        print(f"changed: {name}")


if __name__ == "__main__":
    main()
