"""Least-squares optima by scipy for many settings: optima-series.csv (the points) and optima.csv (what is best for them).

Independent of the library: models as closed forms in numpy, minima by scipy.optimize.minimize (Nelder-Mead, then BFGS, from
several starts) on the cost as it is written down, covariances from central differences of the residuals, restricted
likelihood of the AR(1) coefficient by direct search over dense correlation matrices.

Columns of optima.csv: case, family, space, domain, loss with its scale, half-life of the weights, fixed b, prior of b (mean and
sd), cost at the optimum, coordinates c1..c4 there (ln for logarithmic parameters), standard errors s1..s3 of the first ones,
AIC, BIC, AR(1) coefficient. NaN where not used or not computed.
"""

import os

import numpy as np
from scipy.optimize import minimize
from scipy.special import gammainc, gamma

HERE = os.path.dirname(__file__)
rng = np.random.default_rng(20240611)
NAN = float("nan")


def hyperbolic(c, t):
    d, b = np.exp(c[1]), c[2]
    return np.exp(c[0]) * (1 + b * d * t) ** (-1 / b)


def hyperbolic_cum(c, t):
    d, b = np.exp(c[1]), c[2]
    return np.exp(c[0]) / ((1 - b) * d) * (1 - (1 + b * d * t) ** (1 - 1 / b))


def hyperbolic_of_n(c, n):
    d, b = np.exp(c[1]), c[2]
    base = 1 - (1 - b) * d * n / np.exp(c[0])
    return np.where(base > 0, np.exp(c[0]) * np.maximum(base, 1e-300) ** (1 / (1 - b)), np.nan)


def hyperbolic_time_of_n(c, n):
    d, b = np.exp(c[1]), c[2]
    base = 1 - (1 - b) * d * n / np.exp(c[0])
    return np.where(base > 0, (np.maximum(base, 1e-300) ** (-b / (1 - b)) - 1) / (b * d), np.nan)


def stretched(c, t):
    return np.exp(c[0] - (t / np.exp(c[1])) ** c[2])


def stretched_cum(c, t):
    q, tau, n = np.exp(c[0]), np.exp(c[1]), c[2]
    return q * tau / n * gamma(1 / n) * gammainc(1 / n, (t / tau) ** n)


def duong(c, t):
    a, m = np.exp(c[1]), c[2]
    return np.exp(c[0]) * t**-m * np.exp(a / (1 - m) * (t ** (1 - m) - 1))


def duong_cum(c, t):
    a, m = np.exp(c[1]), c[2]
    return np.where(t > 0, np.exp(c[0]) / a * np.exp(a / (1 - m) * (np.maximum(t, 1e-9) ** (1 - m) - 1)), 0.0)


def logistic(c, t):
    k, a, n = np.exp(c[0]), np.exp(c[1]), c[2]
    return k * n * a * t ** (n - 1) / (a + t**n) ** 2


def logistic_cum(c, t):
    k, a, n = np.exp(c[0]), np.exp(c[1]), c[2]
    return k * t**n / (a + t**n)


def power_law(c, t):
    return np.exp(c[0] - c[3] * t - np.exp(c[1]) * t ** c[2])


RATE = {"hyperbolic": hyperbolic, "stretched_exponential": stretched, "duong": duong, "logistic_growth": logistic,
        "power_law_exponential": power_law}
CUM = {"hyperbolic": hyperbolic_cum, "stretched_exponential": stretched_cum, "duong": duong_cum,
       "logistic_growth": logistic_cum}


def rho(kind, scale, r):
    if kind == "squares":
        return r**2
    if kind == "huber":
        return np.where(np.abs(r) <= scale, r**2, 2 * scale * np.abs(r) - scale**2)
    return 2 * scale**2 * (np.sqrt(1 + (r / scale) ** 2) - 1)


class Case:
    def __init__(self, name, family, start, lo, hi, q, space="log_rate", domain="rate_time", loss="squares", scale=NAN,
                 half_life=NAN, fixed_b=NAN, prior=(NAN, NAN), ar=False):
        self.__dict__.update(locals())
        self.t0, self.t1, self.q = np.array(lo, float), np.array(hi, float), np.array(q, float)
        made = self.q * (self.t1 - self.t0)
        self.n1 = np.cumsum(made)
        self.n0 = self.n1 - made
        self.w = np.ones(len(q)) if np.isnan(half_life) else 0.5 ** ((self.t1[-1] - self.t1) / half_life)
        self.corr = np.eye(len(q))
        self.noise = NAN

    def full(self, c):
        return list(c[:2]) + [self.fixed_b] + list(c[2:]) if not np.isnan(self.fixed_b) else c

    def residuals(self, c):
        c = self.full(c)
        if self.domain == "rate_cumulative":
            model = (self.n1 - self.n0) / (hyperbolic_time_of_n(c, self.n1) - hyperbolic_time_of_n(c, self.n0))
        elif np.all(self.t1 == self.t0):
            model = RATE[self.family](c, self.t0)
        else:
            cum = CUM[self.family]
            model = (cum(c, self.t1) - cum(c, self.t0)) / (self.t1 - self.t0)
        with np.errstate(all="ignore"):
            r = np.log(self.q / model) if self.space == "log_rate" else (self.q - model) / np.mean(self.q)
        return np.sqrt(self.w) * r

    def cost(self, c):
        b = self.full(c)[2]
        if self.family == "hyperbolic" and not (0 < b <= 2):
            return 1e10
        with np.errstate(all="ignore"):
            r = self.residuals(c)
            if self.ar:
                r = np.linalg.solve(np.linalg.cholesky(self.corr), r)
            value = np.sum(rho(self.loss, self.scale, r))
            if not np.isnan(self.noise):
                value += (self.noise * (b - self.prior[0]) / self.prior[1]) ** 2
        return value if np.isfinite(value) else 1e10

    def minimum(self):
        best = None
        starts = [np.array(self.start) + d for d in ([0] * len(self.start), [0.1] * len(self.start), [-0.1] * len(self.start))]
        for s in starts:
            x = s
            for _ in range(6):
                x = minimize(self.cost, x, method="Nelder-Mead",
                             options=dict(xatol=1e-12, fatol=1e-18, maxiter=20000, maxfev=20000)).x
            if best is None or self.cost(x) < self.cost(best):
                best = x
        return best

    def jacobian(self, c):
        columns = []
        for j in range(len(c)):
            h = 1e-5 * max(1e-2, abs(c[j]))
            up, down = np.array(c), np.array(c)
            up[j] += h
            down[j] -= h
            columns.append((self.residuals(up) - self.residuals(down)) / (2 * h))
        return np.array(columns).T

    def solve(self):
        c = self.minimum()
        n, p = len(self.q), len(c)
        if not np.isnan(self.prior[0]):
            self.noise = np.sqrt(self.cost(c) / (n - p))
            c = self.minimum()
        phi = NAN
        if self.ar:
            def deviance(value):
                lags = np.abs(np.subtract.outer(np.arange(n), np.arange(n)))
                self.corr = value**lags
                x = self.minimum_from(c)
                inverse = np.linalg.inv(self.corr)
                j = self.jacobian(x)
                return ((n - p) * np.log(self.cost(x)) + np.linalg.slogdet(self.corr)[1]
                        + np.linalg.slogdet(j.T @ inverse @ j)[1])
            grid = np.linspace(0.0, 0.98, 50)
            at = grid[np.argmin([deviance(v) for v in grid])]
            fine = np.linspace(max(0, at - 0.02), min(0.98, at + 0.02), 41)
            phi = fine[np.argmin([deviance(v) for v in fine])]
            deviance(phi)
            c = self.minimum_from(c)
        errors = [NAN] * 3
        k = p + 1 + (1 if self.ar else 0)
        aic = bic = NAN
        if self.loss == "squares" and np.isnan(self.prior[0]):
            inverse = np.linalg.inv(self.corr)
            j = self.jacobian(c)
            cov = self.cost(c) / (n - p) * np.linalg.inv(j.T @ inverse @ j)
            errors = (list(np.sqrt(np.diag(cov))) + errors)[:3]
            lnl = -0.5 * n * (np.log(2 * np.pi * self.cost(c) / n) + 1) - 0.5 * np.linalg.slogdet(self.corr)[1]
            aic, bic = 2 * k - 2 * lnl, k * np.log(n) - 2 * lnl
        full = (list(self.full(c)) + [NAN] * 4)[:4]
        return [self.cost(c)] + full + errors + [aic, bic, phi]

    def minimum_from(self, c):
        x = np.array(c)
        for _ in range(2):
            x = minimize(self.cost, x, method="Nelder-Mead", options=dict(xatol=1e-10, fatol=1e-16, maxiter=4000)).x
        return x


def months(n):
    edge = 30.4375 * np.arange(n + 1)
    return edge[:-1], edge[1:]


def averages(cum, c, n, sd):
    lo, hi = months(n)
    return lo, hi, (cum(c, hi) - cum(c, lo)) / (hi - lo) * np.exp(sd * rng.standard_normal(n))


def correlated(n, sd, phi):
    e = np.zeros(n)
    e[0] = rng.standard_normal()
    for i in range(1, n):
        e[i] = phi * e[i - 1] + np.sqrt(1 - phi**2) * rng.standard_normal()
    return sd * e


H = [np.log(1000.0), np.log(0.006), 0.8]
cases = []
lo, hi, q = averages(hyperbolic_cum, H, 60, 0.08)
cases.append(Case("average-log", "hyperbolic", H, lo, hi, q))
cases.append(Case("average-rate", "hyperbolic", H, lo, hi, q, space="rate"))
cases.append(Case("half-life", "hyperbolic", H, lo, hi, q, half_life=500.0))
cases.append(Case("fixed-b", "hyperbolic", H[:2], lo, hi, q, fixed_b=0.5))
cases.append(Case("prior-b", "hyperbolic", H, lo, hi, q, prior=(0.4, 0.05)))
cases.append(Case("against-cumulative", "hyperbolic", H, lo, hi, q, domain="rate_cumulative"))
bad = q.copy()
bad[[7, 20, 33, 48]] *= [0.3, 2.5, 0.2, 3.0]
cases.append(Case("huber", "hyperbolic", H, lo, hi, bad, loss="huber", scale=0.12))
cases.append(Case("soft-l1", "hyperbolic", H, lo, hi, bad, loss="soft_l1", scale=0.1))
H2 = [np.log(5000.0), np.log(0.03), 1.6]
lo, hi, q = averages(hyperbolic_cum, H2, 48, 0.05)
cases.append(Case("above-one", "hyperbolic", H2, lo, hi, q))
S = [np.log(2000.0), np.log(150.0), 0.55]
lo, hi, q = averages(stretched_cum, S, 50, 0.06)
cases.append(Case("stretched", "stretched_exponential", S, lo, hi, q))
D = [np.log(800.0), np.log(2.2), 1.25]
lo, hi, q = averages(duong_cum, D, 40, 0.05)
cases.append(Case("duong", "duong", D, lo, hi, q))
L = [np.log(1.5e6), np.log(600.0), 0.9]
lo, hi, q = averages(logistic_cum, L, 60, 0.05)
cases.append(Case("logistic", "logistic_growth", L, lo, hi, q))
P = [np.log(1500.0), np.log(0.12), 0.45, 3e-4]
t = 30.0 * np.arange(1, 61)
cases.append(Case("power-law", "power_law_exponential", P, t, t, power_law(P, t) * np.exp(0.03 * rng.standard_normal(60))))
lo, hi = months(72)
q = (hyperbolic_cum(H, hi) - hyperbolic_cum(H, lo)) / (hi - lo) * np.exp(correlated(72, 0.1, 0.7))
cases.append(Case("autocorrelated", "hyperbolic", H, lo, hi, q, ar=True))

with open(os.path.join(HERE, "optima-series.csv"), "w") as out:
    out.write("# optima.py\ncase,t0,t1,q\n")
    for c in cases:
        for a, b, v in zip(c.t0, c.t1, c.q):
            out.write(f"{c.name},{float(a)!r},{float(b)!r},{float(v)!r}\n")
with open(os.path.join(HERE, "optima.csv"), "w") as out:
    out.write("# optima.py\ncase,family,space,domain,loss,scale,half_life,fixed_b,prior_b,prior_sd,cost,c1,c2,c3,c4,s1,s2,s3,aic,bic,phi\n")
    for c in cases:
        numbers = [c.scale, c.half_life, c.fixed_b, *c.prior] + c.solve()
        text = ["NaN" if np.isnan(v) else repr(float(v)) for v in numbers]
        out.write(",".join([c.name, c.family, c.space, c.domain, c.loss] + text) + "\n")
        print(c.name, text[5:])
