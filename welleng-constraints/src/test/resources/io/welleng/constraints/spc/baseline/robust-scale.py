#!/usr/bin/env python3
"""Robust scales of small samples, 50 digits, from their definitions (not the code under test).

Quantiles: Hazen (1914), value of rank i has probability (i - 1/2)/n, linear between.
Qn: Rousseeuw & Croux (1993), k-th smallest of all |xi - xj|, k = C(h, 2), h = n // 2 + 1.
"""
import random
from itertools import combinations
from math import comb

from mpmath import erfinv, mp, mpf, nstr, sqrt

mp.dps = 50


def probit(p):
    return sqrt(2) * erfinv(2 * mpf(p) - 1)


def hazen(values, p):
    s = sorted(values)
    n = len(s)
    pos = [(mpf(i) + mpf(1) / 2) / n for i in range(n)]
    if p <= pos[0]:
        return s[0]
    for i in range(1, n):
        if p <= pos[i]:
            return s[i - 1] + (s[i] - s[i - 1]) * (p - pos[i - 1]) / (pos[i] - pos[i - 1])
    return s[-1]


random.seed(5)
with open("robust-scale.csv", "w") as f:
    f.write("values,p,quantile,mad,iqr,qn\n")
    for n in (2, 3, 5, 8, 13, 40):
        for kind in range(3):
            x = [random.gauss(100, 3) for _ in range(n)]
            if kind == 1:
                x[0] = 1e4
            if kind == 2:
                x = [float(round(v)) for v in x]
            m = [mpf(v) for v in x]
            p = mpf(random.randrange(1, 100)) / 100
            med = hazen(m, mpf(1) / 2)
            z = probit(mpf(3) / 4)
            mad = hazen([abs(v - med) for v in m], mpf(1) / 2) / z
            iqr = (hazen(m, mpf(3) / 4) - hazen(m, mpf(1) / 4)) / (2 * z)
            h = n // 2 + 1
            d = sorted(abs(a - b) for a, b in combinations(m, 2))
            qn = d[comb(h, 2) - 1] / (sqrt(2) * probit(mpf(5) / 8))
            cells = [";".join(repr(v) for v in x)] + [nstr(v, 17) for v in (p, hazen(m, p), mad, iqr, qn)]
            f.write(",".join(cells) + "\n")
