"""Decline conversions at 50 digits: conversions.csv.

Tangent effective: 1 - exp(-D); secant effective: 1 - (1 + b D)^(-1/b), with b = 0 as its limit; D nominal per period.
SPEE Recommended Evaluation Practice 6 (2002). Columns: nominal per year, b, tangent effective per year, secant effective per
year, tangent effective per month of 30.4375 days, secant effective per month, nominal per day of the secant figure per year.
"""

import os

from mpmath import mp, mpf, exp

mp.dps = 50
rows = ["# conversions.py", "nominal_year,b,tangent_year,secant_year,tangent_month,secant_month,day_from_secant_year"]


def secant(d, b):
    return 1 - exp(-d) if b == 0 else 1 - (1 + b * d) ** (-1 / b)


for d in ["1e-9", "0.01", "0.1", "0.5", "1", "3", "12"]:
    for b in ["0", "1e-13", "1e-6", "0.5", "1", "1.2", "2"]:
        dd, bb = mpf(float(d)), mpf(float(b))
        s = mpf(float(secant(dd, bb)))  # the printed figure, inverted exactly
        back = -mp.log(1 - s) if bb == 0 else ((1 - s) ** -bb - 1) / bb
        cells = [dd, bb, 1 - exp(-dd), s, 1 - exp(-dd / 12), secant(dd / 12, bb), back / mpf("365.25")]
        rows.append(",".join(repr(float(x)) for x in cells))

with open(os.path.join(os.path.dirname(__file__), "conversions.csv"), "w") as out:
    out.write("\n".join(rows) + "\n")
