#!/usr/bin/env python3
"""Gas deviation factor by Hall and Yarborough, Papay, and Brill and Beggs, evaluated with 50 digits.

hall-yarborough.csv: K.R. Hall and L. Yarborough (1973), "A New Equation of State for Z-Factor Calculations", Oil &
Gas J., 18 June 1973, 82-92; t = 1/Tpr:
    (y + y^2 + y^3 - y^4)/(1 - y)^3 - a ppr - b y^2 + c y^d = 0,  z = a ppr/y,
    a = 0.06125 t exp(-1.2 (1 - t)^2),  b = 14.76 t - 9.76 t^2 + 4.58 t^3,  c = 90.7 t - 242.2 t^2 + 42.4 t^3,
    d = 2.18 + 2.82 t
    with the number of roots y in (0, 1), counted on a grid of 4000, and the smallest of them.
hall-yarborough-loops.csv: all roots for Tpr 0.9 to 1.02; NaN where there is one only.
explicit-deviation-factor.csv: J. Papay (1968), OGIL Musz. Tud. Kozl., Budapest, 267-273:
    z = 1 - 3.52 ppr/10^(0.9813 Tpr) + 0.274 ppr^2/10^(0.8157 Tpr)
    H.D. Beggs and J.P. Brill (1973), J. Pet. Tech. 25 (5), 607-617, and J.P. Brill (1974):
    z = A + (1 - A)/exp(B) + C ppr^D,  A = 1.39 (Tpr - 0.92)^0.5 - 0.36 Tpr - 0.101,
    B = (0.62 - 0.23 Tpr) ppr + (0.066/(Tpr - 0.86) - 0.037) ppr^2 + 0.32 ppr^6/10^(9 (Tpr - 1)),
    C = 0.132 - 0.32 log10 Tpr,  D = 10^(0.3106 - 0.49 Tpr + 0.1824 Tpr^2);  column brill_beggs_0_10: A with 0.10

Inputs are the doubles printed; results are rounded once, to 17 digits; NaN for a negative or complex z.
"""
import math
from itertools import product

from mpmath import exp, findroot, log10, mp, mpf, nan, nstr, sqrt

mp.dps = 50

GRID = [i / 4000 for i in range(1, 4000)]


def ends(tpr, number, exponential):
    t = 1 / number(tpr)
    one = number(1)
    return (number("0.06125") * t * exponential(-number("1.2") * (one - t) ** 2),
            number("14.76") * t - number("9.76") * t**2 + number("4.58") * t**3,
            number("90.7") * t - number("242.2") * t**2 + number("42.4") * t**3,
            number("2.18") + number("2.82") * t)


def residual(y, ppr, a, b, c, d):
    return (y + y**2 + y**3 - y**4) / (1 - y) ** 3 - a * ppr - b * y**2 + c * y**d


def roots(tpr, ppr):
    coarse, fine = ends(tpr, float, math.exp), ends(tpr, mpf, exp)
    values = [residual(y, ppr, *coarse) for y in GRID]
    pairs = [(0.0, GRID[0])] if values[0] > 0 else []
    pairs += [(x, y) for x, y, u, v in zip(GRID, GRID[1:], values, values[1:]) if u * v <= 0]
    found = [findroot(lambda y: residual(y, ppr, *fine), (mpf(x) if x else mpf("1e-12"), mpf(y)), solver="anderson",
                      tol=mpf("1e-80"), maxsteps=300) for x, y in pairs]
    assert all(abs(residual(y, ppr, *fine)) < mpf("1e-38") for y in found)
    return found, [fine[0] * ppr / y for y in found]


def papay(tpr, ppr):
    value = (1 - mpf("3.52") * ppr / mpf(10) ** (mpf("0.9813") * tpr)
             + mpf("0.274") * mpf(ppr) ** 2 / mpf(10) ** (mpf("0.8157") * tpr))
    return value if value >= 0 else nan


def brill_beggs(tpr, ppr, constant="0.101"):
    if tpr < 0.92:
        return nan
    t, p = mpf(tpr), mpf(ppr)
    a = mpf("1.39") * sqrt(t - mpf("0.92")) - mpf("0.36") * t - mpf(constant)
    b = ((mpf("0.62") - mpf("0.23") * t) * p + (mpf("0.066") / (t - mpf("0.86")) - mpf("0.037")) * p**2
         + mpf("0.32") * p**6 / mpf(10) ** (9 * (t - 1)))
    c = mpf("0.132") - mpf("0.32") * log10(t)
    d = mpf(10) ** (mpf("0.3106") - mpf("0.49") * t + mpf("0.1824") * t**2)
    value = a + (1 - a) / exp(b) + c * p**d
    return value if value >= 0 else nan


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


ISOTHERMS = [1.05, 1.1, 1.15, 1.2, 1.3, 1.35, 1.5, 1.7, 2.0, 2.4, 3.0]
ISOBARS = [0.01, 0.2, 0.6, 1.0, 1.5, 2.0, 3.0, 5.6, 8.0, 12.0, 18.0, 24.0, 30.0]
rows = []
for t, p in list(product(ISOTHERMS, ISOBARS)):
    y, z = roots(t, p)
    rows.append((t, p, y[0], z[0], len(y)))
write("hall-yarborough.csv", "tpr,ppr,y,z,roots", rows)
rows = []
for t, p in product([0.9, 0.95, 0.98, 1.0, 1.01, 1.02],
                    [0.3, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0, 1.05, 1.1, 1.2]):
    y, z = roots(t, p)
    y += [nan] * (3 - len(y))
    rows.append((t, p, len(z), *y[:3]))
write("hall-yarborough-loops.csv", "tpr,ppr,roots,y_1,y_2,y_3", rows)
write("explicit-deviation-factor.csv", "tpr,ppr,z_papay,z_brill_beggs,z_brill_beggs_0_10",
      [(t, p, papay(t, p), brill_beggs(t, p), brill_beggs(t, p, "0.10")) for t, p in product(
          [0.9, 1.05, 1.1, 1.2, 1.35, 1.433, 1.5, 1.7, 2.0, 2.4, 3.0],
          [0.01, 0.2, 0.6, 1.0, 1.375, 2.0, 3.0, 5.6, 8.0, 13.0, 15.0, 20.0])])
