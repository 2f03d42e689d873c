"""``--owner``: the findings that concern one department or team."""

from __future__ import annotations

from plainspec.analysis.report import LocatedFinding
from plainspec.cli.errors import UsageError
from plainspec.features.clauses import clauses_tested
from plainspec.index.facts import precedent_facts
from plainspec.index.paths import is_markdown, stem_of
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document, DocumentKind, clause_key


class Owner:
    """One owner, and which findings are theirs.

    Theirs are the findings in documents that they answer for, in test files
    and precedents that name no owner and are about clauses there, and those
    elsewhere that point into such a document. Case makes no difference.
    """

    def __init__(self, name: str, snapshot: Snapshot) -> None:
        """Raises UsageError where no document of *snapshot* has the owner *name*."""
        owners: dict[str, str] = {}
        attached: dict[str, set[str]] = {}
        for document in snapshot.documents():
            owner = " ".join(document.info.front_matter.owner.split())
            if owner:
                owners[document.path] = owner
            else:
                attached[document.path] = _about(document, snapshot)
        wanted = " ".join(name.split()).casefold()
        own = {path for path, owner in owners.items() if owner.casefold() == wanted}
        if not own:
            known = sorted(set(owners.values()))
            listed = f"known are {', '.join(known)}" if known else "no document names an owner"
            raise UsageError(f"no document has the owner {name!r}; {listed}")
        self._paths = own.union(path for path, about in attached.items() if about & own)

    def concerns(self, finding: LocatedFinding) -> bool:
        """Whether *finding* is theirs. Mistakes in the settings are everybody's."""
        if not is_markdown(finding.path):
            return True
        return finding.path in self._paths or any(
            related.location.path in self._paths for related in finding.related
        )


def _about(document: Document, snapshot: Snapshot) -> set[str]:
    """The other documents that a test file or precedent is about."""
    if document.info.kind is DocumentKind.TEST:
        header = document.sections[0].header
        key = header.key if header is not None else clause_key(stem_of(document.path))
        return {fact.path for fact in clauses_tested(snapshot, document.path, key)}
    if document.info.kind is DocumentKind.PRECEDENT:
        sections = document.sections
        return {fact.path for each in sections for fact in precedent_facts(each, document.info)}
    return set()
