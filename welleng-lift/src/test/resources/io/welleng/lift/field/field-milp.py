"""Fields of mixed wells with several limits, and their optima by scipy.optimize.milp (HiGHS).

Writes field-milp-points.csv and field-milp-optima.csv beside this file. Weights on the points of each table, a binary for
each interval (weights only on its two ends), for each point of a well that is set at points only, and for being shut in.
Kept are the instances that HiGHS closes to a relative gap of 1e-9; their optima are good to about 1e-7.
"""
import csv
import random
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

HERE = Path(__file__).parent
HOURS = 24.0


def table(rng, kind):
    count = rng.randint(3, 8)
    top = 10 ** rng.uniform(1.7, 3.0)
    cut = rng.uniform(0.1, 0.9)
    gor = rng.uniform(0.2, 1.5)
    jump = rng.random() < 0.4
    points = []
    for k in range(count):
        x = (k + 1) / count
        oil = top * (1 - (1 - x) ** 2) * rng.uniform(0.93, 1.0)
        if jump and x < 0.5:
            oil *= 0.25
        water = oil * cut / (1 - cut) * rng.uniform(0.8, 1.25)
        gas = oil * gor * rng.uniform(0.9, 1.2)
        lift = 300 * top / 300 * x * 1.5 if kind == "GAS_LIFT" else 0.0
        kw = 0.0 if kind in ("GAS_LIFT", "NATURAL_FLOW") else 0.15 * top * x ** 2 + 2
        points.append([float(f"{v:.5g}") for v in (100 * x, oil, water, gas, lift, kw)])
    return points


def instance(rng, i):
    wells = []
    for w in range(rng.randint(4, 16)):
        kind = rng.choice(["ESP", "ROD_PUMP", "GAS_LIFT", "NATURAL_FLOW", "PROGRESSING_CAVITY_PUMP"])
        wells.append(dict(kind=kind, shut=rng.random() < 0.75, discrete=rng.random() < 0.2,
                          separator=rng.choice("AB"), points=table(rng, kind)))
    most = lambda f: sum(max(f(p) for p in w["points"]) for w in wells)
    sep = lambda s, f: sum(max(f(p) for p in w["points"]) for w in wells if w["separator"] == s)
    share = lambda: rng.uniform(0.35, 0.8)
    caps = dict(lift=most(lambda p: p[4]) * share(), kw=most(lambda p: p[5]) * share(),
                water=most(lambda p: p[2]) * rng.uniform(0.6, 1.1),
                liquid_a=sep("A", lambda p: p[1] + p[2]) * share(), gas_b=sep("B", lambda p: p[3] + p[4]) * share())
    caps = {k: float(f"{v:.6g}") for k, v in caps.items()}
    prices = dict(oil=rng.uniform(40, 90), gas=rng.uniform(0, 3), water=rng.uniform(0.2, 3), energy=rng.uniform(0.03, 0.2),
                  compression=rng.uniform(0, 800))
    prices = {k: float(f"{v:.4g}") for k, v in prices.items()} if i % 2 else None
    return wells, caps, prices


def solve(wells, caps, prices):
    columns, integer, rows, lower, upper = [], [], [], [], []

    def column(value, whole, uses):
        columns.append((-value, uses))
        integer.append(1 if whole else 0)
        return len(columns) - 1

    def worth(p):
        if prices is None:
            return p[1]
        return (prices["oil"] * p[1] + prices["gas"] * p[3] - prices["water"] * p[2] - HOURS * prices["energy"] * p[5]
                - prices["compression"] / 1000 * p[4])

    for w in wells:
        a, b = w["separator"] == "A", w["separator"] == "B"
        weights = [column(worth(p), False, (p[4], p[5], p[2], (p[1] + p[2]) * a, (p[3] + p[4]) * b)) for p in w["points"]]
        n = len(weights)
        if w["discrete"]:
            on = [column(0, True, (0,) * 5) for _ in weights]
            for k in range(n):
                rows.append({weights[k]: 1, on[k]: -1}); lower.append(-np.inf); upper.append(0)
        else:
            on = [column(0, True, (0,) * 5) for _ in range(n - 1)]
            for k in range(n):
                ends = [on[j] for j in (k - 1, k) if 0 <= j < n - 1]
                rows.append({weights[k]: 1, **{e: -1 for e in ends}}); lower.append(-np.inf); upper.append(0)
        total = {c: 1 for c in on}
        total_weights = {c: 1 for c in weights}
        if w["shut"]:
            off = column(0, True, (0,) * 5)
            total[off] = 1
            total_weights[off] = 1
        rows.append(total); lower.append(1); upper.append(1)
        rows.append(total_weights); lower.append(1); upper.append(1)
    for r, name in enumerate(("lift", "kw", "water", "liquid_a", "gas_b")):
        rows.append({c: col[1][r] for c, col in enumerate(columns) if col[1][r]}); lower.append(-np.inf)
        upper.append(caps[name])
    matrix = lil_matrix((len(rows), len(columns)))
    for r, row in enumerate(rows):
        for c, v in row.items():
            matrix[r, c] = v
    result = milp([c[0] for c in columns], integrality=integer, bounds=Bounds(0, 1),
                  constraints=LinearConstraint(matrix.tocsr(), lower, upper),
                  options=dict(mip_rel_gap=1e-9, time_limit=20))
    if result.status == 2:
        return "infeasible"
    if result.status != 0 or result.mip_gap > 1e-9:
        return None
    return -result.fun


def main():
    rng = random.Random(7)
    points, optima = [], []
    while len(optima) < 30:
        wells, caps, prices = instance(rng, len(optima))
        best = solve(wells, caps, prices)
        if best is None or best == "infeasible" and sum(o[-1] == "infeasible" for o in optima) >= 3:
            continue
        i = len(optima)
        for w, well in enumerate(wells):
            for p in well["points"]:
                points.append([i, w, well["kind"], int(well["shut"]), int(well["discrete"]), well["separator"], *p])
        money = [prices[k] for k in ("oil", "gas", "water", "energy", "compression")] if prices else [""] * 5
        optima.append([i, *caps.values(), *money, best if best == "infeasible" else repr(float(best))])
    with open(HERE / "field-milp-points.csv", "w", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow("instance,well,lift_type,may_be_shut_in,discrete,separator,setting,oil,water,formation_gas,lift_gas,kw".split(","))
        out.writerows(points)
    with open(HERE / "field-milp-optima.csv", "w", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(("instance,lift_gas,kw,water,liquid_a,gas_b,oil_price,gas_price,water_price,energy_price,compression_price,"
                      "optimum").split(","))
        out.writerows(optima)


if __name__ == "__main__":
    main()
