#!/usr/bin/env python3
"""Pumping-unit kinematics, torque and balance, evaluated with 50 digits (mpmath) by other formulas than the library's.

Beam angle: law of cosines at the pivot, psi = chi -+ rho as in API Spec 11E, not the intersection of circles. Bottom and
top of the stroke: roots of the derivative. Derivatives: numerical, by mpmath at 50 digits. Least peak torque: linear
programming (scipy, HiGHS). Least cyclic load factor: search by golden section at 50 digits. Spline: scipy CubicSpline.

Writes kinematics.csv, chain.csv, spline.csv, torque.csv, balance.csv, motor.csv and crank.csv beside this file.
"""
import csv
import os
import random
import mpmath as mp
import numpy as np
from scipy.interpolate import CubicSpline
from scipy.optimize import linprog

mp.mp.dps = 50
HERE = os.path.dirname(os.path.abspath(__file__))
TURN = 2 * mp.pi


def write(name, header, rows):
    with open(os.path.join(HERE, name), "w", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(header)
        for row in rows:
            out.writerow([v if isinstance(v, (str, int)) else mp.nstr(mp.mpf(v), 20) for v in row])


class Beam:
    """side -1: class I, pitman behind the pivot; 1: class III. sign 1: clockwise."""

    def __init__(self, lever, a, c, i, k, p, r, rotation):
        self.side = -1 if lever == "CLASS_I" else 1
        self.sign = 1 if rotation == "CLOCKWISE" else -1
        self.zero = mp.mpf(0) if lever == "CLASS_I" else mp.pi
        self.a, self.c, self.p, self.r = map(mp.mpf, (a, c, p, r))
        self.i, self.k = mp.mpf(i), mp.mpf(k)
        self.v = mp.sqrt(self.k ** 2 - self.i ** 2)
        self.bottom, self.top = self.ends()

    def beam(self, t):
        """Beam angle (horsehead up positive) at the angle t from the zero position in the direction of rotation."""
        clock = self.zero + self.sign * t
        px = self.side * self.i + self.r * mp.sin(clock)
        py = -self.v + self.r * mp.cos(clock)
        j = mp.sqrt(px ** 2 + py ** 2)
        rho = mp.acos((self.c ** 2 + j ** 2 - self.p ** 2) / (2 * self.c * j))
        # Depression of the line pivot-to-pin below the horizontal on the pitman's side.
        chi = mp.atan2(-py, self.side * px)
        end_down = chi - rho
        return end_down if self.side < 0 else -end_down

    def ends(self):
        n = 720
        values = [self.beam(TURN * q / n) for q in range(n)]
        slope = lambda t: mp.diff(self.beam, t)
        def near(q):
            return mp.findroot(slope, (TURN * (q - 1) / n, TURN * (q + 1) / n), solver="anderson", tol=mp.mpf(10) ** -70, maxsteps=200)
        return near(values.index(min(values))), near(values.index(max(values)))

    def x(self, theta):
        return self.a * (self.beam(self.bottom + theta) - self.beam(self.bottom))

    def stroke(self):
        return self.a * (self.beam(self.top) - self.beam(self.bottom))

    def top_rad(self):
        return (self.top - self.bottom) % TURN


UNITS = [
    ("CLASS_I", 72, 64, 64, mp.hypot(64, 75), 74.5, 24, "CLOCKWISE"),
    ("CLASS_I", 72, 64, 64, mp.hypot(64, 75), 74.5, 24, "COUNTER_CLOCKWISE"),
    ("CLASS_I", 45, 36.22, 36, mp.hypot(36, 53.5), 49.5, 12, "CLOCKWISE"),
    ("CLASS_I", 210, 120, 150, 200, 148.5, 45, "COUNTER_CLOCKWISE"),
    ("CLASS_III", 285, 196, 104, 187.5, 144, 48, "COUNTER_CLOCKWISE"),
    ("CLASS_III", 285, 196, 104, 187.5, 144, 48, "CLOCKWISE"),
    ("CLASS_III", 180, 95, 100, 190, 150, 40, "COUNTER_CLOCKWISE"),
    ("CLASS_III", 120, 60, 0, 100, 90, 35, "CLOCKWISE"),
]


def kinematics():
    rows = []
    for unit in UNITS:
        unit = tuple(float(v) if not isinstance(v, str) else v for v in unit)
        b = Beam(*unit)
        for q in (0, 0.3, 1.0, 1.7, 2.6, 3.1, 3.9, 4.8, 5.5, 6.2):
            rows.append(list(unit) + [q, b.stroke(), (b.bottom + mp.pi) % TURN - mp.pi, b.top_rad(), b.x(mp.mpf(q)),
                                      mp.diff(b.x, mp.mpf(q)), mp.diff(b.x, mp.mpf(q), 2)])
    write("kinematics.csv", "lever,a,c,i,k,p,r,rotation,theta,stroke,bottom,top,x,tf,af".split(","),
          [[repr(v) if isinstance(v, float) else v for v in row] for row in rows])


def chain():
    """A point on a stadium of chain, by its height: polar angle of arcs, straight runs by length."""
    rows = []
    for s, r in ((288.0, 18.0), (306.0, 20.5), (50.0, 25.0)):
        s_, r_ = mp.mpf(s), mp.mpf(r)
        run = s_ - 2 * r_
        total = 2 * run + TURN * r_

        def x(theta):
            l = (theta / TURN * total) % total
            edges = [mp.pi * r_ / 2, run, mp.pi * r_, run, mp.pi * r_ / 2]
            if l < edges[0]:
                return r_ - r_ * mp.cos(l / r_)
            l -= edges[0]
            if l < edges[1]:
                return r_ + l
            l -= edges[1]
            if l < edges[2]:
                return r_ + run + r_ * mp.sin(l / r_)
            l -= edges[2]
            if l < edges[3]:
                return r_ + run - l
            l -= edges[3]
            return r_ * (1 - mp.sin(l / r_))

        for q in (0.05, 0.4, 1.3, 2.2, 3.0, 3.3, 4.4, 5.9, 6.25):
            q_ = mp.mpf(q)
            rows.append([repr(s), repr(r), repr(q), total / (TURN * r_), x(q_), mp.diff(x, q_), mp.diff(x, q_, 2)])
    write("chain.csv", "s,r,theta,turns,x,tf,af".split(","), rows)


def spline():
    rng = random.Random(3)
    deg = [15.0 * i + rng.uniform(-3, 3) for i in range(24)]
    pos = [60 - 55 * np.cos(np.radians(d + 20)) + 6 * np.sin(2 * np.radians(d)) for d in deg]
    f = CubicSpline(np.radians(deg + [deg[0] + 360]), pos + [pos[0]], bc_type="periodic")
    d1, d2 = f.derivative(), f.derivative(2)
    roots = [z for z in d1.roots(extrapolate=False)]
    low = min(roots, key=lambda z: float(f(z)))
    high = max(roots, key=lambda z: float(f(z)))
    rows = []
    for i, (d, p) in enumerate(zip(deg, pos)):
        th = 2 * np.pi * (i + 0.37) / 24
        at = np.radians(deg[0]) + (th + low - np.radians(deg[0])) % (2 * np.pi)
        rows.append([repr(float(d)), repr(float(p)), repr(th), float(f(high) - f(low)), (high - low) % (2 * np.pi),
                     float(f(at) - f(low)), float(d1(at)), float(d2(at))])
    write("spline.csv", "deg,pos,theta,stroke,top,x,tf,af".split(","), rows)


GRAVITY = mp.mpf("9.80665") / mp.mpf("0.3048")


def loads(n):
    return [11000 + 5200 * mp.tanh(4 * mp.sin(TURN * q / n - mp.mpf("0.4"))) + 900 * mp.sin(5 * TURN * q / n) for q in range(n)]


def torque():
    """A card at constant speed on two linkages: torques and averages, least peak and least cyclic load factor."""
    n = 72
    rows, best = [], []
    cases = [(0, "ROTARY", 330.0, mp.mpf(250000), mp.mpf(0)), (4, "ROTARY", -1500.0, mp.mpf(600000), mp.mpf(20)),
             (6, "AIR", 0.0, mp.mpf(190), mp.mpf(0)), (6, "WEIGHT", 100.0, mp.mpf(9000), mp.mpf(0))]
    spm, mass = mp.mpf("8.5"), mp.mpf(3500)
    omega = TURN * spm / 60
    for number, kind, unbalance, strength, phase in cases:
        unit = tuple(float(v) if not isinstance(v, str) else v for v in UNITS[number])
        b = Beam(*unit)
        fixed, each, tfs = [], [], []
        for q, load in enumerate(loads(n)):
            th = TURN * q / n
            x, tf, af = b.x(th), mp.diff(b.x, th), mp.diff(b.x, th, 2)
            well = tf * (load - unbalance)
            inertia = tf * mass * omega ** 2 * af / 12 / GRAVITY
            hold = mp.mpf(0)
            if kind == "ROTARY":
                per = mp.sin(b.bottom + th + mp.radians(phase))
            elif kind == "WEIGHT":
                per = tf
            else:
                per = tf * 110 * (mp.mpf(60000) / (60000 + 110 * x)) ** mp.mpf("1.2")
                hold = -tf * 110 * 40
            rows.append([number, kind, q, x, load, well, inertia, hold + strength * per])
            fixed.append(well + inertia - hold)
            each.append(per)
            tfs.append(tf)
        # Least peak: minimise z subject to -z <= a - m b <= z.
        fa, fb = np.array([float(v) for v in fixed]), np.array([float(v) for v in each])
        scale = max(abs(fa))
        bs = max(abs(fb))
        lp = linprog([0, 1], A_ub=np.vstack([np.column_stack([-fb / bs, -np.ones(n)]), np.column_stack([fb / bs, -np.ones(n)])]),
                     b_ub=np.concatenate([-fa / scale, fa / scale]), bounds=[(0, None), (0, None)], method="highs",
                     options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10})

        def clf2(m):
            t = [u - m * w for u, w in zip(fixed, each)]
            return n * sum(v * v for v in t) / sum(t) ** 2

        lo, hi = mp.mpf(0), 4 * strength
        g = (mp.sqrt(5) - 1) / 2
        for _ in range(120):
            p1, p2 = hi - g * (hi - lo), lo + g * (hi - lo)
            if clf2(p1) < clf2(p2):
                hi = p2
            else:
                lo = p1
        best.append([number, kind, repr(unbalance), strength, phase, lp.x[0] * scale / bs, lp.x[1] * scale, (lo + hi) / 2,
                     mp.sqrt(clf2((lo + hi) / 2))])
    write("torque.csv", "unit,kind,point,x,load,well,inertia,balance".split(","), rows)
    write("balance.csv", "unit,kind,unbalance,strength,phase,minimax,peak,clf_strength,clf".split(","), best)


def motor():
    rows = []
    for hp, ns, nr, bd in ((50.0, 1200.0, 1110.0, 2.75), (40.0, 1200.0, 900.0, 2.4), (75.0, 1000.0, 985.0, 2.0)):
        sr = 1 - mp.mpf(nr) / ns
        sm = mp.findroot(lambda s: 2 * bd / (sr / s + s / sr) - 1, (sr, 20 * sr), solver="anderson", tol=mp.mpf(10) ** -80, maxsteps=300)
        rated = mp.mpf(hp) * 550 / (TURN * mp.mpf(nr) / 60)
        for rpm in (100.0, 600.0, nr, 0.5 * (nr + ns), 1.03 * ns):
            s = 1 - mp.mpf(rpm) / ns
            rows.append([repr(hp), repr(ns), repr(nr), repr(bd), repr(rpm), rated * 2 * bd / (s / sm + sm / s)])
    write("motor.csv", "hp,ns,nr,b,rpm,torque".split(","), rows)


def crank():
    """Acceleration of the crank from Lagrange's equation, energies differentiated numerically."""
    unit = tuple(float(v) if not isinstance(v, str) else v for v in UNITS[4])
    b = Beam(*unit)
    hp, ns, nr, bd = 75.0, 1200.0, 1100.0, 2.75
    sr = 1 - mp.mpf(nr) / ns
    sm = sr * (bd + mp.sqrt(mp.mpf(bd) ** 2 - 1))
    rated = mp.mpf(hp) * 550 / (TURN * mp.mpf(nr) / 60)
    ratio = mp.mpf(30) * 44 / 10
    eta = mp.mpf("0.9")
    mass, slow, fast = mp.mpf(3500), mp.mpf(90000), mp.mpf(12)
    moment, phase, unbalance = mp.mpf(600000), mp.radians(20), mp.mpf(-1500)
    rows = []
    for theta in (0.2, 1.1, 2.4, 3.6, 5.0):
        for omega in (0.6, 0.9, 0.99):
            th, om, load = mp.mpf(theta), mp.mpf(omega), mp.mpf(12000)
            s = 1 - om * ratio * 60 / TURN / ns
            tm = 12 * ratio * rated * 2 * bd / (s / sm + sm / s)
            gear = tm * eta if tm > 0 else tm / eta
            # M(theta) omega^2 / 2 in in.lbf; M omega' + M' omega^2 / 2 = torques.
            m = lambda t: (12 * (slow + fast * ratio ** 2) + mass * mp.diff(b.x, t) ** 2 / 12) / GRAVITY
            tf = mp.diff(b.x, th)
            torque = gear - tf * (load - unbalance) + moment * mp.sin(b.bottom + th + phase)
            rows.append([repr(theta), repr(omega), (torque - mp.diff(m, th) * om ** 2 / 2) / m(th), m(th) * om ** 2 / 2])
    write("crank.csv", "theta,omega,acceleration,kinetic".split(","), rows)


if __name__ == "__main__":
    kinematics()
    chain()
    spline()
    torque()
    motor()
    crank()
