#!/usr/bin/env python3
"""Valko and McCain's bubble point, and their stock-tank gas, evaluated with 50 digits.

Source: P.P. Valko and W.D. McCain (2003), "Reservoir oil bubblepoint pressures revisited; solution gas-oil ratios and
surface gas specific gravities", J. Pet. Sci. Eng. 37 (3-4), 153-169.

valko-mccain-pb.csv: ln pb = 7.475 + 0.713 z + 0.0075 z^2, z the sum of
    -5.48 - 0.0378 x + 0.281 x^2 - 0.0206 x^3,          x = ln rsb
    1.27 - 0.0449 API + 4.36e-4 API^2 - 4.76e-6 API^3
    4.51 - 10.84 g + 8.39 g^2 - 2.34 g^3                g the separator gas gravity
    -0.7835 + 6.23e-3 T - 1.22e-5 T^2 + 1.03e-8 T^3
valko-mccain-rs.csv: the inverse on the rising branch of the cubic in x, from x = 0.0678 (rsb = 1.07) to 9.026
    (rsb = 8,318); NaN outside it
valko-mccain-stock-tank-gor.csv: ln rst = 3.955 + 0.83 z - 0.024 z^2 + 0.075 z^3, z the sum of
    -8.005 + 2.7 ln psp - 0.161 (ln psp)^2,  1.224 - 0.5 ln Tsp,  -1.587 + 0.0441 API - 2.29e-5 API^2
valko-mccain-stock-tank-gravity.csv: gst = 1.219 + 0.198 z + 0.0845 z^2 + 0.03 z^3 + 0.003 z^4, z the sum of
    -17.275 + 7.9597 u - 1.1013 u^2 + 2.7735e-2 u^3 + 3.2287e-3 u^4,                u = ln psp
    -0.3354 - 0.3346 v + 0.1956 v^2 - 3.4374e-2 v^3 + 2.08e-3 v^4,                  v = ln rsp
    3.705 - 0.4273 API + 1.818e-2 API^2 - 3.459e-4 API^3 + 2.505e-6 API^4
    -155.52 + 629.61 gsp - 957.38 gsp^2 + 647.57 gsp^3 - 163.26 gsp^4
    2.085 - 7.097e-2 Tsp + 9.859e-4 Tsp^2 - 6.312e-6 Tsp^3 + 1.4e-8 Tsp^4
    and the gravity of the whole surface gas, (gsp rsp + gst rst)/(rsp + rst)

pb, psp in psia, T, Tsp in degF, gas-oil ratios in scf/STB; sp is the separator, st the stock tank. Inputs are the
doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import exp, findroot, log, mp, mpf, nan, nstr, sqrt

mp.dps = 50


def polynomial(x, coefficients):
    return sum(mpf(c) * mpf(x) ** i for i, c in enumerate(coefficients.split()))


def z_of_rs(x):
    return polynomial(x, "-5.48 -0.0378 0.281 -0.0206")


def z_of_oil(g, api, t):
    return (polynomial(api, "1.27 -0.0449 4.36e-4 -4.76e-6") + polynomial(g, "4.51 -10.84 8.39 -2.34")
            + polynomial(t, "-0.7835 6.23e-3 -1.22e-5 1.03e-8"))


def pb(r, *oil):
    return exp(polynomial(z_of_rs(log(mpf(r))) + z_of_oil(*oil), "7.475 0.713 0.0075"))


STATIONARY = [(-mpf("0.281") + s * sqrt(mpf("0.281") ** 2 - 3 * mpf("0.0206") * mpf("0.0378"))) / (-3 * mpf("0.0206"))
              for s in (1, -1)]


def rs(p, *oil):
    b, c = mpf("0.713"), mpf("0.0075")
    target = (-b + sqrt(b**2 - 4 * c * (mpf("7.475") - log(mpf(p))))) / (2 * c) - z_of_oil(*oil)
    low, high = STATIONARY
    if not z_of_rs(low) <= target <= z_of_rs(high):
        return nan
    return exp(findroot(lambda x: z_of_rs(x) - target, (low, high), solver="anderson", tol=mpf("1e-90"), maxsteps=300))


def rst(p_sp, t_sp, api):
    z = (polynomial(log(mpf(p_sp)), "-8.005 2.7 -0.161") + polynomial(log(mpf(t_sp)), "1.224 -0.5")
         + polynomial(api, "-1.587 0.0441 -2.29e-5"))
    return exp(polynomial(z, "3.955 0.83 -0.024 0.075"))


def gst(p_sp, t_sp, api, r_sp, g_sp):
    z = (polynomial(log(mpf(p_sp)), "-17.275 7.9597 -1.1013 2.7735e-2 3.2287e-3")
         + polynomial(log(mpf(r_sp)), "-0.3354 -0.3346 0.1956 -3.4374e-2 2.08e-3")
         + polynomial(api, "3.705 -0.4273 1.818e-2 -3.459e-4 2.505e-6")
         + polynomial(g_sp, "-155.52 629.61 -957.38 647.57 -163.26")
         + polynomial(t_sp, "2.085 -7.097e-2 9.859e-4 -6.312e-6 1.4e-8"))
    return polynomial(z, "1.219 0.198 0.0845 0.03 0.003")


def whole(p_sp, t_sp, api, r_sp, g_sp):
    r_st = rst(p_sp, t_sp, api)
    return (g_sp * mpf(r_sp) + gst(p_sp, t_sp, api, r_sp, g_sp) * r_st) / (r_sp + r_st)


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


# separator gas gravity, API gravity, temperature: the corners of the range and beyond
OILS = [(0.65, 35.0, 180.0), (0.8, 25.0, 150.0), (0.555, 6.0, 60.0), (1.685, 63.7, 342.0), (1.1, 45.0, 220.0),
        (0.75, 8.0, 120.0), (0.7, 30.0, 200.0), (0.851, 47.1, 250.0), (0.848, 27.3, 180.0), (0.6, 12.5, 280.0)]
RS = [0.5, 2.0, 10.0, 90.0, 350.0, 751.0, 2217.0, 7000.0, 12000.0]
P = [14.696, 82.0, 500.0, 1250.0, 2391.7, 4000.0, 6700.0, 20000.0]

assert STATIONARY[0] < STATIONARY[1]
assert all(abs(rs(pb(r, *o), *o) / r - 1) < mpf("1e-40") for o, r in product(OILS, RS[1:-1]))

write("valko-mccain-pb.csv", "rsb,gamma_gsp,api,t_f,pb_psia", [(r, *o, pb(r, *o)) for o, r in product(OILS, RS)])
write("valko-mccain-rs.csv", "p_psia,gamma_gsp,api,t_f,rsb", [(p, *o, rs(p, *o)) for o, p in product(OILS, P)])
write("valko-mccain-stock-tank-gor.csv", "p_sp_psia,t_sp_f,api,rst",
      [(p, t, api, rst(p, t, api)) for p, t, api in product(
          [12.0, 30.0, 60.0, 114.7, 300.0, 950.0], [35.0, 70.0, 100.0, 194.0], [6.0, 28.0, 42.0, 56.8])])
write("valko-mccain-stock-tank-gravity.csv", "p_sp_psia,t_sp_f,api,rsp,gamma_gsp,gamma_gst,gamma_g",
      [(p, t, api, r, g, gst(p, t, api, r, g), whole(p, t, api, r, g)) for p, t, api, r, g in product(
          [30.0, 114.7, 300.0], [60.0, 90.0, 150.0], [20.0, 35.0, 50.0], [50.0, 500.0], [0.6, 0.75, 1.0])])
