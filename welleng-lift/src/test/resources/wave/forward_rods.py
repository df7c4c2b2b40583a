"""Rods driven from above with a given pump load, marched in time until the motion repeats: forward-cards.csv.

Independent of the diagnostic solvers, which march in depth or take harmonics. x down, u up, D = -EA u_x:
    m u_tt = EA u_xx - m c u_t - mu N' s(u_t),   u(0, t) given,   D(L, t) given.
  vertical  implicit: linear elements, lumped mass, Newmark's average acceleration; fluid pound
  updown    explicit leap-frog; c by the local direction of motion; full pump
  deviated  explicit leap-frog; minimum-curvature hole, Coulomb friction with N' from the vector T kappa + w g
Cards are at 360 equal steps of time; position in, load lbf; surface load with the weight of the rods in the fluid.
"""
import numpy as np
from scipy.linalg import cholesky_banded, cho_solve_banded

g = 9.80665 / 0.3048
V0 = 0.02


def strand(sections, dx0):
    xs, ea, m, wb = [0.0], [], [], []
    for d, w, E, L in sections:
        n = int(np.ceil(L / dx0))
        for _ in range(n):
            xs.append(xs[-1] + L / n)
            ea.append(E * np.pi * d * d / 4)
            m.append(w / g)
            wb.append(w * (1 - 0.128 * GRAVITY))
    return np.array(xs), np.array(ea), np.array(m), np.array(wb)


def node_mass(xs, m):
    dx = np.diff(xs)
    M = np.zeros(len(xs))
    M[:-1] += 0.5 * m * dx
    M[1:] += 0.5 * m * dx
    return M


def top(t, T, S):
    w = 2 * np.pi / T
    return S / 24 * (1 - np.cos(w * t) + 0.08 * np.sin(2 * w * t))      # ft


def pulse(t, T, F0, on, off, width):
    p = np.mod(t / T, 1.0)
    return F0 * sum(0.5 * (np.tanh((p - on + k) / width) - np.tanh((p - off + k) / width)) for k in (-1, 0, 1))


GRAVITY = 0.9
out = []


def emit(name, sx, sf, px, pf):
    for i in range(360):
        out.append('%s,%d,%.10g,%.10g,%.10g,%.10g' % (name, i, sx[i], sf[i], px[i], pf[i]))


def vertical():
    secs = [(1.0, 2.904, 30.5e6, 2000.0), (0.875, 2.224, 30.5e6, 2200.0), (0.75, 1.634, 30.5e6, 2600.0), (1.5, 6.0, 30.5e6, 300.0)]
    T, c, S, F0 = 60 / 8.0, 0.35, 144.0, 7200.0
    xs, ea, m, wb = strand(secs, 8.0)
    dx = np.diff(xs)
    k = ea / dx
    M = node_mass(xs, m)
    n = len(xs)
    steps = 7200
    dt = T / steps
    K0 = np.zeros(n); K0[:-1] += k; K0[1:] += k
    ab = np.zeros((2, n - 1))
    ab[1] = K0[1:] + M[1:] * (4 / dt**2 + c * 2 / dt)
    ab[0, 1:] = -k[1:]
    ch = cholesky_banded(ab)
    u = np.full(n, top(0.0, T, S)); v = np.zeros(n); a = np.zeros(n)
    periods = 22
    for s in range(steps * periods):
        t = (s + 1) * dt
        rhs = M * (4 / dt**2 * u + 4 / dt * v + a) + c * M * (2 / dt * u + v)
        rhs = rhs[1:]
        rhs[0] += k[0] * top(t, T, S)
        rhs[-1] -= pulse(t, T, F0, 0.04, 0.70, 0.008)
        un = np.empty(n)
        un[0] = top(t, T, S)
        un[1:] = cho_solve_banded((ch, False), rhs)
        an = 4 / dt**2 * (un - u) - 4 / dt * v - a
        vn = v + 0.5 * dt * (a + an)
        w = 2 * np.pi / T
        vn[0] = S / 24 * w * (np.sin(w * t) + 0.16 * np.cos(2 * w * t))
        an[0] = S / 24 * w * w * (np.cos(w * t) - 0.32 * np.sin(2 * w * t))
        u, v, a = un, vn, an
        q = s + 1 - steps * (periods - 1)
        if q >= 0 and q % (steps // 360) == 0 and q < steps:
            D0 = k[0] * (u[0] - u[1]) + M[0] * (a[0] + c * v[0])
            rec.append((12 * u[0], D0 + np.sum(wb * dx), 12 * u[-1], pulse(t, T, F0, 0.04, 0.70, 0.008)))
    # the first record is at t = 0 of the last period
    return secs, c


def arcs():
    md = [0.0, 1500.0, 3000.0, 3800.0, 5200.0, 7000.0]
    inc = np.radians([0.0, 0.0, 35.0, 35.0, 20.0, 20.0])
    azi = np.radians([30.0, 30.0, 30.0, 30.0, 75.0, 75.0])
    t = np.stack([np.sin(inc) * np.cos(azi), np.sin(inc) * np.sin(azi), np.cos(inc)], 1)

    def tangent(s):
        i = min(np.searchsorted(md, s, side='right') - 1, len(md) - 2)
        om = np.arccos(np.clip(t[i] @ t[i + 1], -1, 1))
        f = (s - md[i]) / (md[i + 1] - md[i])
        if om < 1e-12:
            return t[i]
        return (np.sin((1 - f) * om) * t[i] + np.sin(f * om) * t[i + 1]) / np.sin(om)
    return tangent


def explicit(secs, T, S, F0, on, off, cup, cdn, mu, tangent, dx0, periods):
    xs, ea, m, wb = strand(secs, dx0)
    dx = np.diff(xs)
    k = ea / dx
    M = node_mass(xs, m)
    n = len(xs)
    a = np.sqrt(ea / m)
    steps = 360 * int(np.ceil(T / (360 * 0.6 * np.min(dx / a))))
    dt = T / steps
    cosm = np.ones(n - 1); b2 = np.zeros(n); bg = np.zeros(n); g2 = np.zeros(n); wn = np.zeros(n); ln = np.zeros(n)
    if tangent is not None:
        for i in range(n - 1):
            cosm[i] = np.mean([tangent(s)[2] for s in np.linspace(xs[i], xs[i + 1], 9)[1::2]])
        for i in range(n):
            lo, hi = max(xs[i] - 0.5 * (dx[i - 1] if i else 0), 0), xs[i] + 0.5 * (dx[i] if i < n - 1 else 0)
            kap = (tangent(hi) - tangent(lo)) / (hi - lo)
            tt = tangent(0.5 * (lo + hi))
            gp = np.array([0, 0, 1.0]) - tt[2] * tt
            b2[i], bg[i], g2[i] = kap @ kap, kap @ gp, gp @ gp
            ln[i] = hi - lo
    wn[:-1] += 0.5 * wb * dx; wn[1:] += 0.5 * wb * dx; wn /= node_mass(xs, np.ones(n - 1))
    seg = wb * dx * cosm
    below = np.concatenate([np.cumsum(seg[::-1])[::-1], [0.0]])
    u = np.full(n, top(0.0, T, S)); um = u.copy()
    for s in range(steps * periods + 1):
        t = s * dt
        v = (u - um) / dt if s == 0 else vprev
        Dm = k * (u[:-1] - u[1:])                      # tension between nodes
        F = np.zeros(n)
        F[:-1] -= Dm
        F[1:] += Dm
        P = pulse(t, T, F0, on, off, 0.012)
        F[-1] -= P
        # implicit central velocity for the viscous part, by the direction of the last one
        c = np.where(v >= 0, cup, cdn)
        Te = np.concatenate([[Dm[0]], 0.5 * (Dm[:-1] + Dm[1:]), [Dm[-1]]]) + below
        N = np.sqrt(np.maximum(0, Te**2 * b2 + 2 * Te * wn * bg + wn**2 * g2))
        fr = mu * N * ln
        # s(v) = clip(v / V0): implicit where it is linear
        un = (F * dt**2 / M + 2 * u - um * (1 - 0.5 * c * dt)) / (1 + 0.5 * c * dt)
        vn = (un - um) / (2 * dt)
        den = 1 + 0.5 * c * dt
        r = fr * dt / (2 * M * den)                    # loss of central velocity at full friction
        vlin = vn / (1 + r / V0)
        vn = np.where(np.abs(vlin) <= V0, vlin, vn - np.sign(vn) * r)
        un = um + 2 * dt * vn
        un[0] = top(t + dt, T, S)
        vprev = (un - um) / (2 * dt)
        q = s - steps * (periods - 1)
        if q >= 0 and q % (steps // 360) == 0 and q < steps:
            acc = (un[0] - 2 * u[0] + um[0]) / dt**2
            c0 = cup if vprev[0] >= 0 else cdn
            D0 = Dm[0] + M[0] * (acc + c0 * vprev[0]) + fr[0] * np.clip(vprev[0] / V0, -1, 1)
            rec.append((12 * u[0], D0 + below[0], 12 * u[-1], P))
        um, u = u, un


def run(name):
    r = np.array(rec)
    assert len(r) == 360, len(r)
    emit(name, *r.T)


rec = []
vertical()
run('vertical')
rec = []
S2 = [(0.875, 2.224, 30.5e6, 2500.0), (0.75, 1.634, 30.5e6, 2500.0)]
explicit(S2, 6.0, 100.0, 4500.0, 0.05, 0.55, 0.9, 0.4, 0.0, None, 10.0, 14)
run('updown')
rec = []
S3 = [(0.875, 2.224, 30.5e6, 3000.0), (0.75, 1.634, 30.5e6, 3500.0)]
explicit(S3, 7.5, 120.0, 5000.0, 0.06, 0.56, 0.5, 0.5, 0.1, arcs(), 12.5, 14)
run('deviated')
with open('forward-cards.csv', 'w') as f:
    f.write('card,point,surface_in,surface_lbf,pump_in,pump_lbf\n')
    f.write('\n'.join(out) + '\n')
