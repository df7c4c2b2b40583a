#!/usr/bin/env python3
"""Compressibility of reservoir water: Osif's equation for the single phase, and McCain's equation for water in contact
with free gas, evaluated with 50 digits. Writes osif.csv and mccain-water-compressibility.csv.

Sources: T.L. Osif (1988), "The Effects of Salt, Gas, Temperature, and Pressure on the Compressibility of Water", SPE
Reservoir Eng. 3 (1), 175-181, SPE-15327-PA; W.D. McCain (1991), "Reservoir-Fluid Property Correlations - State of the
Art", SPE Reservoir Eng. 6 (2), 266-272, SPE-18571-PA (after H.J. Ramey, 1964, J. Pet. Tech. 16 (4), 447-454).

osif.csv:   cw = 1/(7.033 p + K),   K = 541.5 C - 537 T + 403300
            the exact integral between p and pr: B(p)/B(pr) = ((7.033 pr + K)/(7.033 p + K))^(1/7.033)
mccain-water-compressibility.csv:   cw = cwa + (Bg/Bw) dRsw/dp
            cwa is Osif's value at the same p and T; C = 10 S rho_sc, with McCain's density at standard conditions
            62.368 + 0.438603 S + 1.60074e-3 S^2 lb/ft3 turned into g/cm3 (0.45359237 kg/lb, 0.3048 m/ft);
            Bw is McCain's volume factor, dRsw/dp McCain's derivative; Bg is an input.

p, pr in psia, T in degF, C in g NaCl per litre, S in weight percent, Bg in res bbl/scf, Bw in res bbl/STB, Rsw in
scf/STB, c in 1/psi. Inputs are the doubles printed; results are rounded once, to 17 digits; NaN where a result would
be negative.
"""
from itertools import product

from mpmath import diff, log, mp, mpf, nstr

mp.dps = 50
NAN = mpf("nan")


def polynomial(x, *coefficients):
    return sum(mpf(c) * mpf(x) ** i for i, c in enumerate(coefficients))


def stiffness(t, c):
    return mpf("541.5") * c - 537 * mpf(t) + 403300


def osif(t, p, c):
    return 1 / (mpf("7.033") * p + stiffness(t, c))


def volume_ratio(t, p, reference, c):
    k = stiffness(t, c)
    slope = mpf("7.033")
    return ((slope * reference + k) / (slope * p + k)) ** (1 / slope)


def solution_gas_slope(t, p, s):
    b = polynomial(t, "1.01021e-2", "-7.44241e-5", "3.05553e-7", "-2.94883e-10")
    c = polynomial(t, "-9.02505", "0.130237", "-8.53425e-4", "2.34122e-6", "-2.37049e-9") * mpf("1e-7")
    return (b + 2 * c * p) * mpf(10) ** (mpf("-0.0840655") * s * mpf(t) ** mpf("-0.285854"))


def volume_factor(t, p):
    by_temperature = polynomial(t, "-1.00010e-2", "1.33391e-4", "5.50654e-7")
    by_pressure = (mpf("-1.95301e-9") * p * t - mpf("1.72834e-13") * mpf(p) ** 2 * t - mpf("3.58922e-7") * p
                   - mpf("2.25341e-10") * mpf(p) ** 2)
    return (1 + by_pressure) * (1 + by_temperature)


def concentration(s):
    to_grams = mpf("453.59237") / mpf("30.48") ** 3
    return 10 * mpf(s) * polynomial(s, "62.368", "0.438603", "1.60074e-3") * to_grams


def text(*values):
    return ",".join(nstr(v, 17).replace("nan", "NaN") for v in values)


with open("osif.csv", "w", newline="\n") as out:
    out.write("t_f,p_psia,reference_psia,c_g_l,cw_1_psi,volume_ratio\n")
    for t, p, c in product([100.0, 200.0, 235.0, 270.0, 350.0], [14.696, 1000.0, 5000.0, 20000.0],
                           [0.0, 8.0, 100.0, 200.0]):
        derivative = -diff(lambda x: log(volume_ratio(t, x, mpf(3000), c)), mpf(p))
        assert abs(derivative / osif(t, p, c) - 1) < mpf("1e-20")
        out.write(f"{t},{p},3000.0,{c}," + text(osif(t, p, c), volume_ratio(t, p, 3000, c)) + "\n")

with open("mccain-water-compressibility.csv", "w", newline="\n") as out:
    out.write("t_f,p_psia,salinity_wt_percent,bg_bbl_scf,c_g_l,bw,drsw_dp_scf_stb_psi,cw_undersaturated_1_psi,"
              "cw_saturated_1_psi\n")
    for t, (p, bg), s in product([100.0, 165.0, 200.0, 270.0], [(1000.0, 0.0029), (3000.0, 0.00092), (5000.0, 0.00062),
                                                               (10000.0, 0.00041)], [0.0, 2.0, 6.8, 26.0]):
        single = osif(t, p, concentration(s))
        slope = solution_gas_slope(t, p, s)
        both = single + mpf(bg) / volume_factor(t, p) * slope
        if slope < 0:
            slope, both = NAN, NAN
        out.write(f"{t},{p},{s},{bg}," + text(concentration(s), volume_factor(t, p), slope, single, both) + "\n")
