"""Slopes of Theil and Sen by scipy.stats.theilslopes (scipy 1.17), confidence 0.90. Run in this folder."""
import numpy as np
from scipy.stats import theilslopes

rng = np.random.default_rng(1968)
with open('theil-sen.csv', 'w') as out:
    out.write('# theil-sen, by theil-sen-oracle.py\nx,y,slope,lower,upper,intercept\n')
    for n in (5, 6, 11, 24, 37):
        x = np.round(np.sort(rng.uniform(0, 3, n)), 4)
        y = np.round(1 + rng.uniform(-1, 1) * x + rng.standard_t(2, n) * 0.3, 4)
        found = theilslopes(y, x, 0.90)
        numbers = [found.slope, found.low_slope, found.high_slope, np.median(y - found.slope * x)]
        out.write(' '.join(map(str, x)) + ',' + ' '.join(map(str, y)) + ',' + ','.join(repr(float(v)) for v in numbers) + '\n')
