#!/usr/bin/env python3
"""Beggs and Robinson's dead and live oil viscosity, evaluated with 50 digits. Writes beggs-robinson.csv.

Source: H.D. Beggs and J.R. Robinson (1975), "Estimating the Viscosity of Crude Oil Systems", J. Pet. Tech.
27 (9), 1140-1141, SPE-5434-PA.

    dead: mu_od = 10^x - 1,  x = 10^(3.0324 - 0.02023 API) T^-1.163
    live: mu_o  = A mu_od^B, A = 10.715 (rs + 100)^-0.515, B = 5.44 (rs + 150)^-0.338

T in degF, rs in scf/STB, viscosities in cP. Cold heavy oils are far outside the fit (70-295 degF, 16-58 API) and
stand here only to pin the equation. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50


def dead(api, t):
    x = mpf(10) ** (mpf("3.0324") - mpf("0.02023") * api) * mpf(t) ** mpf("-1.163")
    return mpf(10) ** x - 1


def live(mu_od, rs):
    a = mpf("10.715") * (mpf(rs) + 100) ** mpf("-0.515")
    b = mpf("5.44") * (mpf(rs) + 150) ** mpf("-0.338")
    return a * mu_od ** b


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(nstr(x, 17) if isinstance(x, mpf) else str(x) for x in row) + "\n")


rows = []
for api, t, rs in product([8.0, 16.0, 22.5, 30.0, 37.9, 45.0, 58.0], [70.0, 120.0, 180.0, 295.0],
                          [0.0, 20.0, 400.0, 2070.0]):
    mu_od = dead(api, t)
    rows.append((api, t, rs, mu_od, live(mu_od, rs)))
write("beggs-robinson.csv", "api,t_f,rs,mu_dead_cp,mu_live_cp", rows)
