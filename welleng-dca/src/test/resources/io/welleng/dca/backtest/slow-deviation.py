"""Best linear unbiased prediction with a slow deviation and noise, by dense matrices at 40 digits.

y = X beta + u + e, cov(u) = (1 - nu) s2 exp(-|dt|/tau), var(e) = nu s2. For each node (tau, nu): generalized least
squares, universal kriging, restricted likelihood; then the average over the nodes. Writes slow-deviation.csv (what goes
in) and slow-deviation-expected.csv (what comes out).
"""
import random

from mpmath import mp, mpf, matrix, exp, log, det, lu_solve, pi

mp.dps = 40
TIMES = [mpf(x) for x in "1.4427 4.4814 9.4912 19.496 39.498 99.499 332.83".split()]
SHARES = [mpf(x) for x in "0.05 0.25 0.5 0.75".split()]


def median(values):
    v = sorted(values)
    return (v[(len(v) - 1) // 2] + v[len(v) // 2]) / 2


def solve(t, y, X, ta, Xa):
    n, p, m = len(t), len(X), len(ta)
    step = median([t[i] - t[i - 1] for i in range(1, n)])
    nodes = [(a * step, s) for a in TIMES for s in SHARES] + [(TIMES[0] * step, mpf(1))]
    Xm = matrix(n, p)
    for j in range(p):
        for i in range(n):
            Xm[i, j] = X[j][i]
    ym = matrix(y)
    found = []
    best = None
    for tau, nu in nodes:
        K = matrix(n, n)
        for i in range(n):
            for k in range(n):
                K[i, k] = (1 - nu) * exp(-abs(t[i] - t[k]) / tau) + (nu if i == k else 0)
        Ki = K ** -1
        A = Xm.T * Ki * Xm
        beta = lu_solve(A, Xm.T * Ki * ym)
        r = ym - Xm * beta
        rss = (r.T * Ki * r)[0]
        s2 = rss / (n - p)
        reml = -mpf(n - p) / 2 * log(rss) - log(det(K)) / 2 - log(det(A)) / 2
        ml = -mpf(n) / 2 * (log(2 * pi * rss / n) + 1) - log(det(K)) / 2
        best = ml if best is None else max(best, ml)
        mean, var = [], []
        for h in range(m):
            k0 = matrix([(1 - nu) * exp(-(ta[h] - t[i]) / tau) for i in range(n)])
            w = Ki * k0
            x0 = matrix([Xa[j][h] for j in range(p)])
            u = x0 - Xm.T * w
            mean.append((x0.T * beta)[0] + (w.T * r)[0])
            var.append(s2 * (1 - (k0.T * w)[0] + (u.T * lu_solve(A, u))[0]))
        found.append((reml, mean, var))
    top = max(f[0] for f in found)
    weights = [exp(f[0] - top) for f in found]
    total = sum(weights)
    out = []
    for h in range(m):
        mu = sum(w * f[1][h] for w, f in zip(weights, found)) / total
        v = sum(w * (f[2][h] + f[1][h] ** 2) for w, f in zip(weights, found)) / total - mu ** 2
        out.append((mu, v))
    k = p + 3
    return out, 2 * k - 2 * best + mpf(2) * k * (k + 1) / (n - k - 1)


def case(name, n, p, phi, noise, seed):
    rng = random.Random(seed)
    t, u, y = [], rng.gauss(0, 1), []
    now = mpf(0)
    for i in range(n):
        now += mpf(rng.choice([28, 30, 31, 31, 61]))
        t.append(now)
        u = phi * u + (1 - phi ** 2) ** 0.5 * rng.gauss(0, 1)
        y.append(mpf(repr(round(0.1 * u + noise * rng.gauss(0, 1), 6))))
    ta = [t[-1] + 30, t[-1] + 365, t[-1] + 3650]
    f = [lambda x: mpf(1), lambda x: x / 1000, lambda x: (x / 1000) ** 2][:p]
    out, aicc = solve(t, y, [[g(x) for x in t] for g in f], ta, [[g(x) for x in ta] for g in f])
    ins = [f"{name},{p},{mp.nstr(a, 8)},{mp.nstr(b, 17)}" for a, b in zip(t, y)]
    outs = [f"{name},{mp.nstr(a, 8)},{mp.nstr(m, 20)},{mp.nstr(v, 20)},{mp.nstr(aicc, 20)}" for a, (m, v) in zip(ta, out)]
    return ins, outs


cases = [case("white", 16, 2, 0.0, 0.05, 1), case("slow", 20, 2, 0.95, 0.01, 2), case("both", 24, 2, 0.9, 0.08, 3),
         case("bent", 18, 3, 0.7, 0.03, 4), case("level", 12, 1, 0.8, 0.02, 5)]
with open("slow-deviation.csv", "w") as f:
    f.write("# made by slow-deviation.py\ncase,p,t,y\n" + "\n".join(x for c in cases for x in c[0]) + "\n")
with open("slow-deviation-expected.csv", "w") as f:
    f.write("# made by slow-deviation.py\ncase,t,mean,variance,aicc\n" + "\n".join(x for c in cases for x in c[1]) + "\n")
