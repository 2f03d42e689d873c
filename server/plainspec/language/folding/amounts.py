"""The amounts of a sentence that is folded: bounds, delays, frequencies, single things."""

from __future__ import annotations

from plainspec.language.folding.folded import Amount
from plainspec.language.norms.clause_words import MODAL_WORDS, is_adverb
from plainspec.language.norms.clauses import Frame, frame
from plainspec.language.norms.norm import Quantity
from plainspec.language.norms.units import unit
from plainspec.language.words.opposites import stem
from plainspec.language.words.sayings import (  # fmt: skip
    EMPTY,
    MEASURES,
    SIZES,
)
from plainspec.language.words.vocabulary import (
    BE,
    HAVE,
    PREPOSITIONS,
    base_form,
    words,
)
from plainspec.text.span import Span

_INFINITE = float("inf")
_OFTEN = {
    "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter",
    "yearly": "year", "annually": "year", "biweekly": "fortnight", "fortnightly": "fortnight",
}  # fmt: skip
_EVERY = words("every each")
_NTH = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
#: What there is one of in each day.
_SPENT = {"night": "day", "morning": "day", "evening": "day", "afternoon": "day"}
#: One of these is in every sentence that says how often, or speaks of a single thing.
FREQUENCIES = _EVERY.union(_OFTEN)
SINGLE = words("one single")
_NO_COUNT = words("no any every each this that the another which other either neither")
_PASSED = frozenset(
    (be, over) for be in ("have", "has", "are", "is") for over in ("passed", "elapsed", "over")
)
#: Verbs that take an amount as what they are about, next to the forms of "be" and prepositions.
_ATTRIBUTES = words(
    "length size width height depth temperature duration age weight price amount value number latency rate"
    " speed pressure voltage limit timeout delay distance volume area capacity frequency humidity balance"
    " share period interval quality level score cost fee budget term count load usage uptime availability"
    " break pause rest notice deposit fine penalty discount surcharge rebate rent salary wage pension allowance bonus"
    " warranty guarantee trial probation quorum majority dose commission margin premium interest leave retention gap"
)
_COMPARING = words("more less larger greater higher longer smaller fewer over under above below bigger older lower shorter younger exceeding > <")  # fmt: skip


class AmountReader:
    """Takes the amounts out of a sentence."""

    def __init__(self) -> None:
        self.sentence: Frame = frame("")
        self.placed = True
        #: The sentence's words in lower case, and which of them have been read.
        self.lowers: list[str] = []
        self.taken = bytearray()
        self.amounts: list[Amount] = []

    def _take(self, first: int, last: int) -> None:
        for at in range(first, min(last, len(self.taken))):
            self.taken[at] = 1

    def _at(self, offset: int) -> int:
        """The first token at or behind *offset*."""
        tokens = self.sentence.tokens
        low, high = 0, len(tokens)
        while low < high:
            middle = (low + high) // 2
            if tokens[middle].start < offset:
                low = middle + 1
            else:
                high = middle
        return low

    def _amount(self, quantity: Quantity, own: tuple[Span, ...]) -> None:
        first, behind = self._at(quantity.span.start), self._at(quantity.span.end)
        if first >= len(self.taken) or self.taken[first]:
            return
        lowers = self.lowers
        low = -_INFINITE if quantity.low is None else quantity.low
        high = _INFINITE if quantity.high is None else quantity.high
        unit_name = quantity.dimension
        before = lowers[first - 1] if first else ""
        delay = False
        start = quantity.span.start
        if unit_name in ("time", "business day") and low == high:
            if before in ("after", "in", "following"):
                delay = True
            elif before in _EVERY and low:
                low = high = 1.0 / low
                unit_name = "times/time"
            elif before in ("before", "until") and tuple(lowers[behind : behind + 2]) in _PASSED:
                low = -_INFINITE
                behind += 2
            if delay or unit_name == "times/time" or low != high:
                first -= 1
                start = self.sentence.tokens[first].start
        self._take(first, behind)
        if behind < len(lowers) and lowers[behind] in MEASURES:
            self._take(behind, behind + 1)
        elif behind + 1 < len(lowers) and lowers[behind] == "in" and lowers[behind + 1] in SIZES:
            self._take(behind, behind + 2)
        span = Span(start, quantity.span.end)
        self.amounts.append(
            Amount(
                low, high, quantity.low_open, quantity.high_open or low < high == quantity.low, unit_name,
                span if self.placed else None, span.of(self.sentence.text), delay,
                self._selects(first, own),
            )
        )  # fmt: skip

    def _selects(self, first: int, own: tuple[Span, ...]) -> bool:
        """Whether the amount at token *first* picks things out: "files larger than 10 MB"."""
        if not first:
            return False
        before = self.lowers[first - 1]
        if (self.lowers[first] == "aged" and before not in BE) or before in ("over", "under") or (before == "of" and first > 1 and self.lowers[first - 2] not in _ATTRIBUTES and bool(own) and self.sentence.tokens[first].start < own[0].start):  # fmt: skip
            return True
        deed = base_form(before) or (first > 1 and self.lowers[first - 2] in MODAL_WORDS)
        if self.lowers[first] in _COMPARING and not deed and before[:1].isalpha():
            plain = before not in _ATTRIBUTES and before not in BE and before not in HAVE
            return plain and before not in PREPOSITIONS and not is_adverb(before) and before not in ("limited", "must", "shall", "should", "may")  # fmt: skip
        return False

    def _single(self) -> None:
        """“one signature”, “a single owner”: an amount, to those that say “two signatures”."""
        for at, lower in enumerate(self.lowers):
            if lower not in SINGLE or self.taken[at] or at + 1 >= len(self.lowers):
                continue
            before, after = self.lowers[at - 1] if at else "", self.lowers[at + 1]
            if (
                before in _NO_COUNT
                or not after[:1].isalpha()
                or after in EMPTY
                or self.taken[at + 1]
            ):
                continue
            if after in PREPOSITIONS or (lower == "single" and before not in ("a", "only")):
                continue
            self._take(at, at + 2)
            span = self.sentence.span(at, at + 2)
            self.amounts.append(
                Amount(1.0, 1.0, False, False, stem(after), span if self.placed else None, span.of(self.sentence.text))
            )  # fmt: skip

    def _frequencies(self) -> None:
        """“daily”, “every month”."""
        for at, lower in enumerate(self.lowers):
            if self.taken[at]:
                continue
            period, last, times = "", at + 1, 1
            if lower in _OFTEN:
                following = self.lowers[at + 1] if at + 1 < len(self.lowers) else "."
                if following[0].isalpha() and following not in PREPOSITIONS and following not in ("and", "or", "but", "unless", "if"):  # fmt: skip
                    continue  # “the daily limit”
                period = _OFTEN[lower]
            elif lower in _EVERY and at + 1 < len(self.lowers):
                period, last = self.lowers[at + 1], at + 2
                if period in _NTH and at + 2 < len(self.lowers):  # “every other week”
                    times, period, last = _NTH[period], self.lowers[at + 2], at + 3
                period = _SPENT.get(period, period)
            measure = unit(period) if period else None
            if measure is None or measure.dimension != "time" or (at + 2 < len(self.lowers) and self.lowers[last : last + 1] == ["'s"]):  # fmt: skip
                continue
            if lower in _EVERY and not at:
                continue
            self._take(at, last)
            span = self.sentence.span(at, last)
            rate = 1.0 / (measure.factor * times)
            self.amounts.append(
                Amount(rate, rate, False, False, "times/time", span if self.placed else None, span.of(self.sentence.text))
            )  # fmt: skip
