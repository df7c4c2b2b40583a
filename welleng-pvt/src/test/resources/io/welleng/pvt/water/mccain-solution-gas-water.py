#!/usr/bin/env python3
"""McCain's fit of the methane solubility chart of Culberson and McKetta: gas dissolved in reservoir water and its
pressure derivative, evaluated with 50 digits. Writes mccain-solution-gas-water.csv.

Source: W.D. McCain (1991), "Reservoir-Fluid Property Correlations - State of the Art", SPE Reservoir Eng. 6 (2),
266-272, SPE-18571-PA; data of O.L. Culberson and J.J. McKetta (1951), "Phase Equilibria in Hydrocarbon-Water Systems
III", Trans. AIME 192, 223-226.

    Rsw = (A + B p + C p^2) f,   dRsw/dp = (B + 2 C p) f,   f = 10^(-0.0840655 S T^-0.285854)
    A = 8.15839 - 6.12265e-2 T + 1.91663e-4 T^2 - 2.1654e-7 T^3
    B = 1.01021e-2 - 7.44241e-5 T + 3.05553e-7 T^2 - 2.94883e-10 T^3
    C = (-9.02505 + 0.130237 T - 8.53425e-4 T^2 + 2.34122e-6 T^3 - 2.37049e-9 T^4) 1e-7

T in degF, p in psia, S the dissolved solids in weight percent, Rsw in scf/STB. rsw_fresh is for S = 0. Fitted for 1,000
to 10,000 psia and 100 to 340 degF: rsw at zero pressure is A, not zero. Inputs are the doubles printed; results are
rounded once, to 17 digits; NaN where a result would be negative.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50
NAN = mpf("nan")


def polynomial(x, *coefficients):
    return sum(mpf(c) * mpf(x) ** i for i, c in enumerate(coefficients))


def coefficients(t):
    return (polynomial(t, "8.15839", "-6.12265e-2", "1.91663e-4", "-2.1654e-7"),
            polynomial(t, "1.01021e-2", "-7.44241e-5", "3.05553e-7", "-2.94883e-10"),
            polynomial(t, "-9.02505", "0.130237", "-8.53425e-4", "2.34122e-6", "-2.37049e-9") * mpf("1e-7"))


def salt(t, s):
    return mpf(10) ** (mpf("-0.0840655") * s * mpf(t) ** mpf("-0.285854"))


def row(t, p, s):
    a, b, c = coefficients(t)
    fresh = a + b * p + c * mpf(p) ** 2
    if fresh < 0:
        return NAN, NAN, NAN
    slope = (b + 2 * c * p) * salt(t, s)
    return fresh, fresh * salt(t, s), slope if slope >= 0 else NAN


with open("mccain-solution-gas-water.csv", "w", newline="\n") as out:
    out.write("t_f,p_psia,salinity_wt_percent,rsw_fresh_scf_stb,rsw_scf_stb,drsw_dp_scf_stb_psi\n")
    for t, p, s in product([60.0, 100.0, 165.0, 200.0, 260.0, 340.0, 400.0], [14.696, 1000.0, 3176.0, 5000.0, 10000.0],
                           [0.0, 6.8, 30.0]):
        out.write(f"{t},{p},{s}," + ",".join(nstr(v, 17).replace("nan", "NaN") for v in row(t, p, s)) + "\n")
