"""A vertical well of gas-free heavy oil with a progressing cavity pump at the perforations, solved in SI by scipy.

Independent of the library: the tubing is integrated as an ordinary differential equation, with laminar friction between
cylinders from the flow itself and not from a friction factor; rods by quadrature; the rate by Brent's method. Fluid:
Standing (1947) volume factor without gas, incompressible (the compressibility of Vasquez and Beggs is negative for these oils and
temperatures, which is taken as none), dead viscosity by Andrade, live viscosity of Beggs and Robinson without gas, above 141
psia thickened by Vasquez and Beggs.
"""
import math
from scipy.integrate import solve_ivp, quad
from scipy.optimize import brentq

FT, IN, PSI, LBF, LB = 0.3048, 0.0254, 4.4482216152605 / 0.0254**2, 4.4482216152605, 0.45359237
BBL = 42 * 231 * IN**3
DAY, G = 86400.0, 9.80665
WATER = 999.016

CASES = [
    # name, api, T head F, T bottom F, Andrade bR, mu at 100 F cP, pr psia, PI, depth ft, tubing in, rod in, head psia,
    # pump bbl/d/rpm, thrust in2, slip bbl/d at 1000 psi and 1 cP, exponent, rpm
    ("warm", 8.5, 95, 120, 14000, 2000, 1200, 1.0, 3000, 3.958, 1.0, 150, 2.0, 5.0, 60, 0.8, 120),
    ("thin", 12, 100, 118, 11000, 300, 1000, 2.0, 2500, 2.992, 0.875, 200, 1.0, 4.0, 200, 0.5, 250),
    ("thick", 8, 70, 90, 14000, 20000, 1500, 0.5, 2800, 4.892, 1.5, 100, 1.5, 6.0, 60, 0.8, 60),
    ("cold", 10, 45, 70, 13000, 5000, 900, 0.3, 1800, 3.958, 1.125, 80, 1.0, 5.0, 90, 1.0, 80),
    ("slow", 9, 90, 110, 12000, 8000, 1300, 0.8, 3500, 3.958, 1.125, 120, 3.0, 8.0, 900, 0.2, 50),
]


def solve(case):
    (_, api, t_head, t_bottom, b_r, mu100, pr, pi_, depth, tid, rod, head, disp, thrust, slip, expo, rpm) = case
    gamma = 141.5 / (131.5 + api)
    r1, r2, length = rod * IN / 2, tid * IN / 2, depth * FT
    temp = lambda z: t_head + (t_bottom - t_head) * z / length
    bo = lambda t: 0.9759 + 12e-5 * (1.25 * t) ** 1.2
    rho = lambda t: gamma * WATER / bo(t)

    def mu(p, t):
        dead = mu100 * math.exp(b_r / (t + 459.67) - b_r / 559.67)
        live = 10.715 * 100**-0.515 * dead ** (5.44 * 150**-0.338)
        psia = p / PSI
        if psia <= 141:
            return live * 1e-3
        m = 2.6 * psia**1.187 * math.exp(-11.513 - 8.98e-5 * psia)
        return live * (psia / 141) ** m * 1e-3

    k = r1 / r2

    def friction(q, p, t):
        flow = q * bo(t)
        return 8 * mu(p, t) * flow / (math.pi * r2**4 * ((1 - k**4) - (1 - k**2) ** 2 / math.log(1 / k)))

    def tubing(q):
        return solve_ivp(
            lambda z, p: [rho(temp(z)) * G + friction(q, p[0], temp(z))],
            [0, length], [head * PSI], rtol=1e-11, atol=1e-3, dense_output=True, method="DOP853")

    def pump(q_stb):
        q = q_stb * BBL / DAY
        pip = pr - q_stb / pi_
        column = tubing(q)
        discharge = column.y[0][-1] / PSI
        viscosity = mu(pip * PSI, t_bottom) * 1e3
        lift = discharge - pip
        back = slip * lift / 1000 * (1 / viscosity) ** expo if lift > 0 else 0.0
        return pip, discharge, lift, viscosity, back, column

    def excess(q_stb):
        return disp * rpm - pump(q_stb)[4] - q_stb * bo(t_bottom)

    rate = brentq(excess, 1e-6, 0.999 * pr * pi_, xtol=1e-10)
    pip, discharge, lift, viscosity, back, column = pump(rate)
    q = rate * BBL / DAY
    omega = rpm * 2 * math.pi / 60
    drag = 4 * math.pi * omega * r1**2 * r2**2 / (r2**2 - r1**2)
    pressure = lambda z: float(column.sol(z)[0])
    viscous = quad(lambda z: drag * mu(pressure(z), temp(z)), 0, length, epsrel=1e-10, limit=200)[0]
    volume = disp * BBL / 1440
    hydraulic = volume * lift * PSI / (2 * math.pi)
    weight = 2.67 * rod**2 * LB / FT * G
    area = math.pi * r1**2
    lam2 = (1 - k**2) / (2 * math.log(1 / k))
    hang = quad(
        lambda z: weight - rho(temp(z)) * G * area - friction(q, pressure(z), temp(z)) * math.pi * lam2 * r2**2,
        0, length, epsrel=1e-10)[0]
    load = thrust * lift * LBF + hang - (head - 14.6959487755134) * PSI * area
    ftlbf = FT * LBF
    return (rate, pip, discharge, viscosity, back, hydraulic / ftlbf, viscous / ftlbf, load / LBF)


print("# Made by heavy-oil.py")
print("name,api,head_f,bottom_f,andrade_b,mu100,reservoir,pi,depth,tubing,rod,head,displacement,thrust,slip,exponent,rpm,"
      "rate,intake,discharge,viscosity,slip_rate,hydraulic,viscous,load")
for c in CASES:
    print(",".join([c[0]] + [repr(float(x)) for x in c[1:]] + [f"{x:.10g}" for x in solve(c)]))
