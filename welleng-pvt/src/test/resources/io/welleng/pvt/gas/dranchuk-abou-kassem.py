#!/usr/bin/env python3
"""Dranchuk and Abou-Kassem's gas deviation factor, evaluated with 50 digits.

Source: P.M. Dranchuk and J.H. Abou-Kassem (1975), "Calculation of Z Factors for Natural Gases Using Equations of
State", J. Can. Pet. Tech. 14 (3), 34-36, PETSOC-75-03-03.

    z = 1 + (A1 + A2/T + A3/T^3 + A4/T^4 + A5/T^5) r + (A6 + A7/T + A8/T^2) r^2 - A9 (A7/T + A8/T^2) r^5
          + A10 (1 + A11 r^2) (r^2/T^3) exp(-A11 r^2),
    r = 0.27 ppr/(z T), T = Tpr

dranchuk-abou-kassem.csv: reduced density r and z for Tpr 1.05 to 3 and ppr 0.05 to 30, and the number of positive
roots r of the equation, counted on a grid up to r = 6, beyond which ppr(r) only rises. On these isotherms ppr(r) is
strictly increasing, so the root is the only one.
dranchuk-abou-kassem-loops.csv: all roots for Tpr 1.00 to 1.02, where ppr(r) has a van der Waals loop; NaN where
there is one root only. The loop closes between Tpr 1.02 and 1.03, above the critical temperature of a pure gas.
Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
import math
from itertools import product

from mpmath import exp, findroot, mp, mpf, nstr

mp.dps = 50

A = [None] + [mpf(a) for a in "0.3265 -1.0700 -0.5339 0.01569 -0.05165 0.5475".split()]
A += [mpf(a) for a in "-0.7361 0.1844 0.1056 0.6134 0.7210".split()]
A_FLOAT = [None] + [float(a) for a in A[1:]]
GRID = [i / 2000 for i in range(1, 12001)]


def z(r, t, a, exp):
    c1 = a[1] + a[2] / t + a[3] / t**3 + a[4] / t**4 + a[5] / t**5
    c2 = a[6] + a[7] / t + a[8] / t**2
    c3 = a[9] * (a[7] / t + a[8] / t**2)
    return 1 + c1 * r + c2 * r**2 - c3 * r**5 + a[10] * (1 + a[11] * r**2) * r**2 / t**3 * exp(-a[11] * r**2)


def ppr(r, t):
    return r * z(r, mpf(t), A, exp) * t / mpf("0.27")


def roots(t, p):
    """All r with ppr(r) = p, each bracketed on the grid and then refined."""
    curve = [0.0] + [r * z(r, t, A_FLOAT, math.exp) * t / 0.27 for r in GRID]
    brackets = [(a, b) for a, b, fa, fb in zip([0.0] + GRID, GRID, curve, curve[1:]) if (fa - p) * (fb - p) <= 0]
    found = [findroot(lambda r: ppr(r, t) - p, bracket, solver="anderson", tol=mpf("1e-80"), maxsteps=200)
             for bracket in brackets]
    assert all(abs(ppr(r, t) / p - 1) < mpf("1e-40") for r in found)
    return found


def increasing(t):
    curve = [0.0] + [r * z(r, t, A_FLOAT, math.exp) for r in GRID]
    return all(b > a for a, b in zip(curve, curve[1:]))


def text(values):
    return ",".join("NaN" if v is None else nstr(v, 17) if isinstance(v, mpf) else str(v) for v in values)


ISOTHERMS = [1.05, 1.1, 1.15, 1.2, 1.3, 1.4, 1.6, 1.8, 2.1, 2.5, 3.0]
ISOBARS = [0.05, 0.2, 0.6, 1.0, 1.5, 2.0, 3.0, 5.0, 8.0, 12.0, 18.0, 30.0]
NEAR_CRITICAL = [(1.05, p) for p in (1.1, 1.2, 1.25, 1.27, 1.28, 1.29, 1.3, 1.32, 1.35, 1.4, 1.6)] + [
    (1.06, p) for p in (1.2, 1.3, 1.33, 1.36, 1.4, 1.6)] + [(1.08, p) for p in (1.3, 1.4, 1.45, 1.6)] + [
    (1.1, p) for p in (1.4, 1.55)]

assert all(increasing(t) for t in ISOTHERMS + [1.06, 1.08, 1.03]) and not increasing(1.02)

with open("dranchuk-abou-kassem.csv", "w", newline="\n") as out:
    out.write("tpr,ppr,rho_r,z,roots\n")
    for t, p in list(product(ISOTHERMS, ISOBARS)) + NEAR_CRITICAL:
        found = roots(t, p)
        out.write(text((t, p, found[0], z(found[0], mpf(t), A, exp), len(found))) + "\n")

with open("dranchuk-abou-kassem-loops.csv", "w", newline="\n") as out:
    out.write("tpr,ppr,roots,rho_r_1,rho_r_2,rho_r_3\n")
    for t, p in [(1.0, 0.8), (1.0, 0.88), (1.0, 0.9), (1.0, 0.93), (1.0, 0.96), (1.0, 1.1), (1.01, 0.9), (1.01, 1.02),
                 (1.01, 1.2), (1.02, 1.0), (1.02, 1.0801), (1.02, 1.081), (1.02, 1.0819), (1.02, 1.2)]:
        found = roots(t, p)
        out.write(text((t, p, len(found), *(found + [None] * (3 - len(found))))) + "\n")
