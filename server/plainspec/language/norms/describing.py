"""A norm in words that an author understands: its parts, each with a name."""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.language.norms.norm import ConditionKind, Modality, Norm, Quantity
from plainspec.syntax.nodes import Node

_MODALITIES = {
    Modality.OBLIGATION: "an obligation",
    Modality.PROHIBITION: "a prohibition",
    Modality.RECOMMENDATION: "a recommendation",
    Modality.DISCOURAGEMENT: "advice against it",
    Modality.PERMISSION: "a permission",
    Modality.EXEMPTION: "an exemption: it is allowed, and not demanded",
    Modality.STATEMENT: "a statement of what is",
    Modality.DEFINITION: "a definition",
}
_CONDITIONS = {
    ConditionKind.TRIGGER: "when",
    ConditionKind.STATE: "for",
    ConditionKind.UNLESS: "unless",
    ConditionKind.EXCEPTION: "except",
}
_SECONDS = (("days", 86_400.0), ("hours", 3_600.0), ("minutes", 60.0), ("seconds", 1.0))
_RATES = (
    ("second", 1.0),
    ("minute", 60.0),
    ("hour", 3_600.0),
    ("day", 86_400.0),
    ("week", 604_800.0),
    ("month", 2_629_800.0),
    ("year", 31_557_600.0),
)
_BYTES = (("GB", 1e9), ("MB", 1e6), ("kB", 1e3), ("bytes", 1.0))


class Part(Node, frozen=True):
    """One part of a norm: what it is called, and its words."""

    name: str
    text: str


def parts(norm: Norm, text: str) -> tuple[Part, ...]:
    """The parts of *norm*, which was read from *text*, in the order in which they are told."""
    return tuple(_parts(norm, text))


def _parts(norm: Norm, text: str) -> Iterator[Part]:
    read_as = _MODALITIES[norm.modality]
    if norm.negated:
        read_as = "a statement of what is not"
    if norm.modal is not None:
        read_as += f" (“{' '.join(norm.modal.of(text).split())}”)"
    elif norm.modality not in (Modality.STATEMENT, Modality.DEFINITION):
        read_as += " (as the list's lead says)" if norm.bound else " (an imperative)"
    yield Part("read as", read_as)
    if norm.actor.text:
        yield Part("who", norm.actor.text + (" (not named here)" if norm.bound else ""))
    elif norm.passive:
        yield Part("who", "nobody is named")
    if norm.action.text:
        yield Part("does", norm.action.text)
    if norm.object.text:
        yield Part(
            "what",
            norm.object.text + (" (not named here)" if norm.passive and norm.bound else ""),
        )
    if norm.rest.text:
        yield Part("how", norm.rest.text)
    if norm.alternative:
        yield Part("choice", "this or another action of the sentence")
    for condition in norm.conditions:
        negative = " (negative)" if condition.negative else ""
        yield Part(_CONDITIONS[condition.kind], condition.phrase.text + negative)
    for quantity in norm.quantities:
        yield Part("amount", f"“{' '.join(quantity.text.split())}”: {interval(quantity)}")
    for order in norm.orders:
        yield Part("order", f"“{order.first.text}” before “{order.second.text}”")
    for restrictor in norm.restrictors:
        yield Part("only", restrictor.values.text)
    for relation in norm.relations:
        yield Part("relation", f"{relation.kind} “{relation.target}”")


def interval(quantity: Quantity) -> str:
    """The amounts that *quantity* allows, in a unit that suits them."""
    scale, unit = _unit(quantity)

    def shown(value: float) -> str:
        if quantity.dimension == "clock":
            return f"{int(value) // 3600:02}:{int(value) % 3600 // 60:02}"
        return f"{value / scale:.6g}{unit}"

    low, high = quantity.low, quantity.high
    if low is None and high is None:
        return "any"
    if low is None:
        return f"{'less than' if quantity.high_open else 'at most'} {shown(high or 0.0)}"
    if high is None:
        return f"{'more than' if quantity.low_open else 'at least'} {shown(low)}"
    if low == high:
        return f"{'exactly' if quantity.exact else 'about'} {shown(low)}"
    return f"from {shown(low)} to {shown(high)}"


def _unit(quantity: Quantity) -> tuple[float, str]:
    """What to divide by, and what the result is then counted in."""
    dimension, per = quantity.dimension, ""
    largest = max(abs(quantity.low or 0.0), abs(quantity.high or 0.0))
    scale = 1.0
    if dimension.endswith("/time"):
        dimension = dimension.removesuffix("/time")
        name, seconds = next((rate for rate in _RATES if largest * rate[1] >= 0.999), _RATES[-1])
        scale, per = 1.0 / seconds, f" per {name}"
        largest *= seconds
    if dimension == "percent":
        return scale, f" %{per}"
    if dimension == "business day":
        return scale, f" business days{per}"
    table = _SECONDS if dimension == "time" else _BYTES if dimension == "data" else ()
    if table:
        name, size = next((unit for unit in table if largest >= unit[1]), table[-1])
        return scale * size, f" {name}{per}"
    if dimension and any(word.startswith(dimension) for word in quantity.text.lower().split()):
        return scale, per  # what is counted stands in the text
    return scale, f" {dimension}{per}" if dimension else per
