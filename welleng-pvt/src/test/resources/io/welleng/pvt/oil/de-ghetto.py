#!/usr/bin/env python3
"""De Ghetto, Paone and Villa's correlations by class of oil gravity, evaluated with 50 digits.

Source: G. De Ghetto, F. Paone and M. Villa (1994), "Reliability Analysis on PVT Correlations", SPE-28904-MS, and
(1995), "Pressure-Volume-Temperature Correlations for Heavy and Extra Heavy Oils", SPE-30316-MS. Classes: extra-heavy
API <= 10, heavy 10 to 22.3, medium 22.3 to 31.1, light above.

de-ghetto-pb-rs.csv: pb from rs and rs from p as published, and the exact inverses of each. Only the extra-heavy pair
is its own inverse. ga = g (1 + 5.912e-5 API Tsep log10(psep/114.7)) (heavy rs),
gb = g (1 + 0.1595 API^0.4078 Tsep^-0.2466 log10(psep/114.7)) (medium, light rs and medium pb):
    extra-heavy  rs = g (p/10.7025 10^(0.0169 API - 0.00156 T))^1.1128, pb its inverse
    heavy        rs = ga p^1.2057/56.434 10^(10.9267 API/(T + 460)),
                 pb = 15.7286 (rs/g)^0.7885 10^(0.0020 T - 0.0142 API)
    medium       rs = 0.10084 gb^0.2556 p^0.9868 10^(7.4576 API/(T + 460)),
                 pb = (rs/(0.09902 gb^0.2181 10^(7.2153 API/(T + 460))))^0.9997
    light        rs = 0.01347 gb^0.3873 p^1.1715 10^(12.753 API/(T + 460)),
                 pb = 31.7648 (rs/g)^0.7857 10^(0.0009 T - 0.0148 API)
de-ghetto-compressibility.csv: co = a/(1e5 p), bo/bob = (pb/p)^(a/1e5), a =
    extra-heavy  -889.6 + 3.1374 rs + 20 T - 627.3 ga - 81.4476 API
    heavy        -2841.8 + 2.9646 rs + 25.5439 T - 1230.5 ga + 41.91 API
    medium       -705.288 + 2.2246 rs + 26.0644 T - 2080.823 ga - 9.6807 API
de-ghetto-viscosity.csv, dead:
    extra-heavy  log10 log10 (mu + 1) = 1.90296 - 0.012619 API - 0.61748 log10 T
    heavy                               2.06492 - 0.0179 API - 0.70226 log10 T
    medium       mu = 220.15e9 T^-3.5560 (log10 API)^(12.5428 log10 T - 45.7874)
    light        log10 log10 (mu + 1) = 1.67083 - 0.017628 API - 0.61304 log10 T
  live: F = (a + b 10^(-0.000845 rs)) mu_od^(c + d 10^(-0.00081 rs)), mu = e + f F + h F^2
    extra-heavy  -0.0335, 1.0785, 0.5798, 0.3432;  2.3945, 0.8927, 0.001567
    heavy         0.2478, 0.6114, 0.4731, 0.5158; -0.6311, 1.078,  0.003653 (column mu_live_minus_cp: -0.003653)
    medium        0.2038, 0.8591, 0.3855, 0.5664;  0.0132, 0.9821, -0.005215
    light        mu = 25.1921 (rs + 100)^-0.6487 mu_od^(2.7516 (rs + 150)^-0.2135)
de-ghetto-undersaturated.csv:
    heavy        0.9886 mu_b + 0.002763 (p - pb) (-0.01153 mu_b^1.7933 + 0.0316 mu_b^1.5939)
    others       mu_b - (1 - p/pb) 10^a mu_od^b pb^c 10^(-d API); a, b, c, d = -2.19, 1.055, 0.3132, 0.0099
                 (extra-heavy); -3.8055, 1.4131, 0.6957, -0.00288 (medium); -2.488, 0.9036, 0.6151, 0.01976 (light)

p in psia, T, Tsep in degF, rs in scf/STB, viscosities in cP. Inputs are the doubles printed; results are rounded
once, to 17 digits; NaN where the value is negative.
"""
from itertools import product

from mpmath import log10, mp, mpf, nan, nstr

mp.dps = 50


def power(base, exponent):
    return mpf(base) ** mpf(exponent)


def ten(x):
    return mpf(10) ** x


def kind(api):
    return "extra-heavy" if api <= 10 else "heavy" if api <= 22.3 else "medium" if api <= 31.1 else "light"


def ga(g, api, t_sep, p_sep):
    return g * (1 + mpf("5.912e-5") * api * t_sep * log10(p_sep / mpf("114.7")))


def gb(g, api, t_sep, p_sep):
    return g * (1 + mpf("0.1595") * power(api, "0.4078") * power(t_sep, "-0.2466") * log10(p_sep / mpf("114.7")))


def rs_parts(g, api, t, t_sep, p_sep):
    """rs = factor p^exponent"""
    of = mpf(api) / (mpf(t) + 460)
    if kind(api) == "extra-heavy":
        e = mpf("1.1128")
        return g * (ten(mpf("0.0169") * api - mpf("0.00156") * t) / mpf("10.7025")) ** e, e
    if kind(api) == "heavy":
        return ga(g, api, t_sep, p_sep) / mpf("56.434") * ten(mpf("10.9267") * of), mpf("1.2057")
    c, e, p, h = ("0.10084 0.2556 0.9868 7.4576" if kind(api) == "medium" else "0.01347 0.3873 1.1715 12.753").split()
    return mpf(c) * power(gb(g, api, t_sep, p_sep), e) * ten(mpf(h) * of), mpf(p)


def pb_parts(g, api, t, t_sep, p_sep):
    """pb = factor rs^exponent"""
    if kind(api) == "extra-heavy":
        factor, e = rs_parts(g, api, t, t_sep, p_sep)
        return factor ** (-1 / e), 1 / e
    if kind(api) == "medium":
        e = mpf("0.9997")
        return (mpf("0.09902") * power(gb(g, api, t_sep, p_sep), "0.2181")
                * ten(mpf("7.2153") * api / (mpf(t) + 460))) ** -e, e
    c, e, a, b = [mpf(x) for x in ("15.7286 0.7885 0.0020 0.0142" if kind(api) == "heavy"
                                   else "31.7648 0.7857 0.0009 0.0148").split()]
    return c * mpf(g) ** -e * ten(a * t - b * api), e


def rs(p, *oil):
    factor, e = rs_parts(*oil)
    return factor * mpf(p) ** e


def pb_by_rs(r, *oil):
    factor, e = rs_parts(*oil)
    return (r / factor) ** (1 / e)


def pb(r, *oil):
    factor, e = pb_parts(*oil)
    return factor * mpf(r) ** e


def rs_by_pb(p, *oil):
    factor, e = pb_parts(*oil)
    return (p / factor) ** (1 / e)


def compressibility_times_p(r, g, api, t, t_sep, p_sep):
    c = {"extra-heavy": "-889.6 3.1374 20 -627.3 -81.4476", "heavy": "-2841.8 2.9646 25.5439 -1230.5 41.91",
         "medium": "-705.288 2.2246 26.0644 -2080.823 -9.6807"}[kind(api)].split()
    a, b, c, d, e = [mpf(x) for x in c]
    return (a + b * r + c * t + d * ga(g, api, t_sep, p_sep) + e * api) / 10**5


def dead(api, t):
    if kind(api) == "medium":
        return mpf("220.15e9") * power(t, "-3.5560") * log10(mpf(api)) ** (
            mpf("12.5428") * log10(mpf(t)) - mpf("45.7874"))
    a, b, c = [mpf(x) for x in {"extra-heavy": "1.90296 0.012619 0.61748", "heavy": "2.06492 0.0179 0.70226",
                                "light": "1.67083 0.017628 0.61304"}[kind(api)].split()]
    return ten(ten(a - b * api - c * log10(mpf(t)))) - 1


def live(mu_od, r, api, sign=1):
    if kind(api) == "light":
        return mpf("25.1921") * power(mpf(r) + 100, "-0.6487") * mu_od ** (
            mpf("2.7516") * power(mpf(r) + 150, "-0.2135"))
    a, b, c, d, e, f, h = [mpf(x) for x in {
        "extra-heavy": "-0.0335 1.0785 0.5798 0.3432 2.3945 0.8927 0.001567",
        "heavy": "0.2478 0.6114 0.4731 0.5158 -0.6311 1.078 0.003653",
        "medium": "0.2038 0.8591 0.3855 0.5664 0.0132 0.9821 -0.005215"}[kind(api)].split()]
    if kind(api) == "heavy":
        h = sign * h
    x = (a + b * ten(mpf("-0.000845") * r)) * mu_od ** (c + d * ten(mpf("-0.00081") * r))
    value = e + f * x + h * x**2
    return value if value >= 0 else nan


def undersaturated(mu_b, mu_od, p_b, p, api):
    if kind(api) == "heavy":
        value = mpf("0.9886") * mu_b + mpf("0.002763") * (mpf(p) - p_b) * (
            mpf("-0.01153") * power(mu_b, "1.7933") + mpf("0.0316") * power(mu_b, "1.5939"))
    else:
        a, b, c, d = [mpf(x) for x in {"extra-heavy": "-2.19 1.055 0.3132 0.0099",
                                       "medium": "-3.8055 1.4131 0.6957 -0.00288",
                                       "light": "-2.488 0.9036 0.6151 0.01976"}[kind(api)].split()]
        value = mu_b - (1 - mpf(p) / p_b) * ten(a) * mpf(mu_od) ** b * mpf(p_b) ** c * ten(-d * api)
    return value if value >= 0 else nan


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


# total gas gravity, API gravity, temperature, separator temperature and pressure
OILS = [(0.696, 6.0, 147.9, 131.0, 58.02), (0.8, 10.0, 200.0, 80.0, 114.7), (0.8, 10.01, 200.0, 80.0, 114.7),
        (0.812, 11.2, 154.8, 158.0, 156.64), (0.623, 16.0, 131.4, 59.0, 14.5), (1.517, 22.3, 250.7, 177.8, 752.2),
        (0.8, 22.31, 180.0, 80.0, 114.7), (0.848, 27.3, 180.0, 173.0, 99.7), (0.9, 31.1, 220.0, 100.0, 300.0),
        (0.9, 31.11, 220.0, 100.0, 300.0), (0.65, 35.0, 180.0, 70.0, 50.0), (0.851, 47.1, 250.0, 60.0, 164.7)]

for o in OILS:
    assert abs(pb_by_rs(rs(1000, *o), *o) / 1000 - 1) < mpf("1e-45")
    assert abs(rs_by_pb(pb(300, *o), *o) / 300 - 1) < mpf("1e-45")
    assert o[1] > 10 or abs(rs(pb(300, *o), *o) / 300 - 1) < mpf("1e-45")

write("de-ghetto-pb-rs.csv", "gamma_g,api,t_f,t_sep_f,p_sep_psia,rs_in,p_in_psia,pb_psia,pb_by_rs_psia,rs,rs_by_pb",
      [(*o, r, p, pb(r, *o), pb_by_rs(r, *o), rs(p, *o), rs_by_pb(p, *o)) for o, (r, p) in product(
          OILS, [(5.0, 100.0), (17.21, 208.86), (90.0, 700.0), (316.51, 2546.9), (640.25, 4021.96),
                 (1400.0, 6613.82)])])
rows = []
for (r, p_b, (g, api, t, t_sep, p_sep)), dp in product(
        [(231.46, 2903.39, OILS[0]), (60.0, 700.0, OILS[1]), (316.51, 2546.9, OILS[3]), (640.25, 4021.96, OILS[5]),
         (17.21, 208.86, OILS[4]), (807.0, 4253.7, OILS[7]), (400.0, 2000.0, OILS[8])],
        [0.0, 1.0, 100.0, 750.0, 2000.0, 4000.0, 7000.0]):
    a = compressibility_times_p(r, g, api, t, t_sep, p_sep)
    p = p_b + dp
    rows.append((p, p_b, r, g, api, t, t_sep, p_sep, a / p, (p_b / mpf(p)) ** a))
write("de-ghetto-compressibility.csv",
      "p_psia,pb_psia,rs,gamma_g,api,t_f,t_sep_f,p_sep_psia,co_per_psi,bo_over_bob", rows)
rows = []
for api, t, r in product([6.0, 10.0, 10.01, 16.0, 22.3, 22.31, 27.0, 31.1, 31.11, 40.0], [100.0, 131.4, 190.0, 250.7],
                         [0.0, 17.21, 640.25]):
    mu_od = dead(api, t)
    rows.append((api, t, r, mu_od, live(mu_od, r, api), live(mu_od, r, api, -1)))
write("de-ghetto-viscosity.csv", "api,t_f,rs,mu_dead_cp,mu_live_cp,mu_live_minus_cp", rows)
write("de-ghetto-undersaturated.csv", "api,mu_dead_cp,mu_b_cp,pb_psia,p_psia,mu_cp",
      [(api, d, m, p_b, p_b + dp, undersaturated(m, d, p_b, p_b + dp, api)) for (api, d, m, p_b), dp in product(
          [(6.0, 1386.9, 295.9, 1100.0), (10.0, 200.0, 60.0, 700.0), (11.2, 300.0, 40.0, 2546.9),
           (16.0, 60.0, 15.0, 1500.0), (22.3, 7.7, 2.1, 4021.96), (27.3, 4.4, 0.75, 4253.7), (31.1, 3.0, 1.0, 2000.0),
           (35.0, 2.0, 0.6, 2500.0), (47.1, 0.765, 0.224, 2391.7)], [0.0, 1.0, 100.0, 750.0, 1500.0, 4000.0, 7000.0])])
