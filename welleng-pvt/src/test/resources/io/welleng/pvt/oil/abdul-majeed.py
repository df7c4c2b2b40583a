#!/usr/bin/env python3
"""Abdul-Majeed and Abu Al-Soof's gas-oil surface tension, evaluated with 50 digits. Writes abdul-majeed.csv.

Source: G.H. Abdul-Majeed and N.B. Abu Al-Soof (2000), "Estimation of gas-oil surface tension", J. Pet. Sci. Eng.
27 (3-4), 197-200.

    dead oil: sigma_od = (1.17013 - 1.694e-3 T) (38.085 - 0.259 API)
    live oil: sigma_o/sigma_od = 0.056379 + 0.94362 exp(-3.8491e-3 rs)                      (sigma_live)
              sigma_o/sigma_od = 1/(1 + 0.02549 R^1.0157), R < 50;  32.0436 R^-1.1367, above (sigma_live_si)

T in degF, rs in scf/STB, R = rs 0.028316846592/0.158987294928 in m3/m3, tensions in dyn/cm (= mN/m). NaN where the
dead-oil tension is negative. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import exp, mp, mpf, nan, nstr

mp.dps = 50


def dead(api, t):
    value = (mpf("1.17013") - mpf("1.694e-3") * t) * (mpf("38.085") - mpf("0.259") * api)
    return value if value >= 0 else nan


def ratio(r):
    return mpf("0.056379") + mpf("0.94362") * exp(mpf("-3.8491e-3") * r)


def ratio_si(r):
    r = r * mpf("0.028316846592") / mpf("0.158987294928")
    return 1 / (1 + mpf("0.02549") * r ** mpf("1.0157")) if r < 50 else mpf("32.0436") * r ** mpf("-1.1367")


with open("abdul-majeed.csv", "w", newline="\n") as out:
    out.write("api,t_f,rs,sigma_dead,sigma_live,sigma_live_si\n")
    for api, t, r in product([10.0, 22.3, 35.0, 47.1, 60.0], [60.0, 100.0, 150.0, 250.0, 700.0],
                             [0.0, 20.0, 200.0, 350.0, 1000.0, 2000.0]):
        sigma = dead(api, t)
        out.write(f"{api},{t},{r}," + ",".join("NaN" if v != v else nstr(v, 17)
                                               for v in (sigma, sigma * ratio(r), sigma * ratio_si(r))) + "\n")
