#!/usr/bin/env python3
"""Viscosity of dead oil between and beyond two measured temperatures, evaluated with 50 digits.

Source: ASTM D341-20, "Standard Practice for Viscosity-Temperature Equations and Charts for Liquid Petroleum or
Hydrocarbon Products"; C. Walther (1931), Erdoel und Teer 7, 382; E.N. da C. Andrade (1930), Nature 125, 309.

viscosity-temperature-d341.csv: from nu1 at t1 and nu2 at t2 to t
    short form  log10 log10 (nu + 0.7) = A - B log10 T, meant for nu > 2 cSt                        nu_short_cst
    full form   log10 log10 Z = A - B log10 T,  Z = nu + 0.7 + exp(-1.47 - 1.84 nu - 0.51 nu^2)      nu_full_cst
                the standard's explicit inverse of Z instead of the exact one:
                nu = z - exp(-0.7487 - 3.295 z + 0.6119 z^2 - 0.3193 z^3),  z = Z - 0.7            nu_full_explicit_cst
viscosity-temperature-andrade.csv: mu = A exp(B/T), A and B from mu1 at t1 and mu2 at t2

T = t + 459.67 in degR (with A and B from two points, degR and K give the same result), kinematic viscosities in cSt,
mu in cP. NaN where log10 log10 has no value (nu <= 0.3 in the short form), and for a negative viscosity. Inputs are
the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import exp, findroot, log, log10, mp, mpf, nan, nstr

mp.dps = 50


def z_short(nu):
    return mpf(nu) + mpf("0.7")


def z_full(nu):
    nu = mpf(nu)
    return nu + mpf("0.7") + exp(mpf("-1.47") - mpf("1.84") * nu - mpf("0.51") * nu**2)


def nu_full(z):
    if z < z_full(0):
        return nan
    return findroot(lambda nu: z_full(nu) - z, (mpf(0), z), solver="anderson", tol=mpf("1e-90"), maxsteps=300)


def nu_explicit(z):
    z = z - mpf("0.7")
    return z - exp(mpf("-0.7487") - mpf("3.295") * z + mpf("0.6119") * z**2 - mpf("0.3193") * z**3)


def line(z1, t1, z2, t2, t):
    """Z at t on the straight line through two points."""
    if z1 <= 1 or z2 <= 1:
        return nan
    x1, x2, x = [log10(mpf(v) + mpf("459.67")) for v in (t1, t2, t)]
    y1, y2 = log10(log10(z1)), log10(log10(z2))
    return mpf(10) ** mpf(10) ** (y1 + (y2 - y1) * (x - x1) / (x2 - x1))


def positive(value):
    return value if value >= 0 else nan


def d341(nu1, t1, nu2, t2, t):
    short = line(z_short(nu1), t1, z_short(nu2), t2, t)
    full = line(z_full(nu1), t1, z_full(nu2), t2, t)
    return (short if short != short else positive(short - mpf("0.7")), nu_full(full), positive(nu_explicit(full)))


def andrade(mu1, t1, mu2, t2, t):
    r1, r2, r = [1 / (mpf(v) + mpf("459.67")) for v in (t1, t2, t)]
    b = log(mpf(mu1) / mu2) / (r1 - r2)
    return mu1 * exp(b * (r - r1))


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


PAIRS = [(32.0, 104.0, 5.4, 212.0), (2000.0, 100.0, 85.0, 200.0), (50000.0, 80.0, 300.0, 210.0),
         (12.0, 100.0, 3.5, 210.0), (4.0, 100.0, 1.5, 210.0), (1.2, 100.0, 0.6, 210.0), (0.8, 60.0, 0.25, 250.0),
         (150.0, 86.0, 25.0, 140.0)]
TEMPERATURES = [32.0, 60.0, 100.0, 122.0, 150.0, 180.0, 212.0, 250.0, 300.0]

for pair, t in product(PAIRS, (0, 1)):
    nu, at = pair[2 * t], pair[2 * t + 1]
    values = d341(*pair, at)
    assert values[0] != values[0] or abs(values[0] / nu - 1) < mpf("1e-40")
    assert abs(values[1] / nu - 1) < mpf("1e-40")

write("viscosity-temperature-d341.csv", "nu1_cst,t1_f,nu2_cst,t2_f,t_f,nu_short_cst,nu_full_cst,nu_full_explicit_cst",
      [(*pair, t, *d341(*pair, t)) for pair, t in product(PAIRS, TEMPERATURES)])
write("viscosity-temperature-andrade.csv", "mu1_cp,t1_f,mu2_cp,t2_f,t_f,mu_cp",
      [(*pair, t, andrade(*pair, t)) for pair, t in product(PAIRS, TEMPERATURES)])
