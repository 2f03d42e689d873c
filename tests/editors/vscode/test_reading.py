"""The Model Spec in VS Code: what its author sees without typing a word."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

from tests.editors.vscode.code_server import until
from tests.editors.vscode.conftest import checked, counted, cursor, position
from tests.editors.vscode.window import Window, plain


def untested_in(report: Any) -> set[str]:
    """The clauses that a report of plainspec names as untested."""
    found = (f for f in report["findings"] if f["rule"] == "untested-clause")
    return {finding["message"].split("`")[1] for finding in found}


def test_findings_are_underlined_and_stand_in_the_problems_panel(
    window: Window, folder: Path
) -> None:
    wanted = counted(folder)
    until(lambda: window.counts() == wanted, lambda: f"{wanted}; there are {window.counts()}")
    untested = [
        f"{finding['message']} plainspec untested-clause"
        f" [Ln {finding['start']['line']}, Col {finding['start']['column']}]"
        for finding in checked(folder)["findings"]
        if finding["rule"] == "untested-clause"
    ]
    assert untested
    until(
        lambda: set(untested) <= set(window.problems("untested-clause")),
        lambda: f"{untested}; there are {window.problems('untested-clause')}",
    )
    window.shot("problems")
    window.go_to(*cursor(folder / "model_spec.md", "[^d0pu]"))
    until(lambda: window.squiggles("warning"), "an underlined clause ID")
    window.shot("squiggles")


def test_hover_on_a_clause_id_shows_the_clause_and_its_test(window: Window, folder: Path) -> None:
    window.go_to(*cursor(folder / "model_spec.md", "[^sy73]", "sy73"))
    told = window.hover("Don't be sycophantic")
    window.shot("hover")
    assert "sy73" in told
    assert "user" in told


def test_f12_on_a_clause_id_opens_its_test_file(window: Window, folder: Path) -> None:
    there = position(folder / "examples" / "sy73.md", "[^sy73]")
    window.go_to(*cursor(folder / "model_spec.md", "[^sy73]", "sy73"))
    window.jump("F12", "sy73.md")
    window.wait_for_text("Examples for [^sy73] in")
    until(lambda: window.place == there, lambda: f"{there}; it is {window.place}")
    window.jump("F12", "model_spec.md")  # and back again
    line, _ = position(folder / "model_spec.md", "[^sy73]")
    until(lambda: window.place[0] == line, lambda: f"line {line}; it is {window.place}")


def test_the_clauses_view_counts_filters_and_jumps(window: Window, folder: Path) -> None:
    report = checked(folder)
    clauses, untested = report["summary"]["clauses"], untested_in(report)
    assert untested
    window.view("plainspec")
    window.wait_for_tree(f"{clauses - len(untested)} of {clauses} tested")
    window.wait_for_tree("Seek the truth together")
    window.shot("clauses")

    window.command("plainspec: Show Untested Clauses Only")

    def shown() -> set[str]:
        labels = (row.get_attribute("aria-label") or "" for row in window.tree_rows.all())
        return {label.split()[1].rstrip(",") for label in labels if label.startswith("Clause ")}

    until(lambda: shown() == untested, lambda: f"{untested}; there is {window.tree()}")
    window.shot("clauses-untested")
    window.wait_for_tree("d0pu").click()
    line, _ = position(folder / "model_spec.md", "[^d0pu]")
    until(lambda: window.place[0] == line, lambda: f"line {line}; it is {window.place}")
    window.command("plainspec: Show All Clauses")

    window.command("plainspec: Filter Clauses…")
    window.quick_input.fill("sycophantic sy73")
    window.accept()
    window.wait_for_tree("sy73").locator(".monaco-tl-twistie").click()
    title = re.findall(r"\*\*Example\*\*: (.*)", (folder / "examples/sy73.md").read_text())[0]
    window.wait_for_tree(title).click()
    window.wait_for_tab("sy73.md")
    assert not window.tree_rows.filter(has_text="d0pu").count()
    window.command("plainspec: Clear Filter")
    window.wait_for_tree("Use appropriate style")
    window.view("Explorer")


def overview(window: Window) -> dict[str, object]:
    """What the coverage page shows."""
    shown = window.webview("Coverage and Conflicts").evaluate(
        """() => {
            const texts = (query, within = document) =>
                [...within.querySelectorAll(query)].map(each => each.innerText)
            const rows = section =>
                [...document.querySelectorAll(`section[aria-labelledby=${section}] tbody tr`)]
                    .map(row => texts('th, td', row))
            return {
                figures: texts('.figure'),
                untested: texts('section[aria-labelledby=untested] button'),
                rules: rows('rules'),
                authorities: rows('authorities'),
                documents: rows('documents'),
            }
        }"""
    )
    parts = [part.split(" of ") for _, part, *_ in shown["authorities"]]
    return {
        "figures": [plain(text) for text in shown["figures"]][:3],
        "untested": sorted(shown["untested"]),
        "rules": sorted(row[:2] for row in shown["rules"]),
        "authorities": [sum(int(pair[number]) for pair in parts) for number in (0, 1)],
        "documents": [row[:2] for row in shown["documents"]],
    }


def test_the_coverage_page_shows_what_check_counts(window: Window, folder: Path) -> None:
    report = checked(folder)
    clauses, untested = report["summary"]["clauses"], untested_in(report)
    tested = clauses - len(untested)
    window.command("plainspec: Show Coverage and Conflicts")
    rules = Counter(finding["rule"] for finding in report["findings"])
    hints = sum(finding["severity"] == "hint" for finding in report["findings"])
    wanted = {
        "figures": [
            f"{tested} of {clauses} clauses tested",
            f"{len(report['findings']) - hints} open findings",
            f"{hints} hints",
        ],
        "untested": sorted(untested),
        "rules": sorted([rule, str(count)] for rule, count in rules.items()),
        "authorities": [tested, clauses],
        "documents": [["model_spec.md", f"{tested} of {clauses}"]],
    }
    until(lambda: overview(window) == wanted, lambda: f"{wanted}; there is {overview(window)}")
    window.shot("coverage")
    page = window.webview("Coverage and Conflicts")
    # By the keyboard alone: the first button is that of an untested clause.
    page.locator("body").focus()
    window.press("Tab")
    focused = page.evaluate("document.activeElement.innerText")
    assert focused in untested
    window.press("Enter")
    window.wait_for_tab("model_spec.md")
    line, _ = position(folder / "model_spec.md", f"[^{focused}]")
    until(lambda: window.place[0] == line, lambda: f"line {line}; it is {window.place}")


def test_the_status_bar_counts_tested_clauses_and_open_findings(
    window: Window, folder: Path
) -> None:
    report = checked(folder)
    clauses = report["summary"]["clauses"]
    tested = clauses - len(untested_in(report))
    # Without hints, as the Problems view counts.
    open_ = sum(finding["severity"] != "hint" for finding in report["findings"])
    wanted = f"{tested}/{clauses} {open_}"
    until(lambda: window.status(f"/{clauses}") == wanted, lambda: window.status(f"/{clauses}"))


def test_lenses_lead_to_the_prompts_of_a_clause(window: Window, folder: Path) -> None:
    window.go_to(*cursor(folder / "model_spec.md", "[^sy73]", "sy73"))
    window.click_lens("1 prompt")
    window.wait_for_tab("sy73.md")
