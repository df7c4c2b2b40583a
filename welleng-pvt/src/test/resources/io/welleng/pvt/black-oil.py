#!/usr/bin/env python3
"""Whole states of black oils, evaluated with 50 digits. Writes black-oil.csv.

Sources of the equations: the scripts in the folders gas, oil and water. This one puts them together:

    rs   = min(gor, saturated rs at p);  pb of gor, 0 where the fit is negative
    p below pb: bo and live viscosity at rs
    else:       both at gor, then bo (start/p)^max(A, 0) and mu (p/start)^m from start = min(p, max(pb, 141 psia))
    oil density = (999.016 kg/m3 gamma_o + rs gamma_g (air at standard conditions)/(42 gal))/bo
    gas at Tpr, ppr of Sutton with z of Dranchuk and Abou-Kassem, the root of least density
    water density = density at standard conditions/bw

Inputs are the doubles printed; results are rounded once, to 17 digits. Units as in the header of each column.
"""
from itertools import product

from mpmath import exp, findroot, mp, mpf, nstr, sqrt

mp.dps = 50

A = [None] + [mpf(a) for a in "0.3265 -1.0700 -0.5339 0.01569 -0.05165 0.5475".split()]
A += [mpf(a) for a in "-0.7361 0.1844 0.1056 0.6134 0.7210".split()]
LGE = {"lee_gonzalez_eakin": "9.4 0.02 209 19 3.5 986 0.01 2.4 0.2",
       "lee_gonzalez_eakin_mccain": "9.379 0.01607 209.2 19.26 3.448 986.4 0.01009 2.447 0.2224"}
R = mpf("8.31446261815324") * mpf("453.59237") / mpf("1.8") / mpf("0.3048") ** 3 / (
    mpf("0.45359237") * mpf("9.80665") / mpf("0.0254") ** 2)
LB_FT3_PER_KG_M3 = mpf("0.3048") ** 3 / mpf("0.45359237")
FT3_PER_BBL = mpf(42 * 231) / 1728
P_SC, T_SC = mpf("14.696"), mpf("519.67")


def ten(x):
    return mpf(10) ** x


def power(api, t):
    return ten(mpf("0.00091") * t - mpf("0.0125") * api)


def bubble_point(option, rs, g, api, t):
    x = (rs / g) ** mpf("0.83") * power(api, t)
    return {"standing": mpf("18.2") * (x - mpf("1.4")), "standing_psig": mpf("18.2") * (x - mpf("1.4")) + P_SC,
            "standing_p18": 18 * x}[option]


def saturated_rs(option, p, g, api, t):
    x = {"standing": p / mpf("18.2") + mpf("1.4"), "standing_psig": (p - P_SC) / mpf("18.2") + mpf("1.4"),
         "standing_p18": p / 18}[option]
    return g * (x / power(api, t)) ** (1 / mpf("0.83"))


def volume_factor(option, rs, g, gamma_o, t):
    f = rs * sqrt(g / gamma_o) + mpf("1.25") * t
    return {"standing": mpf("0.9759") + mpf("12e-5") * f ** mpf("1.2"),
            "standing_beggs": mpf("0.972") + mpf("1.47e-4") * f ** mpf("1.175")}[option]


def deviation(t, p):
    def z(r):
        c3 = A[9] * (A[7] / t + A[8] / t**2)
        return (1 + (A[1] + A[2] / t + A[3] / t**3 + A[4] / t**4 + A[5] / t**5) * r
                + (A[6] + A[7] / t + A[8] / t**2) * r**2 - c3 * r**5
                + A[10] * (1 + A[11] * r**2) * r**2 / t**3 * exp(-A[11] * r**2))

    grid = [mpf(i) / 500 for i in range(0, 2001)]
    values = [r * z(r) * t / mpf("0.27") - p for r in grid]
    low, high = next((a, b) for a, b, fa, fb in zip(grid, grid[1:], values, values[1:]) if fa < 0 <= fb)
    return z(findroot(lambda r: r * z(r) * t / mpf("0.27") - p, (low, high), solver="anderson", tol=mpf("1e-80")))


def gas_viscosity(option, g, t_r, rho):
    k1, k2, k3, k4, x1, x2, x3, y1, y2 = [mpf(c) for c in LGE[option].split()]
    m = mpf("28.97") * g
    x = x1 + x2 / t_r + x3 * m
    return mpf("1e-4") * (k1 + k2 * m) * t_r ** mpf("1.5") / (k3 + k4 * m + t_r) * exp(x * rho ** (y1 - y2 * x))


def polynomial(x, coefficients):
    return sum(mpf(c) * x**i for i, c in enumerate(coefficients.split()))


def held(t, low, high):
    return min(max((t - low) / (high - low), mpf(0)), mpf(1))


def state(api, g, gor, salinity, by_pb, by_bo, by_mu_g, p, t):
    api, g, gor, salinity, p, t = map(mpf, (api, g, gor, salinity, p, t))
    gamma_o = mpf("141.5") / (mpf("131.5") + api)
    pb = max(mpf(0), bubble_point(by_pb, gor, g, api, t))
    rs = min(gor, saturated_rs(by_pb, p, g, api, t))
    dead = ten(ten(mpf("3.0324") - mpf("0.02023") * api) * t ** mpf("-1.163")) - 1
    mu_o = mpf("10.715") * (rs + 100) ** mpf("-0.515") * dead ** (mpf("5.44") * (rs + 150) ** mpf("-0.338"))
    bo = volume_factor(by_bo, rs, g, gamma_o, t)
    start = max(pb, mpf(141))
    if p > start:
        a = (-1433 + 5 * rs + mpf("17.2") * t - 1180 * g + mpf("12.61") * api) / 10**5
        bo *= (start / p) ** max(a, mpf(0))
        mu_o *= (p / start) ** (mpf("2.6") * p ** mpf("1.187") * exp(mpf("-11.513") - mpf("8.98e-5") * p))
    air = mpf("28.97") * P_SC / (R * T_SC)
    rho_o = (mpf("999.016") * LB_FT3_PER_KG_M3 * gamma_o + rs * g * air / FT3_PER_BBL) / bo
    sigma_o = max(mpf(1), (39 - mpf("1.5") * held(t, 68, 100) - mpf("0.2571") * api)
                  * (1 - mpf("0.024") * p ** mpf("0.45")))

    t_r = t + mpf("459.67")
    z = deviation(t_r / (mpf("169.2") + mpf("349.5") * g - 74 * g**2), p / (mpf("756.8") - 131 * g - mpf("3.6") * g**2))
    bg = P_SC / T_SC * z * t_r / p
    rho_g = mpf("28.97") * g * p / (z * R * t_r)
    mu_g = gas_viscosity(by_mu_g, g, t_r, rho_g / LB_FT3_PER_KG_M3 / 1000)

    s = 100 * salinity
    dvp = (mpf("-1.95301e-9") * p * t - mpf("1.72834e-13") * p**2 * t - mpf("3.58922e-7") * p
           - mpf("2.25341e-10") * p**2)
    bw = (1 + polynomial(t, "-1.00010e-2 1.33391e-4 5.50654e-7")) * (1 + dvp)
    rho_w = polynomial(s, "62.368 0.438603 1.60074e-3") / bw
    mu_w = (polynomial(s, "109.574 -8.40564 0.313314 8.72213e-3")
            * t ** polynomial(s, "-1.12166 2.63951e-2 -6.79461e-4 -5.47119e-5 1.55586e-6")
            * polynomial(p, "0.9994 4.0295e-5 3.1062e-9"))
    sigma74, sigma280 = 75 - mpf("1.108") * p ** mpf("0.349"), 53 - mpf("0.1048") * p ** mpf("0.637")
    sigma_w = max(mpf(1), sigma74 + held(t, 74, 280) * (sigma280 - sigma74))
    return pb, rs, bo, rho_o, mu_o, sigma_o, z, bg, rho_g, mu_g, bw, rho_w, mu_w, sigma_w


STANDARD = ("standing", "standing", "lee_gonzalez_eakin")
OILS = [(35.0, 0.75, 550.0, 0.05, *STANDARD), (12.0, 0.68, 60.0, 0.0, *STANDARD), (45.0, 0.9, 1400.0, 0.2, *STANDARD),
        (20.0, 0.65, 2.0, 0.1, *STANDARD), (30.0, 0.8, 0.0, 0.26, *STANDARD), (8.0, 1.1, 0.0, 0.03, *STANDARD),
        (28.0, 0.7, 300.0, 0.1, "standing_psig", "standing_beggs", "lee_gonzalez_eakin_mccain"),
        (28.0, 0.7, 300.0, 0.1, "standing_p18", "standing", "lee_gonzalez_eakin_mccain")]
STATES = [(14.696, 60.0), (90.0, 85.0), (400.0, 120.0), (1500.0, 180.0), (3500.0, 220.0), (9000.0, 280.0),
          (140.0, 250.0), (5000.0, 40.0)]

with open("black-oil.csv", "w", newline="\n") as out:
    out.write("api,gamma_g,gor,salinity,bubble_point,oil_fvf,gas_viscosity,p_psia,t_f,pb_psia,rs_scf_stb,bo_rb_stb,"
              "rho_o_lb_ft3,mu_o_cp,sigma_o_dyn_cm,z,bg_ft3_scf,rho_g_lb_ft3,mu_g_cp,bw_rb_stb,rho_w_lb_ft3,mu_w_cp,"
              "sigma_w_dyn_cm\n")
    for oil, at in product(OILS, STATES):
        out.write(",".join(map(str, oil + at)) + "," + ",".join(nstr(x, 17) for x in state(*oil, *at)) + "\n")
