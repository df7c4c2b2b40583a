#!/usr/bin/env python3
"""Tests of drift from their definitions, 50 digits, all sums over all pairs or lags (not the code under test).

Kolmogorov (1933) Q; Stephens (1970) correction; Cliff (1993); Geyer (1992) initial monotone sequence; Mann (1945),
Kendall; variance times n / effective number of the ranks; population stability index with half a reading added to each bin.
"""
import random

from mpmath import erfc, exp, floor, inf, log, mp, mpf, nstr, nsum, sqrt

mp.dps = 50


def hazen(values, p):
    s = sorted(values)
    n = len(s)
    r = p * n - mpf(1) / 2
    if r <= 0:
        return s[0]
    if r >= n - 1:
        return s[-1]
    i = int(floor(r))
    return s[i] + (r - i) * (s[i + 1] - s[i])


def kolmogorov(lam):
    return 2 * nsum(lambda k: (-1) ** (int(k) - 1) * exp(-2 * k * k * lam * lam), [1, 60])


def rho(x, k, mean=None):
    m = sum(x) / len(x) if mean is None else mean
    c0 = sum((v - m) ** 2 for v in x)
    return sum((x[i] - m) * (x[i + k] - m) for i in range(len(x) - k)) / c0


def effective(x):
    n = len(x)
    if len(set(x)) == 1:
        return mpf(1)
    tau, before, m = mpf(-1), inf, 0
    while 2 * m + 1 < n:
        g = rho(x, 2 * m) + rho(x, 2 * m + 1)
        if g <= 0:
            break
        before = min(before, g)
        tau += 2 * before
        m += 1
    return max(mpf(1), n / max(mpf(1), tau))


def ks(a, b):
    return max(abs(mpf(sum(v <= x for v in a)) / len(a) - mpf(sum(v <= x for v in b)) / len(b)) for x in a + b)


def sign(v):
    return (v > 0) - (v < 0)


def psi(a, b, bins):
    edges = [hazen(a, mpf(k) / bins) for k in range(1, bins)]
    total = mpf(0)
    for k in range(bins):
        lo = edges[k - 1] if k > 0 else -inf
        hi = edges[k] if k < bins - 1 else inf
        p = (sum(lo < v <= hi for v in a) + mpf(1) / 2) / (len(a) + mpf(bins) / 2)
        q = (sum(lo < v <= hi for v in b) + mpf(1) / 2) / (len(b) + mpf(bins) / 2)
        total += (q - p) * log(q / p)
    return total


def mann_kendall(x, y):
    n = len(y)
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    s = sum(sign(y[j] - y[i]) for i, j in pairs)
    slope = hazen([(y[j] - y[i]) / (x[j] - x[i]) for i, j in pairs], mpf(1) / 2)
    groups = {}
    for v in y:
        groups[v] = groups.get(v, 0) + 1
    t = lambda u: mpf(u) * (u - 1) * (2 * u + 5)
    var = (t(n) - sum(t(u) for u in groups.values())) / 18
    rest = [float(v) for v in (b - slope * a for a, b in zip(x, y))]
    ranks = [mpf(sum(w < v for w in rest)) + mpf(sum(w == v for w in rest) + 1) / 2 for v in rest]
    f = n / effective(ranks)
    z = (s - sign(s)) / sqrt(var * f) if s != 0 else mpf(0)
    return slope, s, var * f, f, z, erfc(abs(z) / sqrt(2))


def series(n, phi, slope, rounded):
    e, out = 0.0, []
    for i in range(n):
        e = phi * e + random.gauss(0, 1)
        out.append(round(50 + slope * i + e, 0 if rounded else 4))
    return out


random.seed(8)
with open("drift.csv", "w") as f:
    f.write("a,b,d,na,nb,p,delta,shift,psi\n")
    for case in range(12):
        a = series(random.choice([12, 40, 90]), random.choice([0, 0.5, 0.9]), 0, case % 4 == 0)
        b = series(random.choice([12, 30, 60]), random.choice([0, 0.5, 0.9]), random.choice([0, 0.03, 0.1]), case % 4 == 0)
        ma, mb = [mpf(v) for v in a], [mpf(v) for v in b]
        na, nb, d = effective(ma), effective(mb), ks(ma, mb)
        root = sqrt(na * nb / (na + nb))
        p = kolmogorov(d * (root + mpf("0.12") + mpf("0.11") / root))
        delta = mpf(sum(sign(y - x) for x in ma for y in mb)) / (len(a) * len(b))
        shift = hazen(mb, mpf(1) / 2) - hazen(ma, mpf(1) / 2)
        row = [";".join(map(repr, a)), ";".join(map(repr, b))] + [nstr(v, 17) for v in (d, na, nb, p, delta, shift, psi(ma, mb, 5))]
        f.write(",".join(row) + "\n")
with open("trend.csv", "w") as f:
    f.write("x,y,slope,s,variance,f,z,p\n")
    for case in range(12):
        n = random.choice([4, 10, 25, 60])
        y = series(n, random.choice([0, 0.6, 0.9]), random.choice([0, 0.05, -0.2]), case % 3 == 0)
        x = [float(i) for i in range(n)] if case % 2 else [round(i + 0.4 * random.random(), 3) for i in range(n)]
        out = mann_kendall([mpf(v) for v in x], [mpf(v) for v in y])
        f.write(",".join([";".join(map(repr, x)), ";".join(map(repr, y))] + [nstr(v, 17) for v in out]) + "\n")
with open("kolmogorov.csv", "w") as f:
    f.write("lambda,q\n")
    for lam in ("0.2", "0.3", "0.5", "0.8", "0.99", "0.9999", "1", "1.1", "1.36", "2", "3", "5"):
        # The alternating sum, with digits enough for the cancellation at small values.
        mp.dps = 120
        v = mpf(lam)
        q = 2 * sum((-1) ** (k - 1) * exp(-2 * k * k * v * v) for k in range(1, 400))
        f.write(lam + "," + nstr(q, 17) + "\n")
        mp.dps = 50
