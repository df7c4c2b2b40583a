"""Average run lengths to 40 digits, for the tests of CUSUM and EWMA charts: writes arl.csv.

The integral equations of Page (1954, Biometrika 41, 100-115) and Crowder (1987, Technometrics 29(4), 401-407) with independent
normal readings, by Gauss-Legendre quadrature and LU decomposition in mpmath. Every value is taken twice, with more nodes the
second time, and must agree to 20 digits. Two-sided CUSUM with headstart by Lucas and Crosier (1982, Technometrics 24(3),
199-205).
"""
import mpmath as mp

mp.mp.dps = 40


def legendre(n):
    nodes, weights = [], []
    for i in range(n):
        x = mp.cos(mp.pi * (i + mp.mpf(3) / 4) / (n + mp.mpf(1) / 2))
        for _ in range(60):
            p0, p1 = mp.mpf(1), x
            for j in range(2, n + 1):
                p0, p1 = p1, ((2 * j - 1) * x * p1 - (j - 1) * p0) / j
            d = n * (x * p1 - p0) / (x * x - 1)
            x -= p1 / d
            if abs(p1 / d) < mp.mpf(10) ** -38:
                break
        nodes.append(x)
        weights.append(2 / ((1 - x * x) * d * d))
    return nodes, weights


RULES = {}


def rule(n, a, b):
    if n not in RULES:
        RULES[n] = legendre(n)
    x, w = RULES[n]
    return [(a + b) / 2 + (b - a) / 2 * t for t in x], [(b - a) / 2 * t for t in w]


def one_sided(n, k, h, head, shift):
    y, w = rule(n, mp.mpf(0), h)
    u = [mp.mpf(0)] + y
    row = lambda s: [mp.ncdf(k - s - shift)] + [w[j] * mp.npdf(y[j] + k - s - shift) for j in range(n)]
    a = mp.matrix([[(1 if i == j else 0) - x for j, x in enumerate(row(u[i]))] for i in range(n + 1)])
    steps = mp.lu_solve(a, mp.matrix([1] * (n + 1)))
    return steps[0], 1 + sum(x * steps[j] for j, x in enumerate(row(head)))


def cusum(n, sides, k, h, head, shift):
    up0, up = one_sided(n, k, h, head, shift)
    if sides == 1:
        return up
    down0, down = one_sided(n, k, h, head, -shift)
    return (up * down0 + down * up0 - up0 * down0) / (up0 + down0)


def ewma(n, lam, limit, shift):
    width = limit * mp.sqrt(lam / (2 - lam))
    y, w = rule(n, -width, width)
    row = lambda u: [w[j] * mp.npdf((y[j] - (1 - lam) * u) / lam - shift) / lam for j in range(n)]
    a = mp.matrix([[(1 if i == j else 0) - x for j, x in enumerate(row(y[i]))] for i in range(n)])
    steps = mp.lu_solve(a, mp.matrix([1] * n))
    return 1 + sum(x * steps[j] for j, x in enumerate(row(mp.mpf(0))))


def agreed(f, n):
    coarse, fine = f(n), f(n + 16)
    assert abs(coarse / fine - 1) < mp.mpf(10) ** -20, (coarse, fine)
    return mp.nstr(fine, 17)


with open("arl.csv", "w") as out:
    out.write("chart,p1,p2,headstart,shift,arl\n")
    for case in [
        "cusum1 0.5 5 0 0", "cusum1 0.5 5 2.5 0", "cusum1 0.5 5 5 0", "cusum1 0.25 8 4 0.5", "cusum1 1 2.5 0 2",
        "cusum1 0.5 5 0 -3", "cusum1 0 3 0 0", "cusum1 1.5 1.2 0.6 0", "cusum2 0.5 5 2.5 0", "cusum2 0.5 5 2.5 1",
        "cusum2 0.25 8.01 0 0", "cusum2 0.75 3.34 1.67 -1.5", "cusum2 0.37 6.1 1 0.3", "cusum2 0.5 5 0 5",
        "ewma 0.05 2.615 0 0.5", "ewma 0.13 2.87 0 0", "ewma 0.13 2.87 0 -1", "ewma 0.75 3.087 0 0.4", "ewma 1 3 0 0",
        "ewma 0.03 2.437 0 0", "ewma 0.3 4.5 0 0", "ewma 0.5 2 0 6",
    ]:
        chart, *numbers = case.split()
        p1, p2, head, shift = (mp.mpf(x) for x in numbers)
        if chart == "ewma":
            n = 34 + int(3 * p2 * mp.sqrt(1 / (p1 * (2 - p1))))
            value = agreed(lambda m: ewma(m, p1, p2, shift), n)
        else:
            value = agreed(lambda m: cusum(m, int(chart[-1]), p1, p2, head, shift), 34 + int(4 * p2))
        out.write(",".join([chart, *numbers, value]) + "\n")
        out.flush()
