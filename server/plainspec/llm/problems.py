"""Why a language model was not asked, or gave no answer that can be used."""

from __future__ import annotations

from enum import Enum


class Why(str, Enum):
    """The sort of an :class:`LlmProblem`: what a caller may want to tell apart."""

    NOT_CONFIGURED = "not-configured"
    NO_CONSENT = "no-consent"
    BUDGET = "budget"
    #: The endpoint cannot be reached, took too long, or broke off.
    NETWORK = "network"
    #: The endpoint refuses: key, quota, model, or a request that it cannot serve.
    REFUSED = "refused"
    #: There was an answer, and it cannot be used.
    ANSWER = "answer"


class LlmProblem(Exception):  # noqa: N818 - a word of the vocabulary, shown to authors
    """No answer, and what the author can do about it.

    ``message`` is for the author: what happened, where, and the way out. It
    never holds a key, a header or what a server said unredacted.
    """

    def __init__(self, message: str, why: Why) -> None:
        super().__init__(message)
        self.message = message
        self.why = why
