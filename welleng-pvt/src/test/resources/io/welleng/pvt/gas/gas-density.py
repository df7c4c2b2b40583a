#!/usr/bin/env python3
"""Density and formation volume factor of a real gas, evaluated with 50 digits. Writes gas-density.csv.

Source: the real-gas law, with the molar mass of air 28.97 lb/lbmol and R = 10.731577089016 psia ft3/(lbmol degR)
(8.31446261815324 J/(mol K) of the 2019 SI, in oilfield units).

    rho = 28.97 gamma_g p/(z R T)                     lb/ft3
    Bg  = (psc/Tsc) z T/p                             ft3/scf;  divided by 9702/1728 = 5.6145833... ft3/bbl: bbl/scf

T = t_f + 459.67 in degR, psc = 14.696 psia, Tsc = 60 degF, z = 1 at standard conditions. z is an input. Inputs are
the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50

R = mpf("10.731577089016")
P_SC = mpf("14.696")
T_SC = 60 + mpf("459.67")
FT3_PER_BBL = mpf(42 * 231) / 12**3

with open("gas-density.csv", "w", newline="\n") as out:
    out.write("gamma_g,p_psia,t_f,z,rho_lb_ft3,bg_rcf_scf,bg_bbl_scf\n")
    for g, (p, z), t in product(
            [0.55, 0.65, 0.8, 1.1], [(14.696, 0.998), (200.0, 0.97), (1000.0, 0.88), (3000.0, 0.79), (9500.0, 1.41)],
            [60.0, 140.0, 280.0]):
        t_r = t + mpf("459.67")
        rho = mpf("28.97") * g * p / (z * R * t_r)
        bg = P_SC / T_SC * z * t_r / p
        out.write(f"{g},{p},{t},{z},{nstr(rho, 17)},{nstr(bg, 17)},{nstr(bg / FT3_PER_BBL, 17)}\n")
