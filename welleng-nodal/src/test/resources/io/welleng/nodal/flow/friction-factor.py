#!/usr/bin/env python3
"""Darcy's friction factor, evaluated with 50 digits. Writes friction-factor.csv.

64/Re up to Re = 2100; from Re = 4000 the root of Colebrook and White's equation (C.F. Colebrook, 1939, J. Inst. Civ.
Eng. 11 (4), 133-156), 1/sqrt(f) = -2 log10(e/3.7 + 2.51/(Re sqrt(f))), with e the relative roughness; linear in Re
between. With x = 1/sqrt(f), a = e/3.7, b = 2.51/Re and k = 2 b/ln 10, the exact root is
x = (k W(exp(a/k)/k) - a)/b, with Lambert's function W; where exp(a/k) is beyond reason, Newton's method from Newton's
limit for a rough wall. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from mpmath import exp, findroot, lambertw, log, log10, mp, mpf, nstr

mp.dps = 50


def colebrook(re, e):
    a, b = mpf(e) / mpf("3.7"), mpf("2.51") / mpf(re)
    k = 2 * b / log(10)
    if a / k < 5000:
        x = (k * lambertw(exp(a / k) / k).real - a) / b
    else:
        x = findroot(lambda y: y + 2 * log10(a + b * y), -2 * log10(a))
    assert abs(x + 2 * log10(a + b * x)) < mpf("1e-40")
    return 1 / x ** 2


def darcy(re, e):
    if re <= 2100:
        return 64 / mpf(re)
    if re >= 4000:
        return colebrook(re, e)
    laminar, turbulent = mpf(64) / 2100, colebrook(4000.0, e)
    return laminar + (turbulent - laminar) * (mpf(re) - 2100) / (4000 - 2100)


REYNOLDS = [0.01, 30.0, 1999.0, 2100.0, 2100.5, 2500.0, 3300.0, 3999.0, 4000.0, 5000.0, 12000.0, 45000.0, 1.7e5, 8.0e5,
            3.3e6, 2.0e7, 1.0e9]
ROUGHNESS = [0.0, 1.0e-7, 2.458e-4, 1.5e-3, 0.012, 0.05, 0.1]

with open("friction-factor.csv", "w", newline="\n") as out:
    out.write("re,relative_roughness,darcy\n")
    for re in REYNOLDS:
        for e in ROUGHNESS:
            out.write(f"{re},{e},{nstr(darcy(re, e), 17)}\n")
