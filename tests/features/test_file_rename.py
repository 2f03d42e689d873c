"""Files and folders that move: links and IDs follow."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features.edits import RenameFile
from plainspec.features.file_rename import will_rename
from tests.features.test_rename import MODEL_SPEC, RENAMED, REQUIREMENTS, dangling_files
from tests.support.apply import apply, move, reload, texts
from tests.support.workspace import Loaded, load_workspace, model_spec

LINKS = {
    "docs/a b.md": "# Ä {#ä}\n\n🦉 [up](../README.md) [b](b.md#x) ![i](img/p%20q.png) [self](#ä) [w](https://example.org/b.md)\n\n[r]: <../README.md#top>\n",
    "docs/b.md": "# B {#x}\n\n[a](<a b.md#ä>) [a](./a%20b.md) [a](/docs/a%20b.md?plain=1#%C3%A4) [folder](../docs/) [out](../../x.md)\n",
    "docs/img/p q.png": "not really an image",
    "README.md": "# Top\n\n[a](docs/a%20b.md) and [a][ref], `docs/a b.md`.\n\n[ref]: docs/a%20b.md 'A'\n\n- > [deep]: <docs/img/p q.png>\n",
}


def moved(loaded: Loaded, *pairs: tuple[str, str]) -> dict[str, str]:
    """The files after the client asked, made the edit, and moved what it was about to move."""
    renamings = [RenameFile(loaded.path(old), loaded.path(new)) for old, new in pairs]
    edit = will_rename(loaded.snapshot, renamings)
    files = apply(edit, texts(loaded.root)) if edit is not None else texts(loaded.root)
    for renaming in renamings:
        move(files, renaming.old, renaming.new)
    return {path[len(loaded.root) + 1 :]: text for path, text in files.items()}


def test_links_to_and_from_a_moved_document_follow() -> None:
    loaded = load_workspace(LINKS)
    files = moved(loaded, ("docs/a b.md", "notes/ç/a(1).md"))
    assert files == {
        "notes/ç/a(1).md": (
            "# Ä {#ä}\n\n🦉 [up](../../README.md) [b](../../docs/b.md#x)"
            " ![i](../../docs/img/p%20q.png) [self](#ä) [w](https://example.org/b.md)\n\n"
            "[r]: <../../README.md#top>\n"
        ),
        "docs/b.md": (
            "# B {#x}\n\n[a](<../notes/ç/a%281%29.md#ä>) [a](../notes/%C3%A7/a%281%29.md)"
            " [a](/notes/%C3%A7/a%281%29.md?plain=1#%C3%A4) [folder](../docs/) [out](../../x.md)\n"
        ),
        "docs/img/p q.png": LINKS["docs/img/p q.png"],
        "README.md": (
            "# Top\n\n[a](notes/%C3%A7/a%281%29.md) and [a][ref], `docs/a b.md`.\n\n"
            "[ref]: notes/%C3%A7/a%281%29.md 'A'\n\n- > [deep]: <docs/img/p q.png>\n"
        ),
    }
    assert dangling_files(reload(files).snapshot) == []


def test_links_into_a_moved_folder_follow_and_those_within_stay() -> None:
    loaded = load_workspace(LINKS)
    files = moved(loaded, ("docs", "text/docs"))
    assert files["text/docs/a b.md"] == LINKS["docs/a b.md"].replace("../README", "../../README")
    assert files["text/docs/b.md"] == (
        "# B {#x}\n\n[a](<a b.md#ä>) [a](./a%20b.md) [a](/text/docs/a%20b.md?plain=1#%C3%A4)"
        " [folder](../docs/) [out](../../x.md)\n"
    )
    assert files["README.md"].count("text/docs/") == 3
    assert "`docs/a b.md`" in files["README.md"]
    # Links that lead out of the workspace are left as they are.
    assert [p for p in dangling_files(reload(files).snapshot) if not p.endswith("/x.md")] == []


def test_links_to_an_image_follow() -> None:
    files = moved(load_workspace(LINKS), ("docs/img/p q.png", "docs/p.png"))
    assert "![i](p.png)" in files["docs/a b.md"]
    assert "[deep]: <docs/p.png>" in files["README.md"]


def test_a_destination_that_hides_its_hash_is_left_alone() -> None:
    files = {"a.md": "[x](b&#45;c.md) [y](b\\#c.md) [z](b-c.md)\n", "b-c.md": "# B\n"}
    found = moved(load_workspace(files), ("b-c.md", "d.md"))
    assert found["a.md"] == "[x](b&#45;c.md) [y](b\\#c.md) [z](d.md)\n"


def test_a_renamed_test_file_takes_its_clause_along() -> None:
    loaded = load_workspace(MODEL_SPEC)
    files = moved(loaded, ("examples/g7es.md", "examples/k2wa.md"))
    assert files == RENAMED


def test_a_template_with_the_id_as_a_folder_is_respected() -> None:
    files = moved(load_workspace(REQUIREMENTS), ("cases/REQ-7", "cases/REQ-16"))
    assert files["reqs.md"] == REQUIREMENTS["reqs.md"].replace("REQ-7", "REQ-16")
    assert files["cases/REQ-16/prompts.md"].startswith("Examples for REQ-16 in Sign-in:")
    assert "test_req_16_signs_in" in files["tests/test_kiosk.py"]


def test_a_test_without_a_clause_is_given_the_clause_it_is_named_after() -> None:
    files = {
        **MODEL_SPEC,
        "spec.md": MODEL_SPEC["spec.md"] + "\nIt must stay[^n3xt].\n",
        "examples/0rph.md": MODEL_SPEC["examples/c1te.md"].replace("c1te", "0rph"),
    }
    found = moved(load_workspace(files), ("examples/0rph.md", "examples/n3xt.md"))
    assert found["examples/n3xt.md"].startswith("Examples for [^n3xt] in")
    assert found["spec.md"] == files["spec.md"]


def test_a_name_that_cannot_be_an_id_leaves_the_clause_alone() -> None:
    loaded = load_workspace(MODEL_SPEC)
    files = moved(loaded, ("examples/g7es.md", "examples/two words.md"))
    assert files["examples/two words.md"] == MODEL_SPEC["examples/g7es.md"]
    assert files["spec.md"] == MODEL_SPEC["spec.md"].replace(
        "examples/g7es.md", "examples/two%20words.md"
    )


def test_moving_a_test_file_elsewhere_keeps_its_id() -> None:
    loaded = load_workspace(MODEL_SPEC)
    files = moved(loaded, ("examples/g7es.md", "old/g7es.md"))
    assert files["spec.md"] == MODEL_SPEC["spec.md"].replace("examples/g7es", "old/g7es")


def test_nothing_is_done_outside_of_the_workspace() -> None:
    loaded = load_workspace(LINKS)
    inside, outside = loaded.path("docs/b.md"), "/elsewhere/b.md"
    assert will_rename(loaded.snapshot, [RenameFile(inside, outside)]) is None
    assert will_rename(loaded.snapshot, [RenameFile(outside, inside)]) is None
    assert will_rename(loaded.snapshot, []) is None


def test_asking_again_after_the_edit_changes_nothing_more() -> None:
    """An editor may ask for the renaming that a rename of the clause itself has just made."""
    files = moved(load_workspace(MODEL_SPEC), ("examples/g7es.md", "examples/k2wa.md"))
    files["examples/g7es.md"] = files.pop("examples/k2wa.md")
    again = load_workspace(files)
    renaming = RenameFile(again.path("examples/g7es.md"), again.path("examples/k2wa.md"))
    edit = will_rename(again.snapshot, [renaming])
    assert edit is None or again.path("spec.md") not in edit.changes()


@settings(max_examples=25)
@given(
    st.lists(
        st.sampled_from(["ä", "x y", "(z)", "𝒢", "docs", "a#b", "50%"]), min_size=1, max_size=3
    )
)
def test_a_document_moved_and_moved_back_links_as_before(folders: list[str]) -> None:
    target = "/".join((*folders, "new name.md"))
    there = moved(load_workspace(LINKS), ("docs/a b.md", target))
    assert dangling_files(reload(there).snapshot) == []
    back = moved(reload(there), (target, "docs/a b.md"))
    snapshot = reload(back).snapshot
    assert dangling_files(snapshot) == []
    assert back["docs/a b.md"] == LINKS["docs/a b.md"]


def test_the_real_model_spec_can_be_moved() -> None:
    snapshot = model_spec().snapshot
    root = snapshot.configurations[0].root
    edit = will_rename(snapshot, [RenameFile(f"{root}/model_spec.md", f"{root}/spec/model.md")])
    files = {document.path: document.text for document in snapshot.documents()}
    changed = apply(edit, files) if edit is not None else dict(files)
    move(changed, f"{root}/model_spec.md", f"{root}/spec/model.md")
    again = reload({path[len(root) + 1 :]: text for path, text in changed.items()})
    here = len(root)
    before = {key[1][here:] for key in snapshot.keys("link") if key[1] in files}
    there = len(again.root)
    after = {key[1][there:] for key in again.snapshot.keys("link") if again.snapshot.exists(key[1])}
    assert after >= {p.replace("/model_spec.md", "/spec/model.md") for p in before}
