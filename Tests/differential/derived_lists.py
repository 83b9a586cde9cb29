#!/usr/bin/env python3
"""Writes the lists of rules/lists that come from a package with a free licence; with --check, compares them instead.

A newer package (requirements.txt) may know newer area codes, countries or banks: run it again after an upgrade.
"""
import argparse
import json
import pathlib
import sys

import phonenumbers
import schwifty
from importlib.metadata import version
from phonenumbers.geodata import GEOCODE_DATA

LISTS = pathlib.Path(__file__).resolve().parents[2] / "rules" / "lists"
PHONENUMBERS = f"phonenumbers {version('phonenumbers')} (libphonenumber), Apache-2.0"
SCHWIFTY = f"schwifty {version('schwifty')}, MIT, (c) Martin Domke"


def places(country: str) -> dict[str, str]:
    """Area code -> place."""
    return {code[len(country):]: names["de"] for code, names in GEOCODE_DATA.items() if code.startswith(country)}


def area_codes_de() -> list[str]:
    # Ludwigshafen shares 0621 with Mannheim; the metadata splits it by the first digits of the subscriber's number.
    return sorted(code for code, place in places("49").items() if not (len(code) > 3 and place == "Ludwigshafen"))


def area_codes_at() -> list[str]:
    # The metadata has Vienna (01) and Klagenfurt (0463) by the first digits after the code, or without the last.
    codes = {code for code in places("43") if not (len(code) == 2 and code[0] == "1") and code != "46"}
    return sorted(codes | {"1", "463"})


def phone_countries() -> list[str]:
    lines = []
    for code, regions in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items():
        # The first region is the main one: its lengths hold for all that share the code.
        metadata = (
            phonenumbers.PhoneMetadata.metadata_for_nongeo_region(code, None)
            if regions[0] == "001"
            else phonenumbers.PhoneMetadata.metadata_for_region(regions[0], None)
        )
        lengths = [n for n in metadata.general_desc.possible_length if n > 0]
        lines.append(f"{code} {min(lengths)} {max(lengths)}")
    return lines


def registry() -> dict[str, dict]:
    folder = pathlib.Path(schwifty.__file__).parent / "iban_registry"
    entries: dict[str, dict] = {}
    for name in ("generated", "overwrite"):
        for country, entry in json.loads((folder / f"{name}.json").read_text()).items():
            entries[country] = {**entries.get(country, {}), **entry}
    return entries


def iban_structures() -> list[str]:
    return [
        f"{country} {entry['bban_spec']}" + (" unregistered" if entry.get("aspirational") else "")
        for country, entry in registry().items()
    ]


def bic_institutions() -> list[str]:
    folder = pathlib.Path(schwifty.__file__).parent / "bank_registry"
    prefixes: set[str] = set()
    for file in folder.glob("*.json"):
        data = json.loads(file.read_text())
        for entry in data if isinstance(data, list) else data["entries"]:
            value = entry.get("bic") or entry.get("bics") or []
            prefixes.update(bic[:6] for bic in ([value] if isinstance(value, str) else value))
    return [prefix for prefix in prefixes if prefix[4:6] in {"DE", "AT", "CH", "LI", "LU"}]


DERIVED = {
    "phone-area-codes-de": (
        ["German area codes (Ortsnetzkennzahlen), without the 0 before them.",
         f"Source: Bundesnetzagentur, by way of {PHONENUMBERS}."],
        area_codes_de,
    ),
    "phone-area-codes-at": (
        ["Austrian area codes (Ortsnetzkennzahlen), without the 0 before them.",
         f"Source: RTR, by way of {PHONENUMBERS}."],
        area_codes_at,
    ),
    "phone-countries": (
        ["Country calling codes with the shortest and longest national number.",
         f"Source: ITU-T E.164, by way of {PHONENUMBERS}."],
        phone_countries,
    ),
    "iban-structures": (
        ["IBAN countries and the structure of what follows the check digits: `8!n` eight digits, `4!a` four capitals,",
         "`12!c` twelve of both. `unregistered`: used like an IBAN, but not in the registry.",
         f"Source: SWIFT, IBAN registry (ISO 13616), by way of {SCHWIFTY}."],
        iban_structures,
    ),
    "bic-institutions": (
        ["Institution and country (the first six places) of the BICs of Germany, Austria, Switzerland, Liechtenstein and",
         "Luxembourg.",
         f"Source: Deutsche Bundesbank, OeNB, SIX and others, by way of {SCHWIFTY}."],
        bic_institutions,
    ),
}


def text(header: list[str], lines: list[str]) -> str:
    header = [*header, "Written by Tests/differential/derived_lists.py."]
    body = sorted(set(lines), key=lambda line: line.encode())
    return "".join(f"# {line}\n" for line in header) + "\n".join(body) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare with the files, write nothing")
    check = parser.parse_args().check
    stale = 0
    for name, (header, lines) in DERIVED.items():
        path = LISTS / f"{name}.txt"
        expected = text(header, lines())
        if check and path.read_text() != expected:
            print(f"{path.name} differs from what the packages say", file=sys.stderr)
            stale += 1
        if not check:
            path.write_text(expected)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
