# Temperature of a flowing fluid along curved wells: 50-digit quadrature, no closed form of the temperature.
#   dT/ds = (Te - T)/A - perRise * dz/ds + phi,  T(s) = T0 e^(-s/A) + int_0^s e^(-(s-x)/A) (Te(x)/A - perRise dz/dx + phi) dx
# s: distance from the inlet along the hole (ft), z: elevation, Te: earth, linear in TVD between points.
# The path is minimum curvature: circular arcs between stations, here by rotating the tangent (Rodrigues).
# Stations: md/inclination/azimuth. Geotherm: tvd/temperature, or surface + gradient. Output: T (F), TVD (ft) at md.
from mpmath import mp, mpf, cos, sin, acos, radians, exp, quad, sqrt, findroot, linspace

mp.dps = 50

WELLS = {
    "vertical": dict(st=[(0, 0, 0), (8000, 0, 0)], g=("linear", 60, "0.015")),
    "slant": dict(st=[(0, 45, 30), (9000, 45, 30)], g=("linear", 75, "0.012")),
    "build_hold": dict(st=[(0, 0, 0), (2000, 0, 0), (3500, 50, 120), (9000, 50, 120)], g=("linear", 60, "0.016")),
    "horizontal": dict(st=[(0, 0, 0), (5000, 0, 0), (6000, 90, 0), (9000, 90, 0)], g=("linear", 70, "0.014")),
    "toe_up": dict(st=[(0, 0, 0), (4000, 0, 0), (5500, 80, 10), (6500, 100, 25), (8500, 102, 40)],
                   g=("points", [(-10, 55), (300, 40), (5000, 130), (5300, 141), (8000, 200)])),
    "offshore": dict(st=[(0, 0, 0), (1500, 0, 0), (4000, 35, 200), (7000, 20, 260), (11000, 28, 250)],
                     g=("points", [(0, 72), (400, 55), (1200, 39), (4000, 95), (12000, 230)])),
}
CASES = [  # well, downward, A ft, inlet F (None: earth), perRise F/ft, phi F/ft
    ("vertical", 0, "2000", None, "0", "0"), ("vertical", 1, "1200", "40", "0", "0"),
    ("vertical", 1, "3500", "120", "0.0026", "0"), ("vertical", 0, "25", None, "0", "0"),
    ("slant", 0, "2500", None, "0", "0"), ("slant", 1, "900", "180", "0", "0"),
    ("build_hold", 0, "1800", None, "0", "0"), ("build_hold", 0, "300", "210", "0.0026", "-0.001"),
    ("build_hold", 1, "5000", "95", "0", "0"), ("build_hold", 0, "200000", None, "0.0013", "0"),
    ("horizontal", 0, "1500", None, "0", "0"), ("horizontal", 1, "800", "60", "0", "0"),
    ("toe_up", 0, "700", None, "0", "0"), ("toe_up", 1, "1100", "70", "0.0026", "0"),
    ("offshore", 0, "3000", None, "0", "0"), ("offshore", 1, "2200", "65", "0", "0"),
    ("offshore", 0, "10", None, "0", "0"), ("offshore", 0, "1e9", "200", "0", "0"),
]


def unit(inc, azi):
    i, a = radians(mpf(inc)), radians(mpf(azi))
    return [sin(i) * cos(a), sin(i) * sin(a), cos(i)]


class Path:
    def __init__(self, st):
        self.arcs, tvd = [], mpf(0)
        for (m1, i1, a1), (m2, i2, a2) in zip(st, st[1:]):
            u, v, length = unit(i1, a1), unit(i2, a2), mpf(m2) - m1
            beta = acos(min(mpf(1), sum(x * y for x, y in zip(u, v)))) if (i1, a1) != (i2, a2) else mpf(0)
            # down component of the in-plane normal
            nd = (v[2] - cos(beta) * u[2]) / sin(beta) if beta else mpf(0)
            self.arcs.append((mpf(m1), length, beta, u[2], nd, tvd))
            tvd += self.down(self.arcs[-1], length)
        self.end = mpf(st[-1][0])

    def down(self, arc, s):
        m, length, beta, td, nd, t0 = arc
        if beta == 0:
            return td * s
        r, a = length / beta, beta * s / length
        return r * (td * sin(a) + nd * (1 - cos(a)))

    def arc(self, md):
        return [a for a in self.arcs if a[0] <= md][-1]

    def tvd(self, md):
        a = self.arc(md)
        return a[5] + self.down(a, md - a[0])

    def cosine(self, md):
        m, length, beta, td, nd, t0 = self.arc(md)
        a = beta * (md - m) / length
        return td * cos(a) + nd * sin(a)

    def breaks(self, depths):
        """Measured depths of stations and of crossings of the geotherm's points."""
        out = {a[0] for a in self.arcs} | {self.end}
        for a in self.arcs:
            grid = linspace(a[0], a[0] + a[1], 41)
            for lo, hi in zip(grid, grid[1:]):
                for d in depths:
                    f = lambda x: a[5] + self.down(a, x - a[0]) - d
                    if f(lo) == 0:
                        out.add(lo)
                    elif f(lo) * f(hi) < 0:
                        out.add(findroot(f, (lo, hi), solver="anderson", tol=mpf(10) ** -80))
        return sorted(out)


def earth(g, z):
    if g[0] == "linear":
        return g[1] + mpf(g[2]) * z
    for (z1, t1), (z2, t2) in zip(g[1], g[1][1:]):
        if z <= z2:
            break
    return t1 + mpf(t2 - t1) / (z2 - z1) * (z - z1)


print("well,downward,relaxation_ft,inlet_f,per_rise_f_per_ft,phi_f_per_ft,md_ft,tvd_ft,temperature_f")
for name, downward, a, inlet, rise, phi in CASES:
    w = WELLS[name]
    p = Path(w["st"])
    A, R, F = mpf(a), mpf(rise), mpf(phi)
    cuts = p.breaks([z for z, t in w["g"][1]] if w["g"][0] == "points" else [])
    t_in = mpf(inlet) if inlet else earth(w["g"], p.tvd(p.end))
    sign = 1 if downward else -1  # d(md)/ds
    start = mpf(0) if downward else p.end
    order = cuts if downward else cuts[::-1]
    for md in [p.end * k / 8 + mpf(k == 3) * 7 / 3 for k in range(9)]:
        t, at = t_in, start
        for nxt in order[1:] + [md]:
            to = nxt if sign * (nxt - md) < 0 else md
            if to == at:
                break
            # source; dz/ds = -sign * d(tvd)/d(md)
            q = lambda x: earth(w["g"], p.tvd(x)) / A + R * sign * p.cosine(x) + F
            steps = max(1, int(min(abs(to - at) / (4 * A), 400)) + 1)
            pts = linspace(at, to, steps + 1)
            eps = sign * mpf(10) ** -40  # stay inside the piece when choosing the arc
            for lo, hi in zip(pts, pts[1:]):
                L = abs(hi - lo)
                t = t * exp(-L / A) + quad(lambda y: exp(-(L - y) / A) * q(lo + sign * y if 0 < y < L else lo + sign * y + (eps if y == 0 else -eps)), [0, L])
            at = to
            if at == md:
                break
        print(f"{name},{downward},{a},{mp.nstr(t_in, 20)},{rise},{phi},{mp.nstr(md, 20)},{mp.nstr(p.tvd(md), 20)},{mp.nstr(t, 20)}")
