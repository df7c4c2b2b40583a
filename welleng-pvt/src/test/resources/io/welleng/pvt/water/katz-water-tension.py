#!/usr/bin/env python3
"""Gas-water surface tension, evaluated with 50 digits. Writes katz-water-tension.csv.

Source: the chart of D.L. Katz et al. (1959), "Handbook of Natural Gas Engineering", McGraw-Hill, in the form
fitted for computers and printed by J.P. Brill and H.D. Beggs, "Two-Phase Flow in Pipes", and by H.D. Beggs (1987),
"Production Optimization". Some texts name Baker and Swerdloff (1956) for the same form.

    sigma74 = 75 - 1.108 p^0.349,  sigma280 = 53 - 0.1048 p^0.637
    linear in T between 74 and 280 degF, held constant outside

p in psia, T in degF, tensions in dyn/cm. A transposed 1.018 for 1.108 circulates in programs. Inputs are the
doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50

with open("katz-water-tension.csv", "w", newline="\n") as out:
    out.write("t_f,p_psia,sigma74,sigma280,sigma\n")
    for t, p in product([60.0, 74.0, 100.0, 155.5, 212.0, 280.0, 350.0],
                        [14.696, 100.0, 500.0, 1000.0, 2500.0, 5000.0, 8000.0]):
        sigma74 = 75 - mpf("1.108") * mpf(p) ** mpf("0.349")
        sigma280 = 53 - mpf("0.1048") * mpf(p) ** mpf("0.637")
        t_held = min(max(mpf(t), 74), 280)
        sigma = sigma74 + (sigma280 - sigma74) * (t_held - 74) / (280 - 74)
        out.write(f"{t},{p},{nstr(sigma74, 17)},{nstr(sigma280, 17)},{nstr(sigma, 17)}\n")
