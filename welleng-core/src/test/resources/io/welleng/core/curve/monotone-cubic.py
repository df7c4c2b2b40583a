#!/usr/bin/env python3
"""Linear and monotone cubic interpolation, evaluated with 50 digits. Writes monotone-cubic.csv.

Source: F.N. Fritsch and R.E. Carlson (1980), "Monotone Piecewise Cubic Interpolation", SIAM J. Numer. Anal. 17 (2),
238-246: Hermite cubics whose slopes at the points, started from three-point differences, are shortened to the circle
alpha^2 + beta^2 <= 9, where alpha and beta are the slopes at the two ends of an interval over its secant slope
(region S3 of the paper); the slope is 0 where the data turn or stay level. Slopes at the two ends are those of the
parabola through the three nearest points, or 0 if that has the sign opposite to the secant's.

Evaluated here in the Hermite basis of the textbooks (h00, h10, h01, h11) and by its derivatives. "rpn14" is the
radiochemical data RPN 14 of the paper; "pump" a head curve that falls ever faster; "zigzag" turns at every point;
"steps" has level stretches; "two" has two points only.

Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from mpmath import mp, mpf, nstr, sqrt

mp.dps = 50

DATA = {
    "rpn14": ([7.99, 8.09, 8.19, 8.7, 9.2, 10.0, 12.0, 15.0, 20.0],
              [0.0, 2.76429e-5, 4.37498e-2, 0.169183, 0.469428, 0.943740, 0.998636, 0.999919, 0.999994]),
    "pump": ([0.0, 400.0, 800.0, 1100.0, 1500.0, 1850.0], [54.0, 52.5, 48.25, 42.0, 29.5, 12.0]),
    "zigzag": ([-3.0, -1.0, 0.5, 0.75, 4.0], [2.0, -1.0, 5.0, 4.5, 9.0]),
    "steps": ([0.0, 1.0, 2.0, 4.0, 5.0, 5.5], [1.0, 1.0, 3.0, 3.0, 3.5, 10.0]),
    "two": ([1.0, 3.0], [10.0, 4.0]),
    "parabola": ([0.0, 1.0, 3.0, 4.0], [0.0, 1.0, 9.0, 16.0])}
FRACTIONS = [mpf(0), mpf("0.125"), mpf("0.5"), mpf("0.8125")]


def sign(v):
    return (v > 0) - (v < 0)


def slopes(x, y):
    n = len(x)
    h = [x[k + 1] - x[k] for k in range(n - 1)]
    d = [(y[k + 1] - y[k]) / h[k] for k in range(n - 1)]
    if n == 2:
        return [d[0], d[0]]

    def parabola_at(k, i):
        """Slope at x[k] of the parabola through points i, i + 1, i + 2, by Newton's divided differences."""
        second = (d[i + 1] - d[i]) / (x[i + 2] - x[i])
        return d[i] + second * ((x[k] - x[i]) + (x[k] - x[i + 1]))

    m = [parabola_at(0, 0)] + [parabola_at(k, k - 1) for k in range(1, n - 1)] + [parabola_at(n - 1, n - 3)]
    if sign(m[0]) != sign(d[0]):
        m[0] = mpf(0)
    if sign(m[-1]) != sign(d[-1]):
        m[-1] = mpf(0)
    for k in range(1, n - 1):
        if sign(d[k - 1]) * sign(d[k]) <= 0:
            m[k] = mpf(0)
    for k in range(n - 1):
        if d[k] == 0:
            m[k] = m[k + 1] = mpf(0)
            continue
        alpha, beta = m[k] / d[k], m[k + 1] / d[k]
        if alpha**2 + beta**2 > 9:
            tau = 3 / sqrt(alpha**2 + beta**2)
            m[k], m[k + 1] = tau * alpha * d[k], tau * beta * d[k]
    return m


def text(v):
    return nstr(v, 17) if isinstance(v, mpf) else str(v)


with open("monotone-cubic.csv", "w", newline="\n") as out:
    out.write("points,x,linear,linear_slope,cubic,cubic_slope\n")
    for name, (xs, ys) in DATA.items():
        x, y = [mpf(v) for v in xs], [mpf(v) for v in ys]
        m = slopes(x, y)
        for k in range(len(x) - 1):
            h = x[k + 1] - x[k]
            for fraction in FRACTIONS + ([mpf(1)] if k == len(x) - 2 else []):
                at = float(x[k] + fraction * h)
                t = (mpf(at) - x[k]) / h
                cubic = ((1 + 2 * t) * (1 - t)**2 * y[k] + t * (1 - t)**2 * h * m[k]
                         + t**2 * (3 - 2 * t) * y[k + 1] + t**2 * (t - 1) * h * m[k + 1])
                slope = ((6 * t**2 - 6 * t) * (y[k] - y[k + 1]) / h + (3 * t**2 - 4 * t + 1) * m[k]
                         + (3 * t**2 - 2 * t) * m[k + 1])
                secant = (y[k + 1] - y[k]) / h
                if name == "parabola":
                    assert abs(cubic - mpf(at)**2) < mpf("1e-30")
                out.write(",".join(text(v) for v in (name, at, y[k] + t * h * secant, secant, cubic, slope)) + "\n")
