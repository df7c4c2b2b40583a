"""Constants of control charts and estimates of sigma from their definitions, 25 digits (mpmath): writes constants.csv,
sigma.csv, variance-limits.csv and freedom.csv.

d2, d3: moments of the range of n normal readings; c4: expected standard deviation. Limits of the moving variance: quantiles of
chi-square over its degrees of freedom. Degrees of freedom of an EWMV: from the covariances of its deviations, each a sum over
the weights of the readings, term by term.
"""
import mpmath as mp
from scipy.stats import chi2

mp.mp.dps = 25
inf = mp.inf


def d2(n):
    return mp.quad(lambda x: 1 - mp.ncdf(x) ** n - mp.ncdf(-x) ** n, [-10, -2, 0, 2, 10])


def square(n):
    """E[W^2] = n(n-1)/2 ... as the double integral of (y - x)^2 over the joint density of least and greatest."""
    from numpy.polynomial.legendre import leggauss  # nodes only; 19 digits are not needed beyond 1e-13
    import numpy as np
    from scipy.special import ndtr
    x, w = leggauss(400)
    a = 9 * x[:, None]
    # greatest = least + v, v from 0 to 18
    v = 9 * (x[None, :] + 1)
    f = np.exp(-0.5 * (a**2 + (a + v) ** 2)) / (2 * np.pi) * (ndtr(a + v) - ndtr(a)) ** (n - 2)
    return mp.mpf(float(n * (n - 1) * (81 * w[:, None] * w[None, :] * f * v**2).sum()))


def c4(n):
    n = mp.mpf(n)
    return mp.sqrt(2 / (n - 1)) * mp.gamma(n / 2) / mp.gamma((n - 1) / 2)


with open("constants.csv", "w") as out:
    out.write("n,d2,d3,c4\n")
    for n in (2, 3, 4, 5, 6, 8, 10, 15, 20, 25):
        d = d2(n)
        s = 2 if n == 2 else square(n)
        out.write("%d,%s,%s,%s\n" % (n, mp.nstr(d, 17), mp.nstr(mp.sqrt(s - d * d), 15), mp.nstr(c4(n), 17)))

x = [mp.mpf(t) for t in "33.75 33.05 34 33.81 33.46 34.02 33.68 33.27 33.49 33.2 33.62 33 33.54".split()]
ranges = [abs(b - a) for a, b in zip(x, x[1:])]
groups = [x[i:i + 4] for i in (0, 4, 8)]
mean = lambda t: sum(t) / len(t)
squares = lambda t: sum((v - mean(t)) ** 2 for v in t)
middle = sorted(ranges)
with open("sigma.csv", "w") as out:
    out.write("method,sigma\n")
    for name, value in [
        ("MOVING_RANGE", mean(ranges) * mp.sqrt(mp.pi) / 2),
        ("MEDIAN_MOVING_RANGE", (middle[5] + middle[6]) / 2 / (mp.sqrt(2) * mp.sqrt(2) * mp.erfinv(mp.mpf(1) / 2))),
        ("STANDARD_DEVIATION", mp.sqrt(squares(x) / 12) / c4(13)),
        ("POOLED_SUBGROUPS", mp.sqrt(sum(squares(g) for g in groups) / 9) / c4(10)),
        ("MEAN_SUBGROUP_RANGE", mean([max(g) - min(g) for g in groups]) / d2(4)),
        ("MEAN_SUBGROUP_DEVIATION", mean([mp.sqrt(squares(g) / 3) for g in groups]) / c4(4)),
    ]:
        out.write("%s,%s\n" % (name, mp.nstr(value, 17)))

with open("variance-limits.csv", "w") as out:
    out.write("weight,probability,lower,upper\n")
    for r, p in ((0.05, 0.002), (0.1, 0.01), (0.5, 0.005)):
        nu = (2 - r) / r
        out.write("%g,%g,%.12g,%.12g\n" % (r, p, (chi2.ppf(p / 2, nu) / nu) ** 0.5, (chi2.isf(p / 2, nu) / nu) ** 0.5))

with open("freedom.csv", "w") as out:
    out.write("weight,mean_weight,freedom\n")
    for r, lam in ((0.05, 0.05), (0.1, 0.3), (0.3, 0.8), (1.0, 0.2)):
        r, lam = mp.mpf(str(r)), mp.mpf(str(lam))
        terms = 3000
        weight = [mp.mpf(1)] + [-lam * (1 - lam) ** i for i in range(terms)]  # of x_t, x_(t-1), ...
        cov = [mp.fsum(weight[i] * weight[i + j] for i in range(terms + 1 - j)) for j in range(0, 400)]
        keep = 1 - r
        mean_v = cov[0]
        var_v = r / (2 - r) * (2 * cov[0] ** 2 + 2 * mp.fsum(keep**j * 2 * cov[j] ** 2 for j in range(1, 400)))
        out.write("%s,%s,%s\n" % (mp.nstr(r, 4), mp.nstr(lam, 4), mp.nstr(2 * mean_v**2 / var_v, 17)))
