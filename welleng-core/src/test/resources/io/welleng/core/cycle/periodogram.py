"""Floating-mean periodogram by 50-digit least squares, and the false-alarm probability, for periodogram.csv and alarm.csv.

Zechmeister & Kuerster (2009), Astron. Astrophys. 496, 577: at each frequency constant, cosine and sine are fitted;
the power is half the fall of the sum of squared residuals. Baluev (2008), MNRAS 385, 1279, for the false alarms.
"""
import random
from mpmath import mp, mpf, matrix, lu_solve, cos, sin, pi, sqrt, exp, log

mp.dps = 50
rng = random.Random(7)
t = sorted([round(rng.uniform(0, 9000), 1) for _ in range(50)] + [round(rng.uniform(12000, 14000), 1) for _ in range(20)])
t[0] = 0.0
y = [round(20 + 3 * float(sin(2 * pi * x / 700)) + rng.gauss(0, 1), 2) for x in t]
with open("periodogram-series.csv", "w") as f:
    f.write("seconds,psi\n")
    for a, b in zip(t, y):
        f.write(f"{a},{b}\n")

span = mpf(t[-1]) - mpf(t[0])
step = 1 / (5 * span)


def sse(columns, values):
    m, n = len(columns), len(values)
    a = matrix(m, m)
    b = matrix(m, 1)
    for i in range(m):
        b[i] = sum(columns[i][k] * values[k] for k in range(n))
        for j in range(m):
            a[i, j] = sum(columns[i][k] * columns[j][k] for k in range(n))
    c = lu_solve(a, b)
    return sum((values[k] - sum(c[i] * columns[i][k] for i in range(m))) ** 2 for k in range(n))


values = [mpf(v) for v in y]
ones = [mpf(1)] * len(t)
without = sse([ones], values)
with open("periodogram.csv", "w") as f:
    f.write("index,frequency,power\n")
    for k in list(range(3, 60, 4)) + list(range(60, 400, 17)):
        freq = k * step
        c = [cos(2 * pi * freq * mpf(x)) for x in t]
        s = [sin(2 * pi * freq * mpf(x)) for x in t]
        f.write(f"{k},{mp.nstr(freq, 20)},{mp.nstr((without - sse([ones, c, s], values)) / 2, 20)}\n")

mean = sum(mpf(x) for x in t) / len(t)
var = sum((mpf(x) - mean) ** 2 for x in t) / len(t)
with open("alarm.csv", "w") as f:
    f.write("z,worth,band,bandwidth,single,any\n")
    for z in ["0.5", "3", "8", "14", "25"]:
        for worth in ["4", "30", "400"]:
            for band in ["0.001", "0.003"]:
                w = mpf(band) * sqrt(4 * pi * var)
                q = (1 + mpf(z) / mpf(worth)) ** (-mpf(worth))
                p = 1 - (1 - q) * exp(-w * sqrt(mpf(z)) * q)
                f.write(",".join([z, worth, band] + [mp.nstr(x, 20) for x in (w, q, p)]) + "\n")
