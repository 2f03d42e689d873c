"""A clause has no test: no challenge prompt, and no code test that names it.

## Why it matters
Without a test, nobody has written down what obeying the clause looks like. Two
readers can agree on its words and still expect different answers.

## Flagged
The first clause has a test file, the second has none.
````spec tests=k2vd
# Tone {#tone}

The assistant should answer in the user's language[^k2vd]. It must not comment on accents[^p9xw].
                                                                                           ^^^^ untested-clause: no file `examples/p9xw.md`
````

## Not flagged
A test file, a footnote that the document itself defines:
````spec tests=k2vd
# Tone {#tone}

The assistant should answer in the user's language[^k2vd], also in letters[^1].

[^1]: Letters count as messages.
````

Test cases in the document itself:
````spec
# Policies

## Policy Section: GR01 - Greet once

The assistant must greet the user once.

### Test Cases (gr01.md)

- User prompt: "Hello again!"
  Expected: answers the greeting in three words.
  Failure mode: introduces itself anew.
````

A code test that names the clause counts as well. So do conversations within
the clause's own text.

Where plainspec took a document's IDs for clause IDs by their form alone (such
as `{#REQ-7}`, with neither `convention` nor `id-pattern` in the settings), a
clause is flagged only where tests are kept: some clause of the same series
(`REQ`) has a test, or there are test files for the documents of the folder.
````spec
# Requirements

## Sign in {#REQ-1}

The service must ask for a password.
````

Documents outside of any workspace folder are left alone, as their test files
are not known.

## How to fix it
Write the challenge prompts: the quick fix creates the file with its header
and a first prompt to fill in. Or name the clause's ID in a code test. If the
clause cannot be tested, suppress the finding and say why.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Creation, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._tests import code_tests, shown, test_files
from plainspec.index.facts import (
    ClauseFact,
    file_key,
    series_of,
    tested_folder_key,
    tested_key,
)
from plainspec.index.paths import folder_of, is_inside, test_path
from plainspec.model import Clause, Section
from plainspec.syntax.conventions.skeleton import test_skeleton


@rule("untested-clause", Severity.WARNING, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """A finding for each clause of *section* that nothing tests."""
    info = context.document
    if not info.root:
        return
    folder = folder_of(info.path)
    for clause in section.clauses:
        fact = ClauseFact(clause, info.scope, info.convention, section.title, "")
        if (
            test_files(fact, folder, context)
            or code_tests(clause.key, context)
            or _holds_prompt(section, clause)
            or not _tests_are_kept(clause, folder, context)
        ):
            continue
        yield _finding(section, clause, context)


def _holds_prompt(section: Section, clause: Clause) -> bool:
    """Whether a conversation stands within the clause's own text."""
    return any(
        text.start <= prompt.span.start < text.end
        for prompt in section.prompts
        for text in clause.text_spans
    )


def _tests_are_kept(clause: Clause, folder: str, context: Context) -> bool:
    """Whether tests can be expected: the author said what a clause is, or has tested one."""
    return (
        context.document.convention != "generic"
        or context.convention_stated
        or context.documents(tested_key(series_of(clause.key))) > 0
        or context.documents(tested_folder_key(folder)) > 0
    )


def _finding(section: Section, clause: Clause, context: Context) -> Finding:
    info, template = context.document, context.tests_template()
    path = test_path(info.path, template, clause.id)
    lack = f"The clause {shown(clause.id)} has no test"
    if path is None or not is_inside(path, info.root):
        return Finding(
            clause.id_span,
            f"{lack}, and its ID cannot be the name of a test file. Choose an ID of letters, "
            "digits and hyphens, or name this one in a code test.",
        )
    name = shown(template.replace("{id}", clause.id))
    if context.lookup(file_key(path)):
        return Finding(
            clause.id_span,
            f"{lack}: {name} exists, but holds no challenge prompt for it. Begin that file with "
            f"“Examples for [^{clause.id}]” and write one, or name the clause in a code test.",
        )
    text = test_skeleton(info.convention, clause.id, clause.title or section.title)
    return Finding(
        clause.id_span,
        f"{lack}: there is no file {name}, and no code test names it. "
        "What does an answer that obeys it look like?",
        fixes=(Fix(f"Create {name[1:-1]}", (), (Creation(path, text),), preferred=True),),
    )
