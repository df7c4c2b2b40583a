"""Repeatability of proving runs with SciPy's t quantile; writes repeatability.csv. Mean ranges d2 by numerical integration."""

import csv
import pathlib
import random

import numpy as np
from scipy import integrate, stats


def d2(n):
    f = lambda x: 1 - stats.norm.cdf(x) ** n - (1 - stats.norm.cdf(x)) ** n
    return integrate.quad(f, -10, 10, epsabs=1e-13)[0]


random.seed(48)
with pathlib.Path(__file__).with_name("repeatability.csv").open("w", newline="") as handle:
    w = csv.writer(handle, lineterminator="\n")
    w.writerow(["values", "range", "deviation", "uncertainty", "d2"])
    for n in range(2, 21):
        v = [round(10000 + random.gauss(0, 2.0), 1) for _ in range(n)]
        s = np.std(v, ddof=1) / np.mean(v)
        t = stats.t.ppf(0.975, n - 1)
        w.writerow([" ".join(map(str, v))] + [repr(float(x)) for x in ((max(v) - min(v)) / min(v), s, t * s / n**0.5, d2(n))])
