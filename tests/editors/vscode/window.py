"""A window of VS Code in a browser: what a person sees there, and does with the keyboard."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Browser, Error, Frame, Locator, Page, expect
from playwright.sync_api import TimeoutError as NotInTime

from tests.editors.vscode.code_server import CodeServer, until
from tests.support.patience import PATIENCE

#: Where screenshots are kept.
SCREENSHOTS = Path(
    os.environ.get("PLAINSPEC_SCREENSHOTS")
    or Path(__file__).resolve().parents[3] / "build" / "screenshots" / "vscode"
)

#: How large a window is, in pixels; what a README can show without a magnifying glass.
SIZE = (1280, 800)

#: The windows that are open; a picture of each is taken when a test fails.
OPEN: list[Window] = []

_SPACE = re.compile(r"[\s\u00a0]+")


def plain(text: str) -> str:
    """A text as a person reads it: runs of blanks are one space, as on the screen."""
    return _SPACE.sub(" ", text).strip()


class Window:
    """One window on one folder."""

    def __init__(self, page: Page, server: CodeServer, folder: Path) -> None:
        """Wrap *page*, which shows nothing yet."""
        self.page = page
        self.server = server
        self.folder = folder
        self.console: list[str] = []
        page.set_default_timeout(PATIENCE * 1000)
        page.on("console", lambda message: self.console.append(f"{message.type}: {message.text}"))

    # -- opening ------------------------------------------------------------

    def open(self, *files: str, trust: bool | None = True) -> None:
        """Open the folder and *files* in it; answer the question of trust (None: it is not asked)."""
        root = f"vscode-remote://{self.server.host}{self.folder}"
        payload = json.dumps([["openFile", f"{root}/{name}"] for name in files])
        folder = quote(str(self.folder))
        self.page.goto(f"{self.server.base}/?folder={folder}&payload={quote(payload)}")
        if trust is not None:
            words = "Yes, I trust the authors" if trust else "No, I don't trust the authors"
            self.page.get_by_role("button", name=words).click()
        expect(self.page.locator(".monaco-dialog-box")).to_have_count(0)
        if files:
            self.lines.first.wait_for()

    def tidy(self) -> None:
        """Leave whatever a test before has left open: menus, messages, a question."""
        self.press("Escape", "Escape")
        self.move_away()
        for close in self.toasts.get_by_role("button", name="Clear Notification").all():
            close.click()
        if self.page.locator(".part.panel").is_visible():
            self.press("Control+j")
        self.focus()

    def show(self, name: str) -> None:
        """Open a file as Ctrl+P does, at its first line."""
        self.ask("Control+p", name)
        self.quick_rows.filter(has_text=name.rpartition("/")[2]).first.click()
        self.move_away()
        self.quick_input.wait_for(state="hidden")
        self.wait_for_tab(name.rpartition("/")[2])

    # -- the editor ---------------------------------------------------------

    @property
    def editor(self) -> Locator:
        """The text editor that has the focus last."""
        return self.page.locator(".editor-group-container.active .monaco-editor").first

    @property
    def lines(self) -> Locator:
        """The lines of text on the screen."""
        return self.page.locator(".editor-group-container.active .monaco-editor .view-line")

    def text(self) -> str:
        """The text on the screen, a line for each line there."""
        tops = self.lines.evaluate_all(
            "lines => lines.map(l => [parseInt(l.style.top), l.textContent])"
            ".sort((a, b) => a[0] - b[0]).map(pair => pair[1])"
        )
        return "\n".join(str(line).replace("\u00a0", " ") for line in tops)

    def wait_for_text(self, words: str) -> None:
        """Wait until the editor shows *words*."""
        until(lambda: words in self.text(), lambda: f"{words!r} in:\n{self.text()}")

    @property
    def tab(self) -> str:
        """What the active tab is called."""
        tabs = self.page.locator(".editor-group-container.active .tab.active")
        names = tabs.evaluate_all("tabs => tabs.map(tab => tab.dataset.resourceName)")
        return str(names[0]) if names else ""

    def wait_for_tab(self, name: str) -> None:
        """Wait until the active tab shows *name*, and its text."""
        until(lambda: self.tab == name, lambda: f"the tab {name!r}; it is {self.tab!r}")

    @property
    def place(self) -> tuple[int, int]:
        """The cursor's line and column, as the status bar tells them."""
        told = self.page.locator("#status\\.editor\\.selection").all_inner_texts()
        found = re.search(r"Ln (\d+), Col (\d+)", " ".join(told))
        return (int(found[1]), int(found[2])) if found else (0, 0)

    def go_to(self, line: int, column: int = 1) -> None:
        """Put the cursor there, with Ctrl+G, by which a wide character is two columns wide."""
        self.focus()
        self.ask("Control+g", f":{line}:{column}")
        self.accept()
        until(lambda: self.place[0] == line, lambda: f"line {line}; it is {self.place}")
        # The box gives the focus back after it has gone; keys pressed before that go nowhere.
        focused = self.page.locator(".editor-group-container.active .monaco-editor.focused")
        self.insist("Control+1", focused.count, "the focus in the editor", at_once=False)

    def focus(self) -> None:
        """Put the focus into the editor."""
        self.page.keyboard.press("Control+1")

    def move_away(self) -> None:
        """Put the mouse where it points at nothing."""
        self.page.mouse.move(SIZE[0] / 4, 3)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def insist(
        self,
        key: str,
        shown: Callable[[], Any],
        what: str | Callable[[], str],
        *,
        at_once: bool = True,
    ) -> None:
        """Press *key* until *shown*: VS Code loses a key that comes while it draws something else.

        A person who sees nothing happen presses it again; so does this, after five seconds. Unless
        *at_once*, the first press comes then, too.
        """
        due = time.monotonic() + (0 if at_once else 5)

        def seen() -> bool:
            nonlocal due
            if shown():
                return True
            if time.monotonic() >= due:
                self.press(key)
                due = time.monotonic() + 5
            return False

        until(seen, what)

    def jump(self, key: str, name: str) -> None:
        """Press *key*, which leads from the cursor into the file *name*; wait for it."""
        self.insist(key, lambda: self.tab == name, lambda: f"the tab {name!r}; it is {self.tab!r}")

    def type(self, text: str) -> None:
        """Type *text* as it stands: no suggestion takes part in it."""
        self.page.keyboard.insert_text(text)

    def click_lens(self, words: str) -> None:
        """Click the first of the lenses that stand above the cursor's line and say *words*."""
        lenses = self.page.locator(".codelens-decoration a").filter(has_text=words, visible=True)
        cursor = self.editor.locator(".cursors-layer .cursor").first

        def nearest() -> Locator | None:
            bottom = (cursor.bounding_box() or {"y": 0})["y"]
            boxes = [(lens, lens.bounding_box(timeout=5000)) for lens in lenses.all()]
            above = [
                (box["y"], -box["x"], lens) for lens, box in boxes if box and box["y"] < bottom
            ]
            return max(above, key=lambda each: each[:2])[2] if above else None

        until(nearest, f"a lens {words!r} above the cursor").click()
        self.move_away()

    def rename(self, name: str) -> None:
        """Give what is at the cursor another *name*, with F2."""
        self.insist("F2", self.rename_box.is_visible, "the box for a name")
        self.rename_box.fill(name)
        self.rename_box.press("Enter")

    @property
    def rename_box(self) -> Locator:
        """The box in which F2 asks for a name."""
        return self.page.locator(".rename-box input")

    @property
    def suggestions(self) -> Locator:
        """The rows of the list of completions."""
        return self.page.locator(".suggest-widget.visible .monaco-list-row")

    def completions(self, words: str) -> list[str]:
        """What is offered at the cursor, as soon as *words* are among it."""
        self.insist(
            "Control+Space",
            self.suggestions.filter(has_text=words).count,
            lambda: f"{words!r} among {self.suggestions.all_inner_texts()}",
        )
        return [plain(text) for text in self.suggestions.all_inner_texts()]

    def complete(self, words: str) -> None:
        """Take the completion that holds *words*."""
        self.suggestions.filter(has_text=words).first.click()

    def take(self, words: str) -> None:
        """Take the entry *words* of the context menu that is open."""
        entry = self.page.get_by_role("menuitem", name=words)

        def taken() -> bool:
            # VS Code passes over clicks until a timer tells it that the menu has been seen, which
            # can take long where the machine is busy; the menu then stays, and a person clicks again.
            entry.click()
            try:
                entry.wait_for(state="hidden", timeout=3000)
            except NotInTime:
                return False
            return True

        until(taken, f"the menu goes at a click on {words!r}")

    def save_all(self) -> None:
        """Save everything, and wait until it is."""
        self.command("File: Save All")
        unsaved = self.page.locator(".tab.dirty")
        until(lambda: unsaved.count() == 0, "everything is saved")

    def revert(self) -> None:
        """Take the active file as it is on the disk."""
        self.focus()
        self.command("File: Revert File")
        unsaved = self.page.locator(".editor-group-container.active .tab.active.dirty")
        until(lambda: unsaved.count() == 0, "the file is as it was")

    def squiggles(self, kind: str) -> int:
        """How many places on the screen are underlined as *kind*: error, warning, info or hint."""
        return self.page.locator(f".monaco-editor .squiggly-{kind}").count()

    def hover(self, words: str) -> str:
        """What the hover at the cursor says, as soon as it says *words* too."""
        shown = self.page.locator(".monaco-hover:not(.hidden) .hover-contents")

        def told() -> str:
            return plain(" ".join(shown.all_inner_texts()))

        def asked() -> bool:
            # What an editor is doing meanwhile can take a hover away: a person asks again.
            if not shown.count():
                self.press("Control+k", "Control+i")
                self.page.wait_for_timeout(500)
            return words in told()

        until(asked, lambda: f"{words!r} in a hover; there is {told()!r}")
        return told()

    # -- commands and quick picks -------------------------------------------

    @property
    def quick_input(self) -> Locator:
        """The box above the list of a quick pick."""
        return self.page.locator(".quick-input-widget input[type=text]").first

    def ask(self, key: str, text: str) -> None:
        """Open the quick pick of *key* and type *text* there, in place of what it holds."""

        def is_open() -> bool:
            # One that fades away is still visible, and takes nothing any more.
            return bool(
                self.quick_input.evaluate_all(
                    "boxes => boxes.some(b => b.checkVisibility() && !b.closest('[inert]'))"
                )
            )

        def typed() -> bool:
            self.insist(key, is_open, f"the quick pick of {key}")
            try:
                self.quick_input.fill(text, timeout=5000)
            except NotInTime:
                return False
            return True

        until(typed, f"{text!r} is typed into the quick pick of {key}")

    def accept(self) -> None:
        """Press Enter in a quick pick; again where it came before the pick had read what was typed."""

        def accepted() -> bool:
            self.press("Enter")
            try:
                self.quick_input.wait_for(state="hidden", timeout=3000)
            except NotInTime:
                return False
            return True

        until(accepted, "the end of a quick pick")

    @property
    def quick_rows(self) -> Locator:
        """The rows of a quick pick."""
        return self.page.locator(".quick-input-widget .quick-input-list .monaco-list-row")

    def command(self, title: str) -> None:
        """Run a command by its title, as the command palette shows it."""
        self.ask("F1", f">{title}")
        self.quick_rows.filter(has=self.page.get_by_text(title, exact=True)).first.click()
        self.move_away()

    def commands(self, words: str) -> list[str]:
        """The titles that the command palette shows for *words*."""
        self.ask("F1", f">{words}")
        self.quick_rows.first.wait_for()
        found = [plain(text) for text in self.quick_rows.all_inner_texts()]
        self.press("Escape")
        return found

    def choices(self, title: str) -> list[str]:
        """The rows of the quick pick whose title holds *title*, as soon as that is there."""
        shown = self.page.locator(".quick-input-widget .quick-input-title", has_text=title)
        shown.wait_for()
        self.quick_rows.first.wait_for()
        return [plain(text) for text in self.quick_rows.all_inner_texts()]

    def choose(self, words: str) -> None:
        """Take the row of a quick pick that holds *words*."""
        self.quick_rows.filter(has_text=words).first.click()

    def actions(self) -> list[str]:
        """What Ctrl+. offers at the cursor; the menu stays open."""
        rows = self.page.locator(".action-widget .monaco-list-row.action")
        self.insist("Control+.", rows.first.is_visible, "a menu of actions")
        return [plain(text) for text in rows.all_inner_texts()]

    def act(self, words: str) -> None:
        """Take an action of the menu that ``actions`` opened."""
        rows = self.page.locator(".action-widget .monaco-list-row.action")
        rows.filter(has_text=words).first.click()

    # -- problems -----------------------------------------------------------

    def problems(self, words: str = "") -> list[str]:
        """The rows of the Problems panel that the filter *words* leaves; only those on the screen."""
        panel = self.page.locator(".markers-panel-container")
        self.insist("Control+Shift+m", panel.is_visible, "the Problems panel")
        box = self.page.locator(".part.panel .viewpane-filter input")
        if box.input_value() != words:
            box.fill(words)
        rows = panel.locator(".monaco-list-row")
        return [plain(text) for text in rows.all_inner_texts()]

    def counts(self) -> dict[str, int]:
        """The numbers of errors, warnings and infos, as the status bar tells them."""
        told = self.page.locator("#status\\.problems").get_attribute("aria-label") or ""
        return {
            kind: int(found[1]) if (found := re.search(rf"{kind}s?: (\d+)", told)) else 0
            for kind in ("Error", "Warning", "Info")
        }

    # -- messages -----------------------------------------------------------

    @property
    def toasts(self) -> Locator:
        """The messages in the corner."""
        return self.page.locator(".notifications-toasts .notification-list-item")

    def messages(self) -> list[str]:
        """The messages in the corner, as text."""
        return [plain(text) for text in self.toasts.all_inner_texts()]

    def wait_for_message(self, words: str) -> Locator:
        """The message that holds *words*, as soon as it is there."""
        found = self.toasts.filter(has_text=words).first
        until(lambda: found.is_visible(), lambda: f"message {words!r}; there are {self.messages()}")
        return found

    def answer(self, message: Locator, button: str) -> None:
        """Press a button of a message."""
        message.get_by_role("button", name=button, exact=True).click()

    # -- around the editor --------------------------------------------------

    def status(self, words: str) -> str:
        """The status bar item that holds *words*; empty if there is none."""
        # All at once: an item may change at any moment.
        texts = self.page.locator(".statusbar-item").all_inner_texts()
        return next((plain(text) for text in texts if words in text), "")

    def view(self, name: str) -> None:
        """Show a view of the activity bar."""
        self.page.locator(f'.activitybar .action-item a[aria-label^="{name}"]').click()
        title = self.page.locator(".sidebar .composite.title h2", has_text=re.compile(name, re.I))
        title.first.wait_for()
        self.move_away()

    @property
    def tree_rows(self) -> Locator:
        """The rows of the tree in the side bar."""
        return self.page.locator(".sidebar .pane-body .monaco-list-row")

    def tree(self) -> list[str]:
        """What the rows of the tree in the side bar say."""
        return [plain(text) for text in self.tree_rows.all_inner_texts()]

    def wait_for_tree(self, words: str) -> Locator:
        """The row of the tree that holds *words*, as soon as it is there."""
        row = self.tree_rows.filter(has_text=words).first
        until(lambda: row.count(), lambda: f"{words!r} in the tree; there is {self.tree()}")
        return row

    def webview(self, words: str) -> Frame:
        """The frame of the web view whose body holds *words*."""

        def found() -> Frame | None:
            for frame in self.page.frames:
                try:
                    body = frame.evaluate("document.body?.innerText ?? ''")
                except Error:  # it was drawn anew meanwhile
                    continue
                if frame.name in ("active-frame", "pending-frame") and words in body:
                    return frame
            return None

        frame = until(found, f"a web view with {words!r}")
        assert isinstance(frame, Frame)
        return frame

    def shot(self, name: str) -> Path:
        """Keep a picture of the window."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{name}.png"
        self.page.screenshot(path=path, animations="disabled")
        return path


@contextmanager
def window(browser: Browser, server: CodeServer, folder: Path) -> Iterator[Window]:
    """A window on *folder* that remembers nothing of other windows."""
    width, height = SIZE
    context = browser.new_context(
        viewport={"width": width, "height": height},
        permissions=["clipboard-read", "clipboard-write"],
    )
    opened = Window(context.new_page(), server, folder)
    OPEN.append(opened)
    try:
        yield opened
    finally:
        OPEN.remove(opened)
        context.close()
