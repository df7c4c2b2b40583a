#!/usr/bin/env python3
"""Viscosity of oil-water emulsions relative to the continuous phase, and the inversion point, evaluated with 50
digits.

emulsion-viscosity.csv, ratio of the emulsion's to the continuous phase's viscosity, f the volume fraction dispersed:
    woelflin_*  exp((a f + b) f): loose 2.6672, 2.4740; medium 5.1920, 1.6691; tight 5.2456, 2.1102, the exponential
                fits of R. Woelflin (1942), "The Viscosity of Crude-Oil Emulsions", Drill. & Prod. Prac., API,
                148-153, in the open code of the Marlim simulator; f is the water cut in situ
    brinkman    (1 - f)^-2.5, H.C. Brinkman (1952), "The Viscosity of Concentrated Suspensions and Solutions", J. Chem.
                Phys. 20 (4), 571
    richardson  exp(k f), E.G. Richardson (1933), "Ueber die Viskositaet von Emulsionen", Kolloid-Z. 65, 32-37; here
                with k = 3.215 (water in oil) and 3.089 (oil in water)
emulsion-inversion.csv, water cut at which the continuous phase changes from oil to water:
    arirachakaran   0.5 - 0.1108 log10 mu_o, mu_o in cP, S. Arirachakaran et al. (1989), "An Analysis of Oil/Water Flow
                    Phenomena in Horizontal Pipes", SPE-18836-MS
    brauner_ullmann 1/(1 + r n^0.4), r = rho_o/rho_w, n = (mu_o/rho_o)/(mu_w/rho_w), N. Brauner and A. Ullmann (2002),
                    "Modeling of phase inversion phenomenon in two-phase pipe flows", Int. J. Multiphase Flow 28, 1177

Viscosities in cP, densities in any one unit. NaN for a negative fraction. Inputs are the doubles printed; results are
rounded once, to 17 digits.
"""
from itertools import product

from mpmath import exp, log10, mp, mpf, nan, nstr

mp.dps = 50

WOELFLIN = [[mpf(c) for c in s.split()] for s in ("2.6672 2.4740", "5.1920 1.6691", "5.2456 2.1102")]


def woelflin(f, a, b):
    return exp((a * f + b) * f)


def brinkman(f):
    return (1 - mpf(f)) ** mpf("-2.5")


def richardson(f, k):
    return exp(mpf(k) * f)


def arirachakaran(mu_o):
    value = mpf("0.5") - mpf("0.1108") * log10(mpf(mu_o))
    return value if value >= 0 else nan


def brauner_ullmann(mu_o, mu_w, rho_o, rho_w):
    r = mpf(rho_o) / rho_w
    n = mpf(mu_o) / rho_o / (mpf(mu_w) / rho_w)
    return 1 / (1 + r * n ** mpf("0.4"))


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


FRACTIONS = [i / 100 for i in range(0, 96, 2)] + [0.01, 0.05, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75]
write("emulsion-viscosity.csv",
      "fraction,woelflin_loose,woelflin_medium,woelflin_tight,brinkman,richardson_3_215,richardson_3_089",
      [(f, *[woelflin(f, a, b) for a, b in WOELFLIN], brinkman(f), richardson(f, "3.215"), richardson(f, "3.089"))
       for f in sorted(FRACTIONS)])
write("emulsion-inversion.csv", "mu_o_cp,mu_w_cp,rho_o,rho_w,arirachakaran,brauner_ullmann",
      [(a, b, c, d, arirachakaran(a), brauner_ullmann(a, b, c, d)) for a, (b, c, d) in product(
          [0.3, 1.0, 3.0, 4.7, 10.0, 30.0, 115.0, 1000.0, 10000.0, 40000.0],
          [(0.3, 0.7, 0.98), (0.5, 0.8, 1.02), (0.7, 0.85, 1.05), (1.0, 0.95, 1.1), (1.0, 1.0, 1.0)])])
