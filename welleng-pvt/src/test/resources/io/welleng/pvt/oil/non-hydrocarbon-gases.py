#!/usr/bin/env python3
"""Corrections of an oil's bubble point for nitrogen, carbon dioxide and hydrogen sulphide in the surface gas,
evaluated with 50 digits. Writes non-hydrocarbon-gases.csv.

Source: O. Glaso (1980), "Generalized Pressure-Volume-Temperature Correlations", J. Pet. Tech. 32 (5), 785-795,
SPE-8016-PA; for nitrogen also H.A. Jacobson (1967), "The Effect of Nitrogen on Reservoir Fluid Saturation Pressure",
J. Can. Pet. Tech. 6 (3), 101-105, PETSOC-67-03-04. Each multiplies the bubble point of the hydrocarbon oil.

    n2       = 1 + ((5.5e-3 - 2.65e-4 API) T + 0.0931 API - 0.8295) y + (1.954e-11 API^4.699 T + 0.027 API - 2.366) y^2
    n2_jacobson = 1.1585 + 2.86 y - 1.07e-3 T
    co2      = 1 - 693.8 y T^-1.553
    h2s      = 1 - (0.9035 + 0.0015 API) y + 0.019 (45 - API) y^2
    all      = n2 co2 h2s

y is the mole fraction of each in the total surface gas, T in degF. Inputs are the doubles printed; results are
rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50


def n2(y, api, t):
    return (1 + ((mpf("5.5e-3") - mpf("2.65e-4") * api) * t + mpf("0.0931") * api - mpf("0.8295")) * y
            + (mpf("1.954e-11") * mpf(api) ** mpf("4.699") * t + mpf("0.027") * api - mpf("2.366")) * mpf(y) ** 2)


def n2_jacobson(y, t):
    return mpf("1.1585") + mpf("2.86") * y - mpf("1.07e-3") * t


def co2(y, t):
    return 1 - mpf("693.8") * y * mpf(t) ** mpf("-1.553")


def h2s(y, api):
    return 1 - (mpf("0.9035") + mpf("0.0015") * api) * y + mpf("0.019") * (45 - mpf(api)) * mpf(y) ** 2


with open("non-hydrocarbon-gases.csv", "w", newline="\n") as out:
    out.write("y_n2,y_co2,y_h2s,api,t_f,n2,n2_jacobson,co2,h2s,all\n")
    for (a, b, c), (api, t) in product(
            [(0.0, 0.0, 0.0), (0.02, 0.0, 0.0), (0.1, 0.0, 0.0), (0.26, 0.0, 0.0), (0.0, 0.05, 0.0), (0.0, 0.26, 0.0),
             (0.0, 0.0, 0.1), (0.0, 0.0, 0.5), (0.0, 0.2, 0.1), (0.05, 0.12, 0.3)],
            [(22.3, 80.0), (31.0, 180.0), (34.9, 240.0), (40.0, 120.0), (45.2, 248.0), (48.1, 280.0)]):
        values = n2(a, api, t), n2_jacobson(a, t), co2(b, t), h2s(c, api)
        values += (values[0] * values[2] * values[3],)
        out.write(f"{a},{b},{c},{api},{t}," + ",".join(nstr(v, 17) for v in values) + "\n")
