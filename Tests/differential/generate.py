#!/usr/bin/env python3
"""Writes generated values with the verdicts that second implementations expect, one file per validator.

A line is an expectation, a tab, a value. Expectations: V valid, I invalid, N not valid, S not invalid (form and check
are right, the validator may know no more), C the check digit is not what is wrong.
"""
import argparse
import ipaddress
import pathlib
import random
import string
import sys
from collections import Counter
from collections.abc import Callable, Iterator

import phonenumbers
import schwifty
from phonenumbers.geodata import GEOCODE_DATA
from stdnum import bic, ean, iban, imei, iso11649, luhn, mac
from stdnum.at import uid, vnr
from stdnum.ch import ssn
from stdnum.ch import uid as ch_uid
from stdnum.de import idnr, leitweg, stnr
from stdnum.de import vat as de_vat
from stdnum.eu import at_02
from stdnum.eu import vat as eu_vat
from stdnum.iso7064 import mod_11_10, mod_97_10

import reference
from derived_lists import registry

SEED = 20261124
DIGITS, CAPITALS = string.digits, string.ascii_uppercase
ALNUM = DIGITS + CAPITALS
COUNTRIES = {line.strip() for line in
             (pathlib.Path(__file__).resolve().parents[2] / "rules/lists/country-codes.txt").read_text().splitlines()
             if line and not line.startswith("#")}
Case = tuple[str, str]
#: Where two implementations, or one and the issuer's rule, differ: counted, and the rule decides.
overruled: Counter[str] = Counter()


def some(random_: random.Random, characters: str, count: int) -> str:
    return "".join(random_.choices(characters, k=count))


def mutated(random_: random.Random, value: str) -> str:
    """One place changed, two neighbours swapped, one left out or one too many."""
    place = random_.randrange(len(value))
    pool = DIGITS if value[place].isdigit() else CAPITALS
    match random_.randrange(5):
        case 0 | 1: return value[:place] + random_.choice(pool) + value[place + 1:]
        case 2: return value[:place] + value[place:place + 2][::-1] + value[place + 2:]
        case 3: return value[:place] + value[place + 1:]
        case _: return value[:place] + random_.choice(pool) + value[place:]


def printed(random_: random.Random, value: str, sizes: list[int]) -> str:
    """The value in groups, with one separator throughout."""
    separator, parts, start = random_.choice(" .-"), [], 0
    for size in sizes:
        parts.append(value[start:start + size])
        start += size
    return separator.join(part for part in [*parts, value[start:]] if part)


def bban(random_: random.Random, spec: str) -> str:
    value, count = "", ""
    for character in spec:
        if character.isdigit():
            count += character
        elif character != "!":
            value += some(random_, {"n": DIGITS, "a": CAPITALS, "c": ALNUM}[character], int(count))
            count = ""
    return value


def numeric_check(name: str, value: str) -> bool:
    if not value[2:4].isdigit():
        overruled[f"{name}: python-stdnum takes letters for check digits: ISO 7064 MOD 97-10 gives digits"] += 1
    return value[2:4].isdigit()


def ibans(random_: random.Random) -> Iterator[Case]:
    specs = {country: entry["bban_spec"] for country, entry in sorted(registry().items())}
    while True:
        country = random_.choice(list(specs))
        rest = bban(random_, specs[country])
        value = country + mod_97_10.calc_check_digits(rest + country) + rest
        if random_.random() < 0.5:
            value = mutated(random_, value)
        by_schwifty = schwifty.IBAN(value, allow_invalid=True).is_valid if value[:2].isalpha() else False
        by_stdnum = iban.is_valid(value, check_country=False)
        if by_schwifty != by_stdnum:
            overruled["iban: python-stdnum lacks the country, or has an older structure: the registry (schwifty)"] += 1
        spaced = printed(random_, value, [4] * 8) if by_schwifty and random_.random() < 0.3 else value
        yield "V" if by_schwifty else "I", spaced


def bics(random_: random.Random) -> Iterator[Case]:
    while True:
        country = random_.choice(sorted(COUNTRIES)) if random_.random() < 0.7 else some(random_, CAPITALS, 2)
        value = some(random_, CAPITALS, 4) + country + some(random_, ALNUM, random_.choice([2, 2, 5, 5, 3, 1]))
        if random_.random() < 0.3:
            value = mutated(random_, value)
        by_stdnum = bic.is_valid(value)
        by_schwifty = schwifty.BIC(value, allow_invalid=True).is_valid
        if by_stdnum and not by_schwifty:
            overruled["bic: python-stdnum does not look at the country: ISO 3166 decides"] += 1
        yield "S" if by_stdnum and value[4:6] in COUNTRIES else "I", value


def cards(random_: random.Random) -> Iterator[Case]:
    while True:
        value = random_.choice(["4", "51", "2221", "34", "6011", "3530", "36", "62", "9"])
        value += some(random_, DIGITS, random_.randrange(11, 19) - len(value))
        value += luhn.calc_check_digit(value) if random_.random() < 0.5 else random_.choice(DIGITS)
        yield "C" if luhn.is_valid(value) else "I", value


def creditor_ids(random_: random.Random) -> Iterator[Case]:
    lengths = {"DE": 11, "AT": 11, "FR": 6, "NL": 12, "IT": 16}
    while True:
        country = random_.choice([*lengths, "PL"])
        rest = some(random_, ALNUM if country != "DE" else DIGITS, lengths.get(country, 10))
        value = country + mod_97_10.calc_check_digits(rest + country) + some(random_, ALNUM, 3) + rest
        if random_.random() < 0.5:
            value = mutated(random_, value)
        valid = at_02.is_valid(value) and numeric_check("creditor-id", value)
        if valid and (value[:2] not in COUNTRIES or lengths.get(value[:2], len(value) - 7) != len(value) - 7):
            overruled["creditor-id: python-stdnum does not look at country and length: EPC262-08 decides"] += 1
            yield "I", value
        else:
            yield "V" if valid else "I", value


def references(random_: random.Random) -> Iterator[Case]:
    while True:
        rest = some(random_, ALNUM, random_.randrange(1, 22))
        value = "RF" + mod_97_10.calc_check_digits(rest + "RF") + rest
        if random_.random() < 0.5:
            value = mutated(random_, value)
        yield "V" if iso11649.is_valid(value) and numeric_check("rf-reference", value) else "I", value


def tax_ids(random_: random.Random) -> Iterator[Case]:
    while True:
        count = random_.choice([1, 2, 2, 3, 3])
        digits = random_.sample(DIGITS, 11 - count)
        digits += [digits[random_.randrange(len(digits))]] * (count - 1)
        random_.shuffle(digits)
        body = "".join(digits)[:10]
        value = body + mod_11_10.calc_check_digit(body)
        if random_.random() < 0.3:
            value = mutated(random_, value)
        valid = idnr.is_valid(value)
        if valid and any(d * 3 in value[:10] for d in DIGITS):
            overruled["steuer-idnr: python-stdnum allows three equal digits in a row: BayLfSt 2.2 does not"] += 1
            valid = False
        yield "V" if valid else "I", printed(random_, value, [2, 3, 3]) if random_.random() < 0.3 else value


LANDS = {"28": 10, "9": 11, "11": 10, "30": 11, "24": 10, "22": 10, "26": 11, "40": 11, "23": 10, "5": 11, "27": 10,
         "10": 11, "32": 11, "31": 11, "21": 10, "41": 11}


def tax_numbers(random_: random.Random) -> Iterator[Case]:
    while True:
        land = random_.choice(list(LANDS)) if random_.random() < 0.9 else some(random_, DIGITS, 2)
        value = land + some(random_, DIGITS, 4 - len(land)) + "0" + some(random_, DIGITS, 7)
        check = reference.tax_number_checks(value + "0") if value[:2] in LANDS or value[0] in LANDS else ""
        value += check if random_.random() < 0.6 and check else random_.choice(DIGITS)
        if random_.random() < 0.1:
            value = mutated(random_, value)
        if not stnr.is_valid(value):
            yield "I", value
            continue
        valid = reference.tax_number_district(value) and reference.tax_number_checks(value) == value[12]
        if not valid:
            overruled["steuernummer: python-stdnum has no check digits and districts: BayLfSt 5 to 7 decide"] += 1
        yield "V" if valid else "I", value


def local_tax_numbers(random_: random.Random) -> Iterator[Case]:
    """The Länder's own forms: a number is not invalid if one Land's digit fits, and invalid if none does."""
    while True:
        count = random_.choice([10, 11])
        value = some(random_, DIGITS, count)
        if not stnr.is_valid(value):
            yield "I", value
            continue
        office = count - 8
        fits = False
        for land, local in LANDS.items():
            if local != count:
                continue
            if land == "26":
                elster = "26" + value[1:3] + "0" + value[3:] if value[0] == "0" else ""
            elif count == 10:
                elster = land + value[:2] + "0" + value[2:]
            else:
                elster = land[0] + value[:office] + "0" + value[office:]
            if elster.startswith(land) and reference.tax_number_district(elster):
                fits = fits or reference.tax_number_checks(elster) == elster[12]
        yield "S" if fits else "I", value


def business_ids(random_: random.Random) -> Iterator[Case]:
    while True:
        body = some(random_, "123456789", 1) + some(random_, DIGITS, 7)
        value = body + (mod_11_10.calc_check_digit(body) if random_.random() < 0.5 else random_.choice(DIGITS))
        suffix = random_.choice(["00001", "00002", "00000", "0001"])
        known = suffix not in ("00000", "0001")
        yield ("V" if de_vat.is_valid(value) else "S") if known else "I", f"DE{value}-{suffix}"


def vat_ids(random_: random.Random) -> Iterator[Case]:
    while True:
        match random_.randrange(4):
            case 0:
                body = some(random_, DIGITS, 8)
                value = body + (mod_11_10.calc_check_digit(body) if random_.random() < 0.5 else random_.choice(DIGITS))
                # The check digit is not official, so a wrong one is not invalid.
                yield "V" if de_vat.is_valid(value) else "N", "DE" + value
            case 1:
                body = some(random_, DIGITS, 7)
                value = body + (uid.calc_check_digit(body) if random_.random() < 0.5 else random_.choice(DIGITS))
                yield "V" if uid.is_valid("U" + value) else "I", "ATU" + value
            case 2:
                body = some(random_, DIGITS, 8)
                check = ch_uid.calc_check_digit(body)
                value = "CHE" + body + (check if random_.random() < 0.5 and check.isdigit() else random_.choice(DIGITS))
                suffix = random_.choice(["", " MWST", " TVA"])
                yield "V" if ch_uid.is_valid(value) else "I", printed(random_, value, [3, 3, 3]) + suffix
            case _:
                country = random_.choice(["FR", "IT", "NL", "BE", "PL", "ES", "SE", "DK", "LU", "CZ", "HR", "SI"])
                value = country + some(random_, DIGITS, random_.choice([8, 9, 10, 11, 12]))
                if eu_vat.is_valid(value):
                    if value[:2] == "BE" and len(value) == 11:
                        overruled["vat-id: python-stdnum takes nine Belgian digits: VIES has ten"] += 1
                        continue
                    yield "S", value


def austrian_insurance(random_: random.Random) -> Iterator[Case]:
    while True:
        day, month, year = random_.randrange(0, 33), random_.randrange(0, 17), random_.randrange(100)
        value = some(random_, DIGITS, 3) + "0" + f"{day:02d}{month:02d}{year:02d}"
        check = vnr.calc_check_digit(value)
        value = value[:3] + (check if random_.random() < 0.6 and check != "10" else random_.choice(DIGITS)) + value[4:]
        possible = 1 <= month <= 15 and reference.is_date(2000, min(month, 12), day) if day else False
        if vnr.is_valid(value) and not possible:
            overruled["at-svnr: python-stdnum does not look at the date: ASVG 31 decides"] += 1
        valid = vnr.is_valid(value) and possible
        yield "V" if valid else "I", printed(random_, value, [4]) if random_.random() < 0.3 else value


def swiss_insurance(random_: random.Random) -> Iterator[Case]:
    while True:
        body = "756" + some(random_, DIGITS, 9)
        value = body + (ean.calc_check_digit(body) if random_.random() < 0.5 else random_.choice(DIGITS))
        yield "V" if ssn.is_valid(value) else "I", printed(random_, value, [3, 4, 4])


def routing_ids(random_: random.Random) -> Iterator[Case]:
    while True:
        coarse = random_.choice(["05", "09", "11", "16", "99", some(random_, DIGITS, 2)])
        coarse += some(random_, DIGITS, random_.choice([0, 1, 3, 6, 10]))
        fine = some(random_, ALNUM, random_.randrange(1, 12)) if random_.random() < 0.7 else ""
        check = mod_97_10.calc_check_digits(coarse + fine) if random_.random() < 0.5 else some(random_, DIGITS, 2)
        value = "-".join(part for part in (coarse, fine, check) if part)
        yield "V" if leitweg.is_valid(value) else "I", value


def device_ids(random_: random.Random) -> Iterator[Case]:
    while True:
        body = some(random_, DIGITS, 14)
        value = body + (luhn.calc_check_digit(body) if random_.random() < 0.5 else random_.choice(DIGITS))
        yield "V" if imei.is_valid(value) else "I", printed(random_, value, [2, 6, 6])


def macs(random_: random.Random) -> Iterator[Case]:
    while True:
        separator = random_.choice(":-")
        groups = [some(random_, "0123456789ABCDEFabcdef", 2) for _ in range(random_.choice([6, 6, 6, 5, 7]))]
        if random_.random() < 0.2:
            groups[0] = some(random_, "0123456789ABCDEFG", 2)
        value = separator.join(groups)
        # Without its manufacturer: the registry changes daily.
        yield "V" if mac.is_valid(value, validate_manufacturer=False) else "I", value


def luhns(random_: random.Random) -> Iterator[Case]:
    while True:
        value = some(random_, DIGITS, random_.randrange(2, 20))
        if random_.random() < 0.5:
            value += luhn.calc_check_digit(value)
        yield "V" if luhn.is_valid(value) else "I", value


def mod97s(random_: random.Random) -> Iterator[Case]:
    while True:
        value = some(random_, ALNUM, random_.randrange(1, 24))
        value += mod_97_10.calc_check_digits(value) if random_.random() < 0.5 else some(random_, DIGITS, 2)
        yield "V" if mod_97_10.is_valid(value) else "I", value


def is_address(value: str, kind: type) -> bool:
    try:
        kind(value)
        return True
    except ValueError:
        return False


def ipv4s(random_: random.Random) -> Iterator[Case]:
    while True:
        numbers = [str(random_.randrange(0, 290)) for _ in range(random_.choice([4, 4, 4, 4, 3, 5]))]
        if random_.random() < 0.1:
            numbers[0] = "0" + numbers[0]
        value = ".".join(numbers)
        yield "S" if is_address(value, ipaddress.IPv4Address) else "I", value


def ipv6s(random_: random.Random) -> Iterator[Case]:
    while True:
        groups = [f"{random_.getrandbits(random_.choice([4, 8, 16])):x}" for _ in range(random_.choice([8, 8, 7, 6, 9]))]
        if random_.random() < 0.6:
            start = random_.randrange(len(groups))
            groups[start:start + random_.randrange(1, 5)] = [""]
        value = ":".join(groups)
        if random_.random() < 0.2:
            value = value.rsplit(":", 2)[0] + ":192.0.2." + str(random_.randrange(300))
        yield "S" if is_address(value, ipaddress.IPv6Address) else "I", value


def dates(random_: random.Random) -> Iterator[Case]:
    while True:
        day, month, year = random_.randrange(0, 33), random_.randrange(0, 14), random_.randrange(1900, 2100)
        form = random_.choice(["{d:02d}.{m:02d}.{y}", "{d}.{m}.{y}", "{y}-{m:02d}-{d:02d}", "{d}. {m}. {y}"])
        yield "V" if reference.is_date(year, month, day) else "I", form.format(d=day, m=month, y=year)


def phones(random_: random.Random) -> Iterator[Case]:
    """What libphonenumber knows as valid is not invalid; what it calls impossible is not valid."""
    while True:
        country = random_.choice(["49", "49", "49", "43", "41", random_.choice(["33", "44", "39", "1", "48", "420", "31"])])
        value = some(random_, DIGITS, random_.randrange(5, 13))
        number = phonenumbers.PhoneNumber(country_code=int(country), national_number=int(value))
        if value[0] == "0":
            continue
        text = f"+{country} {value[:3]} {value[3:]}"
        if phonenumbers.is_valid_number(number):
            kind = phonenumbers.number_type(number)
            code = next((value[:n] for n in range(5, 0, -1) if country + value[:n] in GEOCODE_DATA), "")
            if country == "43":  # Vienna and Klagenfurt stand in the metadata by other prefixes.
                code = next((c for c in ("1", "463") if value.startswith(c)), code)
            if kind == phonenumbers.PhoneNumberType.VOICEMAIL:
                continue  # a prefix within a mobile number, which nobody prints
            landline = kind == phonenumbers.PhoneNumberType.FIXED_LINE and country in ("49", "43")
            if landline and value[len(code):][:1] == "0":
                overruled["phone: libphonenumber takes subscribers' numbers that begin with 0: the plans do not"] += 1
                yield "I", text
            else:
                yield "S", text
        elif not phonenumbers.is_possible_number(number):
            yield "N", text


def pension_numbers(random_: random.Random) -> Iterator[Case]:
    while True:
        area = random_.choice(["02", "12", "15", "53", "65", "80"])
        value = area + f"{random_.randrange(1, 29):02d}{random_.randrange(1, 13):02d}" + some(random_, DIGITS, 2)
        value += random_.choice(CAPITALS) + some(random_, DIGITS, 2)
        check = reference.pension_check(value)
        last = check if random_.random() < 0.5 else random_.choice(DIGITS)
        yield "V" if last == check else "I", printed(random_, value + last, [2, 6, 1])


def checked(body: Callable[[random.Random], str], check: Callable[[str], str], pool: str, tail: str = ""):
    """Values of a body, a check digit that is right every second time, and a tail."""
    def cases(random_: random.Random) -> Iterator[Case]:
        while True:
            value = body(random_)
            right = check(value)
            last = right if random_.random() < 0.5 else random_.choice(pool)
            yield "V" if last == right else "I", value + last + tail
    return cases


DOCUMENT = "CFGHJKLMNPRTVWXYZ"


def vins(random_: random.Random) -> Iterator[Case]:
    while True:
        pool = "".join(c for c in ALNUM if c not in "IOQ")
        value = random_.choice("12345") + some(random_, pool, 12) + some(random_, DIGITS, 4)
        right = reference.vin_check(value)
        last = right if random_.random() < 0.5 else random_.choice(DIGITS)
        yield "V" if last == right else "I", value[:8] + last + value[9:]


def passport_lines(random_: random.Random) -> Iterator[Case]:
    while True:
        number = random_.choice(DOCUMENT) + some(random_, DIGITS + DOCUMENT, 8)
        fields = [number, f"{random_.randrange(100):02d}0817", f"{random_.randrange(100):02d}1130", "<" * 14]
        checks = [reference.icao_check(field) for field in fields]
        if random_.random() < 0.5:
            place = random_.randrange(3)
            checks[place] = random_.choice(DIGITS)
        a, b, c, d = (field + check for field, check in zip(fields, checks))
        composite = reference.icao_check(a + b + c + d)
        right = checks == [reference.icao_check(field) for field in fields]
        yield "V" if right else "I", f"{a}D<<{b}F{c}{d}{composite}"


VALIDATORS: dict[str, Callable[[random.Random], Iterator[Case]]] = {
    "iban": ibans, "bic": bics, "credit-card": cards, "creditor-id": creditor_ids, "rf-reference": references,
    "steuer-idnr": tax_ids, "steuernummer": tax_numbers, "steuernummer.local": local_tax_numbers, "w-idnr": business_ids,
    "vat-id": vat_ids, "at-svnr": austrian_insurance, "ch-ahv": swiss_insurance, "leitweg-id": routing_ids,
    "imei": device_ids, "mac": macs, "luhn": luhns, "mod97": mod97s, "ipv4": ipv4s, "ipv6": ipv6s,
    "date-of-birth": dates, "phone": phones,
    "pension-insurance": pension_numbers,
    "health-insurance": checked(lambda r: r.choice(CAPITALS) + some(r, DIGITS, 8), reference.health_check, DIGITS),
    "lanr": checked(lambda r: some(r, DIGITS, 6), reference.physician_check, DIGITS, tail="01"),
    "id-card": checked(lambda r: r.choice(DOCUMENT) + some(r, DIGITS + DOCUMENT, 8), reference.icao_check, DIGITS),
    "passport": checked(lambda r: r.choice(DOCUMENT) + some(r, DIGITS + DOCUMENT, 8), reference.icao_check, DIGITS),
    "driving-licence": checked(
        lambda r: r.choice("ABCDEFGHIJKLMNOP") + some(r, DIGITS, 3) + some(r, ALNUM, 5), reference.licence_check,
        DIGITS + "X", tail="1"),
    "vin": vins, "mrz": passport_lines,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=100_000)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for name, cases in VALIDATORS.items():
        source = cases(random.Random(f"{SEED}-{name}"))
        lines = [f"{expectation}\t{value}\n" for _, (expectation, value) in zip(range(arguments.count), source)]
        (arguments.folder / f"{name}.tsv").write_text("".join(lines))
        print(f"{name:20} {dict(sorted(Counter(line[0] for line in lines).items()))}")
    for reason, count in sorted(overruled.items()):
        print(f"overruled {count:6} x {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
