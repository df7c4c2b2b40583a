#!/usr/bin/env python3
"""Best cuts of short series by plain O(n^2) optimal partitioning, written apart from the code under test.

F(t) = min over s of F(s) + C(s, t) + beta, costs summed afresh for every segment in exact rational or 50-digit arithmetic.
The bounded (biweight) cost of a segment is found by trying, as inliers, every run of the sorted readings.
Jackson, B. et al. (2005). An algorithm for optimal partitioning of data on an interval. IEEE Signal Process. Lett. 12, 105-108.
"""
import random

from mpmath import log, mp, mpf, nstr, pi

mp.dps = 50


def mean_cost(x, sigma, n):
    m = sum(x) / len(x)
    return sum((v - m) ** 2 for v in x) / sigma**2


def normal_cost(x, least, n):
    m = sum(x) / len(x)
    s = sum((v - m) ** 2 for v in x)
    var = max(s / len(x), least**2)
    return len(x) * log(2 * pi * var) + s / var


def bounded_cost(x, sigma, k):
    s = sorted(x)
    best = None
    for i in range(len(s)):
        for j in range(i + 1, len(s) + 1):
            m = sum(s[i:j]) / (j - i)
            c = sum(min(((v - m) / sigma) ** 2, k * k) for v in s)
            best = c if best is None or c < best else best
    return best


def best_cut(x, cost, beta, least, by_length):
    n = len(x)
    f = [None] * (n + 1)
    last = [0] * (n + 1)
    f[0] = -beta
    for t in range(least, n + 1):
        for s in range(0, t - least + 1):
            if f[s] is None:
                continue
            c = f[s] + cost(x[s:t]) + beta
            if by_length:
                c += log(mpf(t - s) / n)
            if f[t] is None or c < f[t]:
                f[t], last[t] = c, s
    cuts = []
    t = n
    while t > 0:
        t = last[t]
        if t > 0:
            cuts.insert(0, t)
    return f[n], cuts


random.seed(11)
with open("segments.csv", "w") as f:
    f.write("series,cost,noise,bound,penalty,given,least,best,cuts\n")
    for case in range(36):
        n = random.choice([8, 15, 24, 30])
        x, level, sd = [], 0.0, 1.0
        for i in range(n):
            if random.random() < 0.12:
                level += random.gauss(0, 5)
                sd = random.choice([0.5, 1.0, 3.0])
            x.append(round(1000 + level + random.gauss(0, sd), 3))
            if random.random() < 0.05:
                x[-1] += random.choice([-40, 40])
        m = [mpf(v) for v in x]
        kind = ["mean", "mean_and_variance", "biweight"][case % 3]
        penalty = ["bic", "mbic", "given"][case // 3 % 3]
        if kind == "biweight" and penalty == "mbic":
            penalty = "bic"
        p = 2 if kind == "mean_and_variance" else 1
        given = mpf("7.5")
        beta = {"bic": (p + 1) * log(n), "mbic": (p + 2) * log(n), "given": given}[penalty]
        least = 1 if kind == "biweight" else random.choice([p, 2, 4])
        noise, bound = mpf("0.9"), mpf(3)
        cost = {
            "mean": lambda s: mean_cost(s, noise, n),
            "mean_and_variance": lambda s: normal_cost(s, noise, n),
            "biweight": lambda s: bounded_cost(s, noise, bound),
        }[kind]
        best, cuts = best_cut(m, cost, beta, least, penalty == "mbic")
        f.write(",".join([";".join(repr(v) for v in x), kind, "0.9", "3", penalty, "7.5", str(least), nstr(best, 17), ";".join(map(str, cuts))]) + "\n")
