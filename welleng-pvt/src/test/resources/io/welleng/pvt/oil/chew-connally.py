#!/usr/bin/env python3
"""Chew and Connally's saturated oil viscosity, evaluated with 50 digits. Writes chew-connally.csv.

Source: J.N. Chew and C.A. Connally (1959), "A Viscosity Correlation for Gas-Saturated Crude Oils", Trans. AIME 216,
23-25, SPE-1092-G: mu_ob = A mu_od^b, with A and b of rs given by charts. Fits of them:

  standing (M.B. Standing, 1977, "Volumetric and Phase Behavior of Oil Field Hydrocarbon Systems"; T. Ahmed):
    A = 10^(rs (2.2e-7 rs - 7.4e-4)),  b = 0.68/10^(8.62e-5 rs) + 0.25/10^(1.1e-3 rs) + 0.062/10^(3.74e-3 rs)
  aziz (K. Aziz, G.W. Govier and M. Fogarasi, 1972, "Pressure Drop in Wells Producing Oil and Gas", J. Can. Pet. Tech.
    11 (3), 38-48):
    A = 0.20 + 0.80 10^(-0.00081 rs),  b = 0.43 + 0.57 10^(-0.00072 rs)

rs in scf/STB, viscosities in cP. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50


def ten(c, r):
    return mpf(10) ** (mpf(c) * r)


def standing(r):
    a = mpf(10) ** (r * (mpf("2.2e-7") * r - mpf("7.4e-4")))
    b = mpf("0.68") * ten("-8.62e-5", r) + mpf("0.25") * ten("-1.1e-3", r) + mpf("0.062") * ten("-3.74e-3", r)
    return a, b


def aziz(r):
    return (mpf("0.20") + mpf("0.80") * ten("-0.00081", r), mpf("0.43") + mpf("0.57") * ten("-0.00072", r))


with open("chew-connally.csv", "w", newline="\n") as out:
    out.write("mu_dead_cp,rs,a_standing,b_standing,mu_standing_cp,a_aziz,b_aziz,mu_aziz_cp\n")
    for mu_od, r in product([0.377, 0.765, 1.0, 2.65, 10.0, 100.0, 1000.0],
                            [0.0, 1.0, 20.0, 90.0, 350.0, 603.0, 675.0, 751.0, 1000.0, 1600.0, 1682.0, 2500.0]):
        (a, b), (c, d) = standing(r), aziz(r)
        values = a, b, a * mpf(mu_od) ** b, c, d, c * mpf(mu_od) ** d
        out.write(f"{mu_od},{r}," + ",".join(nstr(v, 17) for v in values) + "\n")
