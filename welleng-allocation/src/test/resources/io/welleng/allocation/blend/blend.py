"""Shrinkage of MPMS 12.3 in customary units at 50 digits; writes shrinkage-12.3.csv."""

import csv
import pathlib

from mpmath import mp, mpf

mp.dps = 50
with open(pathlib.Path(__file__).with_name("shrinkage-12.3.csv"), "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["c", "g", "percent"])
    for c in ("1", "5", "12.5", "33.3", "50", "75", "99"):
        for g in ("10", "25.7", "55.8", "100"):
            s = mpf("4.86e-8") * mpf(c) * (100 - mpf(c)) ** mpf("0.819") * mpf(g) ** mpf("2.28")
            writer.writerow([c, g, mp.nstr(s, 20)])
