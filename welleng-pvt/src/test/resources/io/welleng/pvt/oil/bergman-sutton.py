#!/usr/bin/env python3
"""Bergman and Sutton's saturated and undersaturated oil viscosity, evaluated with 50 digits.

Source: D.F. Bergman and R.P. Sutton (2006), "Undersaturated Oil Viscosity Correlation for Adverse Conditions",
SPE-103144-MS; (2007), "An Update to Viscosity Correlations for Gas-Saturated Crude Oils", SPE-110195-MS.

    mu_o = mu_b exp(a (p - pb)^b),  a = 6.5698e-7 L^2 - 1.48211e-5 L + 2.27877e-4,  b = 2.24623e-2 L + 0.873204,
           L = ln mu_b                                                                bergman-sutton-undersaturated.csv
    mu_b = A mu_od^B,  A = 1/(1 + (rs/344.198)^0.855344),
           B = 0.382322 + (1 - 0.382322)/(1 + (rs/567.953)^0.819326)                  bergman-sutton-saturated.csv

p in psia, rs in scf/STB, viscosities in cP. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import exp, log, mp, mpf, nstr

mp.dps = 50


def undersaturated(mu_b, p_b, p):
    ell = log(mpf(mu_b))
    a = mpf("6.5698e-7") * ell**2 - mpf("1.48211e-5") * ell + mpf("2.27877e-4")
    b = mpf("2.24623e-2") * ell + mpf("0.873204")
    return mu_b * exp(a * (mpf(p) - p_b) ** b)


def saturated(mu_od, r):
    a = 1 / (1 + (r / mpf("344.198")) ** mpf("0.855344"))
    b = mpf("0.382322") + (1 - mpf("0.382322")) / (1 + (r / mpf("567.953")) ** mpf("0.819326"))
    return a * mpf(mu_od) ** b


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(nstr(x, 17) if isinstance(x, mpf) else str(x) for x in row) + "\n")


write("bergman-sutton-undersaturated.csv", "mu_b_cp,pb_psia,p_psia,mu_cp",
      [(m, p_b, p_b + dp, undersaturated(m, p_b, p_b + dp)) for (m, p_b), dp in product(
          [(0.063, 8000.0), (0.224, 2391.7), (0.74, 2500.0), (1.0, 2000.0), (3.1, 1250.0), (18.3, 500.0),
           (148.0, 126.0), (1000.0, 300.0), (13100.0, 100.0)], [0.0, 1.0, 100.0, 750.0, 2623.0, 6000.0, 15000.0])])
write("bergman-sutton-saturated.csv", "mu_dead_cp,rs,mu_cp",
      [(m, r, saturated(m, r)) for m, r in product([0.21, 0.765, 1.0, 2.65, 10.0, 100.0, 4277.0],
                                                   [0.0, 1.0, 20.0, 90.0, 350.0, 675.0, 1600.0, 6525.0])])
