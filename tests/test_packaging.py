"""What is shipped: the wheel and the sdist hold what they should and run on their own."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from plainspec import __version__
from plainspec.analysis.rules import all_rules

PROJECT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(PROJECT)],
        check=True,
        capture_output=True,
        text=True,
    )
    return folder


@pytest.fixture(scope="module")
def clean(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with the wheel and exactly the dependencies that it declares.

    These are linked from the environment that runs the tests, so that nothing is fetched.
    """
    folder = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(
        subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    )
    for name in sorted(_needed("plainspec") - {"plainspec"}):
        _link(name, packages)
    (wheel,) = built.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "--quiet", "--python", str(python)]
    subprocess.run([*pip, "install", "--no-deps", str(wheel)], check=True)
    return folder


def _needed(name: str) -> set[str]:
    """The installed distributions that *name* needs here, itself included."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current in found:
            continue
        found.add(current)
        for line in distribution(current).requires or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name.lower().replace("_", "-"))
    return found


def _link(name: str, packages: Path) -> None:
    for file in distribution(name).files or []:
        top = file.parts[0]
        source = Path(str(distribution(name).locate_file(top)))
        target = packages / top
        if top not in {"..", "__pycache__"} and source.exists() and not target.exists():
            target.symlink_to(source)


def run(clean: Path, *arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(clean / "bin" / "plainspec"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=str(options.get("cwd", clean)),
    )


def test_the_wheel_holds_pages_schema_and_types(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    assert wheel.name == f"plainspec-{__version__}-py3-none-any.whl"
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        "plainspec/__main__.py",
        "plainspec/py.typed",
        "plainspec/schemas/plainspec.schema.json",
        f"plainspec-{__version__}.dist-info/licenses/LICENSE",
        *(f"plainspec/docs/rules/{rule.name}.md" for rule in all_rules()),
    }
    assert wanted <= names
    assert all(name.startswith(("plainspec/", "plainspec-")) for name in names)


def test_the_sdist_holds_what_it_is_built_from(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"} <= names
    assert {"server/plainspec/__init__.py", "server/docs/rules/README.md"} <= names
    assert not any(name.startswith((".venv", "tests", "fixtures")) for name in names)


def test_the_wheel_runs_with_what_it_declares(clean: Path, tmp_path: Path) -> None:
    assert run(clean, "--version").stdout == f"plainspec {__version__}\n"
    (tmp_path / "plainspec.toml").write_text('convention = "model-spec"\n')
    (tmp_path / "spec.md").write_text("# Tone\n\nBe kind. [^ab12]\n")
    checked = run(clean, "check", "--select", "untested-clause", cwd=tmp_path)
    assert checked.stderr == ""
    assert "spec.md:3:" in checked.stdout
    assert "untested-clause" in checked.stdout


def test_the_wheel_serves(clean: Path) -> None:
    served = run(clean, "server", "--help")
    assert served.returncode == 0
    imported = subprocess.run(
        [str(clean / "bin" / "python"), "-c", "import plainspec.lsp.main"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert imported.stderr == ""


def test_an_installed_rule_knows_its_page(clean: Path) -> None:
    code = (
        "from plainspec.analysis.pages import page_path\n"
        "print(page_path('untested-clause').read_text('utf-8').splitlines()[0])"
    )
    shown = subprocess.run(
        [str(clean / "bin" / "python"), "-c", code], capture_output=True, text=True, check=False
    )
    assert (shown.stdout, shown.stderr) == ("# untested-clause\n", "")
