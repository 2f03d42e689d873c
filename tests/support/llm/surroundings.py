"""A process's surroundings for tests with a model: no configuration or consent of whoever runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

_VARIABLES = (
    "AZURE_OPENAI_API_KEY",
    "AZURE_OPENAI_ENDPOINT",
    "OPENAI_API_KEY",
    "OPENAI_BASE_URL",
    "PLAINSPEC_API_KEY",
    "PLAINSPEC_BASE_URL",
    "PLAINSPEC_MODEL",
)


def without_models(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Configuration, consents and use lie in *folder*, where there are none; nothing is in the environment."""
    monkeypatch.setenv("PLAINSPEC_CONFIG_DIR", str(folder / "llm-config"))
    monkeypatch.setenv("PLAINSPEC_STATE_DIR", str(folder / "llm-state"))
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)


def with_model(base_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names the model at *base_url*."""
    monkeypatch.setenv("PLAINSPEC_BASE_URL", base_url)
    monkeypatch.setenv("PLAINSPEC_MODEL", "scripted")
