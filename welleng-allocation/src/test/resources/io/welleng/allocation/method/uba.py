"""Imbalance sharing in exact rational arithmetic: uncertainty-based and API RP 85, also under q >= 0.

The bounded answer is found by trying every set of inlets at 0 and keeping the one that fulfils the conditions of
q_i = max(0, e_i + lambda w_i), sum q_i = T; independent of any iteration. Run in this folder: python3 uba.py
"""

import csv
import itertools
import random
from fractions import Fraction as F

random.seed(20_02)


def solve(t, e, w):
    n = len(e)
    for zero in range(n):
        for out in itertools.combinations(range(n), zero):
            rest = [i for i in range(n) if i not in out]
            sw = sum(w[i] for i in rest)
            if sw == 0:
                continue
            lam = (t - sum(e[i] for i in rest)) / sw
            q = [F(0) if i in out else e[i] + lam * w[i] for i in range(n)]
            if min(q) >= 0 and all(e[i] + lam * w[i] <= 0 for i in out):
                return q
    raise ValueError


def text(values):
    return " ".join(repr(float(v)) for v in values)


with open("uba.csv", "w", newline="") as f:
    out = csv.writer(f, lineterminator="\n")
    out.writerow("total system estimates uncertainties allocated bounded".split())
    for case in range(60):
        n = random.randint(1, 6)
        e = [F(repr(round(10 ** random.uniform(0, 4), 3))) for _ in range(n)]
        s = [x * F(repr(round(random.uniform(0.005, 1.2 if case % 2 else 0.3), 4))) for x in e]
        s = [F(repr(float(x))) for x in s]
        shortage = random.uniform(0.05, 0.5) if case % 2 else random.uniform(0.9, 1.1)
        t = F(repr(round(float(sum(e)) * shortage, 3)))
        z = F(0) if case % 3 else F(repr(round(float(t) * random.uniform(0.001, 0.05), 4)))
        total = sum(e)
        w = [si * si + ei / total * z * z for si, ei in zip(s, e)]
        # doubles go in, so that the exact answer is of the doubles
        q = solve(F(float(t)), [F(float(x)) for x in e],
                  [F(float(si)) ** 2 + F(float(ei)) / sum(F(float(x)) for x in e) * F(float(z)) ** 2
                   for si, ei in zip(s, e)])
        out.writerow([repr(float(t)), repr(float(z)), text(e), text(s), text(q), sum(1 for x in q if x == 0)])
