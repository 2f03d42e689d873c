"""Units of measurement, normalised: 2 hours and 120 minutes are one amount.

`pint` knows the units; it is imported when the first unit that is not in the
short table is met, because that costs 0.25 s, which no keystroke has.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple


class Unit(NamedTuple):
    """What one of a unit is: ``factor`` of the base unit of ``dimension``."""

    factor: float
    dimension: str


_DAY = 86_400.0
#: The units of nearly every policy, so that pint need not be loaded for them. A month and a
#: year are what pint says: an average month, and a Julian year.
_COMMON = {
    name: Unit(factor, "time")
    for names, factor in (
        ("ns nanosecond nanoseconds", 1e-9),
        ("μs µs us microsecond microseconds", 1e-6),
        ("ms msec msecs millisecond milliseconds", 0.001),
        ("s sec secs second seconds", 1.0),
        ("min mins minute minutes", 60.0),
        ("h hr hrs hour hours", 3_600.0),
        ("day days", _DAY),
        ("week weeks", 7 * _DAY),
        ("fortnight fortnights", 14 * _DAY),
        ("month months", 365.25 * _DAY / 12),
        ("quarter quarters", 365.25 * _DAY / 4),
        ("year years yr yrs", 365.25 * _DAY),
        ("decade decades", 3652.5 * _DAY),
    )
    for name in names.split()
} | {
    name: Unit(factor, "data")
    for names, factor in (
        ("bit bits", 0.125),
        ("byte bytes octet octets B", 1.0),
        ("kB KB kilobyte kilobytes", 1e3),
        ("MB megabyte megabytes", 1e6),
        ("GB gigabyte gigabytes", 1e9),
        ("TB terabyte terabytes", 1e12),
        ("KiB kibibyte kibibytes", 1024.0),
        ("MiB mebibyte mebibytes", 1024.0**2),
        ("GiB gibibyte gibibytes", 1024.0**3),
        ("TiB tebibyte tebibytes", 1024.0**4),
    )
    for name in names.split()
} | {
    name: Unit(factor, dimension)
    for dimension, table in (
        ("meter", (("mm millimeter millimeters millimetre millimetres", 1e-3), ("cm centimeter centimeters centimetre centimetres", 1e-2),
                   ("m meter meters metre metres", 1.0), ("km kilometer kilometers kilometre kilometres", 1e3),
                   ("inch inches", 0.0254), ("foot feet", 0.3048), ("mile miles", 1609.344))),
        ("kilogram", (("mg milligram milligrams", 1e-6), ("g gram grams", 1e-3), ("kg kilogram kilograms", 1.0), ("tonnes", 1e3))),
        ("meter ** 3", (("ml mL milliliter milliliters millilitre millilitres", 1e-6), ("l L liter liters litre litres", 1e-3))),
        ("1 / second", (("Hz hertz", 1.0), ("kHz kilohertz", 1e3), ("MHz megahertz", 1e6), ("GHz gigahertz", 1e9))),
        ("meter / second", (("km/h", 1 / 3.6), ("m/s", 1.0))),
        ("kilogram * meter ** 2 / second ** 3", (("W watt watts", 1.0), ("kW kilowatt kilowatts", 1e3), ("MW megawatt megawatts", 1e6))),
        ("kilogram * meter ** 2 / ampere / second ** 3", (("V volt volts", 1.0), ("mV", 1e-3), ("kV", 1e3))),
        ("degC", (("°C", 1.0),)),
        ("degF", (("°F", 1.0),)),
        ("radian", (("° degree degrees", 0.017453292519943295),)),
    )
    for names, factor in table
    for name in names.split()
}  # fmt: skip
#: What else is a unit in running text; pint would read nearly any word as one ("are", "in", "bar").
_WITH_PINT = {
    **{name: name.rstrip("s") for name in ["yards", "pounds", "ounces", "gallons", "amperes", "joules", "newtons", "pascals", "kelvins", "lumens", "knots", "yard", "pound", "ounce", "gallon", "ampere", "joule", "newton", "pascal", "kelvin", "lumen", "knot", "acre", "acres", "hectare", "hectares"]},
    "Mbit": "megabit", "Gbit": "gigabit", "kbit": "kilobit", "Mbps": "megabit/second",
    "Gbps": "gigabit/second", "kbps": "kilobit/second", "bps": "bit/second", "mph": "mile/hour",
    **{name: name for name in ["lb", "oz", "mA", "kWh", "J", "kJ", "N", "Pa", "kPa", "psi", "PB", "PiB", "m²"]},
}  # fmt: skip
_CURRENCIES = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₿": "BTC",
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "yen": "JPY",
    "eur": "EUR", "usd": "USD", "gbp": "GBP", "jpy": "JPY", "chf": "CHF", "cad": "CAD", "aud": "AUD",
    "inr": "INR", "cny": "CNY", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "brl": "BRL",
}  # fmt: skip
#: Shares of a hundred, and the amounts of Ethereum.
_OTHERS = {
    "‰": Unit(0.1, "percent"), "permille": Unit(0.1, "percent"), "promille": Unit(0.1, "percent"),
    "ether": Unit(1.0, "ETH"), "eth": Unit(1.0, "ETH"), "gwei": Unit(1e-9, "ETH"), "wei": Unit(1e-18, "ETH"),
}  # fmt: skip
_registry: Any = None


@lru_cache(maxsize=1024)
def unit(name: str) -> Unit | None:
    """The unit called *name*, or None. Percentages are of the dimension ``percent``."""
    lower = name.lower()
    if name in ("%", "per cent") or lower in ("percent", "percents"):
        return Unit(1.0, "percent")
    other = _OTHERS.get(name) or _OTHERS.get(lower)
    if other is not None:
        return other
    currency = _CURRENCIES.get(name) or _CURRENCIES.get(lower)
    if currency is not None:
        return Unit(1.0, currency)
    found = _COMMON.get(name) or (_COMMON.get(lower) if len(name) > 2 else None)
    if found is not None:
        return found
    known = _WITH_PINT.get(name) or (_WITH_PINT.get(lower) if len(name) > 2 else None)
    return _with_pint(known) if known is not None else None


def is_common(name: str) -> bool:
    """Whether *name*, in lower case, is a unit that many texts have."""
    return name in _COMMON or name in _CURRENCIES or name in _OTHERS or name in _LOWER


_LOWER = frozenset(name.lower() for name in _COMMON)


def is_currency_mark(mark: str) -> bool:
    """Whether *mark* is a sign or code of a currency that may stand before the amount."""
    return len(mark) <= 3 and (
        mark in _CURRENCIES or (mark.isupper() and mark.lower() in _CURRENCIES)
    )


def _with_pint(name: str) -> Unit | None:
    global _registry
    if _registry is None:
        import pint

        _registry = pint.UnitRegistry()
    if name in ("degC", "degF"):
        return Unit(1.0, name)  # no factor leads from one to the other; each is its own dimension
    base = _registry.Quantity(1.0, name).to_base_units()
    dimension = str(_registry.get_base_units(name)[1])
    factor = float(base.magnitude)
    if dimension == "bit":
        return Unit(factor / 8, "data")
    return Unit(factor, "time" if dimension == "second" else dimension)
