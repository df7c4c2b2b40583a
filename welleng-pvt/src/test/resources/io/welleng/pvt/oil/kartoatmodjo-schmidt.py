#!/usr/bin/env python3
"""Kartoatmodjo and Schmidt's correlations, evaluated with 50 digits.

Source: T. Kartoatmodjo and Z. Schmidt (1991), "New Correlations for Crude Oil Physical Properties", SPE-23556-MS, and
(1994), "Large Data Bank Improves Crude Physical Property Correlations", Oil & Gas J., 4 July 1994, 51-55.

    g100 = g (1 + 0.1595 API^0.4078 Tsep^-0.2466 log10(psep/114.7))     kartoatmodjo-schmidt-gas-gravity.csv
    rs = C1 g100^C2 p^C3 10^(C4 API/(T + 460))                          kartoatmodjo-schmidt-rs.csv
         API <= 30: 0.05958, 0.7972, 1.0014, 13.1405;   API > 30: 0.03150, 0.7587, 1.0937, 11.289
    pb its exact inverse; pb_printed has the printed exponents 0.9986, 0.9143   kartoatmodjo-schmidt-pb.csv
    bo = 0.98496 + 1e-4 F^1.5,  F = rs^0.755 g100^0.25 go^-1.5 + 0.45 T  kartoatmodjo-schmidt-bo.csv
    co = 6.8257e-6 rs^0.5002 API^0.3613 T^0.76606 g100^0.35505/p        kartoatmodjo-schmidt-compressibility.csv
         bo/bob = (pb/p)^(co p), its exact integral; co_listing has 10^0.83415 1e-6, T^0.7606 and g100^-0.35505
    dead: mu_od = 16e8 T^-2.8177 (log10 API)^(5.7526 log10 T - 26.9718)
    live: mu_ob = -0.06821 + 0.9824 F + 40.34e-5 F^2,
          F = (0.2001 + 0.8428 10^(-0.000845 rs)) mu_od^(0.43 + 0.5165 y), y = 10^(-0.00081 rs)
                                                                        kartoatmodjo-schmidt-viscosity.csv
    above pb: mu_o = 1.00081 mu_ob + 1.127e-3 (p - pb) (-65.17e-4 mu_ob^1.8148 + 0.038 mu_ob^1.590)
                                                                        kartoatmodjo-schmidt-undersaturated.csv

p, psep in psia, T, Tsep in degF, rs (at the bubble point for co) in scf/STB, co in 1/psi, viscosities in cP, g the
gas gravity at the separator, g100 at 100 psig, go = 141.5/(131.5 + API). Inputs are the doubles printed; results are
rounded once, to 17 digits; NaN where the value is negative.
"""
from itertools import product

from mpmath import diff, log, log10, mp, mpf, nan, nstr

mp.dps = 50


def g100(g, api, t_sep, p_sep):
    return g * (1 + mpf("0.1595") * mpf(api) ** mpf("0.4078") * mpf(t_sep) ** mpf("-0.2466")
                * log10(p_sep / mpf("114.7")))


def coefficients(api):
    return [mpf(c) for c in ("0.05958 0.7972 1.0014 13.1405 0.9986" if api <= 30
                             else "0.03150 0.7587 1.0937 11.289 0.9143").split()]


def factor(g, api, t):
    c1, c2, _, c4, _ = coefficients(api)
    return c1 * mpf(g) ** c2 * mpf(10) ** (c4 * api / (mpf(t) + 460))


def rs(p, g, api, t):
    return factor(g, api, t) * mpf(p) ** coefficients(api)[2]


def pb(r, g, api, t):
    return (r / factor(g, api, t)) ** (1 / coefficients(api)[2])


def pb_printed(r, g, api, t):
    return (r / factor(g, api, t)) ** coefficients(api)[4]


def bo(r, g, api, t):
    go = mpf("141.5") / (mpf("131.5") + api)
    f = mpf(r) ** mpf("0.755") * mpf(g) ** mpf("0.25") * go ** mpf("-1.5") + mpf("0.45") * t
    return mpf("0.98496") + mpf("1e-4") * f ** mpf("1.5")


def co_times_p(r, g, api, t):
    return (mpf("6.8257e-6") * mpf(r) ** mpf("0.5002") * mpf(api) ** mpf("0.3613") * mpf(t) ** mpf("0.76606")
            * mpf(g) ** mpf("0.35505"))


def co_times_p_listing(r, g, api, t):
    return (mpf(10) ** mpf("0.83415") * mpf("1e-6") * mpf(r) ** mpf("0.5002") * mpf(api) ** mpf("0.3613")
            * mpf(t) ** mpf("0.7606") * mpf(g) ** mpf("-0.35505"))


def dead(api, t):
    return mpf("16e8") * mpf(t) ** mpf("-2.8177") * log10(mpf(api)) ** (
        mpf("5.7526") * log10(mpf(t)) - mpf("26.9718"))


def live(mu_od, r):
    y = mpf(10) ** (mpf("-0.00081") * r)
    f = (mpf("0.2001") + mpf("0.8428") * mpf(10) ** (mpf("-0.000845") * r)) * mpf(mu_od) ** (
        mpf("0.43") + mpf("0.5165") * y)
    value = mpf("-0.06821") + mpf("0.9824") * f + mpf("40.34e-5") * f**2
    return value if value >= 0 else nan


def undersaturated(mu_ob, p_b, p):
    value = mpf("1.00081") * mu_ob + mpf("1.127e-3") * (mpf(p) - p_b) * (
        mpf("-65.17e-4") * mpf(mu_ob) ** mpf("1.8148") + mpf("0.038") * mpf(mu_ob) ** mpf("1.590"))
    return value if value >= 0 else nan


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


# gas gravity at 100 psig, API gravity, temperature: both sets, their border, the corners of the range and beyond
OILS = [(0.65, 35.0, 180.0), (0.8, 25.0, 150.0), (0.4824, 14.4, 75.0), (1.668, 59.0, 320.0), (1.1, 45.0, 220.0),
        (0.75, 8.0, 120.0), (0.7, 30.0, 200.0), (0.7, 30.01, 200.0), (0.851, 47.1, 250.0), (0.848, 27.3, 180.0)]
RS = [1.0, 20.0, 90.0, 350.0, 751.0, 1425.0, 2890.0]
P = [14.7, 130.0, 500.0, 1250.0, 2391.7, 4000.0, 6054.7, 9000.0]

assert all(abs(rs(pb(r, *o), *o) / r - 1) < mpf("1e-45") for o, r in product(OILS, RS))

write("kartoatmodjo-schmidt-gas-gravity.csv", "gamma_g,api,t_sep_f,p_sep_psia,gamma_g100",
      [(g, api, t, p, g100(g, api, t, p)) for (g, api), t, p in product(
          [(0.7, 42.0), (0.8, 22.0), (0.851, 47.1), (1.1, 30.0)], [38.0, 60.0, 150.0, 294.0],
          [14.7, 114.7, 264.7, 1414.7])])
write("kartoatmodjo-schmidt-pb.csv", "rs,gamma_g100,api,t_f,pb_psia,pb_printed_psia",
      [(r, *o, pb(r, *o), pb_printed(r, *o)) for o, r in product(OILS, RS)])
write("kartoatmodjo-schmidt-rs.csv", "p_psia,gamma_g100,api,t_f,rs", [(p, *o, rs(p, *o)) for o, p in product(OILS, P)])
write("kartoatmodjo-schmidt-bo.csv", "rs,gamma_g100,api,t_f,bo",
      [(r, *o, bo(r, *o)) for o, r in product(OILS, [0.0] + RS)])

rows = []
for r, p_b, g, api, t in [(751.0, 2391.7, 0.8733, 47.1, 250.0), (350.0, 1900.0, 0.65, 35.0, 180.0),
                          (2890.0, 6054.7, 1.668, 59.0, 320.0), (90.0, 500.0, 0.8, 25.0, 150.0),
                          (20.0, 141.5, 0.4824, 14.4, 75.0), (555.0, 2500.0, 0.95, 31.0, 180.0),
                          (807.0, 4253.7, 0.848, 27.3, 180.0)]:
    for dp in [0.0, 1.0, 100.0, 750.0, 1500.0, 2000.0, 5000.0, 10000.0]:
        p = p_b + dp
        a = co_times_p(r, g, api, t)
        assert abs(diff(lambda q: -log((p_b / q) ** a), p) * p / a - 1) < mpf("1e-20")
        rows.append((p, p_b, r, g, api, t, a / p, (p_b / mpf(p)) ** a, co_times_p_listing(r, g, api, t) / p))
write("kartoatmodjo-schmidt-compressibility.csv",
      "p_psia,pb_psia,rs,gamma_g100,api,t_f,co_per_psi,bo_over_bob,co_listing_per_psi", rows)

rows = []
for api, t, r in product([8.0, 14.4, 22.5, 30.0, 37.9, 59.0], [80.0, 120.0, 180.0, 320.0],
                         [0.0, 20.0, 400.0, 2890.0]):
    mu_od = dead(api, t)
    rows.append((api, t, r, mu_od, live(mu_od, r)))
write("kartoatmodjo-schmidt-viscosity.csv", "api,t_f,rs,mu_dead_cp,mu_live_cp", rows)

write("kartoatmodjo-schmidt-undersaturated.csv", "mu_b_cp,pb_psia,p_psia,mu_cp",
      [(m, p_b, p_b + dp, undersaturated(m, p_b, p_b + dp)) for (m, p_b), dp in product(
          [(0.168, 4764.7), (0.224, 2391.7), (0.74, 2500.0), (3.1, 1250.0), (18.3, 500.0), (148.0, 126.0),
           (184.86, 24.7), (3000.0, 100.0)], [0.0, 1.0, 100.0, 750.0, 1500.0, 2623.0, 6000.0])])
