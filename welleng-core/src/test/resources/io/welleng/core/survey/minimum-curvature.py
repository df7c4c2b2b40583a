#!/usr/bin/env python3
"""Minimum-curvature well paths, at the stations and on the arcs between them, evaluated with 50 digits.

Sources: G.J. Taylor and C.M. Mason (1972), "A Systematic Approach to Well Surveying Calculations", SPE J. 12 (6),
474-488, SPE-3362-PA; W.A. Zaremba (1973), "Directional Survey by the Circular Arc Method", SPE J. 13 (1), 5-11,
SPE-3664-PA; S.J. Sawaryn and J.L. Thorogood (2005), "A Compendium of Directional Calculations Based on the Minimum
Curvature Method", SPE Drill. & Compl. 20 (1), 24-36, SPE-84246-PA.

The unit tangent t = (sin I cos A, sin I sin A, cos I) (north, east, down) turns at a constant rate in the plane of
t1 and t2 by the dogleg D, the angle between them:

    station: step = L/2 (t1 + t2) RF,  RF = tan(D/2)/(D/2)
    on the arc, at the fraction u of L: t(u) = (sin((1 - u) D) t1 + sin(u D) t2)/sin D,
    step(u) = L/(D sin D) ((cos((1 - u) D) - cos D) t1 + (1 - cos(u D)) t2), the integral of t(u)

minimum-curvature.csv: the stations. "published" is the worked example of drillingformulas.com, "Minimum Curvature
Method": 3,500 to 3,600 ft, 15 to 25 deg, azimuth 20 to 45 deg gives dogleg 0.22605 rad, north 27.22 ft, east
19.45 ft, TVD 94.01 ft, counted from the upper station as here (its printed ratio factor 1.00408 is a misprint: 1.00428
belongs to its own dogleg and positions). The dogleg severity is that of the interval ending at the station; the first
station has none: 0.
minimum-curvature-interpolated.csv: points between the stations. The azimuth is NaN where the hole is vertical.
All angles in degrees, azimuth in [0, 360). Every survey starts at TVD = north = east = 0. Inputs are the doubles
printed; results are rounded once, to 17 digits.
"""
from mpmath import atan2, cos, hypot, mp, mpf, nstr, pi, quad, sin, tan

mp.dps = 50

SURVEYS = {
    "build-and-hold": [(0.0, 0.0, 0.0), (1500.0, 0.0, 0.0), (3000.0, 0.0, 0.0), (3300.0, 6.0, 47.5),
                       (3600.0, 14.0, 47.5),
                       (4000.0, 24.0, 48.25), (4500.0, 36.0, 47.0), (4600.0, 36.0, 47.0), (6000.0, 36.0, 47.0),
                       (9500.0, 36.0, 47.0)],
    "s-shape": [(0.0, 0.0, 310.0), (800.0, 0.5, 310.0), (1600.0, 1.0, 355.0), (2100.0, 11.0, 5.0), (2600.0, 21.5, 2.0),
                (3200.0, 30.0, 358.5), (5200.0, 30.5, 359.0), (5201.0, 30.5, 359.0000001), (6000.0, 18.0, 1.5),
                (6700.0, 4.0, 8.0),
                (7000.0, 0.0, 8.0), (8200.0, 0.0, 120.0)],
    "horizontal": [(0.0, 0.0, 0.0), (5000.0, 1.2, 215.0), (5500.0, 16.0, 200.0), (6000.0, 38.0, 188.0),
                   (6500.0, 61.0, 184.0),
                   (7000.0, 83.0, 181.0), (7250.0, 90.0, 180.0), (8000.0, 92.5, 170.0), (9000.0, 95.0, 135.0),
                   (9600.0, 90.0, 90.0),
                   (10400.0, 87.5, 60.0), (11000.0, 91.0, 30.0), (11300.0, 90.5, 0.0), (11700.0, 90.0, 330.0)],
    "published": [(3500.0, 15.0, 20.0), (3600.0, 25.0, 45.0)]}
FRACTIONS = [mpf(1) / 1000, mpf(1) / 4, mpf(1) / 2, mpf(9) / 10]


def tangent(inc, azi):
    i, a = mpf(inc) * pi / 180, mpf(azi) * pi / 180
    return sin(i) * cos(a), sin(i) * sin(a), cos(i)


def dogleg(t1, t2):
    """The angle by its tangent of half, exact for small and for large angles alike."""
    return 2 * atan2(hypot3(a - b for a, b in zip(t1, t2)), hypot3(a + b for a, b in zip(t1, t2)))


def hypot3(v):
    x, y, z = v
    return hypot(hypot(x, y), z)


def combine(a, t1, b, t2):
    return [a * x + b * y for x, y in zip(t1, t2)]


def step(length, t1, t2):
    d = dogleg(t1, t2)
    factor = mpf(1) if d == 0 else tan(d / 2) / (d / 2)
    return combine(length / 2 * factor, t1, length / 2 * factor, t2)


def on_arc(length, t1, t2, u):
    """Position and tangent at the fraction u of the interval."""
    d = dogleg(t1, t2)
    if d == 0:
        return combine(u * length, t1, 0, t2), list(t1)
    position = combine(length / (d * sin(d)) * (cos((1 - u) * d) - cos(d)), t1,
                       length / (d * sin(d)) * (1 - cos(u * d)), t2)
    return position, combine(sin((1 - u) * d) / sin(d), t1, sin(u * d) / sin(d), t2)


def text(values):
    return ",".join("NaN" if v is None else nstr(v, 17) if isinstance(v, mpf) else str(v) for v in values)


with (open("minimum-curvature.csv", "w", newline="\n") as out,
      open("minimum-curvature-interpolated.csv", "w", newline="\n") as points):
    out.write("survey,md_ft,inc_deg,azi_deg,tvd_ft,north_ft,east_ft,dogleg_deg_per_100ft\n")
    points.write("survey,md_ft,inc_deg,azi_deg,tvd_ft,north_ft,east_ft\n")
    for survey, stations in SURVEYS.items():
        at = [mpf(0)] * 3
        out.write(text((survey, *stations[0], *[mpf(0)] * 4)) + "\n")
        for (md1, inc1, azi1), (md2, inc2, azi2) in zip(stations, stations[1:]):
            length = mpf(md2) - md1
            t1, t2 = tangent(inc1, azi1), tangent(inc2, azi2)
            for u in FRACTIONS:
                md = float(md1 + u * length)
                u = (mpf(md) - md1) / length
                moved, (n, e, v) = on_arc(length, t1, t2, u)
                north, east, tvd = (a + b for a, b in zip(at, moved))
                vertical = inc1 == 0 and inc2 == 0
                points.write(text((survey, md, mpf(0) if vertical else atan2(hypot(n, e), v) * 180 / pi,
                                   None if vertical else atan2(e, n) * 180 / pi % 360, tvd, north, east)) + "\n")
            whole, end = on_arc(length, t1, t2, mpf(1))
            moved = step(length, t1, t2)
            assert hypot3(a - b for a, b in zip(whole, moved)) < mpf("1e-30")
            assert hypot3(a - b for a, b in zip(end, t2)) < mpf("1e-30")
            half = [quad(lambda w: on_arc(length, t1, t2, w)[1][k] * length, [0, mpf(1) / 2]) for k in range(3)]
            assert hypot3(a - b for a, b in zip(half, on_arc(length, t1, t2, mpf(1) / 2)[0])) < mpf("1e-25")
            at = combine(1, at, 1, moved)
            severity = dogleg(t1, t2) * 180 / pi * 100 / length
            out.write(text((survey, md2, inc2, azi2, at[2], at[0], at[1], severity)) + "\n")
