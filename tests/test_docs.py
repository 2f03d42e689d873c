"""What the pages on continuous integration and on agents tell is carried out."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from plainspec.lsp.uris import to_path, to_uri
from tests.editors.support import PROJECT, snippet
from tests.lsp.editor import Editor, copy, server

SARIF = PROJECT / "tests" / "support" / "sarif-2.1.0.schema.json"
BINARIES = Path(sys.executable).parent


def environment(home: Path) -> dict[str, str]:
    """The environment of a user whose files lie in *home*, with this project's programs."""
    git = {
        f"GIT_{who}_{what}": value
        for who in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "A. Author"), ("EMAIL", "author@example.org"))
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    path = f"{BINARIES}{os.pathsep}{os.environ['PATH']}"
    return {**kept, **git, "HOME": str(home), "PATH": path, "PRE_COMMIT_HOME": str(home / "cache")}


def specification(folder: Path) -> Path:
    """A faultless specification in a git repository; its folder."""
    root = copy(PROJECT / "fixtures" / "clean" / "model-spec", folder / "specification")
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    return root


def snapshot_of_the_project(folder: Path, env: dict[str, str]) -> tuple[Path, str]:
    """A repository with the project as it lies here, and its only commit."""
    clone = folder / "plainspec"
    clone.mkdir()
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    for name in filter(None, listed.split("\0")):
        if (PROJECT / name).is_file() and not name.startswith(("tests/", "client-vscode/")):
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(PROJECT / name, clone / name)
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "As it lies here"]):
        subprocess.run(["git", *command], cwd=clone, env=env, check=True)
    told = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=clone, env=env, capture_output=True, check=True
    )
    return clone, told.stdout.decode().strip()


def test_the_hook_of_pre_commit(tmp_path: Path) -> None:
    env = environment(tmp_path)
    root = specification(tmp_path)
    clone, commit = snapshot_of_the_project(tmp_path, env)
    configuration = yaml.safe_load(snippet("ci.md", "pre-commit"))
    (repository,) = configuration["repos"]
    repository |= {"repo": str(clone), "rev": commit}
    (root / ".pre-commit-config.yaml").write_text(yaml.safe_dump(configuration))
    subprocess.run(["git", "add", "-A"], cwd=root, check=True)
    subprocess.run(["pre-commit", "install"], cwd=root, env=env, check=True, capture_output=True)

    def commits(message: str) -> subprocess.CompletedProcess[str]:
        command = ["git", "commit", "-m", message]
        return subprocess.run(
            command, cwd=root, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )

    done = commits("All is well")
    assert done.returncode == 0, done.stdout
    assert re.search(r"plainspec\.+Passed", done.stdout)
    # A link that leads nowhere is an error.
    spec = root / "spec.md"
    spec.write_text(spec.read_text(encoding="utf-8") + "\nSee [that](#no_such_place).\n")
    subprocess.run(["git", "add", "-A"], cwd=root, check=True)
    done = commits("A link that leads nowhere")
    assert done.returncode == 1
    assert "dangling-anchor" in done.stdout
    assert "no_such_place" in done.stdout


def test_the_workflow_of_github_actions(tmp_path: Path) -> None:
    workflow: dict[Any, Any] = yaml.safe_load(snippet("ci.md", "GitHub Actions"))
    assert workflow[True] == ["push", "pull_request"]  # YAML 1.1 reads the key "on" so
    assert workflow["permissions"]["security-events"] == "write"
    steps = workflow["jobs"]["check"]["steps"]
    install, check, upload = steps[-3:]
    assert install["run"] == "python -m pip install plainspec"  # as this environment has it
    assert upload["uses"].startswith("github/codeql-action/upload-sarif@")
    assert upload["if"] == "always()"

    root = specification(tmp_path)
    for text, code, rules in (
        ("", 0, set()),
        ("\n𝕊ee [that](#no_such_place).\n", 1, {"dangling-anchor"}),
    ):
        with (root / "spec.md").open("a", encoding="utf-8") as file:
            file.write(text)
        done = subprocess.run(
            ["bash", "-e", "-c", check["run"]], cwd=root, env=environment(tmp_path)
        )
        assert done.returncode == code
        log = json.loads((root / upload["with"]["sarif_file"]).read_text(encoding="utf-8"))
        jsonschema.Draft4Validator(json.loads(SARIF.read_bytes())).validate(log)
        (run,) = log["runs"]
        assert {
            result["ruleId"] for result in run["results"] if result["level"] == "error"
        } == rules
        assert all(
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "spec.md"
            for result in run["results"]
            if result["level"] == "error"
        )


def test_a_session_of_an_agent(tmp_path: Path) -> None:
    root = specification(tmp_path)
    (root / "other.md").write_text("See [that](spec.md#no_such_place).\n")
    spec = root / "spec.md"
    params = json.loads(snippet("agents.md", "Coding agents"))
    params["workspaceFolders"][0]["uri"] = to_uri(root.as_posix())
    with server() as process:
        editor = Editor(process, "utf-8")
        assert "diagnosticProvider" in editor.initialize(params)
        everything = editor.request("workspace/diagnostic", {"previousResultIds": []})
        found = {to_path(item["uri"]): item["items"] for item in everything["items"]}
        assert [item["code"] for item in found[(root / "other.md").as_posix()]] == [
            "dangling-anchor"
        ]

        uri = editor.open(spec)
        asked = {"textDocument": {"uri": uri}}
        before = editor.request("textDocument/diagnostic", asked)
        end = {"line": spec.read_text().count("\n"), "character": 0}
        editor.notify(
            "textDocument/didChange",
            {
                "textDocument": {"uri": uri, "version": 2},
                "contentChanges": [
                    {"range": {"start": end, "end": end}, "text": "\n𝕊ee [that](#nowhere).\n"}
                ],
            },
        )
        after = editor.request("textDocument/diagnostic", asked)
        new = [item for item in after["items"] if item not in before["items"]]
        assert [item["code"] for item in new] == ["dangling-anchor"]
        held = [{"uri": i["uri"], "value": i["resultId"]} for i in everything["items"]]
        changed = editor.request("workspace/diagnostic", {"previousResultIds": held})
        full = {to_path(i["uri"]) for i in changed["items"] if i["kind"] == "full"}
        assert full == {spec.as_posix()}
        assert editor.diagnostics == {}  # nothing was published


@pytest.mark.parametrize(
    ("page", "title", "keys"),
    [
        ("editors/sublime.md", "Sublime Text", {"enabled", "command", "selector"}),
        ("editors/zed.md", "Zed", {"path", "arguments"}),
    ],
    ids=["Sublime Text, without the program", "Zed, without the program"],
)
def test_settings_name_a_command_that_talks_lsp(
    page: str, title: str, keys: set[str], tmp_path: Path
) -> None:
    settings = json.loads(snippet(page, title))
    if "clients" in settings:  # https://lsp.sublimetext.io/client_configuration/
        (client,) = settings["clients"].values()
        assert set(client) == keys
        assert client["enabled"] is True
        assert client["selector"] == "text.html.markdown"
        command = client["command"]
    else:  # https://zed.dev/docs/configuring-languages
        ((name, program),) = settings["lsp"].items()
        assert settings["languages"]["Markdown"]["language_servers"] == [name]
        assert set(program["binary"]) == keys
        command = [program["binary"]["path"], *program["binary"]["arguments"]]
    root = copy(PROJECT / "fixtures" / "assistant-spec", tmp_path / "spec")
    path = environment(tmp_path)["PATH"]
    found = shutil.which(command[0], path=path)
    assert found is not None, f"{shlex.join(command)} is not on the path"
    with subprocess.Popen(
        [found, *command[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            editor = Editor(process, "utf-16")
            folder = {"uri": to_uri(root.as_posix()), "name": "spec"}
            editor.initialize({"processId": None, "rootUri": folder["uri"], "capabilities": {}})
            spec = root / "assistant_spec.md"
            editor.open(spec)
            editor.until(lambda: editor.diagnostics.get(spec.as_posix()))
            place = editor.at(spec, "[^m2xt]", 3)
            target = editor.request("textDocument/definition", place)
            target = target[0] if isinstance(target, list) else target
            assert to_path(target["uri"]).endswith("examples/m2xt.md")
        finally:
            process.kill()
