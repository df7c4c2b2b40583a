"""Average run lengths of EWMA charts with time-varying limits, of EWMS charts, and after long running: writes ewma-time.csv,
ewms.csv, steady.csv and weight.csv (numpy, scipy; double precision, right to about 11 digits).

Time-varying (Steiner 1999): densities on 160 nodes, step by step, until less than 1e-18 is left: nothing is closed by another
equation. EWMS: collocation with Legendre polynomials and 600-node quadrature. Steady state: eigenvectors by numpy. Weights:
bounded minimum of the run length at a shift for a given one in control, by scipy.
"""
import numpy as np
from numpy.polynomial.legendre import leggauss, legvander
from scipy.optimize import brentq, minimize_scalar
from scipy.stats import norm


def half_width(lam, limit, f, t):
    w = limit * np.sqrt(lam / (2 - lam) * (1 - (1 - lam) ** (2 * t)))
    if f:
        a = (-2 / np.log10(1 - f) - 1) / 19
        w *= 1 - (1 - f) ** (1 + a * (t - 1))
    return w


def time_varying(lam, limit, f, shift, n=160):
    x, w = leggauss(n)
    at, mass, total, t, kept, before = np.zeros(1), np.ones(1), 0.0, 0, None, None
    while mass.sum() > 1e-18:
        total += mass.sum()
        t += 1
        width = half_width(lam, limit, f, t)
        if width != before:
            y = width * x
            kept = (width * w)[:, None] * norm.pdf((y[:, None] - (1 - lam) * at[None, :]) / lam - shift) / lam
        elif kept.shape[1] != n or not settled:
            kept = (width * w)[:, None] * norm.pdf((y[:, None] - (1 - lam) * at[None, :]) / lam - shift) / lam
        settled = width == before
        mass, at, before = kept @ mass, y, width
    return total


def ewms(r, ratio, shift, tau, n=44, m=600):
    u = ratio**2
    s = u / 2 * (1 - np.cos(np.pi * np.arange(n) / (n - 1)))
    x, w = leggauss(m)
    a = legvander(2 * s / u - 1, n - 1)
    for i in range(n):
        reach = np.sqrt((u - (1 - r) * s[i]) / r)
        v = reach * x
        p = reach * w * norm.pdf((v - shift) / tau) / tau
        a[i] -= p @ legvander(2 * ((1 - r) * s[i] + r * v * v) / u - 1, n - 1)
    return float((legvander(np.array([2 / u - 1]), n - 1) @ np.linalg.solve(a, np.ones(n)))[0])


def ewma_matrix(lam, limit, shift, n):
    width = limit * np.sqrt(lam / (2 - lam))
    x, w = leggauss(n)
    return width * w[None, :] * norm.pdf((width * x[None, :] - (1 - lam) * width * x[:, None]) / lam - shift) / lam


def ewma(lam, limit, shift, n=0):
    n = n or 30 + int(3 * limit / np.sqrt(lam * (2 - lam)))
    width = limit * np.sqrt(lam / (2 - lam))
    x, w = leggauss(n)
    steps = np.linalg.solve(np.eye(n) - ewma_matrix(lam, limit, shift, n), np.ones(n))
    return 1 + (width * w * norm.pdf(width * x / lam - shift) / lam) @ steps


def cusum_matrix(k, h, shift, n):
    x, w = leggauss(n)
    u = np.concatenate([[0], h / 2 * (x + 1)])
    a = np.empty((n + 1, n + 1))
    a[:, 0] = norm.cdf(k - u - shift)
    a[:, 1:] = h / 2 * w[None, :] * norm.pdf(u[None, 1:] + k - u[:, None] - shift)
    return a


def steady(in_control, shifted):
    values, vectors = np.linalg.eig(in_control.T)
    p = np.abs(np.real(vectors[:, np.argmax(np.real(values))]))
    return p @ np.linalg.solve(np.eye(len(p)) - shifted, np.ones(len(p))) / p.sum()


with open("ewma-time.csv", "w") as out:
    out.write("lambda,limit,first,shift,arl\n")
    for lam, limit, f, shift in [(0.1, 2.7, 0, 0), (0.1, 2.7, 0, 1), (0.1, 2.814, 0.5, 0), (0.1, 2.814, 0.5, 1),
                                 (0.25, 2.998, 0.5, -0.5), (0.4, 3.054, 0.3, 0.25), (0.05, 2.2, 0, 2), (1, 2.5, 0, 0),
                                 (0.9, 2.8, 0.7, 0)]:
        out.write("%g,%g,%s,%g,%.13g\n" % (lam, limit, f or "", shift, time_varying(lam, limit, f, shift)))
with open("ewms.csv", "w") as out:
    out.write("weight,ratio,shift,sigma_ratio,arl\n")
    for case in [(0.05, 1.27, 0, 1), (0.1, 1.4, 0, 1), (0.1, 1.4, 0, 1.3), (0.2, 1.6, 1, 1), (0.5, 2.2, -0.5, 0.9), (1, 3, 0, 1)]:
        a, b = ewms(*case), ewms(*case, n=56, m=800)
        assert abs(a / b - 1) < 1e-10, (case, a, b)
        out.write("%g,%g,%g,%g,%.13g\n" % (*case, b))
with open("steady.csv", "w") as out:
    out.write("chart,p1,p2,shift,arl\n")
    for k, h, shift in [(0.5, 5, 1), (0.5, 5, 0), (0.25, 8, -0.2), (1, 2.5, 2)]:
        out.write("cusum,%g,%g,%g,%.13g\n" % (k, h, shift, steady(cusum_matrix(k, h, 0, 70), cusum_matrix(k, h, shift, 70))))
    for lam, limit, shift in [(0.1, 2.7, 1), (0.25, 3, 0), (0.05, 2.615, -0.5)]:
        out.write("ewma,%g,%g,%g,%.13g\n"
                  % (lam, limit, shift, steady(ewma_matrix(lam, limit, 0, 90), ewma_matrix(lam, limit, shift, 90))))
with open("weight.csv", "w") as out:
    out.write("arl0,shift,lambda,limit,arl\n")
    for arl0, shift in [(500, 1), (370, 0.5), (1000, 2)]:
        limit = lambda lam: brentq(lambda x: ewma(lam, x, 0) - arl0, 1, 6, xtol=1e-12)
        best = minimize_scalar(lambda lam: ewma(lam, limit(lam), shift), bounds=(0.01, 1), method="bounded",
                               options={"xatol": 1e-7}).x
        out.write("%g,%g,%.6g,%.8g,%.11g\n" % (arl0, shift, best, limit(best), ewma(best, limit(best), shift)))
