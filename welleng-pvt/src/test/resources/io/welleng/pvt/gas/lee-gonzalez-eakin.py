#!/usr/bin/env python3
"""Lee, Gonzalez and Eakin's gas viscosity, evaluated with 50 digits. Writes lee-gonzalez-eakin.csv.

Source: A.L. Lee, M.H. Gonzalez and B.E. Eakin (1966), "The Viscosity of Natural Gases", J. Pet. Tech. 18 (8),
997-1000, SPE-1340-PA (column mu_1966); the coefficients with more digits as printed by W.D. McCain (1990), "The
Properties of Petroleum Fluids", 2nd ed., PennWell (column mu_mccain).

    mu = 1e-4 K exp(X rho^Y),  K = (k1 + k2 M) T^1.5/(k3 + k4 M + T),  X = x1 + x2/T + x3 M,  Y = y1 - y2 X

M = 28.97 gamma_g in lb/lbmol, T = t_f + 459.67 in degR, rho in g/cm3, mu in cP. Inputs are the doubles printed;
results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import exp, mp, mpf, nstr

mp.dps = 50

ORIGINAL = [mpf(c) for c in "9.4 0.02 209 19 3.5 986 0.01 2.4 0.2".split()]
MCCAIN = [mpf(c) for c in "9.379 0.01607 209.2 19.26 3.448 986.4 0.01009 2.447 0.2224".split()]


def viscosity(gamma_g, t_f, rho, coefficients):
    k1, k2, k3, k4, x1, x2, x3, y1, y2 = coefficients
    m = mpf("28.97") * gamma_g
    t = t_f + mpf("459.67")
    k = (k1 + k2 * m) * t ** mpf("1.5") / (k3 + k4 * m + t)
    x = x1 + x2 / t + x3 * m
    y = y1 - y2 * x
    return mpf("1e-4") * k * exp(x * mpf(rho) ** y)


with open("lee-gonzalez-eakin.csv", "w", newline="\n") as out:
    out.write("gamma_g,t_f,rho_g_cm3,mu_1966,mu_mccain\n")
    for g, t, rho in product([0.55, 0.65, 0.8, 1.0, 1.5], [60.0, 100.0, 180.0, 340.0],
                             [0.0007, 0.01, 0.05, 0.12, 0.25, 0.45]):
        original, mccain = viscosity(g, t, rho, ORIGINAL), viscosity(g, t, rho, MCCAIN)
        out.write(f"{g},{t},{rho},{nstr(original, 17)},{nstr(mccain, 17)}\n")
