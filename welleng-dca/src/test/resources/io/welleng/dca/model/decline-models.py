"""Decline models at 40 digits, printed with 17: decline-models.csv.

Independent of the library: rates from the equation of each paper; cumulatives by numerical quadrature of the rate
(mpmath.quad over panels in ln t), never from a closed form; D = -d ln q / dt and b = d(1/D)/dt by numerical
differentiation of ln q, except for the transient hyperbolic model, whose definition starts from b(t) and whose D and
ln q are quadratures of it.

Arps (1945) SPE-945228-G; Robertson (1988) SPE-18731-MS; Ilk et al. (2008) SPE-116731-MS; Valko (2009) SPE-119369-MS;
Duong (2011) SPE-137748-PA; Clark et al. (2011) SPE-144790-MS; Fulford and Blasingame (2013) SPE-167242-MS.

Columns: model, its parameters p1..p6 in the order of the record (NaN where unused), t in days, q per day, N, D per day, b.
"""

import os

from mpmath import mp, mpf, exp, log, quad, diff, inf, euler, e

mp.dps = 40
NAN = float("nan")


def arps(qi, di, b):
    qi, di, b = mpf(qi), mpf(di), mpf(b)
    return (lambda t: qi * exp(-di * t)) if b == 0 else (lambda t: qi * (1 + b * di * t) ** (-1 / b))


def volume(q, t, breaks=()):
    """Quadrature in ln t from where the rest is below 1e-30 of the whole."""
    start = t * mpf(10) ** -40
    edges = [start * (t / start) ** (mpf(i) / 60) for i in range(61)]
    edges = sorted(set(edges + [mpf(x) for x in breaks if start < x < t]))
    return quad(lambda y: q(exp(y)) * exp(y), [log(x) for x in edges])


def declines(q, t):
    d = -diff(lambda s: log(q(s)), t, h=t * mpf(10) ** -12)
    inverse = lambda s: 1 / -diff(lambda r: log(q(r)), s, h=t * mpf(10) ** -12)
    return d, diff(inverse, t, h=t * mpf(10) ** -8)


ROWS = []


def row(name, p, t, q, n, d, b):
    cells = [name] + [repr(float(x)) if x == x else "NaN" for x in (list(p) + [NAN] * 6)[:6]]
    ROWS.append(",".join(cells + [repr(float(x)) for x in (t, q, n, d, b)]))


def smooth(name, p, q, times, breaks=()):
    for t in times:
        t = mpf(t)
        d, b = declines(q, t)
        row(name, p, t, q(t), volume(q, t, breaks), d, b)


TIMES = ["1e-3", "1", "30.4375", "365.25", "3652.5", "36525", "1e8"]


def models():
    for p in [(1000, "0.002"), (80, "2e-5")]:
        smooth("exponential", [mpf(x) for x in p], arps(p[0], p[1], 0), TIMES[:6])
    for p in [(1000, "0.002"), (345, "0.3")]:
        smooth("harmonic", [mpf(x) for x in p], arps(p[0], p[1], 1), TIMES)
    for b in ["1e-12", "1e-5", "0.5", "0.99999", "0.999999999999", "1.000000000001", "1.2", "2"]:
        smooth("hyperbolic", [mpf(1000), mpf("0.004"), mpf(b)], arps(1000, "0.004", mpf(float(b))), TIMES)
    # Modified hyperbolic; the times keep off the switch, where b steps.
    for qi, di, b, term in [(1000, "0.01", "1.2", "0.0003"), (300, "0.005", "2", "0.0004"), (500, "0.003", "1", "0.0001")]:
        di, bb, term = mpf(float(di)), mpf(float(b)), mpf(float(term))
        ts = (di / term - 1) / (bb * di)
        q1 = arps(qi, di, bb)
        q = lambda t: q1(t) if t <= ts else q1(ts) * exp(-term * (t - ts))
        smooth("modified_hyperbolic", [mpf(qi), di, bb, term], q, ["1", "365.25", "3652.5", "36525"], [ts])
    # Two segments, without and with a terminal decline.
    for qi, di, b1, ts, b2, term in [
        (1000, "0.02", "2", "120", "0.5", None),
        (2000, "0.03", "1.8", "200", "0.8", "0.0003"),
        (700, "0.004", "0", "400", "1", None),
    ]:
        di, b1, ts, b2 = mpf(float(di)), mpf(float(b1)), mpf(ts), mpf(float(b2))
        q1 = arps(qi, di, b1)
        d2 = di / (1 + b1 * di * ts)
        q2 = arps(q1(ts), d2, b2)
        tt = inf if term is None else ts + (d2 / mpf(float(term)) - 1) / (b2 * d2)
        dt = None if term is None else mpf(float(term))
        q = lambda t: q1(t) if t <= ts else q2(t - ts) if t <= tt else q2(tt - ts) * exp(-dt * (t - tt))
        breaks = [ts] + ([] if term is None else [tt])
        smooth("two_segment_hyperbolic", [mpf(qi), di, b1, ts, b2, NAN if term is None else dt], q,
               ["1", "90", "365.25", "3652.5", "36525"], breaks)
    # Ramp from 100 to 900 in 50 days, constant to day 400, hyperbolic from 0.004 with b 0.8, from day 2000 on with b 0.3.
    q3 = lambda t: 900 * (1 + mpf(float("0.8")) * mpf(float("0.004")) * (t - 400)) ** (-1 / mpf(float("0.8")))
    d4 = mpf(float("0.004")) / (1 + mpf(float("0.8")) * mpf(float("0.004")) * 1600)
    q = lambda t: (100 + 16 * t if t <= 50 else mpf(900) if t <= 400 else q3(t) if t <= 2000
                   else q3(mpf(2000)) * (1 + mpf(float("0.3")) * d4 * (t - 2000)) ** (-1 / mpf(float("0.3"))))
    smooth("multi_segment", [], q, ["1", "20"], [50])
    smooth("multi_segment", [], q, ["1000", "5000", "36525"], [50, 400, 2000])
    row("multi_segment", [], mpf(200), 900, 25000 + 150 * 900, 0, 0)
    for qi, tau, n in [(1000, "30", "0.3"), (400, "200", "0.8"), (250, "1e-3", "0.12"), (100, "500", "1")]:
        f = [mpf(qi), mpf(float(tau)), mpf(float(n))]
        smooth("stretched_exponential", f, lambda t: f[0] * exp(-((t / f[1]) ** f[2])), TIMES[:6])
    for qi, di, n, dinf in [(750, "0.1", "0.5", "1e-5"), (300, "0.02", "0.7", "0"), (2000, "1.2", "0.2", "5e-5"),
                            (900, "0.6", "0.3", "0.003")]:
        f = [mpf(qi), mpf(float(di)), mpf(float(n)), mpf(float(dinf))]
        smooth("power_law_exponential", f, lambda t: f[0] * exp(-f[3] * t - f[1] * t ** f[2]), TIMES[:6])
    for q1, a, m in [(715, "2.8", "1.4"), (1000, "1.5", "1.2"), (5000, "4", "1.6"), (300, "0.9", "1.0001")]:
        f = [mpf(q1), mpf(float(a)), mpf(float(m))]
        rate = lambda t: f[0] * t ** -f[2] * exp(f[1] / (1 - f[2]) * (t ** (1 - f[2]) - 1))
        for t in TIMES[1:]:
            t = mpf(t)
            d, b = declines(rate, t)
            lower = mpf("1e-30")
            edges = [lower * (t / lower) ** (mpf(i) / 200) for i in range(201)]
            row("duong", f, t, rate(t), quad(lambda y: rate(exp(y)) * exp(y), [log(x) for x in edges]), d, b)
    for k, a, n in [("1e6", "300", "0.9"), ("2e5", "40", "1"), ("5e6", "2000", "1.4")]:
        f = [mpf(float(k)), mpf(float(a)), mpf(float(n))]
        smooth("logistic_growth", f, lambda t: f[0] * f[2] * f[1] * t ** (f[2] - 1) / (f[1] + t ** f[2]) ** 2, TIMES)
    transient()


def transient():
    mp.dps = 25
    for qi, di, bi, bf, telf, term in [
        (1000, "0.13552361396303908", "2", "1", "60", None),
        (2000, "0.5462012320328532", "2", "0", "45", None),
        (500, "0.01", "1.5", "0.4", "300", "0.0004"),
        (100, "0.002", "0.8", "0.8", "90", None),
    ]:
        di, bi, bf, telf = mpf(float(di)), mpf(float(bi)), mpf(float(bf)), mpf(float(telf))
        c = exp(euler) / (mpf(3) / 2 * telf)
        b = lambda t: bi - (bi - bf) * exp(-exp(-c * (t - telf) + exp(euler)))
        # Integral of b through the exponential integral, checked here against its quadrature.
        y = lambda t: exp(-c * (t - telf) + exp(euler))
        area = lambda t: bi * t - (bi - bf) / c * (mp.e1(y(t)) - mp.e1(y(mpf(0))))
        for t in [mpf(1), telf, 5 * telf]:
            direct = quad(b, [t * i / 20 for i in range(21)])
            assert abs(direct / area(t) - 1) < mpf("1e-18"), (direct, area(t))
        tt, dterm = inf, None
        if term is not None:
            dterm = mpf(float(term))
            tt = mp.findroot(lambda t: 1 / di + area(t) - 1 / dterm, (mpf(1000), mpf(6000)), solver="anderson")
        d = lambda t: 1 / (1 / di + area(t)) if t <= tt else dterm
        times = [mpf(x) for x in ["1", "30", "90", "365.25", "1826.25", "10957.5"]]
        # One pass over panels in ln t: the drop of ln q within a panel is a quadrature of D.
        edges = [mpf(0), mpf("1e-4")]
        while edges[-1] < times[-1]:
            edges.append(edges[-1] * mpf("1.35"))
        edges = sorted(set([x for x in edges if x < times[-1]] + times + ([tt] if tt < times[-1] else [])))
        drop = n = mpf(0)
        for lo, hi in zip(edges, edges[1:]):
            inner = lambda t: quad(d, [lo, t], maxdegree=5) if t > lo else mpf(0)
            n += quad(lambda t: exp(-drop - inner(t)), [lo, hi], maxdegree=5)
            drop += quad(d, [lo, hi])
            if hi in times:
                row("transient_hyperbolic", [mpf(qi), di, bi, bf, telf, NAN if term is None else dterm], hi,
                    qi * exp(-drop), qi * n, d(hi), b(hi) if hi <= tt else 0)
    mp.dps = 40


models()
with open(os.path.join(os.path.dirname(__file__), "decline-models.csv"), "w") as out:
    out.write("# decline-models.py\n")
    out.write("model,p1,p2,p3,p4,p5,p6,t,q,n,d,b\n")
    out.write("\n".join(ROWS) + "\n")
print(len(ROWS), "rows")
