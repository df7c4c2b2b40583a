"""Limits of T2 and of the squared prediction error, with 50 digits: writes limits.csv, subgroup-limits.csv
and spe-limits.csv.

Quantiles are roots of the regularised incomplete beta and gamma functions. T2: Tracy, Young & Mason (1992), Montgomery
(2013) section 11.3. SPE: Jackson & Mudholkar (1979), Box (1954). Python 3 with mpmath.
"""
from mpmath import mp, mpf, betainc, gammainc, sqrt, erfinv, exp

mp.dps = 50


def beta_q(a, b, c):
    """Beta quantile."""
    f = lambda x: betainc(a, b, 0, x, regularized=True) - c
    lo, hi = mpf(0), mpf(1)
    for _ in range(150):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if f(mid) < 0 else (lo, mid)
    return lo


def f_q(d1, d2, c):
    x = beta_q(mpf(d1) / 2, mpf(d2) / 2, c)
    return x * d2 / (d1 * (1 - x))


def chi2_q(k, c):
    k = mpf(k)
    f = lambda x: gammainc(k / 2, 0, x / 2, regularized=True) - c
    lo, hi = mpf(0), k + 10
    while f(hi) < 0:
        lo, hi = hi, 2 * hi
    for _ in range(150):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if f(mid) < 0 else (lo, mid)
    return lo


def z_q(c):
    return sqrt(mpf(2)) * erfinv(2 * mpf(c) - 1)


def jackson_mudholkar(lam, c):
    t1, t2, t3 = (sum(mpf(x) ** k for x in lam) for k in (1, 2, 3))
    h0 = 1 - 2 * t1 * t3 / (3 * t2 ** 2)
    z = z_q(c)
    if abs(h0) < mpf(10) ** -30:
        return t1 * exp(z * sqrt(2 * t2) / t1 - t2 / t1 ** 2)
    # z takes the sign of h0, and sqrt(h0^2) = |h0|
    signed = z if h0 > 0 else -z
    bracket = signed * sqrt(2 * t2 * h0 ** 2) / t1 + 1 + t2 * h0 * (h0 - 1) / t1 ** 2
    return t1 * bracket ** (1 / h0) if bracket > 0 else None


def box(lam, c):
    t1, t2 = sum(mpf(x) for x in lam), sum(mpf(x) ** 2 for x in lam)
    return t2 / t1 * chi2_q(t1 ** 2 / t2, c)


if __name__ == "__main__":
    s = lambda v: mp.nstr(v, 17)
    with open("limits.csv", "w") as out:
        out.write("a,n,confidence,new_observation,known_mean,training,known\n")
        for a, n in ((1, 5), (2, 10), (3, 20), (5, 40), (11, 500), (4, 6), (30, 33), (8, 2000)):
            for c in ("0.9", "0.95", "0.99", "0.9973", "0.999"):
                F = f_q(a, n - a, mpf(c))
                out.write(",".join([str(a), str(n), c,
                    s(mpf(a) * (n - 1) * (n + 1) / (n * (n - a)) * F),
                    s(mpf(a) * (n - 1) / (n - a) * F),
                    s(mpf(n - 1) ** 2 / n * beta_q(mpf(a) / 2, mpf(n - a - 1) / 2, mpf(c))),
                    s(chi2_q(a, mpf(c)))]) + "\n")
    with open("subgroup-limits.csv", "w") as out:
        out.write("p,m,n,confidence,training,new\n")
        for p, m, n in ((2, 20, 10), (3, 5, 4), (1, 25, 5), (6, 12, 3)):
            for c in ("0.95", "0.999"):
                d = m * n - m - p + 1
                F = f_q(p, d, mpf(c))
                out.write(",".join([str(p), str(m), str(n), c, s(mpf(p) * (m - 1) * (n - 1) / d * F),
                                    s(mpf(p) * (m + 1) * (n - 1) / d * F)]) + "\n")
    with open("spe-limits.csv", "w") as out:
        out.write("eigenvalues,confidence,jackson_mudholkar,box\n")
        for lam in ("1", "0.9 0.5 0.2 0.1 0.03", "2 2 2 2", "1e-3 1e-4 1e-5", "3 0.2 0.2 0.2 0.2 0.2 0.2 0.2 0.2 0.2 0.2",
                    # h0 < 0: one eigenvalue over many small ones
                    "1 " + " ".join(["0.05"] * 40), "5 " + " ".join(["0.1"] * 200)):
            for c in ("0.9", "0.95", "0.99", "0.999"):
                v = jackson_mudholkar([mpf(x) for x in lam.split()], c)
                out.write(",".join([lam, c, "NaN" if v is None else s(v), s(box([mpf(x) for x in lam.split()], mpf(c)))]) + "\n")
