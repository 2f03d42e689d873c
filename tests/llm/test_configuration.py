"""Which model is asked, where and with which key: what the user says, and nobody else."""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.llm.configuration import Configured, EditorSettings, read_configuration
from plainspec.llm.endpoint import UrlError, read_address
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.secret import Redactor, Secret

KEY = "sk-proj-0123456789abcdef"


def read(
    tmp_path: Path,
    environment: Mapping[str, str] | None = None,
    file: str | None = None,
    editor: EditorSettings | None = None,
) -> Configured:
    path = tmp_path / "config.toml"
    if file is not None:
        path.write_text(file, encoding="utf-8")
        path.chmod(0o600)
    return read_configuration(environment or {}, editor, path)


def where(configured: Configured, what: str) -> str:
    (source,) = [source for source in configured.sources if source.what == what]
    return source.where


def test_nothing_configured_says_how_to_configure(tmp_path: Path) -> None:
    configured = read(tmp_path)
    with pytest.raises(LlmProblem) as caught:
        configured.required()
    assert caught.value.why is Why.NOT_CONFIGURED
    assert caught.value.message == (
        "No language model is configured. Set OPENAI_API_KEY and PLAINSPEC_MODEL in the "
        f"environment, or write base-url and model into {tmp_path / 'config.toml'} (in VS Code: the "
        "settings plainspec.llm.baseUrl and plainspec.llm.model); llm.md in plainspec's "
        "documentation has examples for OpenAI, Azure, vLLM, llama.cpp and Ollama."
    )


def test_a_key_of_openai_and_a_model_are_enough(tmp_path: Path) -> None:
    configured = read(tmp_path, {"OPENAI_API_KEY": KEY, "PLAINSPEC_MODEL": "gpt-x"})
    endpoint = configured.required()
    assert endpoint.address.base_url == "https://api.openai.com/v1"
    assert endpoint.model == "gpt-x"
    assert endpoint.key.reveal() == KEY
    assert where(configured, "key") == "OPENAI_API_KEY in the environment"


def test_a_key_without_a_model_says_so(tmp_path: Path) -> None:
    problem = read(tmp_path, {"OPENAI_API_KEY": KEY}).problem
    assert problem.startswith("No model is named. Set PLAINSPEC_MODEL")


def test_openai_without_a_key_says_so(tmp_path: Path) -> None:
    environment = {"PLAINSPEC_MODEL": "m", "PLAINSPEC_BASE_URL": "https://api.openai.com/v1"}
    assert read(tmp_path, environment).problem.startswith(
        "There is no key for https://api.openai.com."
    )


def test_a_local_server_needs_no_key(tmp_path: Path) -> None:
    configured = read(tmp_path, file='[llm]\nbase-url = "http://localhost:11434/v1"\nmodel = "m"')
    assert not configured.required().key
    assert configured.problem == ""


def test_the_nearer_place_wins(tmp_path: Path) -> None:
    file = '[llm]\nbase-url = "https://file.example/v1"\nmodel = "of-file"\napi-key = "k1234567"'
    editor = EditorSettings("https://editor.example/v1", "of-editor")
    environment = {
        "OPENAI_BASE_URL": "https://general.example/v1",
        "PLAINSPEC_BASE_URL": "https://own.example/v1",
        "PLAINSPEC_MODEL": "of-environment",
    }
    assert read(tmp_path, environment, file, editor).required().address.host == "own.example"
    del environment["PLAINSPEC_BASE_URL"], environment["PLAINSPEC_MODEL"]
    configured = read(tmp_path, environment, file, editor).required()
    assert (configured.address.host, configured.model) == ("editor.example", "of-editor")
    configured = read(tmp_path, environment, file).required()
    assert (configured.address.host, configured.model) == ("file.example", "of-file")
    configured = read(tmp_path, environment | {"PLAINSPEC_MODEL": "m"}, "").required()
    assert configured.address.host == "general.example"


def test_azure_is_openai_under_another_address(tmp_path: Path) -> None:
    environment = {
        "AZURE_OPENAI_ENDPOINT": "https://museum.openai.azure.com/",
        "AZURE_OPENAI_API_KEY": "0123456789abcdef",
        "PLAINSPEC_MODEL": "our-deployment",
    }
    endpoint = read(tmp_path, environment).required()
    assert endpoint.address.base_url == "https://museum.openai.azure.com/openai/v1"
    assert endpoint.key.reveal() == "0123456789abcdef"


# -- a key belongs to its origin ------------------------------------------------


@pytest.mark.parametrize(
    "environment",
    [
        {"PLAINSPEC_BASE_URL": "https://elsewhere.example/v1"},
        {"PLAINSPEC_BASE_URL": "http://127.0.0.1:8000/v1"},
        {"PLAINSPEC_BASE_URL": "https://api.openai.com.elsewhere.example/v1"},
    ],
)
def test_a_key_of_openai_goes_nowhere_else(tmp_path: Path, environment: dict[str, str]) -> None:
    configured = read(tmp_path, {"OPENAI_API_KEY": KEY, "PLAINSPEC_MODEL": "m", **environment})
    endpoint = configured.required()
    assert not endpoint.key
    (note,) = configured.notes
    assert note == (
        "The key from OPENAI_API_KEY in the environment belongs to https://api.openai.com and is "
        f"not sent to {endpoint.address.origin}."
    )


def test_another_port_is_another_origin(tmp_path: Path) -> None:
    environment = {"OPENAI_API_KEY": KEY, "PLAINSPEC_MODEL": "m"}
    environment["PLAINSPEC_BASE_URL"] = "https://api.openai.com:444/v1"
    assert "is not sent to https://api.openai.com:444" in read(tmp_path, environment).problem


def test_a_new_address_in_the_editor_does_not_take_the_key_of_the_file_along(
    tmp_path: Path,
) -> None:
    file = f'[llm]\nbase-url = "https://file.example/v1"\nmodel = "m"\napi-key = "{KEY}"\n'
    file += '[llm.headers]\nX-Token = "abcdefgh"'
    endpoint = read(
        tmp_path, {}, file, EditorSettings(base_url="https://evil.example/v1")
    ).required()
    assert not endpoint.key
    assert endpoint.headers == ()
    assert read(tmp_path, {}, file).required().key.reveal() == KEY


def test_a_key_of_openai_belongs_to_the_base_url_beside_it(tmp_path: Path) -> None:
    environment = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": "https://gateway.example/v1"}
    environment["PLAINSPEC_MODEL"] = "m"
    assert read(tmp_path, environment).required().key.reveal() == KEY
    environment["PLAINSPEC_BASE_URL"] = "https://api.openai.com/v1"
    assert "no key for https://api.openai.com" in read(tmp_path, environment).problem


def test_a_file_may_bind_a_variable_or_a_file_to_its_address(tmp_path: Path) -> None:
    file = '[llm]\nbase-url = "https://file.example/v1"\nmodel = "m"\n'
    named = read(tmp_path, {"MUSEUM_KEY": KEY}, file + 'api-key-env = "MUSEUM_KEY"')
    assert named.required().key.reveal() == KEY
    assert where(named, "key").startswith("MUSEUM_KEY in the environment, which ")
    (tmp_path / "key.txt").write_text(f"{KEY}\n")
    assert read(tmp_path, {}, file + 'api-key-file = "key.txt"').required().key.reveal() == KEY


def test_a_key_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    file = '[llm]\nbase-url = "https://f.example/v1"\nmodel = "m"\napi-key-file = "gone"'
    assert "cannot be read: No such file" in read(tmp_path, {}, file).problem


@pytest.mark.parametrize("key", ["two words", "sk-ä", "a\nb", "a\x00b"])
def test_a_key_that_is_none_is_not_sent_and_not_shown(tmp_path: Path, key: str) -> None:
    configured = read(tmp_path, {"OPENAI_API_KEY": key, "PLAINSPEC_MODEL": "m"})
    assert configured.endpoint is None
    assert "OPENAI_API_KEY" in configured.problem
    assert key not in configured.problem


def test_a_key_that_is_not_used_does_no_harm(tmp_path: Path) -> None:
    environment = {
        "OPENAI_API_KEY": "paste your key here",
        "AZURE_OPENAI_API_KEY": KEY,
        "AZURE_OPENAI_ENDPOINT": "museum",
    }
    file = '[llm]\nbase-url = "http://localhost:11434/v1"\nmodel = "m"'
    configured = read(tmp_path, environment, file)
    assert not configured.required().key
    assert len(configured.notes) == 2
    assert "paste" not in str(configured.notes)


def test_openais_models_may_think_before_they_answer(tmp_path: Path) -> None:
    environment = {"OPENAI_API_KEY": KEY, "PLAINSPEC_MODEL": "m"}
    assert read(tmp_path, environment).required().max_output_tokens == 16_000
    file = "[llm]\nmax-output-tokens = 500"
    assert read(tmp_path, environment, file).required().max_output_tokens == 500
    environment["PLAINSPEC_BASE_URL"] = "http://localhost:8000/v1"
    assert read(tmp_path, environment, "").required().max_output_tokens == 0


# -- addresses ------------------------------------------------------------------

REFUSED = [
    "http://api.openai.com/v1",
    "http://127.0.0.1.evil.example/v1",
    "http://localhost.evil.example/v1",
    "http://0.0.0.0:8000/v1",
    "http://127.1:8000/v1",
    "http://2130706433/v1",
    "https://user:pass@host.example/v1",
    "https://api.openai.com@evil.example/v1",
    "https://host.example/v1?api-version=1",
    "https://host.example/v1#x",
    "https://host.example\\@evil.example/v1",
    "https://host.example/v 1",
    "https://host.example:0/v1",
    "https://host.example:99999/v1",
    "https://[::1/v1",
    "https://[1:2:3]/v1",
    "https://hö.example/v1",
    "https:///v1",
    "https://-a/v1",
    "//host.example/v1",
    "host.example/v1",
    "file:///etc/passwd",
    "ftp://host.example/v1",
    "https://host.example/v1\nX-Evil: 1",
    "",
]


@pytest.mark.parametrize("url", REFUSED)
def test_addresses_that_are_not_used(url: str, tmp_path: Path) -> None:
    with pytest.raises(UrlError):
        read_address(url)
    if url:
        configured = read(tmp_path, {"PLAINSPEC_BASE_URL": url, "PLAINSPEC_MODEL": "m"})
        assert configured.endpoint is None
        assert configured.problem.startswith("The base URL from PLAINSPEC_BASE_URL in the")
        assert "pass" not in configured.problem.replace("PLAINSPEC", "")


@pytest.mark.parametrize(
    ("url", "base_url", "origin", "loopback"),
    [
        (
            "https://API.OpenAI.com/v1/",
            "https://api.openai.com/v1",
            "https://api.openai.com",
            False,
        ),
        ("https://a.example:443/v1", "https://a.example/v1", "https://a.example", False),
        ("https://a.example:8443", "https://a.example:8443", "https://a.example:8443", False),
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1", "http://127.0.0.1:8080", True),
        ("http://127.9.9.9/v1", "http://127.9.9.9/v1", "http://127.9.9.9", True),
        ("http://[0:0::1]:80/v1", "http://[::1]/v1", "http://[::1]", True),
        (
            " http://localhost:11434/v1 ",
            "http://localhost:11434/v1",
            "http://localhost:11434",
            True,
        ),
        ("https://10.0.0.7/api/v1", "https://10.0.0.7/api/v1", "https://10.0.0.7", False),
    ],
)
def test_addresses_that_are_used(url: str, base_url: str, origin: str, loopback: bool) -> None:
    address = read_address(url)
    assert (address.base_url, address.origin, address.loopback) == (base_url, origin, loopback)


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        address = read_address(text)
    except UrlError:
        return
    assert address.base_url.startswith(address.origin)
    assert address.base_url.isascii()


# -- the file -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[llm", "line 1: this is not TOML"),
        ("[llm]\nmodle = 'x'", "there is no option `modle`"),
        ("[llm]\ntimeout = 'long'", "llm.timeout: a number is expected, not a text in quotes."),
        ("[llm]\nmodel = 5", "llm.model: a text in quotes is expected, not a whole number."),
        ("llm = 5", "llm: a table is expected, not a whole number."),
        ("[llm]\ntimeout = 0.1", "timeout is from 1 to 3,600"),
        ("[llm]\ntimeout = nan", "timeout is from 1 to 3,600"),
        ("[llm]\nconcurrency = 0", "concurrency is from 1 to 64"),
        ("[llm.budget]\ncalls-per-run = -1", "budget.calls-per-run is from 0"),
        ("[llm.budget]\nmoney-per-day = 2.5", "does not say what tokens cost"),
        ("[llm.price]\ninput = 1\noutput = 2\ncurrency = 'Euro'", "three letters"),
        ("[llm.headers]\nX-A = 'b'", "headers without a base-url"),
    ],
)
def test_mistakes_in_the_file_are_named(tmp_path: Path, text: str, said: str) -> None:
    environment = {"OPENAI_API_KEY": KEY, "PLAINSPEC_MODEL": "m"}
    configured = read(tmp_path, environment, text)
    assert configured.endpoint is None
    assert said in configured.problem
    assert str(tmp_path / "config.toml") in configured.problem


@pytest.mark.parametrize(
    ("name", "value"),
    [("Host", "evil"), ("Content-Length", "1"), ("a b", "c"), ("X", "a\\r\\nY: b"), ("X", "ä")],
)
def test_headers_that_cannot_be_set(tmp_path: Path, name: str, value: str) -> None:
    file = (
        f'[llm]\nbase-url = "https://a.example/v1"\nmodel = "m"\nheaders = {{"{name}" = "{value}"}}'
    )
    assert "header" in read(tmp_path, {}, file).problem


def test_everything_that_the_file_can_say(tmp_path: Path) -> None:
    file = f"""
[llm]
base-url = "https://a.example/v1"
model = "m"
api-key = "{KEY}"
timeout = 300
max-output-tokens = 8000
concurrency = 2
headers = {{ X-Team = "museum" }}
[llm.budget]
calls-per-run = 5
tokens-per-day = 1000
money-per-day = 0.5
[llm.price]
input = 1.0
output = 4
currency = "EUR"
"""
    configured = read(tmp_path, {}, file)
    endpoint = configured.required()
    assert (endpoint.timeout, endpoint.max_output_tokens, endpoint.concurrency) == (300, 8000, 2)
    assert endpoint.headers == (("x-team", Secret("museum")),)
    assert endpoint.price is not None
    assert endpoint.price.of(1_000_000, 500_000) == 3.0
    limits = configured.limits
    assert (limits.calls_per_run, limits.tokens_per_day, limits.money_per_day) == (5, 1000, 0.5)
    assert limits.calls_per_day == 2000


@pytest.mark.skipif(os.name != "posix", reason="other systems have other rights")
def test_a_file_with_a_key_that_others_can_read_is_remarked_on(tmp_path: Path) -> None:
    text = f'[llm]\nbase-url = "https://a.example/v1"\nmodel = "m"\napi-key = "{KEY}"'
    (tmp_path / "config.toml").write_text(text)
    (tmp_path / "config.toml").chmod(0o644)
    (note,) = read(tmp_path).notes
    assert "chmod 600" in note


# -- secrets --------------------------------------------------------------------


def test_nothing_that_is_configured_shows_a_secret(tmp_path: Path) -> None:
    configured = read(tmp_path, {"OPENAI_API_KEY": KEY, "PLAINSPEC_MODEL": "m"})
    assert KEY not in repr(configured)
    assert KEY not in str(configured.required().key)
    with pytest.raises(TypeError):
        pickle.dumps(configured)


@pytest.mark.parametrize(
    "text",
    [
        f"wrong key {KEY}!",
        f"Bearer {KEY}",
        "sk-proj-ab***********************yz is wrong",
        "authorization: bearer abc.def.ghi",
        "your key: museum-secret-1",
        "the header Basic dXNlcjpwYXNz",
    ],
)
def test_secrets_and_what_looks_like_them_are_hidden(text: str) -> None:
    clean = Redactor([Secret(KEY), Secret("museum-secret-1")]).clean(text)
    assert "[hidden]" in clean
    for secret in (KEY, "sk-proj-ab", "museum-secret-1", "abc.def", "dXNlcjpwYXNz"):
        assert secret not in clean


@given(st.text(), st.integers(1, 50))
def test_a_key_is_hidden_wherever_the_text_is_cut(before: str, most: int) -> None:
    clean = Redactor([Secret("Kmuseum81")]).clean(before + "Kmuseum81" + before, most)
    assert len(clean) <= most
    assert "Kmuseum81" not in clean
    assert clean.isprintable()
