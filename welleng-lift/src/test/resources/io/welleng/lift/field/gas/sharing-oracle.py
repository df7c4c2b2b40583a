"""Best share of lift gas on the six measured wells of Buitrago et al. (SPE-35616, 1996), by mixed-integer programming.

Writes buitrago6-milp.csv (one limit, every well may be shut in) and buitrago6-nested.csv (wells 1-3 on compressor A,
4-6 on B, a common header with import limits, gas of the field; -1 stands for no limit). Each well is a convex combination
of two neighbouring measured points, or shut in; the gap of the solver is set to 0 (its standard of 1e-4 leaves 3,000
Mscf/d 0.12 STB/d short). Python 3, numpy and scipy (HiGHS).
"""
import csv
import itertools

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

WELLS = {}
with open("buitrago6-glpc.csv") as f:
    for row in itertools.islice(csv.reader(f), 1, None):
        WELLS.setdefault(int(row[0]), []).append((float(row[1]), float(row[2])))


def solve(cap_a, cap_b=None, import_a=-1, import_b=-1, total=-1):
    """Oil and gas by well. Flows: from compressor A to its wells, to the header, and the same for B."""
    n = sum(2 * len(p) for p in WELLS.values()) + 2
    cost, gas = np.zeros(n), {w: np.zeros(n) for w in WELLS}
    kind, upper, rows, low, high, at = np.zeros(n), np.ones(n), [], [], [], 0

    def row(coefficients, lo, hi):
        r = np.zeros(n)
        for k, v in coefficients.items():
            r[k] += v
        rows.append(r)
        low.append(lo)
        high.append(hi)

    for w, points in WELLS.items():
        m = len(points)
        weight = range(at, at + m)
        piece = range(at + m, at + 2 * m - 1)
        off = at + 2 * m - 1
        at += 2 * m
        for k, (g, q) in zip(weight, points):
            cost[k], gas[w][k] = -q, g
        kind[list(piece)] = 1
        kind[off] = 1
        row({**{k: 1 for k in weight}, off: 1}, 1, 1)
        row({**{k: 1 for k in piece}, off: 1}, 1, 1)
        for j, k in enumerate(weight):
            near = {piece[i]: -1 for i in (j - 1, j) if 0 <= i < m - 1}
            row({k: 1, **near}, -np.inf, 0)
    a_to_b, b_to_a = at, at + 1
    upper[a_to_b] = import_b if cap_b is not None and import_b > 0 else 0
    upper[b_to_a] = import_a if cap_b is not None and import_a > 0 else 0
    groups = [(list(WELLS), cap_a, 1)] if cap_b is None else [([1, 2, 3], cap_a, 1), ([4, 5, 6], cap_b, -1)]
    for members, cap, sign in groups:
        r = sum(gas[w] for w in members)
        r[a_to_b] += sign
        r[b_to_a] -= sign
        rows.append(r)
        low.append(-np.inf)
        high.append(cap)
    if total >= 0:
        rows.append(sum(gas.values()))
        low.append(-np.inf)
        high.append(total)
    r = milp(cost, constraints=LinearConstraint(np.array(rows), low, high), integrality=kind,
             bounds=Bounds(0, upper), options={"mip_rel_gap": 0.0})
    assert r.success
    return -r.fun, [float(gas[w] @ r.x) for w in WELLS]


def main():
    caps = [50, 130, 150, 200, 275, 333, 400, 475, 520, 600, 700, 850, 1000, 1234.5, 1500, 1800, 2200, 2600, 3000, 3300,
            3700, 4100, 4600, 5000, 5200, 5400, 5500, 5600, 6000, 6500, 7000, 8000, 9000, 10000, 12000, 15000, 18000]
    with open("buitrago6-milp.csv", "w") as f:
        f.write("cap_mscfd,oil_stbd\n")
        for cap in caps:
            f.write(f"{cap},{solve(cap)[0]:.9f}\n")
    cases = [(700, 900, -1, -1, -1), (2000, 1500, -1, -1, -1), (2000, 1500, -1, -1, 2800), (300, 4000, 500, -1, -1),
             (300, 4000, 5000, 0, -1), (3500, 400, -1, 250, -1), (3500, 400, 100, 3000, -1), (3500, 400, 100, 3000, 3000),
             (1500, 5000, 1000, 1000, 6000), (4000, 2500, 0, 3000, 6200), (600, 3800, 900, 300, 4400),
             (2700, 2900, 400, 1500, 9000)]
    with open("buitrago6-nested.csv", "w") as f:
        f.write("cap_a,cap_b,import_a,import_b,total,oil_stbd\n")
        for case in cases:
            f.write(",".join(str(v) for v in case) + f",{solve(*case)[0]:.9f}\n")


main()
