#!/usr/bin/env python3
"""Standing's black-oil correlations, evaluated with 50 digits.

Source: M.B. Standing (1947), "A Pressure-Volume-Temperature Correlation for Mixtures of California Oils and
Gases", Drill. & Prod. Prac., API, 275-287; equations as given by M.B. Standing (1977), "Volumetric and Phase
Behavior of Oil Field Hydrocarbon Systems", SPE (pb = 18.2 (... - 1.4)) and H.D. Beggs (1987), "Production
Optimization" (the older pb = 18 (...) and the 0.972 form of the volume factor).

    a  = 0.00091 T - 0.0125 API
    pb = 18.2 ((rs/gamma_g)^0.83 10^a - 1.4)                       standing-pb.csv, standing-rs.csv
    pb = 18 (rs/gamma_g)^0.83 10^a                                 standing-p18.csv
    bo = 0.9759 + 12e-5 F^1.2, or 0.972 + 1.47e-4 F^1.175, F = rs (gamma_g/gamma_o)^0.5 + 1.25 T   standing-bo.csv

rs is always the exact inverse of pb (exponent 1/0.83, not the rounded 1.2048). Pressures are psia, T is degF,
rs scf/STB, bo bbl/STB, gamma_o = 141.5/(131.5 + API). pb is the bare equation: it is negative for some lean,
heavy oils. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr, sqrt

mp.dps = 50


def power_of_ten(t, api):
    return mpf(10) ** (mpf("0.00091") * t - mpf("0.0125") * api)


def pb_182(rs, gamma_g, api, t):
    return mpf("18.2") * ((mpf(rs) / gamma_g) ** mpf("0.83") * power_of_ten(t, api) - mpf("1.4"))


def rs_182(p, gamma_g, api, t):
    return gamma_g * ((p / mpf("18.2") + mpf("1.4")) / power_of_ten(t, api)) ** (1 / mpf("0.83"))


def pb_18(rs, gamma_g, api, t):
    return 18 * (mpf(rs) / gamma_g) ** mpf("0.83") * power_of_ten(t, api)


def rs_18(p, gamma_g, api, t):
    return gamma_g * (mpf(p) / 18 / power_of_ten(t, api)) ** (1 / mpf("0.83"))


def bo(rs, gamma_g, api, t):
    gamma_o = mpf("141.5") / (mpf("131.5") + api)
    f = rs * sqrt(gamma_g / gamma_o) + mpf("1.25") * t
    return mpf("0.9759") + mpf("12e-5") * f ** mpf("1.2"), mpf("0.972") + mpf("1.47e-4") * f ** mpf("1.175")


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(nstr(x, 17) if isinstance(x, mpf) else str(x) for x in row) + "\n")


# gas gravity, API gravity, temperature: the fitted range, its corners, and a little beyond
OILS = [(0.65, 35.0, 180.0), (0.8, 25.0, 150.0), (0.59, 16.5, 100.0), (0.95, 63.8, 258.0), (1.1, 45.0, 220.0),
        (0.75, 8.0, 120.0), (0.7, 30.0, 200.0), (0.851, 47.1, 250.0), (0.848, 27.3, 180.0), (0.6, 12.5, 280.0)]
RS = [1.0, 20.0, 90.0, 350.0, 751.0, 1425.0, 2200.0]
P = [14.696, 130.0, 500.0, 1250.0, 2391.7, 4000.0, 7000.0]

assert all(abs(rs_182(pb_182(rs, *o), *o) / rs - 1) < mpf("1e-45") for o, rs in product(OILS, RS))
assert all(abs(rs_18(pb_18(rs, *o), *o) / rs - 1) < mpf("1e-45") for o, rs in product(OILS, RS))

write("standing-pb.csv", "rs,gamma_g,api,t_f,pb_psia",
      [(rs, *o, pb_182(rs, *o)) for o, rs in product(OILS, RS)])
write("standing-rs.csv", "p_psia,gamma_g,api,t_f,rs",
      [(p, *o, rs_182(p, *o)) for o, p in product(OILS, P)])
write("standing-p18.csv", "rs,gamma_g,api,t_f,pb_psia,p_psia,rs_at_p",
      [(rs, *o, pb_18(rs, *o), p, rs_18(p, *o)) for o, (rs, p) in product(OILS, zip(RS, P))])
write("standing-bo.csv", "rs,gamma_g,api,t_f,bo_09759,bo_0972",
      [(rs, *o, *bo(rs, *o)) for o, rs in product(OILS, [0.0] + RS)])
