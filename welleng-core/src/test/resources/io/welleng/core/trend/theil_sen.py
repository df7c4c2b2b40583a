"""Theil-Sen slopes and Sen's intervals, written from Sen (1968), for points drawn with a fixed seed.

The points stand in the file, semicolons between them. Slope and intercept are checked against scipy.stats.theilslopes
('joint' intercept), which takes ranks rounded to the nearest where the file rounds outwards.
"""
import csv
import itertools
import math
import pathlib

import numpy as np
from scipy import stats

rng = np.random.default_rng(1968)
rows = []
for case in range(12):
    n = int(rng.integers(5, 60))
    x = np.round(rng.uniform(0, 400, n), 3)
    if case % 3 == 1:
        x = np.round(x / 40) * 40  # many at one place
    y = np.round(1.0 - 0.0005 * x + rng.normal(0, 0.02, n), 5)
    if case % 3 == 2:
        y[: n // 5] = np.round(rng.uniform(0, 2, n // 5), 5)
    confidence = [0.9, 0.95, 0.99][case % 3]
    slopes = sorted((yj - yi) / (xj - xi) for (xi, yi), (xj, yj) in itertools.combinations(zip(x, y), 2) if xi != xj)
    pairs = len(slopes)
    slope = float(np.median(slopes))
    intercept = float(np.median(y - slope * x))
    variance = n * (n - 1) * (2 * n + 5)
    for u in np.unique(x, return_counts=True)[1]:
        variance -= int(u) * (int(u) - 1) * (2 * int(u) + 5)
    c = stats.norm.ppf(0.5 + confidence / 2) * math.sqrt(variance / 18)
    low = max(1, math.floor((pairs - c) / 2))       # ranks from 1
    high = min(pairs, math.ceil((pairs + c) / 2) + 1)
    scipy = stats.theilslopes(y, x, confidence, method='joint')
    assert abs(scipy.slope - slope) < 1e-15 and abs(scipy.intercept - intercept) < 1e-12
    rows.append([';'.join(map(repr, map(float, x))), ';'.join(map(repr, map(float, y))), confidence, repr(slope),
                 repr(float(slopes[low - 1])), repr(float(slopes[high - 1])), repr(intercept)])
with open(pathlib.Path(__file__).with_name('theil_sen.csv'), 'w', newline='') as out:
    w = csv.writer(out, lineterminator='\n')
    w.writerow(['x', 'y', 'confidence', 'slope', 'lower', 'upper', 'intercept'])
    w.writerows(rows)
