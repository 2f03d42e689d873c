"""The table of frequent units says what the library of units says."""

from __future__ import annotations

import pint
import pytest

from plainspec.language.norms.units import unit

_SAME = (
    ("kg", "kilogram"), ("mm", "millimeter"), ("km", "kilometer"), ("feet", "foot"), ("inches", "inch"),
    ("miles", "mile"), ("ml", "milliliter"), ("litres", "liter"), ("kHz", "kilohertz"), ("kW", "kilowatt"),
    ("mV", "millivolt"), ("km/h", "kilometer/hour"), ("degrees", "degree"), ("tonnes", "metric_ton"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "known"), _SAME)
def test_a_frequent_unit_is_what_the_library_says(name: str, known: str) -> None:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    base = registry.Quantity(1.0, known).to_base_units()
    found = unit(name)
    assert found is not None
    assert found.factor == pytest.approx(base.magnitude)
    assert found.dimension == str(registry.get_base_units(known)[1])


def test_percent_is_written_in_many_ways() -> None:
    assert unit("%") == unit("percent") == unit("per cent")
