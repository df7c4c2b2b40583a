"""Exact mean and variance of the path length of a row over all isolation trees of a tiny table, and c(n).

Every node: a variable drawn evenly among those that vary, a split even between least and greatest reading, so a gap between
neighbouring readings is hit with probability gap / range; rows without a reading go to either part independently with the
shares of those with one; height limit ceil(log2 n); a leaf of r rows adds c(r). A row that is scored without a reading goes
on in both parts, weighted by their training rows. In rational arithmetic. Liu, Ting & Zhou (2008), algorithms 1-3.
Writes paths.csv and average-path.csv. Python 3.
"""
from fractions import Fraction as F
from itertools import product
from math import ceil, log2


def c(n):
    return F(0) if n < 2 else 2 * sum(F(1, i) for i in range(1, n)) - F(2 * (n - 1), n)


def moments(rows, x, depth, limit):
    """E(h) and E(h^2) of the path from here on, where h of a gap in x is itself an average over both parts."""
    vary = [j for j in range(len(x)) if len({r[j] for r in rows if r[j] is not None}) > 1]
    if depth >= limit or len(rows) == 1 or not vary:
        h = depth + c(len(rows))
        return h, h * h
    m1 = m2 = F(0)
    for j in vary:
        values = sorted({r[j] for r in rows if r[j] is not None})
        width = values[-1] - values[0]
        for lo, hi in zip(values, values[1:]):
            low = [r for r in rows if r[j] is not None and r[j] <= lo]
            high = [r for r in rows if r[j] is not None and r[j] >= hi]
            gone = [r for r in rows if r[j] is None]
            share = F(len(low), len(low) + len(high))
            for sides in product((0, 1), repeat=len(gone)):
                chance = F(1, len(vary))
                for side in sides:
                    chance *= share if side == 0 else 1 - share
                a = low + [r for r, side in zip(gone, sides) if side == 0]
                b = high + [r for r, side in zip(gone, sides) if side == 1]
                if x[j] is None:
                    p = F(hi - lo, 1) / width
                    w = F(len(a), len(rows))
                    a1, a2 = moments(a, x, depth + 1, limit)
                    b1, b2 = moments(b, x, depth + 1, limit)
                    m1 += chance * p * (w * a1 + (1 - w) * b1)
                    # the parts grow independently
                    m2 += chance * p * (w * w * a2 + (1 - w) ** 2 * b2 + 2 * w * (1 - w) * a1 * b1)
                    continue
                below = F(min(max(x[j], lo), hi) - lo) / width      # splits at or under x: x goes up
                for p, part in ((F(hi - lo) / width - below, a), (below, b)):
                    if p:
                        h1, h2 = moments(part, x, depth + 1, limit)
                        m1 += chance * p * h1
                        m2 += chance * p * h2
    return m1, m2


TABLES = {
    "line": [(0,), (1,), (3,), (4,), (10,)],
    "tied": [(0,), (0,), (0,), (2,), (5,), (5,)],
    "plane": [(0, 0), (1, 3), (2, 1), (7, 8)],
    "flat": [(0, 4), (1, 4), (2, 4), (5, 4)],
    "gaps": [(0, 0), (1, None), (2, 1), (None, 5), (6, 2)],
}
QUERIES = {
    "line": [(0,), (1,), (F(7, 2),), (10,), (20,), (-1,)],
    "tied": [(0,), (1,), (2,), (5,)],
    "plane": [(0, 0), (7, 8), (2, 1), (1, 8), (None, 8), (2, None), (None, None)],
    "flat": [(0, 4), (5, 4), (1, 9), (None, 4)],
    "gaps": [(0, 0), (1, None), (2, 1), (None, 5), (6, 2), (6, 5)],
}
text = lambda r: " ".join("NaN" if v is None else repr(float(v)) for v in r)
if __name__ == "__main__":
    with open("paths.csv", "w") as out:
        out.write("table,rows,row,mean,variance,c\n")
        for name, rows in TABLES.items():
            for x in QUERIES[name]:
                m1, m2 = moments(rows, x, 0, ceil(log2(len(rows))))
                out.write(",".join([name, ";".join(text(r) for r in rows), text(x), repr(float(m1)),
                                    repr(float(m2 - m1 * m1)), repr(float(c(len(rows))))]) + "\n")
    with open("average-path.csv", "w") as out:
        out.write("n,c\n")
        for n in (1, 2, 3, 4, 5, 10, 64, 100, 256, 1000):
            out.write("%d,%r\n" % (n, float(c(n))))
