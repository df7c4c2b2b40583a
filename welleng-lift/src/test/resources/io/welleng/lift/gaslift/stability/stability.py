"""Asheim's criteria in 50 digits, and the eigenvalues of the two balances linearised by numerical differentiation.

The balances are written down as they are (annulus mass, mixed tubing, inflow, nozzles), differentiated by mpmath and
solved for their eigenvalues; none of the closed forms of the Java code is used for S, D, growth and period.
"""
import random
from mpmath import mp, mpf, mpc, diff, sqrt, pi, log

mp.dps = 50
PSI = mpf("0.45359237") * mpf("9.80665") / mpf("0.0254") ** 2
FT = mpf("0.3048")
FT3 = FT ** 3
BBL = 42 * 231 * mpf("0.0254") ** 3
DAY = mpf(86400)
G = mpf("9.80665")
R = mpf("8.31446261815324")
AIR = mpf("0.02897")


def rho(p, t, grav, z):
    return p * PSI * grav * AIR / (z * R * (t + mpf("459.67")) / mpf("1.8"))


def nozzle(r, kappa):
    crit = (2 / (kappa + 1)) ** (kappa / (kappa - 1))
    r = max(r, crit)
    return sqrt(r ** (2 / kappa) - r ** ((kappa + 1) / kappa))


rng = random.Random(11)
names = "pt,pc,depth,temp,grav,z,gas,liquid,fvf,rho_f,pi,port,e,vt,vc,up,head,kappa".split(",")
rows = []
while len(rows) < 40:
    def u(a, b, d=3):
        return mpf(repr(round(rng.uniform(a, b), d)))
    c = dict(pt=u(300, 1500), depth=u(2000, 10000), temp=u(90, 250), grav=u(0.6, 1.0), z=u(0.75, 0.98), gas=u(50, 3000),
             liquid=u(50, 4000), fvf=u(1.0, 1.6), rho_f=u(30, 65), pi=u(0.0, 20), port=u(0.1, 0.75), e=u(0.6, 0.95),
             vt=u(30, 400), vc=u(200, 4000), kappa=u(1.15, 1.4))
    c["pc"] = mpf(repr(round(float(c["pt"]) * (1 + 10 ** rng.uniform(-2.5, 0)), 3)))
    c["head"] = mpf(repr(round(float(c["pc"]) * rng.uniform(0.75, 0.95), 3)))
    c["up"] = mpf(repr(round(float(c["head"]) * (1 + 10 ** rng.uniform(-2.5, 0)), 3)))
    rsc = rho(mpf("14.696"), mpf(60), c["grav"], mpf(1))
    rg = rho(c["pt"], c["temp"], c["grav"], c["z"])
    rf = c["rho_f"] * FT ** -3 * mpf("0.45359237")
    bg = rsc / rg
    qsc = c["gas"] * 1000 * FT3 / DAY
    ql = c["liquid"] * BBL / DAY
    j = c["pi"] * BBL / DAY / PSI
    a = pi * (c["port"] * mpf("0.0254")) ** 2 / 4
    f1 = rsc * bg * qsc ** 2 / ql * j / (c["e"] * a) ** 2
    qf, qg = ql * c["fvf"], qsc * bg
    part = c["vt"] / c["vc"] / (G * c["depth"] * FT) * c["pt"] * PSI / (rf - rg) * (qf + qg) / qf
    vt, vc = c["vt"] * FT3, c["vc"] * FT3
    pt0, pc0 = c["pt"] * PSI, c["pc"] * PSI
    w0 = rsc * qsc
    dr = (rf - rg) * G * c["depth"] * FT
    alpha0 = qg / (qf + qg)

    def valve(pc, pt):
        return w0 * (pc / pc0) * nozzle(pt / pc, c["kappa"]) / nozzle(pt0 / pc0, c["kappa"])

    def choke(pc):
        return w0 * nozzle(c["head"] * (pc / pc0) / c["up"], c["kappa"]) / nozzle(c["head"] / c["up"], c["kappa"])

    def alpha_dot(alpha, pc):
        pt = pt0 - dr * (alpha - alpha0)
        g = valve(pc, pt) / rg
        f = qf - j * c["fvf"] * (pt - pt0)
        # The time to mix is that of the steady state; its own change is of second order at the steady state.
        return (g / (g + f) - alpha) * (qf + qg) / vt

    def pc_dot(alpha, pc):
        pt = pt0 - dr * (alpha - alpha0)
        # Gas held per pascal: isothermal, the same z at both pressures.
        held = vc * rg / pt0
        return (choke(pc) - valve(pc, pt)) / held

    crit = (2 / (c["kappa"] + 1)) ** (c["kappa"] / (c["kappa"] - 1))
    if min(abs(pt0 / pc0 - crit), abs(c["head"] / c["up"] - crit)) < mpf("0.01"):
        continue
    a11, a12 = diff(alpha_dot, (alpha0, pc0), (1, 0)), diff(alpha_dot, (alpha0, pc0), (0, 1))
    a21, a22 = diff(pc_dot, (alpha0, pc0), (1, 0)), diff(pc_dot, (alpha0, pc0), (0, 1))
    trace, det = a11 + a22, a11 * a22 - a12 * a21
    root = sqrt(mpc(trace ** 2 / 4 - det))
    growth = (trace / 2 + root).real
    period = 2 * pi / abs(root.imag) / 60 if abs(root.imag) > 0 else None
    rows.append([c[n] for n in names] + [f1, part, -trace * vt / (qf + qg), det, growth * 3600,
                                         mpf(0) if period is None else period])
with open("stability.csv", "w") as f:
    f.write(",".join(names) + ",f1,part,dynamic,determinant,growth,period\n")
    for r in rows:
        f.write(",".join(mp.nstr(x, 18) for x in r) + "\n")
