"""Independent unloading designs with scipy's brentq: cases.csv (inputs), valves.csv (answers). python3 unloading-oracle.py

Gas column by average temperature and z (Sutton, Dranchuk and Abou-Kassem), nitrogen by Winkler and Eads, port by the
Thornhill-Craver equation, all written here from the papers.
"""
import math, os
from scipy.optimize import brentq

HERE = os.path.dirname(os.path.abspath(__file__))
LBM, G, FT, IN = 0.45359237, 9.80665, 0.3048, 0.0254
PSI = LBM * G / IN**2
RGAS = 8.31446261815324 * LBM * 1000 * 5 / 9 / (PSI * FT**3)
A = [0.3265, -1.0700, -0.5339, 0.01569, -0.05165, 0.5475, -0.7361, 0.1844, 0.1056, 0.6134, 0.7210]


def z(g, p, tr):
    ppr, tpr = p / (756.8 - 131 * g - 3.6 * g * g), tr / (169.2 + 349.5 * g - 74 * g * g)
    c1 = A[0] + A[1] / tpr + A[2] / tpr**3 + A[3] / tpr**4 + A[4] / tpr**5
    c2 = A[5] + A[6] / tpr + A[7] / tpr**2
    c3 = A[8] * (A[6] / tpr + A[7] / tpr**2)

    def f(x):
        r = 0.27 * ppr / (x * tpr)
        return 1 + c1 * r + c2 * r**2 - c3 * r**5 + A[9] * (1 + A[10] * r * r) * r * r / tpr**3 * math.exp(-A[10] * r * r) - x
    return brentq(f, 0.25, 3, xtol=1e-15, rtol=1e-15)


def piece(g, p, h, t1, t2, down):
    tr = (t1 + t2) / 2 + 459.67

    def other(q):
        s = 28.97 / (144 * RGAS) * g * h / (z(g, (p + q) / 2, tr) * tr)
        return p * math.exp(s if down else -s)
    return brentq(lambda q: other(q) - q, p * 0.3, p * 3, xtol=1e-12, rtol=1e-15)


class Well:
    def __init__(self, g, points, share):
        self.g, self.points, self.share = g, points, share

    def t(self, d, col):
        for a, b in zip(self.points, self.points[1:]):
            if d <= b[0]:
                return a[col] + (d - a[0]) / (b[0] - a[0]) * (b[col] - a[col])

    def valve_t(self, d):
        return self.t(d, 1) + self.share * (self.t(d, 2) - self.t(d, 1))

    def pieces(self, d):
        return [(a[0], min(d, b[0])) for a, b in zip(self.points, self.points[1:]) if a[0] < d]

    def gas(self, ps, d):
        for a, b in self.pieces(d):
            ps = piece(self.g, ps, b - a, self.t(a, 1), self.t(b, 1), True)
        return ps

    def surface(self, p, d):
        for a, b in reversed(self.pieces(d)):
            p = piece(self.g, p, b - a, self.t(a, 1), self.t(b, 1), False)
        return p


def heated(p, t):
    m = 3.054e-7 * p * p + 1.934e-3 * p - 2.26e-3 if p < 1240.7 else 1.84e-7 * p * p + 2.298e-3 * p - 0.267
    return p + m * (t - 60)


def port(q, p1, p2, t, g):
    k = 1.27
    y = max(p2 / p1, (2 / (k + 1))**(k / (k - 1)))
    unit = 155.5 * 0.865 * p1 * math.sqrt(2 * 32.17 * k / (k - 1) * (y**(2 / k) - y**((k + 1) / k)) / (g * (t + 459.67)))
    return 64 * math.sqrt(q / unit * 4 / math.pi)


PORTS = [12, 16, 20, 24, 28, 32]


def pick(d):
    return next((x for x in PORTS if x >= d), PORTS[-1])


def ratio(d):
    return math.pi / 4 * (d / 64)**2 / 0.77


def design(c):
    w = Well(c['g'], c['points'], c['share'])
    line = lambda d: c['line0'] + c['line1'] * d
    flow = lambda d: c['flow0'] + c['flow1'] * d
    deepest, out = c['deepest'], []

    def depth(f, top):
        return deepest if f(deepest) >= 0 else brentq(f, top, deepest, xtol=1e-11, rtol=1e-15)
    d = depth(lambda x: w.gas(c['ko'], x) - c['mk'] - c['wh'] - c['gs'] * x, 0)
    ps, unc = c['op'], c['wh'] + c['gs'] * d
    while True:
        inj, tub, n = w.gas(ps, d), line(d), len(out) + 1
        last = d >= deepest
        if not last:
            want = port(c['q'], inj, tub, w.t(d, 1), c['g'])
            size = pick(want)
            r = ratio(size)
            op, oth = (inj, tub) if c['by'] == 'injection' else (tub, inj)
            pd = op * (1 - r) + oth * r
            p60 = brentq(lambda x: heated(x, w.valve_t(d)) - pd, 15, 4000, xtol=1e-11, rtol=1e-15)
            ptro = (p60 - 14.696 * r) / (1 - r)
            closing = pd if c['by'] == 'injection' else op
            so = w.surface(op, d) if c['by'] == 'injection' else None
            sc = w.surface(pd, d) if c['by'] == 'injection' else None
            ps2 = sc - c['step'] if c['steps'] == 'to_closing' else ps - c['step']
            low = tub
            f = lambda x: w.gas(ps2, x) - c['mt'] - low - c['gs'] * (x - d)
            stop = f(d) <= 0
            d2 = None if stop else depth(f, d)
            if stop or d2 - d < c['min']:
                last = True
        if last:
            want = port(c['qo'], inj, flow(d), w.t(d, 1), c['g'])
            out.append((n, d, ps, inj, unc, tub, flow(d), want, pick(want), None, None, None, None, None))
            return out
        out.append((n, d, ps, inj, unc, tub, flow(d), want, size, op, closing, ptro, so, sc))
        unc = low + c['gs'] * (d2 - d)
        d, ps = d2, ps2


def line_points(ts, td, tb):
    return [(0.0, ts, ts), (td, tb, tb)]


CASES = [
    dict(id='closing', by='injection', g=0.65, points=line_points(90.0, 7000.0, 180.0), share=1.0, deepest=6940.0, ko=1100.0, op=1050.0, steps='to_closing', step=0.0, mk=50.0, mt=50.0, gs=0.46, wh=120.0, line0=306.0, line1=0.085, flow0=120.0, flow1=0.105, q=600.0, qo=800.0, min=200.0),
    dict(id='constant', by='injection', g=0.75, points=[(0.0, 85.0, 110.0), (3000.0, 120.0, 150.0), (9000.0, 190.0, 205.0)], share=0.3, deepest=8800.0, ko=1400.0, op=1350.0, steps='constant', step=25.0, mk=30.0, mt=60.0, gs=0.44, wh=150.0, line0=250.0, line1=0.12, flow0=150.0, flow1=0.1, q=900.0, qo=1200.0, min=150.0),
    dict(id='production', by='production', g=0.7, points=line_points(100.0, 8000.0, 190.0), share=1.0, deepest=7900.0, ko=1000.0, op=1000.0, steps='constant', step=0.0, mk=40.0, mt=70.0, gs=0.45, wh=100.0, line0=200.0, line1=0.09, flow0=100.0, flow1=0.08, q=500.0, qo=700.0, min=200.0),
    dict(id='steep', by='injection', g=0.6, points=line_points(80.0, 10000.0, 230.0), share=1.0, deepest=9900.0, ko=950.0, op=900.0, steps='constant', step=40.0, mk=25.0, mt=40.0, gs=0.5, wh=130.0, line0=180.0, line1=0.11, flow0=130.0, flow1=0.1, q=400.0, qo=500.0, min=250.0),
]
with open(os.path.join(HERE, 'cases.csv'), 'w') as f:
    keys = [k for k in CASES[0] if k != 'points'] + ['points']
    f.write('# cases, inputs of unloading-oracle.py; points are tvd:gas:tubing\n' + ','.join(keys) + '\n')
    for c in CASES:
        f.write(','.join(';'.join(':'.join(repr(x) for x in p) for p in c[k]) if k == 'points' else str(c[k]) for k in keys) + '\n')
with open(os.path.join(HERE, 'valves.csv'), 'w') as f:
    f.write('# valves, computed by unloading-oracle.py with scipy; the last of a case is an orifice\n')
    f.write('id,number,tvd,surface,injection,uncovered,transfer,flowing,port_wanted,port,opening,closing,ptro,surface_opening,surface_closing\n')
    for c in CASES:
        for row in design(c):
            f.write(c['id'] + ',' + ','.join('-' if x is None else repr(x) for x in row) + '\n')
