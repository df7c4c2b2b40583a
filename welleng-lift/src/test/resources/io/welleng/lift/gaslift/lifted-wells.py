"""Operating points of gas-lift wells and pressures of gas in their annuli, computed without the library.

Vertical wells with straight-line inflow J (pr - pwf); no-slip flow with the friction of Poettmann and Carpenter (line for f of
Guo, Lyons and Ghalambor), friction of water alone by Colebrook. Standing's solution GOR and volume factor of saturated oil,
density by mass balance, McCain's fresh water, gas by Sutton and Dranchuk-Abou-Kassem. Formation gas and lift gas have a
volume each at the pressure of the mixture. Temperature linear in depth. Annulus: average temperature and z, with Colebrook's
factor from the Reynolds number 4 m/(pi (dc + dt) mu), Lee-Gonzalez-Eakin's viscosity at the pressure given and the mean
temperature, roughness over dc - dt, and d^5 = (dc + dt)^2 (dc - dt)^3. Of the points at which gas can enter the deepest is
taken whose tubing pressure is below the casing pressure less the differential. Pressures by scipy's DOP853 at 1e-10.
Writes lifted-wells.csv and annulus.csv.
"""
import csv, math
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

G = 9.80665 / 0.3048
BBL = 42 * 231 / 1728
R = 8.31446261815324 * 453.59237 / 1.8 / 0.3048 ** 3 / (0.45359237 * 9.80665 / 0.0254 ** 2)
PSC, TSC, F0 = 14.696, 519.67, 459.67
WATER60 = 999.016 * 0.3048 ** 3 / 0.45359237
AIR = 28.97 * PSC / (R * TSC)
LB_FT_S = 1e-3 * 0.3048 / 0.45359237
# Whether the oil is undersaturated, or gas but a bubble: not what these equations are for, and not so at the answers.
OUTSIDE = []
A = [0, 0.3265, -1.0700, -0.5339, 0.01569, -0.05165, 0.5475, -0.7361, 0.1844, 0.1056, 0.6134, 0.7210]


def z(p, tf, g):
    tpr = (tf + F0) / (169.2 + 349.5 * g - 74 * g * g)
    ppr = p / (756.8 - 131 * g - 3.6 * g * g)
    c1 = A[1] + A[2] / tpr + A[3] / tpr ** 3 + A[4] / tpr ** 4 + A[5] / tpr ** 5
    c2 = A[6] + A[7] / tpr + A[8] / tpr ** 2
    c3 = A[9] * (A[7] / tpr + A[8] / tpr ** 2)

    def f(x):
        r = 0.27 * ppr / (x * tpr)
        return (1 + c1 * r + c2 * r * r - c3 * r ** 5
                + A[10] * (1 + A[11] * r * r) * r * r / tpr ** 3 * math.exp(-A[11] * r * r) - x)
    return brentq(f, 0.3, 3, xtol=1e-14)


def bg(p, tf, g):
    return PSC / TSC * z(p, tf, g) * (tf + F0) / p


def rho_gas(p, tf, g):
    return 28.97 * g * p / (z(p, tf, g) * R * (tf + F0))


def mu_gas(p, tf, g):
    t, m = tf + F0, 28.97 * g
    x = 3.5 + 986 / t + 0.01 * m
    rho = rho_gas(p, tf, g) / (0.3048 ** 3 / 0.45359237) / 1000
    return 1e-4 * (9.4 + 0.02 * m) * t ** 1.5 / (209 + 19 * m + t) * math.exp(x * rho ** (2.4 - 0.2 * x))


def bw(p, t):
    return ((1 - 1.0001e-2 + 1.33391e-4 * t + 5.50654e-7 * t * t)
            * (1 - 1.95301e-9 * p * t - 1.72834e-13 * p * p * t - 3.58922e-7 * p - 2.25341e-10 * p * p))


def mu_water(p, t):
    return 109.574 * t ** -1.12166 * (0.9994 + 4.0295e-5 * p + 3.1062e-9 * p * p)


def darcy(re, eps):
    def rough(x):
        return 1 / brentq(lambda y: y + 2 * math.log10(eps / 3.7 + 2.51 * y / x), 0.5, 50, xtol=1e-14) ** 2
    if re <= 2100:
        return 64 / re
    return rough(re) if re >= 4000 else 64 / 2100 + (rough(4000) - 64 / 2100) * (re - 2100) / 1900


def gradient(p, t, q, w, lift):
    """psi/ft at liquid rate q with lift gas (Mscf/d)."""
    d = w["d"] / 12
    area = math.pi * d * d / 4
    oil = 1 - w["wc"]
    gamma_o = 141.5 / (131.5 + w["api"])
    rs = min(w["rsi"], w["g"] * ((p / 18.2 + 1.4) / 10 ** (0.00091 * t - 0.0125 * w["api"])) ** (1 / 0.83))
    OUTSIDE.append(oil > 0 and rs >= w["rsi"])
    bo = 0.9759 + 12e-5 * (rs * math.sqrt(w["g"] / gamma_o) + 1.25 * t) ** 1.2
    rho_o = (WATER60 * gamma_o + rs * w["g"] * AIR / BBL) / bo
    rho_w = 62.368 / bw(p, t)
    vo, vw = BBL * oil * bo, BBL * w["wc"] * bw(p, t)
    gas1, gas2 = oil * (w["gor"] - rs), 1000 * lift / q
    vg = gas1 * bg(p, t, w["g"]) + gas2 * bg(p, t, w["lg"])
    mass = vo * rho_o + vw * rho_w + (gas1 * w["g"] + gas2 * w["lg"]) * AIR
    rho = mass / (vo + vw + vg)
    v = q / 86400 * (vo + vw + vg) / area
    if vg == 0:
        f = darcy(rho * v * d / (LB_FT_S * mu_water(p, t)), 0.0006 / w["d"])
    else:
        OUTSIDE.append(vg / (vo + vw + vg) < 0.01)
        f = 16 * 10 ** (1.444 - 2.5 * math.log10(min(100, max(2, d * rho * v))))
    return rho / 144 + f * rho * v * v / (2 * G * 144 * d)


def along(p, z0, z1, q, w, lift):
    if z0 == z1:
        return p
    f = lambda x, y: [gradient(y[0], w["t0"] + (w["t1"] - w["t0"]) * x / w["perf"], q, w, lift)]
    return solve_ivp(f, (z0, z1), [p], method="DOP853", rtol=1e-10, atol=1e-8).y[0, -1]


def annulus(p, md, q, a, down):
    """Average T-z; q Mscf/d downward; down: from casing head to depth."""
    t = 0.5 * (a["ts"] + a["ts"] + (a["tb"] - a["ts"]) * md / a["perf"])
    s_, gap = a["dc"] + a["dt"], a["dc"] - a["dt"]
    f = 0.0
    if q > 0:
        m = 1000 * AIR * a["lg"] * q / 86400
        f = darcy(4 * m * 12 / (math.pi * s_ * LB_FT_S * mu_gas(p, t, a["lg"])), a["e"] / gap)
    d5 = s_ ** 2 * gap ** 3
    weight = 28.97 / (144 * R)
    scf_s = 1000 / 86400 * PSC / TSC * 144 * 4 / math.pi
    fr = 12 * 28.97 * scf_s ** 2 / (288 * G * R)

    def other(x):
        zt = z(0.5 * (p + x), t, a["lg"]) * (t + F0)
        s = 2 * weight * a["lg"] * md / zt
        loss = 2 * fr * a["lg"] * f * q * q / d5 * zt * md * (math.exp(s) - 1) / s
        if down:
            return math.sqrt(max(0, p * p * math.exp(s) - loss)) - x
        return math.sqrt((p * p + loss) * math.exp(-s)) - x
    return brentq(other, 0.2 * p, 4 * p, xtol=1e-12)


def solve(w):
    for depth in sorted(w["points"], reverse=True):
        def excess(q):
            tubing = along(w["thp"], 0, depth, q, w, w["gas"])
            return w["pr"] - q / w["j"] - along(tubing, depth, w["perf"], q, w, 0)
        most = w["j"] * w["pr"]
        grid = [most * (0.001 + 0.999 * (i / 24) ** 2) for i in range(24)] + [0.999 * most]
        values = [excess(q) for q in grid]
        roots = [brentq(excess, a, b, xtol=1e-9) for a, b, x, y in zip(grid, grid[1:], values, values[1:]) if x > 0 >= y]
        casing = annulus(w["pc"], depth, w["gas"], w, True)
        for q in reversed(roots):
            OUTSIDE.clear()
            tubing = along(w["thp"], 0, depth, q, w, w["gas"])
            along(tubing, depth, w["perf"], q, w, 0)
            assert not any(OUTSIDE)
            if tubing <= casing - w["dp"]:
                head = annulus(tubing + w["dp"], depth, w["gas"], w, False)
                return depth, q, w["pr"] - q / w["j"], tubing, casing, head
    raise ValueError("no point")


BASE = dict(dc=6.276, dt=2.875, e=0.0006, ts=90, tb=175, t0=110, t1=185, d=2.441, dp=100)
WELLS = [
    dict(name="medium", api=32, g=0.75, rsi=900, gor=950, wc=0.5, lg=0.65, pr=3000, j=1.5, perf=8000, points=[6500], thp=200,
         pc=1500, gas=700),
    dict(name="alike", api=32, g=0.7, rsi=900, gor=920, wc=0.3, lg=0.7, pr=2600, j=1.2, perf=7500, points=[6000], thp=150,
         pc=1300, gas=400),
    dict(name="wet", api=30, g=0.8, rsi=900, gor=1000, wc=0.95, lg=0.62, pr=2800, j=3.0, perf=8500, points=[7000], thp=150,
         pc=1700, gas=1500),
    dict(name="heavy", api=14, g=0.68, rsi=400, gor=450, wc=0.2, lg=0.6, pr=1900, j=1.2, perf=5200, points=[4500], thp=120,
         pc=1300, gas=600),
    dict(name="water", api=30, g=0.8, rsi=0, gor=0, wc=1.0, lg=0.65, pr=2300, j=2.0, perf=6000, points=[4800], thp=100,
         pc=1400, gas=1800),
    dict(name="perforations", api=35, g=0.75, rsi=900, gor=930, wc=0.6, lg=0.75, pr=2300, j=2.0, perf=7000, points=[7000],
         thp=150, pc=1800, gas=900),
    dict(name="mandrels", api=33, g=0.78, rsi=900, gor=950, wc=0.7, lg=0.65, pr=2900, j=2.5, perf=8200,
         points=[2500, 4200, 5500, 6500, 7300, 8000], thp=200, pc=1100, gas=1200),
    dict(name="narrow", api=33, g=0.78, rsi=900, gor=950, wc=0.7, lg=0.65, pr=2900, j=2.5, perf=8200,
         points=[2500, 4200, 5500, 6500, 7300, 8000], thp=200, pc=1100, gas=1500, dc=4.4, dt=3.5, d=2.992),
]

if __name__ == "__main__":
    columns = ["name", "api", "g", "rsi", "gor", "wc", "lg", "pr", "j", "perf", "points", "thp", "pc", "gas", "dp", "dc", "dt",
               "e", "ts", "tb", "t0", "t1", "d"]
    with open("lifted-wells.csv", "w", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(columns + ["depth", "rate", "pwf", "tubing", "casing", "head"])
        for w in WELLS:
            w = {**BASE, **w}
            row = [w[c] if c != "points" else ";".join(map(str, w[c])) for c in columns]
            answer = solve(w)
            print(w["name"], answer)
            table.writerow(row + ["%.12g" % x for x in answer])
    with open("annulus.csv", "w", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow("lg,pressure,md,gas,perf,ts,tb,dc,dt,e,down,other".split(","))
        for lg, p, md, gas, perf, ts, tb, dc, dt, e in [
                (0.65, 1000, 6000, 0, 8000, 90, 180, 6.276, 2.875, 0.0006), (0.65, 1000, 6000, 800, 8000, 90, 180, 6.276, 2.875, 0.0006),
                (0.8, 700, 9000, 3000, 9000, 60, 210, 4.95, 2.375, 0.0018), (0.6, 2200, 10000, 2500, 11000, 100, 240, 4.4, 3.5, 0.0018),
                (0.7, 500, 3000, 10, 7000, 80, 150, 8.681, 2.375, 0.0018), (0.7, 300, 4500, 0, 4500, 100, 180, 6.276, 2.875, 0.0006)]:
            a = dict(lg=lg, perf=perf, ts=ts, tb=tb, dc=dc, dt=dt, e=e)
            for down in (1, 0):
                table.writerow([lg, p, md, gas, perf, ts, tb, dc, dt, e, down, "%.14g" % annulus(p, md, gas, a, down)])
