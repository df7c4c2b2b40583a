"""Cards of rod pumps by an independent scheme, for the tests beside this file.

Linear finite elements with consistent mass, implicit trapezoidal rule (Newmark 1/4, 1/2), SI units, 400 elements and steps of
about 0.4 ms; valves are not ideal but conduct in proportion to the pressure difference, 2 psi at 100 in3/s (0.1 psi with gas, whose volume depends on it). The barrel is
solved with the mass balance by bisection. Nothing is shared with the library but the equations:

    rho A (u_tt + c u_t) = (E A u_x)_x,  F = A_p (p_d - p) + friction
    A_p (y - y_b - y_0) + V_d = G (p_i/p)^(1/n) + L (1 - (p - p_i)/K)
    y_b = (F - A_p (p_d - p_i))/k_t
    supply pressure p_i, falling to that of the void over the last liquid, 0.5 % of the stroke
    leak through a closed valve: full flow times sqrt(dp/(p_d - p_i))

Writes newmark-cards.csv: case, point of 72, surface load (lbf, dynamic part), pump position (in), pump load (lbf).
"""
import math
import sys
import numpy as np
from scipy.linalg import cholesky_banded, cho_solve_banded

IN, LBF, PSI = 0.0254, 4.4482216152605, 4.4482216152605 / 0.0254**2
FT, LB, G0 = 0.3048, 0.45359237, 9.80665
BBL_DAY = 9702 * IN**3 / 86400

STEEL = {"1": (1.0, 2.904), "7/8": (0.875, 2.224), "3/4": (0.75, 1.634), "5/8": (0.625, 1.135)}


def run(name, sections, stroke, spm, damping, plunger, unswept, pi, pd, bulk, n, gas=0.0, fillage=None, void=None, tv=0.0,
        sv=0.0, kt=None, cycles=16, elements=400, loss=2.0):
    period = 60.0 / spm
    length = sum(s[1] for s in sections) * FT
    k, m = [], []
    total = 0.0
    for size, ft in sections:
        d, w = STEEL[size]
        ea = 30.5e6 * PSI * math.pi / 4 * (d * IN) ** 2
        mu = w * LB / FT
        total += ft * FT * math.sqrt(mu / ea)
        cells = round(elements * ft * FT / length)
        h = ft * FT / cells
        k += [ea / h] * cells
        m += [mu * h] * cells
    ne = len(k)
    c = math.pi * damping / (2 * total)
    steps = int(math.ceil(period / 0.0004 / 72)) * 72
    dt = period / steps
    # free nodes 1..ne; node 0 is driven
    kd = np.zeros(ne)
    ko = np.zeros(ne)
    md = np.zeros(ne)
    mo = np.zeros(ne)
    for e in range(ne):
        if e > 0:
            kd[e - 1] += k[e]
            md[e - 1] += m[e] / 3
            ko[e] = -k[e]
            mo[e] = m[e] / 6
        kd[e] += k[e]
        md[e] += m[e] / 3
    alpha = 4 / dt**2 + 2 * c / dt
    ab = np.zeros((2, ne))
    ab[1] = kd + alpha * md
    ab[0, 1:] = ko[1:] + alpha * mo[1:]
    chol = (cholesky_banded(ab), False)
    unit = np.zeros(ne)
    unit[-1] = 1.0
    flex = cho_solve_banded(chol, unit)

    def mul(d, o, x):
        y = d * x
        y[1:] += o[1:] * x[:-1]
        y[:-1] += o[1:] * x[1:]
        return y

    s = stroke * IN
    om = 2 * math.pi / period
    u = np.zeros(ne)
    v = np.zeros(ne)
    a = np.zeros(ne)
    a[:] = 0
    ap = math.pi / 4 * (plunger * IN) ** 2
    vd = ap * unswept * IN
    pi, pd, bulk = pi * PSI, pd * PSI, bulk * PSI
    pv = void * PSI if void is not None else pi
    give = 0.0 if kt is None else 1 / (kt * LBF / IN)
    cond = 100 * IN**3 / (loss * PSI)
    height = ap * (pd - pi) * give
    zero = height - 0.5 * s
    vol = vd + 0.5 * ap * s
    p, gasv, liq = pd, 0.0, vol / (1 - (pd - pi) / bulk)
    limit = math.inf if fillage is None else vd + fillage * ap * s
    lowest, highest = math.inf, -math.inf
    out = []
    for cycle in range(cycles):
        if cycle:
            old = ap * (height - zero) + vd
            zero = lowest
            new = ap * (height - zero) + vd
            gasv *= new / old
            liq *= new / old
            if fillage is not None:
                limit = vd + fillage * ap * (highest - lowest)
        lowest, highest = math.inf, -math.inf
        out = []
        for i in range(steps):
            th = om * (cycle * steps + i + 1) * dt
            u0, v0, a0 = s / 2 * (1 - math.cos(th)), s / 2 * om * math.sin(th), s / 2 * om**2 * math.cos(th)
            hist = 4 / dt**2 * u + 4 / dt * v + a
            histc = 2 / dt * u + v
            rhs = mul(md, mo, hist + c * histc)
            rhs[0] += k[0] * u0 - m[0] / 6 * (a0 + c * v0)
            free = cho_solve_banded(chol, rhs)

            def balance(q):
                f = ap * (pd - q)
                y = free[-1] - f * flex[-1]
                h = y - (f - ap * (pd - pi)) * give
                # the last liquid, 0.5 % of the stroke, comes with less and less pressure
                last = 1.0 if fillage is None else max(0.0, min(1.0, (limit - liq) / (0.005 * ap * s)))
                supply = pv + last * (pi - pv)
                lin = tv * math.sqrt(max(0.0, (pd - q) / (pd - pi)))
                lout = sv * math.sqrt(max(0.0, (q - pi) / (pd - pi)))
                qs = cond * max(0.0, supply - q)
                qt = cond * max(0.0, q - pd)
                vol = ap * (h - zero) + vd
                content = (gasv * (pi / q) ** (1 / n) if gasv > 0 else 0.0) + liq * (1 - (q - pi) / bulk)
                return vol - content - dt * (lin - lout + qs - qt), y, h, f, lin, lout, qs, qt

            lo, hi = 0.02 * min(pv, pi), pd + 200 * PSI
            x = p
            for _ in range(200):
                g = balance(x)[0]
                if g > 0:
                    hi = x
                else:
                    lo = x
                e = 1e-6 * pd
                slope = (balance(x + e)[0] - g) / e
                t = x - g / slope if slope != 0 else lo
                if not lo < t < hi:
                    t = 0.5 * (lo + hi)
                if abs(t - x) < 1e-11 * pd:
                    x = t
                    break
                x = t
            p = x
            _, y, height, f, lin, lout, qs, qt = balance(p)
            un = free - f * flex
            vn = 2 / dt * (un - u) - v
            an = 4 / dt**2 * (un - u) - 4 / dt * v - a
            u, v, a = un, vn, an
            lr = 1 - (p - pi) / bulk
            gr = (pi / p) ** (1 / n)
            liq += dt * (lin - lout) / lr
            if qs > 0:
                if liq < limit:
                    liq += dt * qs * (1 - gas) / lr
                    gasv += dt * qs * gas / gr
                else:
                    gasv += dt * qs / gr
            if qt > 0:
                gv, lv, q = gasv * gr, liq * lr, dt * qt
                go = min(gv, q) if fillage is not None else q * gv / (gv + lv)
                gasv = max(0.0, gasv - go / gr)
                liq -= (q - go) / lr
            lowest, highest = min(lowest, height), max(highest, height)
            top = k[0] * (u0 - u[0]) + m[0] / 3 * (a0 + c * v0) + m[0] / 6 * (a[0] + c * v[0])
            out.append((top / LBF, u[-1] / IN, f / LBF))
    every = steps // 72
    rows = [out[(j * every - 1) % steps] for j in range(72)]
    for j, r in enumerate(rows):
        print(f"{name},{j},{r[0]:.3f},{r[1]:.5f},{r[2]:.3f}")
    sys.stdout.flush()


if __name__ == "__main__":
    taper = [("1", 1500), ("7/8", 2000), ("3/4", 2500), ("5/8", 1000)]
    one = [("7/8", 5000)]
    two = [("7/8", 1690), ("3/4", 3310)]
    print("case,point,surface_lbf,pump_in,pump_lbf")
    base = dict(stroke=120, spm=8, damping=0.15, plunger=1.75, unswept=8, pi=150, pd=2900, bulk=3e5, n=1.2)
    run("full taper", taper, **base)
    run("full one", one, **base)
    run("full free tubing", two, **{**base, "stroke": 86, "spm": 11, "pd": 2300}, kt=900)
    run("gas interference", taper, **base, gas=0.4, loss=0.1, cycles=24)
    run("fluid pound", one, **base, fillage=0.6, void=60)
    run("travelling leak", two, **{**base, "pd": 2300}, tv=150 * BBL_DAY)
    run("standing leak", taper, **base, sv=150 * BBL_DAY)
