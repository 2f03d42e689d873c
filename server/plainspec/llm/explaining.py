"""What an author is told about a fault: what happened, where, and the way out."""

from __future__ import annotations

from plainspec.llm.endpoint import Endpoint
from plainspec.llm.exchange import Fault, FaultKind
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.retrying import exhausted


def explained(fault: Fault, endpoint: Endpoint, attempts: int) -> LlmProblem:
    """The problem that *fault* is to an author, after *attempts* calls."""
    origin = endpoint.address.origin
    tried = f" (tried {attempts} times)" if attempts > 1 else ""
    said = f" The server says: {fault.said}" if fault.said else ""
    again = "Try again later."
    match fault.kind:
        case FaultKind.STATUS:
            return _status(fault, endpoint, tried)
        case FaultKind.REDIRECT:
            return LlmProblem(
                f"{origin} wants to send the request on to another address. plainspec does not "
                "follow: your text and key would go where you did not send them. If the service "
                "has moved, change the base URL.",
                Why.REFUSED,
            )
        case FaultKind.UNREACHABLE:
            if endpoint.address.loopback:
                todo = "Is the model's server running on this computer, on that port?"
            else:
                todo = "Check the network, the proxy and the base URL."
            return LlmProblem(f"{origin} cannot be reached{tried}. {todo}", Why.NETWORK)
        case FaultKind.TLS:
            why = f" ({fault.said})" if fault.said else ""
            if fault.code == "certificate":
                message = (
                    f"There is no secure connection to {origin}: its certificate is not accepted"
                    f"{why}. Behind a company's proxy, SSL_CERT_FILE names the certificates to "
                    "accept."
                )
            else:
                message = (
                    f"There is no secure connection to {origin}{why}. Does the server speak https "
                    "at all?"
                )
            return LlmProblem(message, Why.NETWORK)
        case FaultKind.SILENT:
            return LlmProblem(
                f"{origin} was silent for {endpoint.timeout:g} seconds. A slower model needs a "
                "larger timeout in the user configuration.",
                Why.NETWORK,
            )
        case FaultKind.ENDLESS:
            return LlmProblem(
                f"{origin} sent an answer without end; plainspec stopped waiting for it. {again}",
                Why.NETWORK,
            )
        case FaultKind.BROKEN_OFF:
            part = "in the middle of the answer" if fault.received else "before an answer came"
            return LlmProblem(f"{origin} broke off {part}{tried}. {again}", Why.NETWORK)
        case FaultKind.EVENT:
            return LlmProblem(
                f"{origin} reported an error instead of going on with its answer{tried}.{said} "
                f"{again}",
                Why.NETWORK,
            )
        case FaultKind.TOO_LARGE:
            return LlmProblem(
                f"{origin} sent more than any answer needs, and plainspec stopped reading. "
                f"Is {endpoint.address.base_url} the right base URL?",
                Why.ANSWER,
            )
        case FaultKind.UNREADABLE:
            what = f" but {fault.said}" if fault.code == "type" and fault.said else ""
            return LlmProblem(
                f"{origin} answered with something that is no Chat Completions answer{what}. "
                f"Is {endpoint.address.base_url} the right base URL? For most servers it ends "
                "in /v1.",
                Why.ANSWER,
            )


def _status(fault: Fault, endpoint: Endpoint, tried: str) -> LlmProblem:
    origin = endpoint.address.origin
    said = f" The server says: {fault.said}" if fault.said else ""
    if exhausted(fault):
        return LlmProblem(
            f"The account at {origin} has no quota left, so waiting does not help. Check its plan "
            f"and billing.{said}",
            Why.REFUSED,
        )
    match fault.status:
        case 401:
            what = "the key" if endpoint.key else "requests without a key"
            message = (
                f"{origin} refuses {what} (401). `plainspec llm status` says where the key comes "
                f"from.{said}"
            )
        case 403:
            message = f"{origin} does not permit this with your key (403).{said}"
        case 404:
            message = (
                f"{origin} knows no model {endpoint.model!r}, or nothing answers at "
                f"{endpoint.address.base_url} (404). Check both.{said}"
            )
        case 413:
            message = f"{origin} finds the request too large (413). Choose fewer clauses.{said}"
        case 429:
            wait = _duration(fault.retry_after) if fault.retry_after else "later"
            message = f"{origin} takes no more requests for now{tried}; try again {wait}.{said}"
        case status if status >= 500:
            message = f"{origin} has trouble of its own ({status}){tried}. Try again later.{said}"
        case status:
            message = f"{origin} refuses the request ({status}).{said}"
    why = Why.NETWORK if fault.status == 429 or fault.status >= 500 else Why.REFUSED
    return LlmProblem(message, why)


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"in {max(1, round(seconds))} seconds"
    if seconds < 7200:
        return f"in {round(seconds / 60)} minutes"
    return f"in {round(seconds / 3600)} hours"


def cut_off(endpoint: Endpoint, most_tokens: int) -> LlmProblem:
    """The answer reached the bound on its length."""
    return LlmProblem(
        f"The answer of {endpoint.model} was cut off after {most_tokens} tokens. Models that think "
        "before they answer need more: set max-output-tokens in the user configuration.",
        Why.ANSWER,
    )


def declined(endpoint: Endpoint, said: str) -> LlmProblem:
    """The model, or a filter before it, declines."""
    words = f" It says: {endpoint.redactor.clean(said)}" if said else ""
    return LlmProblem(
        f"{endpoint.model} declines to answer this request.{words} Challenge prompts are about "
        "what must not happen, and some services filter that; another model may answer.",
        Why.ANSWER,
    )


def unusable(endpoint: Endpoint, wrong: str) -> LlmProblem:
    """Also the second answer is not what was asked for."""
    return LlmProblem(
        f"{endpoint.model} gave no usable answer, also when asked to correct it "
        f"({endpoint.redactor.clean(wrong, 160)}). Nothing was changed. A larger model, or one "
        "that supports structured output, does better.",
        Why.ANSWER,
    )
