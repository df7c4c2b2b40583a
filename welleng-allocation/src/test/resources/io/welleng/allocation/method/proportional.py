"""Proportional shares in exact rational arithmetic; writes proportional.csv beside this script.

Every double is taken as the exact rational number it is; results are rounded once, to the nearest double.
"""

import csv
import pathlib
import random
from fractions import Fraction


def row(measured, estimates):
    total = sum(map(Fraction, estimates))
    factor = Fraction(measured) / total
    allocated = [factor * Fraction(e) for e in estimates]
    words = lambda values: " ".join(repr(float(v)) for v in values)
    return [repr(measured), words(estimates), repr(float(total)), repr(float(factor)), words(allocated)]


random.seed(20160101)
cases = [
    (100.0, [1.0]),
    (100.0, [1.0, 1.0, 1.0]),
    (0.1, [0.1, 0.2, 0.3]),
    (23340.98, [31.45, 50.32, 12.58, 9955.52]),
    (1e15, [1.0, 2.0, 4.0]),
    (1e-100, [1e15, 1e-15]),
    (750.0, [0.0, 500.0, 0.0]),
    (750.0, [1e-300, 3e-300]),
    (0.0, [3.0, 4.0]),
]
for n in (2, 3, 5, 8, 13, 21, 34, 55):
    for _ in range(4):
        estimates = [10.0 ** random.uniform(-9.0, 9.0) for _ in range(n)]
        cases.append((10.0 ** random.uniform(-9.0, 9.0), estimates))

with open(pathlib.Path(__file__).with_name("proportional.csv"), "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["measured_bbl", "estimates_bbl", "estimate_sum_bbl", "factor", "allocated_bbl"])
    for measured, estimates in cases:
        writer.writerow(row(measured, estimates))
