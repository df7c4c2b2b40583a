#!/usr/bin/env python3
"""Baker and Swerdloff's gas-oil surface tension, evaluated with 50 digits. Writes baker-swerdloff.csv.

Source: O. Baker and W. Swerdloff (1955, 1956), "Calculation of Surface Tension" 3 and 6, Oil & Gas J., 5 December
1955, 141 and 2 January 1956, 125; equations as given by H.D. Beggs (1987), "Production Optimization".

    sigma68 = 39 - 0.2571 API,  sigma100 = 37.5 - 0.2571 API
    dead oil: linear in T between 68 and 100 degF, held constant outside
    live oil: dead oil times (1 - 0.024 p^0.45), p in psia

Tensions in dyn/cm. sigma_live is the bare product, negative above 3,977 psia; sigma_live_floor_1 never falls
below 1 dyn/cm. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50


def dead(api, t):
    sigma68 = 39 - mpf("0.2571") * api
    sigma100 = mpf("37.5") - mpf("0.2571") * api
    t_held = min(max(mpf(t), 68), 100)
    return sigma68 + (sigma100 - sigma68) * (t_held - 68) / (100 - 68)


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(nstr(x, 17) if isinstance(x, mpf) else str(x) for x in row) + "\n")


rows = []
for api, t, p in product([10.0, 25.0, 35.0, 60.0], [50.0, 68.0, 81.5, 100.0, 180.0],
                         [14.696, 200.0, 1000.0, 2500.0, 3900.0, 5000.0]):
    sigma = dead(api, t)
    live = sigma * (1 - mpf("0.024") * mpf(p) ** mpf("0.45"))
    rows.append((api, t, p, sigma, live, max(live, mpf(1))))
write("baker-swerdloff.csv", "api,t_f,p_psia,sigma_dead,sigma_live,sigma_live_floor_1", rows)
