"""The Model Spec in VS Code: what the command palette and the welcome page lead to."""

from __future__ import annotations

from pathlib import Path

from tests.editors.vscode.code_server import until
from tests.editors.vscode.conftest import checked, cursor, position
from tests.editors.vscode.window import Window, plain


def test_the_link_to_a_clause_is_copied(window: Window, folder: Path) -> None:
    text = (folder / "model_spec.md").read_text("utf-8")
    assert "[^sy74]" in next(line for line in text.split("\n") if "[^sy73]" in line)
    window.go_to(*cursor(folder / "model_spec.md", "[^sy73]", "sy73"))
    window.command("plainspec: Copy Clause Link")
    until(lambda: window.status("Copied the link to sy73"), "a word in the status bar")
    line, _ = position(folder / "model_spec.md", "[^sy73]")
    copied = window.page.evaluate("navigator.clipboard.readText()")
    assert copied == f"[sy73](model_spec.md#L{line})"


def test_the_page_of_a_rule_is_shown(window: Window, folder: Path) -> None:
    window.go_to(*cursor(folder / "model_spec.md", "[^d0pu]", "d0pu"))
    window.command("plainspec: Open Rule Page")
    page = window.webview("untested-clause")
    headings = page.locator("h1").all_inner_texts()
    assert [plain(text) for text in headings] == ["untested-clause"]
    window.shot("rule-page")
    window.press("Control+w")


def test_the_whole_workspace_is_checked_on_demand(window: Window, folder: Path) -> None:
    summary = checked(folder)["summary"]
    window.command("plainspec: Check Workspace")
    message = window.wait_for_message(f"{summary['clauses']} clauses")
    window.answer(message, "Show Coverage")
    window.webview("Coverage and Conflicts")
    window.press("Control+w")


def test_the_coverage_page_loads_nothing_from_elsewhere(window: Window) -> None:
    window.command("plainspec: Show Coverage and Conflicts")
    page = window.webview("Coverage and Conflicts")
    policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
    assert (policy or "").startswith("default-src 'none';")
    assert "unsafe" not in (policy or "")
    # The browser itself holds the page to it.
    refused = page.evaluate(
        """async () => {
            const told = new Promise(done => document.addEventListener(
                'securitypolicyviolation', event => done(event.effectiveDirective)))
            const image = document.createElement('img')
            image.src = 'http://127.0.0.1:9/pixel.png'
            document.body.append(image)
            const directive = await told
            image.remove()
            return directive
        }"""
    )
    assert refused == "img-src"
    window.press("Control+w")


def test_the_walkthrough_leads_to_the_first_clause(window: Window, folder: Path) -> None:
    clauses = checked(folder)["summary"]["clauses"]
    window.command("Welcome: Open Walkthrough...")
    window.quick_rows.filter(has_text="Write a specification with plainspec").first.click()
    steps = window.page.locator(".gettingStartedContainer .getting-started-step")
    until(lambda: steps.count() == 5, lambda: str(steps.all_inner_texts()))
    window.page.get_by_role("button", name="Check Workspace").click()
    window.wait_for_message(f"{clauses} clauses")
    done = steps.locator(".complete")
    until(lambda: done.count() == 1, "the first step is done")
    window.shot("walkthrough")
    steps.filter(has_text="See your clauses").first.click()
    window.page.get_by_role("button", name="Open the Clauses View").click()
    window.wait_for_tree("model_spec.md")
    until(lambda: done.count() == 2, "the second step is done")
    window.view("Explorer")
    window.press("Control+w")
