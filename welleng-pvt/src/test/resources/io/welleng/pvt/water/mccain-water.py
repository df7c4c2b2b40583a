#!/usr/bin/env python3
"""McCain's formation volume factor, density and viscosity of reservoir water, evaluated with 50 digits. Writes
mccain-water.csv.

Source: W.D. McCain (1991), "Reservoir-Fluid Property Correlations - State of the Art", SPE Reservoir Eng. 6 (2),
266-272, SPE-18571-PA; also W.D. McCain (1990), "The Properties of Petroleum Fluids", 2nd ed., PennWell.

    bw     = (1 + dVwp) (1 + dVwT)
    dVwT   = -1.00010e-2 + 1.33391e-4 T + 5.50654e-7 T^2
    dVwp   = -1.95301e-9 p T - 1.72834e-13 p^2 T - 3.58922e-7 p - 2.25341e-10 p^2
    rho_sc = 62.368 + 0.438603 S + 1.60074e-3 S^2,  rho = rho_sc/bw
    mu1    = A T^B, A = 109.574 - 8.40564 S + 0.313314 S^2 + 8.72213e-3 S^3,
             B = -1.12166 + 2.63951e-2 S - 6.79461e-4 S^2 - 5.47119e-5 S^3 + 1.55586e-6 S^4
    mu     = mu1 (0.9994 + 4.0295e-5 p + 3.1062e-9 p^2)

T in degF, p in psia, S the dissolved solids in weight percent, bw in res bbl/STB, rho in lb/ft3, mu in cP. Inputs
are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nstr

mp.dps = 50


def polynomial(x, *coefficients):
    return sum(mpf(c) * mpf(x) ** i for i, c in enumerate(coefficients))


def bw(t, p):
    dv_t = polynomial(t, "-1.00010e-2", "1.33391e-4", "5.50654e-7")
    dv_p = (mpf("-1.95301e-9") * p * t - mpf("1.72834e-13") * mpf(p) ** 2 * t - mpf("3.58922e-7") * p
            - mpf("2.25341e-10") * mpf(p) ** 2)
    return (1 + dv_p) * (1 + dv_t)


def density_standard(s):
    return polynomial(s, "62.368", "0.438603", "1.60074e-3")


def viscosity(t, p, s):
    a = polynomial(s, "109.574", "-8.40564", "0.313314", "8.72213e-3")
    b = polynomial(s, "-1.12166", "2.63951e-2", "-6.79461e-4", "-5.47119e-5", "1.55586e-6")
    return a * mpf(t) ** b * polynomial(p, "0.9994", "4.0295e-5", "3.1062e-9")


with open("mccain-water.csv", "w", newline="\n") as out:
    out.write("t_f,p_psia,salinity_wt_percent,bw,rho_sc_lb_ft3,rho_lb_ft3,mu_cp\n")
    for t, p, s in product([60.0, 100.0, 175.0, 260.0, 400.0], [14.696, 500.0, 2500.0, 5000.0, 10000.0],
                           [0.0, 3.0, 12.5, 26.0]):
        values = bw(t, p), density_standard(s), density_standard(s) / bw(t, p), viscosity(t, p, s)
        out.write(f"{t},{p},{s}," + ",".join(nstr(v, 17) for v in values) + "\n")
