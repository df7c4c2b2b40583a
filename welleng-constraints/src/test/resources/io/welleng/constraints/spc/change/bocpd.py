#!/usr/bin/env python3
"""Bayesian online change points without any truncation, 50 digits, from the joint density (Adams & MacKay 2007).

The predictive density of a run is the ratio of marginal likelihoods of a normal-gamma model (Murphy 2007, eq. 95), which
needs neither Student's t nor the recursions of the code under test:
p(x_1..x_n) = Gamma(a_n)/Gamma(a_0) * b_0^a_0 / b_n^a_n * sqrt(k_0/k_n) * (2 pi)^(-n/2).
"""
import random

from mpmath import exp, log, loggamma, mp, mpf, nstr, pi

mp.dps = 50


def marginal(x, m0, k0, a0, b0):
    n = len(x)
    if n == 0:
        return mpf(0)
    mean = sum(x) / n
    s = sum((v - mean) ** 2 for v in x)
    kn, an = k0 + n, a0 + mpf(n) / 2
    bn = b0 + s / 2 + k0 * n * (mean - m0) ** 2 / (2 * kn)
    return loggamma(an) - loggamma(a0) + a0 * log(b0) - an * log(bn) + log(k0 / kn) / 2 - mpf(n) / 2 * log(2 * pi)


random.seed(3)
with open("bocpd.csv", "w") as f:
    f.write("mean_run,m0,k0,a0,b0,series,log_evidence,at_most_3,most_probable,most_probability\n")
    for case in range(8):
        n = 40
        cut = random.randrange(10, 30)
        x = [round(random.gauss(0 if i < cut else random.choice([3, 6]), 1), 4) for i in range(n)]
        par = [mpf(v) for v in random.choice([("0", "1", "1", "1"), ("0.5", "0.1", "2.5", "3"), ("-1", "0.01", "0.5", "0.2")])]
        lam = random.choice([20, 100, 250])
        h = mpf(1) / lam
        xs = [mpf(v) for v in x]
        post = {0: mpf(1)}
        evidence = mpf(0)
        for t, v in enumerate(xs):
            new = {0: mpf(0)}
            for r, p in post.items():
                w = p * exp(marginal(xs[t - r : t + 1], *par) - marginal(xs[t - r : t], *par))
                new[r + 1] = w * (1 - h)
                new[0] += w * h
            total = sum(new.values())
            evidence += log(total)
            post = {r: p / total for r, p in new.items()}
        mode = max(post, key=lambda r: post[r])
        cells = [str(lam)] + [nstr(v, 17) for v in par] + [";".join(repr(v) for v in x), nstr(evidence, 17)]
        cells += [nstr(sum(post[r] for r in range(4)), 17), str(mode), nstr(post[mode], 17)]
        f.write(",".join(cells) + "\n")
