#!/usr/bin/env python3
"""Carr, Kobayashi and Burrows' gas viscosity, evaluated with 50 digits.

Source: N.L. Carr, R. Kobayashi and D.B. Burrows (1954), "Viscosity of Hydrocarbon Gases Under Pressure", Trans. AIME
201, 264-272, SPE-297-G (charts); the fit at 1 atm with its corrections by M.B. Standing (1977), SPE; the fit of the
ratio by J.R. Dempsey (1965), "Computer Routine Treats Gas Viscosity as a Variable", Oil & Gas J., 16 August 1965, 141.

carr-kobayashi-burrows-1-atm.csv:
    mu_u = (1.709e-5 - 2.062e-6 g) T + 8.188e-3 - 6.15e-3 log10 g
    mu_1 = mu_u + yN2 (8.48e-3 log10 g + 9.59e-3) + yCO2 (9.08e-3 log10 g + 6.24e-3)
           + yH2S (8.49e-3 log10 g + 3.73e-3)
carr-kobayashi-burrows-ratio.csv:
    ln (Tpr mu/mu_1) = sum of Tpr^i (a_i0 + a_i1 ppr + a_i2 ppr^2 + a_i3 ppr^3), i = 0 to 3

T in degF, g the gas gravity, viscosities in cP. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import exp, log10, mp, mpf, nstr

mp.dps = 50

A = [[mpf(c) for c in row.split()] for row in (
    "-2.46211820 2.97054714 -2.86264054e-1 8.05420522e-3",
    "2.80860949 -3.49803305 3.60373020e-1 -1.04432413e-2",
    "-7.93385684e-1 1.39643306 -1.49144925e-1 4.41015512e-3",
    "8.39387178e-2 -1.86408848e-1 2.03367881e-2 -6.09579263e-4")]


def low(g, t, n2, co2, h2s):
    ell = log10(mpf(g))
    parts = [(mpf("1.709e-5") - mpf("2.062e-6") * g) * t + mpf("8.188e-3") - mpf("6.15e-3") * ell,
             n2 * (mpf("8.48e-3") * ell + mpf("9.59e-3")), co2 * (mpf("9.08e-3") * ell + mpf("6.24e-3")),
             h2s * (mpf("8.49e-3") * ell + mpf("3.73e-3"))]
    return (*parts, sum(parts))


def ratio(tpr, ppr):
    t, p = mpf(tpr), mpf(ppr)
    return exp(sum(t**i * sum(a * p**k for k, a in enumerate(row)) for i, row in enumerate(A))) / t


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(nstr(x, 17) if isinstance(x, mpf) else str(x) for x in row) + "\n")


write("carr-kobayashi-burrows-1-atm.csv",
      "gamma_g,t_f,y_n2,y_co2,y_h2s,mu_uncorrected_cp,d_n2_cp,d_co2_cp,d_h2s_cp,mu_1_cp",
      [(g, t, *y, *low(g, t, *y)) for g, t, y in product(
          [0.55, 0.65, 0.7, 0.85, 1.0, 1.242, 1.5], [60.0, 100.0, 194.0, 300.0, 400.0],
          [(0.0, 0.0, 0.0), (0.1, 0.08, 0.02), (0.0051, 0.1101, 0.0491), (0.15, 0.15, 0.15)])])
write("carr-kobayashi-burrows-ratio.csv", "tpr,ppr,mu_over_mu_1",
      [(t, p, ratio(t, p)) for t, p in product([1.05, 1.2, 1.35, 1.5, 1.8, 1.853, 2.2, 2.6, 3.0],
                                               [0.1, 0.5, 1.0, 2.0, 3.0, 5.21, 5.6, 8.0, 12.0, 14.34, 17.0, 20.0])])
