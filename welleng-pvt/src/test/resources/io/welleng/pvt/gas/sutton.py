#!/usr/bin/env python3
"""Sutton's pseudocritical properties of natural gas, evaluated with 50 digits. Writes sutton.csv.

Source: R.P. Sutton (1985), "Compressibility Factors for High-Molecular-Weight Reservoir Gases", SPE-14265-MS.

    Tpc = 169.2 + 349.5 g - 74.0 g^2   degR
    ppc = 756.8 - 131.0 g - 3.6 g^2    psia

g is the gravity of the hydrocarbon gas (air = 1), fitted from 0.57 to 1.68. Inputs are the doubles printed; results
are rounded once, to 17 digits.
"""
from mpmath import mp, mpf, nstr

mp.dps = 50

with open("sutton.csv", "w", newline="\n") as out:
    out.write("gamma_g,tpc_r,ppc_psia\n")
    for g in [0.55, 0.57, 0.6, 0.62, 0.65, 0.68, 0.7, 0.72, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5,
              1.6, 1.68, 1.8]:
        tpc = mpf("169.2") + mpf("349.5") * g - 74 * mpf(g) ** 2
        ppc = mpf("756.8") - 131 * mpf(g) - mpf("3.6") * mpf(g) ** 2
        out.write(f"{g},{nstr(tpc, 17)},{nstr(ppc, 17)}\n")
