#!/usr/bin/env python3
"""Lasater's bubble point and solution gas-oil ratio, evaluated with 50 digits.

Source: J.A. Lasater (1958), "Bubble Point Pressure Correlation", Trans. AIME 213, 379-381, SPE-957-G. The paper gives
two charts; they are used through fits:
  standing: M.B. Standing (1977), as printed by H.D. Beggs (1987), "Production Optimization"
    Mo = 630 - 10 API (API <= 40), 73110 API^-1.562 above
    f  = 0.679 exp(2.786 y) - 0.323 (y <= 0.6), 8.26 y^3.56 + 1.95 above
  cragoe: C.H. Whitson and M.R. Brule (2000), "Phase Behavior", SPE Monograph 20, and R.P. Sutton (2006), "Oil System
  Correlations", Petroleum Engineering Handbook
    Mo = 6084/(API - 5.9),  f = exp((y - 0.15649)/0.33705) - 0.59162

    y = (rs/379.3)/(rs/379.3 + 350 go/Mo),  pb = f (T + 459.67)/g                         lasater-pb.csv
    rs = 132755 go y/(Mo (1 - y)),  y the exact inverse of f at f = p g/(T + 459.67)      lasater-rs.csv

f of the first form steps up by 0.02 % at y = 0.6; between the two values the inverse is y = 0.6. rs_rounded uses the
circulating y = 0.359 ln(1.473 f + 0.476) (f < 3.29), (0.121 f - 0.236)^0.281 above. p in psia, T in degF, rs in
scf/STB, go = 141.5/(131.5 + API), g the gas gravity. Inputs are the doubles printed; results are rounded once, to 17
digits; NaN where the value is negative or y reaches 1.
"""
from itertools import product

from mpmath import exp, log, mp, mpf, nan, nstr

mp.dps = 50


def go(api):
    return mpf("141.5") / (mpf("131.5") + api)


def mo_standing(api):
    return 630 - 10 * mpf(api) if api <= 40 else 73110 * mpf(api) ** mpf("-1.562")


def mo_cragoe(api):
    return 6084 / (mpf(api) - mpf("5.9"))


def low(y):
    return mpf("0.679") * exp(mpf("2.786") * y) - mpf("0.323")


def high(y):
    return mpf("8.26") * y ** mpf("3.56") + mpf("1.95")


def f_standing(y):
    return low(y) if y <= mpf("0.6") else high(y)


def f_cragoe(y):
    return exp((y - mpf("0.15649")) / mpf("0.33705")) - mpf("0.59162")


def y_standing(f):
    border = mpf("0.6")
    if f <= low(border):
        return log((f + mpf("0.323")) / mpf("0.679")) / mpf("2.786")
    return border if f <= high(border) else ((f - mpf("1.95")) / mpf("8.26")) ** (1 / mpf("3.56"))


def y_cragoe(f):
    return mpf("0.15649") + mpf("0.33705") * log(f + mpf("0.59162"))


def y_rounded(f):
    if f < mpf("3.29"):
        return mpf("0.359") * log(mpf("1.473") * f + mpf("0.476"))
    return (mpf("0.121") * f - mpf("0.236")) ** mpf("0.281")


def pb(r, g, api, t, mo, f):
    free = mpf(r) / mpf("379.3")
    value = f(free / (free + 350 * go(api) / mo(api))) * (t + mpf("459.67")) / g
    return value if value >= 0 else nan


def rs(p, g, api, t, mo, y_of):
    y = y_of(mpf(p) * g / (t + mpf("459.67")))
    return 132755 * go(api) * y / (mo(api) * (1 - y)) if 0 <= y < 1 else nan


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


# gas gravity, API gravity, temperature: the corners of the range, the border at 40 degAPI, and a little beyond
OILS = [(0.65, 35.0, 180.0), (0.8, 25.0, 150.0), (0.574, 17.9, 82.0), (1.223, 51.1, 272.0), (1.1, 45.0, 220.0),
        (0.75, 12.0, 120.0), (0.7, 40.0, 200.0), (0.7, 40.01, 200.0), (0.851, 47.1, 250.0), (0.848, 27.3, 180.0)]
RS = [1.0, 20.0, 90.0, 350.0, 751.0, 1425.0, 2905.0]
P = [14.696, 150.0, 500.0, 1250.0, 2391.7, 4000.0, 5780.0]

for o, r in product(OILS, RS):
    value = pb(r, *o, mo_standing, f_standing)
    assert abs(rs(value, *o, mo_standing, y_standing) / r - 1) < mpf("1e-40")
    value = pb(r, *o, mo_cragoe, f_cragoe)
    assert value != value or abs(rs(value, *o, mo_cragoe, y_cragoe) / r - 1) < mpf("1e-40")

write("lasater-pb.csv", "rs,gamma_g,api,t_f,pb_standing_psia,pb_cragoe_psia",
      [(r, *o, pb(r, *o, mo_standing, f_standing), pb(r, *o, mo_cragoe, f_cragoe)) for o, r in product(OILS, RS)])
write("lasater-rs.csv", "p_psia,gamma_g,api,t_f,rs_standing,rs_cragoe,rs_rounded",
      [(p, *o, rs(p, *o, mo_standing, y_standing), rs(p, *o, mo_cragoe, y_cragoe), rs(p, *o, mo_standing, y_rounded))
       for o, p in product(OILS, P)])
