#!/usr/bin/env python3
"""Beal's dead and undersaturated oil viscosity, evaluated with 50 digits. Writes beal-dead.csv and
beal-undersaturated.csv.

Source: C. Beal (1946), "The Viscosity of Air, Water, Natural Gas, Crude Oil and Its Associated Gases at Oil Field
Temperatures and Pressures", Trans. AIME 165, 94-115 (charts); equations by M.B. Standing (1977), "Volumetric and
Phase Behavior of Oil Field Hydrocarbon Systems", SPE.

    mu_od = (0.32 + 1.8e7/API^4.53) (360/(T + 200))^a,  a = 10^(0.43 + 8.33/API)
    mu_o  = mu_b + 0.001 (p - pb) (0.024 mu_b^1.6 + 0.038 mu_b^0.56)

T in degF, p in psia, viscosities in cP. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50


def dead(api, t):
    a = mpf(10) ** (mpf("0.43") + mpf("8.33") / api)
    return (mpf("0.32") + mpf("1.8e7") / mpf(api) ** mpf("4.53")) * (360 / (mpf(t) + 200)) ** a


def undersaturated(mu_b, p_b, p):
    return mu_b + mpf("0.001") * (mpf(p) - p_b) * (
        mpf("0.024") * mpf(mu_b) ** mpf("1.6") + mpf("0.038") * mpf(mu_b) ** mpf("0.56"))


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(nstr(x, 17) if isinstance(x, mpf) else str(x) for x in row) + "\n")


write("beal-dead.csv", "api,t_f,mu_dead_cp",
      [(api, t, dead(api, t)) for api, t in product([6.0, 10.1, 15.0, 22.3, 27.3, 31.0, 37.9, 45.0, 52.5, 60.0],
                                                    [60.0, 100.0, 130.0, 180.0, 220.0, 300.0])])
write("beal-undersaturated.csv", "mu_b_cp,pb_psia,p_psia,mu_cp",
      [(m, p_b, p_b + dp, undersaturated(m, p_b, p_b + dp)) for (m, p_b), dp in product(
          [(0.05, 6000.0), (0.142, 4134.7), (0.224, 2391.7), (0.638, 2265.7), (0.74, 2500.0), (3.1, 1250.0),
           (18.3, 500.0), (127.0, 139.7), (2000.0, 100.0)], [0.0, 1.0, 100.0, 750.0, 1500.0, 2623.0, 6000.0])])
