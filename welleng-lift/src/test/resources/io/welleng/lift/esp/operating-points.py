"""Operating points of water wells with a submersible pump, solved without the library.

Vertical well, straight-line inflow J (pr - pwf), McCain's water without salt (SPE-18571), temperature linear in depth,
Darcy-Weisbach friction with Colebrook's factor (64/Re up to 2,100, linear in Re to 4,000), pump by affinity laws from the
polynomials of the stages (reservoirpy, MIT, Copyright (c) 2019 Santiago Cuervo), stage by stage with the density at the
inlet of each. Pressures by scipy's DOP853 at 1e-11. Writes operating-points.csv.
"""
import csv, math
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

G = 9.80665 / 0.3048
BBL = 42 * 231 / 1728
RHO_SC = 62.368
WATER60 = 999.016 * 0.3048 ** 3 / 0.45359237
STAGES = {
    "4.0-1750": ([29.5281, -0.00544486, 3.23828e-06, -6.73672e-10, -1.10785e-12, 2.66393e-16],
                 [0.258681, 2.03553e-05, 2.06511e-08, 1.06127e-10, -8.73546e-14, 1.69653e-17]),
    "5.3-5500": ([61.9995, 0.00209441, -4.07865e-06, 1.35174e-09, -1.83754e-13, 8.07678e-18],
                 [1.59786, 0.000443337, -1.98916e-07, 6.07398e-11, -7.73348e-15, 3.30788e-19]),
}


def bw(p, t):
    return ((1 - 1.0001e-2 + 1.33391e-4 * t + 5.50654e-7 * t * t)
            * (1 - 1.95301e-9 * p * t - 1.72834e-13 * p * p * t - 3.58922e-7 * p - 2.25341e-10 * p * p))


def mu(p, t):
    return 109.574 * t ** -1.12166 * (0.9994 + 4.0295e-5 * p + 3.1062e-9 * p * p)


def colebrook(re, eps):
    return 1 / brentq(lambda x: x + 2 * math.log10(eps / 3.7 + 2.51 * x / re), 0.5, 50, xtol=1e-14) ** 2


def darcy(re, eps):
    if re <= 2100:
        return 64 / re
    if re >= 4000:
        return colebrook(re, eps)
    return 64 / 2100 + (colebrook(4000, eps) - 64 / 2100) * (re - 2100) / 1900


def gradient(p, t, q, d_in, rough_in):
    d = d_in / 12
    rho = RHO_SC / bw(p, t)
    v = q * BBL * bw(p, t) / 86400 / (math.pi * d * d / 4)
    re = 0.45359237 / (0.3048 * 0.001) * rho * v * d / mu(p, t)
    return rho / 144 + darcy(re, rough_in / d_in) * rho * v * v / (2 * G * 144 * d)


def along(p, z0, z1, q, d_in, w):
    f = lambda z, y: [gradient(y[0], w["t0"] + (w["t1"] - w["t0"]) * z / w["perf"], q, d_in, 0.0018)]
    return solve_ivp(f, (z0, z1), [p], method="DOP853", rtol=1e-11, atol=1e-9).y[0, -1]


def poly(c, x):
    return sum(a * x ** i for i, a in enumerate(c))


def solve(w):
    head, power = STAGES[w["stage"]]
    r = w["hz"] / 60
    t = w["t0"] + (w["t1"] - w["t0"]) * w["pump"] / w["perf"]

    def state(q):
        pwf = w["pr"] - q / w["j"]
        intake = along(pwf, w["perf"], w["pump"], q, 6.276, w)
        p, hp, ft = intake, 0.0, 0.0
        for _ in range(w["n"]):
            b = bw(p, t)
            h = r * r * poly(head, q * b / r)
            hp += r ** 3 * poly(power, q * b / r) * RHO_SC / b / WATER60
            ft += h
            p += h * RHO_SC / b / 144
        needed = along(w["thp"], 0, w["pump"], q, 2.992, w)
        return pwf, intake, p, needed, hp, ft

    low = w["from"]
    q = brentq(lambda x: (lambda s: s[2] - s[3])(state(x)), low, w["to"], xtol=1e-10)
    return q, state(q)


WELLS = [
    dict(stage="4.0-1750", n=220, hz=45, pr=2600, j=2.5, perf=7500, pump=6800, thp=150),
    dict(stage="4.0-1750", n=220, hz=52.5, pr=2600, j=2.5, perf=7500, pump=6800, thp=150),
    dict(stage="4.0-1750", n=180, hz=60, pr=2400, j=1.7, perf=7000, pump=7000, thp=250),
    dict(stage="4.0-1750", n=120, hz=65, pr=1800, j=4.0, perf=5200, pump=4000, thp=90),
    dict(stage="4.0-1750", n=260, hz=70, pr=2100, j=1.4, perf=8800, pump=8000, thp=200),
    dict(stage="5.3-5500", n=90, hz=50, pr=2900, j=8.0, perf=7800, pump=6500, thp=120),
    dict(stage="5.3-5500", n=110, hz=60, pr=2200, j=9.0, perf=6500, pump=6000, thp=300),
    dict(stage="5.3-5500", n=75, hz=70, pr=1500, j=15.0, perf=4500, pump=3900, thp=100),
]

with open("operating-points.csv", "w", newline="") as out:
    names = ["stage", "stages", "hz", "reservoir_psia", "pi", "perforations_ft", "pump_ft", "head_psia", "wellhead_f",
             "bottom_f", "rate", "pwf", "intake", "discharge", "shaft_hp", "tdh_ft"]
    table = csv.writer(out, lineterminator="\n")
    table.writerow(names)
    for w in WELLS:
        w.update(t0=100, t1=190)
        r = w["hz"] / 60
        # Right of any hump of the curve: the stable crossing.
        end = brentq(lambda x: poly(STAGES[w["stage"]][0], x), *((2500, 2960) if w["stage"][0] == "4" else (8000, 9700)))
        w.update({"from": 0.25 * end * r, "to": min(0.97 * end * r, 0.97 * w["j"] * w["pr"])})
        q, (pwf, intake, p, needed, hp, ft) = solve(w)
        assert abs(p - needed) < 1e-6
        table.writerow([w["stage"], w["n"], w["hz"], w["pr"], w["j"], w["perf"], w["pump"], w["thp"], 100, 190]
                       + ["%.12g" % x for x in (q, pwf, intake, p, hp, ft)])
