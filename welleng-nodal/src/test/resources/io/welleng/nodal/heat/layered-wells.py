# Temperature of wells whose annulus convects and radiates: the heat balance as an ordinary differential equation, with the
# flow of heat found by bisection at every evaluation (Willhite 1967), integrated by DOP853 with rtol 1e-11.
#   dT/ds = (Te - T)/A - perRise dz/ds,  A = w cp R/(2 pi),  R = resistance from the fluid to the earth, hr ft F/Btu over 2 pi
# Tubing 2.441/2.875 in, annulus to 6.184, casing to 7, cement to 8.5; film 150 Btu/(hr ft2 F) inside; steel 26, cement 0.4.
# Gas and brine as below; earth 1.4 Btu/(hr ft F), 0.04 ft2/hr, 90 days, Hasan and Kabir (2002); paths vertical or at 40 deg.
import numpy as np
from math import log, exp, sqrt, pi, cos, radians
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

BTU, LB, FT = 2326 * 0.45359237, 0.45359237, 0.3048
SIGMA = 5.670374419e-8 / BTU * 3600 * FT**2 / 1.8**4
G = 9.80665 / FT * 3600**2
CP = 1e-3 / LB * FT * 3600
J = BTU / (FT * LB * 9.80665)
R = [d / 24 for d in (2.441, 2.875, 6.184, 7.0, 8.5)]
FLUIDS = {  # k, rho, mu, cp, beta, emissivities
    "brine": (0.37, 64.0, 0.6, 0.95, 3e-4, 0.0, 0.0),
    "gas": (0.025, 1.2, 0.014, 0.55, 1.7e-3, 0.9, 0.9),
}
TD = 0.04 * 24 * 90 / R[4] ** 2
F = log(exp(-0.2 * TD) + (1.5 - 0.3719 * exp(-TD)) * sqrt(TD))
INSIDE = 1 / (R[0] * 150) + log(R[1] / R[0]) / 26
OUTSIDE = log(R[3] / R[2]) / 26 + log(R[4] / R[3]) / 0.4 + F / 1.4


def heat(tf, te, fluid):
    """Heat over 2 pi, Btu/(hr ft)."""
    k, rho, mu, cp, beta, e1, e2 = FLUIDS[fluid]
    mu *= CP
    pr = cp * mu / k

    def missing(q):
        a, b = tf - q * INSIDE, te + q * OUTSIDE
        gr = (R[2] - R[1]) ** 3 * G * rho**2 * beta * abs(a - b) / mu**2
        khc = k * max(1.0, 0.049 * (gr * pr) ** 0.333 * pr**0.074)
        h = khc / (R[1] * log(R[2] / R[1]))
        if e1:
            x, y = a + 459.67, b + 459.67
            h += SIGMA / (1 / e1 + R[1] / R[2] * (1 / e2 - 1)) * (x * x + y * y) * (x + y)
        return R[1] * h * (a - b) - q

    if tf == te:
        return 0.0
    most = (tf - te) / (INSIDE + OUTSIDE)
    lo, hi = min(0.0, most), max(0.0, most)
    return brentq(missing, lo, hi, xtol=1e-15, rtol=1e-14, maxiter=300)


CASES = [  # name, depth MD, inclination, surface F, F/100 ft, wcp Btu/(hr F), cp, downward, inlet, ideal gas, sections (bottom, fluid)
    ("producer_gas", 9000, 0, 60, 1.6, 9000, 0.6, 0, None, 0, [(9000, "gas")]),
    ("producer_brine", 9000, 0, 60, 1.6, 9000, 0.6, 0, None, 0, [(9000, "brine")]),
    ("injector_gas", 5000, 40, 70, 1.4, 30000, 0.9, 1, 550.0, 0, [(5000, "gas")]),
    ("slow_injector", 6000, 0, 60, 1.5, 300, 0.6, 1, 640.0, 0, [(6000, "gas")]),
    ("two_sections", 12000, 40, 75, 1.5, 6000, 0.55, 0, None, 1, [(3000, "gas"), (12000, "brine")]),
]
print("case,md_ft,temperature_f")
for name, depth, inc, ts, grad, wcp, cp, down, inlet, gas, sections in CASES:
    c = cos(radians(inc))
    earth = lambda md: ts + grad / 100 * c * md
    sign = 1 if down else -1
    bounds = [0.0] + [float(s[0]) for s in sections]
    marks = sorted({depth * k / 10 for k in range(11)} | set(bounds))
    out, t = {}, inlet if inlet else earth(depth)
    for k in (range(len(sections)) if down else range(len(sections) - 1, -1, -1)):
        a, b = (bounds[k], bounds[k + 1]) if down else (bounds[k + 1], bounds[k])
        rhs = lambda md, y: [sign * (-2 * pi * heat(y[0], earth(md), sections[k][1]) / wcp) + (c / (J * cp) if gas else 0.0)]
        inside = [m for m in marks if min(a, b) <= m <= max(a, b)][::1 if down else -1]
        s = solve_ivp(rhs, (a, b), [t], method="DOP853", rtol=1e-11, atol=1e-10, t_eval=inside, max_step=100)
        for m, v in zip(s.t, s.y[0]):
            out[m] = v
        t = s.y[0][-1]
    for m in sorted(out):
        print(f"{name},{m},{out[m]:.9f}")
