#!/usr/bin/env python3
"""Vogel's inflow curve and the composite curve of undersaturated reservoirs, evaluated with 50 digits.

Sources: J.V. Vogel (1968), "Inflow Performance Relationships for Solution-Gas Drive Wells", J. Pet. Tech. 20 (1),
83-92, SPE-1476-PA; for the composite curve M.B. Standing (1971), "Concerning the Calculation of Inflow Performance
of Wells Producing from Solution Gas Drive Reservoirs", J. Pet. Tech. 23 (9), 1141-1142, SPE-3332-PA, and the
textbooks after Patton and Goland (1980).

With f(x) = 1 - 0.2 x - 0.8 x^2:
    vogel        q = qmax f(pwf/pr), qmax from a stabilised test
    composite    q = J (pr - pwf) down to the bubble point pb; below it q = J (pr - pb) + (J pb/1.8) f(pwf/pb), which
                 keeps the slope. J is given (composite_pi), or follows from a test at or above pb
                 (composite_test_above: J = q/(pr - pwf)) or below it (composite_test_below:
                 J = q/(pr - pb + (pb/1.8) f(pwf/pb))). With pb >= pr it is Vogel's curve with qmax = J pr/1.8.

vogel.csv gives the rate at several pwf, vogel-inverse.csv the pwf at several rates; qmax is the rate at pwf = 0 and
j the slope -dq/dpwf at pwf = pr. Given numbers that a model does not use are NaN. psia, STB/d, STB/d/psi. In
vogel-inverse.csv the rates are rounded to three decimals first, so each row is exact for the rate printed.
Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from mpmath import mp, mpf, nstr, sqrt

mp.dps = 50


def f(x):
    return 1 - mpf("0.2") * x - mpf("0.8") * x ** 2


def f_inverse(y):
    """The root of f(x) = y in [0, 1]."""
    return (sqrt(mpf("0.04") + mpf("3.2") * (1 - y)) - mpf("0.2")) / mpf("1.6")


def slope(pr, pb, pwf, q):
    """J of the composite curve through one test."""
    b = min(pr, pb)
    return mpf(q) / (pr - pwf) if pwf >= b else mpf(q) / (pr - b + mpf(b) / mpf("1.8") * f(mpf(pwf) / b))


def rate(pr, pb, j, pwf):
    b = min(pr, pb)
    return j * (pr - mpf(pwf)) if pwf >= b else j * (pr - mpf(b)) + j * b / mpf("1.8") * f(mpf(pwf) / b)


def pressure(pr, pb, j, q):
    b = min(pr, pb)
    at_bubble = j * (pr - mpf(b))
    return pr - q / j if q <= at_bubble else b * f_inverse((q - at_bubble) / (j * b / mpf("1.8")))


def text(values):
    return ",".join("NaN" if v is None else nstr(v, 17) if isinstance(v, mpf) else str(v) for v in values)


# model, pr, pb, given J, test pwf, test q
WELLS = [
    ("vogel", 2500.0, None, None, 2000.0, 350.0),              # T. Ahmed, Reservoir Engineering Handbook, ch. 7
    ("vogel", 2085.0, None, None, 1765.0, 282.0),
    ("vogel", 812.5, None, None, 0.0, 96.25),                  # the test is the absolute open flow
    ("vogel", 5651.0, None, None, 5610.0, 14.5),               # a test close to shut-in
    ("composite_pi", 5651.0, 3000.0, 0.2, None, None),
    ("composite_pi", 3000.0, 3000.0, 1.35, None, None),        # exactly saturated
    ("composite_pi", 2200.0, 3100.0, 4.5, None, None),         # bubble point above the reservoir pressure
    ("composite_pi", 6200.0, 150.0, 12.0, None, None),
    ("composite_test_above", 3000.0, 2130.0, None, 2500.0, 250.0),   # T. Ahmed, ch. 7
    ("composite_test_above", 5000.0, 3000.0, None, 4000.0, 300.0),   # B. Guo et al. (2007), Example 3.5, well A
    ("composite_test_above", 4000.0, 2000.0, None, 2000.0, 1800.0),  # tested at the bubble point
    ("composite_test_below", 3000.0, 2130.0, None, 1700.0, 630.7),   # T. Ahmed, ch. 7
    ("composite_test_below", 5000.0, 3000.0, None, 2000.0, 900.0),   # B. Guo et al. (2007), Example 3.5, well B
    ("composite_test_below", 4200.0, 4100.0, None, 0.0, 2750.0),
    ("composite_test_below", 2600.0, 3000.0, None, 1400.0, 515.0)]
HEADER = "model,pr_psia,pb_psia,given_j,test_pwf_psia,test_rate,j,qmax,"

with open("vogel.csv", "w", newline="\n") as out, open("vogel-inverse.csv", "w", newline="\n") as inverse:
    out.write(HEADER + "pwf_psia,rate\n")
    inverse.write(HEADER + "rate,pwf_psia\n")
    for well in WELLS:
        model, pr, pb, j, test_pwf, test_q = well
        curve_pb = pr if pb is None else pb
        j = mpf(j) if j is not None else slope(pr, curve_pb, test_pwf, test_q) if pb is not None else (
            mpf("1.8") / pr * test_q / f(mpf(test_pwf) / pr))
        qmax = rate(pr, curve_pb, j, 0.0)
        given = (*well, j, qmax)
        b = min(pr, curve_pb)
        pressures = {0.0, 0.2 * b, 0.5 * b, 0.8 * b, 0.99 * b, b, 0.5 * (b + pr), pr - 1.0, pr}
        for pwf in sorted(pressures | ({test_pwf} if test_pwf is not None else set())):
            q = rate(pr, curve_pb, j, pwf)
            assert abs(pressure(pr, curve_pb, j, q) - pwf) < mpf("1e-40")
            out.write(text((*given, pwf, q)) + "\n")
        if test_pwf is not None:
            assert abs(rate(pr, curve_pb, j, test_pwf) / test_q - 1) < mpf("1e-45")
        for part in (0.0, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.9999):
            q = float(round(part * qmax, 3))
            inverse.write(text((*given, q, pressure(pr, curve_pb, j, q))) + "\n")
