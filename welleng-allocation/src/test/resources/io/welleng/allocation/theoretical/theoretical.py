"""Independent values of rates between tests, of their uncertainty, and of run-time with ramp-up, by mpmath at 50 digits.

rates.csv: linear and exponential interpolation and decline, uncertainty by propagation through numerical derivatives plus
the variance of a Brownian bridge as the limit of its covariance, min(s, t) - s t / T.
run-time.csv: the rate factor of the well integrated over each day, piece by piece.
"""
import random
from mpmath import mp, mpf, log, exp, sqrt, diff

mp.dps = 50
random.seed(20160101)


def s(x):
    return mp.nstr(x, 17)


def u_of(f, q1, q2, u1, u2, extra):
    q = f(q1, q2)
    d1 = diff(lambda x: f(x, q2), q1)
    d2 = diff(lambda x: f(q1, x), q2)
    return q, sqrt((d1 * q1 * u1) ** 2 + (d2 * q2 * u2) ** 2) / q, extra


with open("rates.csv", "w") as out:
    out.write("q1,q2,u1,u2,g,a1,a2,decline,linear,u_linear,exponential,u_exponential,after,u_after\n")
    for _ in range(60):
        q1 = mpf(round(10 ** random.uniform(-2, 5), 4)) + mpf(1) / 128
        q2 = mpf(round(10 ** random.uniform(-2, 5), 4)) + mpf(1) / 128
        u1, u2 = (mpf(random.randrange(0, 2048)) / 8192 for _ in range(2))
        g = mpf(random.randrange(0, 256)) / 8192
        a1 = mpf(random.randrange(1, 40000)) / 128
        a2 = mpf(random.randrange(1, 40000)) / 128
        d = mpf(random.randrange(-512, 2048)) / 512
        w = a1 / (a1 + a2)
        bridge = g * g * (a1 - a1 * a1 / (a1 + a2))
        ql, ul, _x = u_of(lambda x, y: x + (y - x) * w, q1, q2, u1, u2, None)
        qe, ue, _x = u_of(lambda x, y: exp((1 - w) * log(x) + w * log(y)), q1, q2, u1, u2, None)
        after = q1 * exp(-d * a1 / mpf("365.25"))
        row = [q1, q2, u1, u2, g, a1, a2, d, ql, sqrt(ul ** 2 + bridge), qe, sqrt(ue ** 2 + bridge), after,
               sqrt(u1 ** 2 + g * g * a1)]
        out.write(",".join(s(x) for x in row) + "\n")


def factor(t, outages, h, f0):
    """Fraction of the full rate at a time."""
    f = mpf(1)
    for a, b in outages:
        if a <= t < b:
            return mpf(0)
        if b <= t < b + h:
            f = f0 + (1 - f0) * (t - b) / h
        elif b <= t:
            f = mpf(1)
    return f


with open("run-time.csv", "w") as out:
    out.write("outages,ramp_hours,initial_fraction,on0,full0,on1,full1,on2,full2\n")
    for _ in range(40):
        cuts = sorted(random.sample(range(-40, 300), 2 * random.randrange(1, 5)))
        outages = [(mpf(cuts[i]) / 4, mpf(cuts[i + 1]) / 4) for i in range(0, len(cuts), 2)]
        h = mpf(random.randrange(1, 160)) / 4
        f0 = mpf(random.randrange(0, 65)) / 64
        row = []
        for day in range(3):
            lo, hi = mpf(24 * day), mpf(24 * day + 24)
            points = {lo, hi}
            for a, b in outages:
                points |= {x for x in (a, b, b + h) if lo < x < hi}
            points = sorted(points)
            on = full = mpf(0)
            for a, b in zip(points, points[1:]):
                middle = (a + b) / 2
                if not any(x <= middle < y for x, y in outages):
                    on += b - a
                # linear on each piece: the midpoint is exact
                full += (b - a) * factor(middle, outages, h, f0)
            row += [on, full]
        text = ";".join(s(a) + ":" + s(b) for a, b in outages)
        out.write(text + "," + ",".join(s(x) for x in [h, f0] + row) + "\n")
