#!/usr/bin/env python3
"""Least-squares lines of viscosity against temperature through more than two points, evaluated with 50 digits: the
normal equations of y = a + b x, solved as a matrix.

least-squares.csv: curve at t_f, through the four points named in POINTS
    d341_cst    y = log10 log10 (nu + 0.7), x = log10 T, T in K
    andrade_cp  y = ln mu, x = 1/T, T in degR; the same numbers read as cP

Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from mpmath import exp, log, log10, lu_solve, matrix, mp, mpf, nstr

mp.dps = 50

POINTS = [(80.0, 52000.0), (120.0, 6400.0), (160.0, 1500.0), (210.0, 290.0)]


def line(xs, ys):
    n = mpf(len(xs))
    normal = matrix([[n, sum(xs)], [sum(xs), sum(x * x for x in xs)]])
    a, b = lu_solve(normal, matrix([sum(ys), sum(x * y for x, y in zip(xs, ys))]))
    return a, b


def kelvin(t):
    return (mpf(t) + mpf("459.67")) / mpf("1.8")


def rankine(t):
    return mpf(t) + mpf("459.67")


A, B = line([log10(kelvin(t)) for t, _ in POINTS], [log10(log10(mpf(v) + mpf("0.7"))) for _, v in POINTS])
LN_A, C = line([1 / rankine(t) for t, _ in POINTS], [log(mpf(v)) for _, v in POINTS])

with open("least-squares.csv", "w", newline="\n") as out:
    out.write("t_f,d341_cst,andrade_cp\n")
    for t in [60.0, 80.0, 100.0, 120.0, 160.0, 210.0, 300.0]:
        nu = mpf(10) ** mpf(10) ** (A + B * log10(kelvin(t))) - mpf("0.7")
        out.write(f"{t},{nstr(nu, 17)},{nstr(exp(LN_A + C / rankine(t)), 17)}\n")
