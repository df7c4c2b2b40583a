"""API MPMS 11.1 (2004) and the short form of 1980 at 50 digits; writes factors-2004.csv and factors-1980.csv.

Written from the equations of the standards. A base density is found from an observed one by bisection on the group's own
branch, not by the standard's Newton step, so that nothing but the equations is shared.
"""

import csv
import pathlib
import random

from mpmath import exp, mp, mpf

mp.dps = 50
M = mpf
A = [M(s) for s in "-0.148759 -0.267408 1.080760 1.269056 -4.089591 -1.871251 7.438081 -3.536296".split()]
D60 = M("0.01374979547")
TB = M("60.0068749")
PSI = M("6.894757")
GROUPS = {  # k0, k1, k2, from, to (kg/m3 at 60 F)
    "crude": [("341.0957", "0", "0", "610.6", "1163.5")],
    "refined": [
        ("103.8720", "0.2701", "0", "838.3127", "1163.5"),
        ("330.3010", "0", "0", "787.5195", "838.3127"),
        ("1489.0670", "0", "-0.00186840", "770.3520", "787.5195"),
        ("192.4571", "0.2438", "0", "610.6", "770.3520"),
    ],
    "lubricant": [("0", "0.34878", "0", "800.9", "1163.5")],
}
METRIC = {  # k0, k1, a, from, to (kg/m3 at 15 C)
    "crude": [("613.9723", "0", "0", "610.5", "1075")],
    "refined": [
        ("186.9696", "0.4862", "0", "839", "1075"),
        ("594.5418", "0", "0", "788", "838.5"),
        ("2680.3206", "0", "-0.00336312", "770.5", "787.5"),
        ("346.4228", "0.4388", "0", "653", "770"),
    ],
    "lubricant": [("0", "0.6278", "0", "800", "1164")],
}
BASES = {"60F": M(60), "15C": M(59), "20C": M(68)}


def its68(t):
    s = (t - 32) / M("1.8") / 630
    return M("1.8") * ((t - 32) / M("1.8") - sum(a * s ** (i + 1) for i, a in enumerate(A))) + 32


def f2004(rho60, k, alpha, t, p):
    """alpha, ctl, fp, cpl at 60 F base"""
    if k is None:
        star = rho60 * exp(alpha * D60 / 2 * (1 + M("0.4") * alpha * D60))
    else:
        k0, k1, k2 = k
        a = D60 / 2 * (k0 / rho60**2 + k1 / rho60 + k2)
        b = (2 * k0 + k1 * rho60) / (k0 + k1 * rho60 + k2 * rho60**2)
        star = rho60 * (1 + (exp(a * (1 + M("0.8") * a)) - 1) / (1 + a * (1 + M("1.6") * a) * b))
        alpha = k0 / star**2 + k1 / star + k2
    ts = its68(t)
    fp = exp(M("-1.9947") + M("0.00013427") * ts + (793920 + 2326 * ts) / star**2)
    if t == 60 and p == 0:
        return alpha, M(1), fp, M(1)
    dt = ts - TB
    ctl = exp(-alpha * dt * (1 + M("0.8") * alpha * (dt + D60)))
    return alpha, ctl, fp, 1 / (1 - M("1e-5") * fp * p)


def f1980(rho, k, alpha, t, p, metric):
    k0, k1, a = k if k else (M(0), M(0), None)
    if metric:
        tc = (t - 32) / M("1.8")
        alpha = M("1.8") * alpha if k is None else k0 / rho**2 + k1 / rho + a
        x = alpha * (tc - 15)
        fp = exp(M("-1.62080") + M("0.00021592") * tc + (870960 + M("4209.2") * tc) / rho**2) / 10 * PSI
        alpha = alpha / M("1.8")
    else:
        alpha = alpha if k is None else k0 / rho**2 + k1 / rho + a
        x = alpha * (t - 60)
        fp = exp(M("-1.9947") + M("0.00013427") * t + (793920 + 2326 * t) / rho**2)
    return alpha, exp(-x * (1 + M("0.8") * x)), fp, 1 / (1 - M("1e-5") * fp * p)


def row(method, way, base, commodity, alpha, k, rho, t, p):
    """rho is the density at the base of the coefficients"""
    f = (lambda tt, pp: f2004(rho, k, alpha, tt, pp)) if method == 2004 else (
        lambda tt, pp: f1980(rho, k, alpha, tt, pp, base != "60F"))
    native = M(60) if method == 2004 or base == "60F" else M(59)
    ctl_base = M(1) if BASES[base] == native else f(BASES[base], M(0))[1]
    a, ctl, fp, cpl = f(t, p)
    rho_base = rho * ctl_base
    ctl = ctl / ctl_base
    given = rho_base if way == "base" else rho_base * ctl * cpl
    rho60 = rho if native == 60 else rho * f(M(60), M(0))[1]
    return [way, base, commodity, float(alpha), given, t, p, rho_base, rho60, a, ctl, fp, cpl, ctl * cpl]


def exact(x):
    return M(repr(float(x)))


def solve(method, base, commodity, alpha, k, lo, hi, observed, t, p):
    """density at the base of the coefficients, within one group, that gives the double observed exactly"""
    f = (lambda r: f2004(r, k, alpha, t, p)) if method == 2004 else (
        lambda r: f1980(r, k, alpha, t, p, base != "60F"))
    g = lambda r: r * f(r)[1] * f(r)[3] - observed
    if g(lo) >= 0 or g(hi) <= 0:
        return None
    for _ in range(170):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if g(mid) < 0 else (lo, mid)
    return (lo + hi) / 2


def base_to_native(method, base, commodity, alpha, k, lo, hi, rho_base):
    native = M(60) if method == 2004 or base == "60F" else M(59)
    if BASES[base] == native:
        return rho_base
    return solve(method, base, commodity, alpha, k, lo, hi, rho_base, BASES[base], M(0))


def cases(method, table):
    random.seed(method)
    head = "way base commodity alpha60 density temperature_f pressure_psig base_density density_60f alpha ctl fp cpl ctpl"
    out = []
    margin = M("0.2") if method == 2004 else M(1)
    for commodity, groups in list(table.items()) + [("special", [None])]:
        for group in groups:
            k = tuple(map(M, group[:3])) if group else None
            lo, hi = (M(group[3]), M(group[4])) if group else (M(500) if method == 2004 else M(640), M(1400))
            for base in BASES:
                for way in ("base", "observed"):
                    done = 0
                    while done < 5:
                        alpha = exact(random.uniform(231e-6, 929e-6)) if k is None else M(0)
                        rho = exact(random.uniform(float(lo + margin), float(hi - margin)))
                        t = exact(round(random.uniform(-58, 302), 2)) if method == 2004 else exact(
                            round(random.uniform(0, 300), 2))
                        p = exact(round(random.choice([0, random.uniform(0, 1500)]), 1))
                        if way == "observed" or base == "20C" or (base == "15C" and method == 2004):
                            first = row(method, way, base, commodity, alpha, k, rho, t, p)
                            given = exact(first[4])
                            if way == "observed":
                                rho = solve(method, base, commodity, alpha, k, lo - 60, hi + 60, given, t, p)
                            else:
                                rho = base_to_native(method, base, commodity, alpha, k, lo - 60, hi + 60, given)
                        if rho is None or not lo + margin / 2 < rho < hi - margin / 2:
                            continue
                        line = row(method, way, base, commodity, alpha, k, rho, t, p)
                        observed = line[7] * line[13]
                        if not M("714.4") < observed < M("1201") and commodity == "lubricant":
                            continue
                        if not M("471") < observed < M("1201"):
                            continue
                        out.append([repr(x) if isinstance(x, float) else x if isinstance(x, str) else mp.nstr(x, 20)
                                    for x in line[:3] + [float(line[3]), float(line[4]), float(t), float(p)] + line[7:]])
                        done += 1
    with open(pathlib.Path(__file__).with_name(f"factors-{method}.csv"), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head.split())
        writer.writerows(out)


cases(2004, GROUPS)
CUSTOMARY = {  # inner ranges of the tables of 1980 at 60 F (kg/m3), away from the limits between groups
    "crude": [("341.0957", "0", "0", "620", "1070")],
    "refined": [
        ("103.8720", "0.2701", "0", "840", "1070"),
        ("330.3010", "0", "0", "789", "837"),
        ("1489.0670", "0", "-0.00186840", "771.5", "786.5"),
        ("192.4571", "0.2438", "0", "655", "769"),
    ],
    "lubricant": [("0", "0.34878", "0", "801", "1070")],
}


def cases_1980():
    """at 60 F with customary coefficients, at 15 C and 20 C with metric ones, into one file"""
    path = pathlib.Path(__file__).with_name("factors-1980.csv")
    bases = dict(BASES)
    rows = []
    for names, table in ((["60F"], CUSTOMARY), (["15C", "20C"], METRIC)):
        BASES.clear()
        BASES.update({name: bases[name] for name in names})
        cases(1980, table)
        lines = path.read_text().splitlines()
        rows = rows or lines[:1]
        rows += lines[1:]
    BASES.update(bases)
    path.write_text("\n".join(rows) + "\n")


cases_1980()
