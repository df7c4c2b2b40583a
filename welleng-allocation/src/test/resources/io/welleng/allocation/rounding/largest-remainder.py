"""Largest-remainder rounding by exhaustive search; writes largest-remainder.csv beside this script.

Not the algorithm of the library: every way of rounding each part down or up to a whole unit is tried; of those that sum
to the total rounded by itself, the one with the least sum of squared errors is taken, and of equal ones the one that
rounds up earlier parts. That is what the largest remainder gives.
"""

import csv
import itertools
import pathlib
import random
from fractions import Fraction
from math import floor


def half_away(x):
    return floor(x + Fraction(1, 2)) if x >= 0 else -floor(-x + Fraction(1, 2))


def search(parts, decimals):
    unit = Fraction(1, 10**decimals)
    scaled = [Fraction(p) / unit for p in parts]
    total = half_away(sum(scaled))
    best = None
    for ups in itertools.product((1, 0), repeat=len(parts)):
        whole = [floor(s) + up for s, up in zip(scaled, ups)]
        if sum(whole) != total:
            continue
        key = (sum((w - s) ** 2 for w, s in zip(whole, scaled)), [-up for up in ups])
        if best is None or key < best[0]:
            best = (key, whole)
    return total * unit, [w * unit for w in best[1]]


def text(x, decimals):
    sign = "-" if x < 0 else ""
    digits = str(abs(int(x * 10**decimals))).rjust(decimals + 1, "0")
    return sign + (digits[: len(digits) - decimals] + "." + digits[-decimals:] if decimals else digits)


random.seed(7)
cases = [
    (2, ["3.335", "3.335", "3.335"]),
    (2, ["0.005", "1.005", "2.005", "3.005"]),
    (2, ["-0.005", "0.005"]),
    (2, ["-3.335", "-3.335", "-3.335"]),
    (0, ["0.5", "0.5"]),
    (0, ["0.5"]),
    (0, ["-0.5"]),
    (0, ["0", "0.25", "0.25"]),
    (6, ["0.0000005", "0.0000005", "1"]),
    (1, ["10", "20", "30"]),
]
for _ in range(60):
    decimals = random.randint(0, 6)
    scale = 10 ** random.randint(-2, 4)
    count = random.randint(1, 9)
    digits = decimals + random.randint(0, 3)
    low = random.choice((0, -1))
    cases.append((decimals, [format(random.uniform(low, 1) * scale, f".{digits}f") for _ in range(count)]))

with open(pathlib.Path(__file__).with_name("largest-remainder.csv"), "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["decimals", "parts", "total", "printed"])
    for decimals, parts in cases:
        total, printed = search(parts, decimals)
        writer.writerow([decimals, " ".join(parts), text(total, decimals), " ".join(text(p, decimals) for p in printed)])
