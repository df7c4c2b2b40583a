# Features of a card outline, evaluated independently with 50 digits (mpmath): writes features.csv.
# Two analytic cards of 256 points at equal steps of time, the first at the bottom of the stroke.
from mpmath import mp, mpf, cos, sin, pi, sqrt, log10
mp.dps = 50
N = 256


def card(kind):
    x = [(1 - cos(2 * pi * mpf(j) / N)) / 2 for j in range(N)]
    if kind == "ellipse":
        f = [(1 + sin(2 * pi * mpf(j) / N)) / 2 for j in range(N)]
    else:
        f = [(3 + 2 * sin(2 * pi * mpf(j) / N) + sin(6 * pi * mpf(j) / N) / 2) for j in range(N)]
    return x, f


def norm(v):
    lo, hi = min(v), max(v)
    return [(a - lo) / (hi - lo) for a in v]


def features(x, f):
    out = {}
    nxt = lambda j: (j + 1) % N
    out["area"] = sum((f[nxt(j)] + f[j]) * (x[nxt(j)] - x[j]) for j in range(N)) / 2
    out["variation"] = sum(abs(f[nxt(j)] - f[j]) for j in range(N))
    out["steepest_rise"] = max(f[nxt(j)] - f[j] for j in range(N))
    out["steepest_fall"] = min(f[nxt(j)] - f[j] for j in range(N))
    m = sum(f) / N
    mx = sum(x) / N
    s2 = sum((a - m) ** 2 for a in f) / N
    out["mean"] = m
    out["spread"] = sqrt(s2)
    out["skewness"] = sum((a - m) ** 3 for a in f) / N / s2 ** mpf(1.5)
    out["kurtosis"] = sum((a - m) ** 4 for a in f) / N / s2 ** 2
    out["mean_position"] = mx
    out["position_spread"] = sqrt(sum((a - mx) ** 2 for a in x) / N)
    out["correlation"] = sum((a - mx) * (b - m) for a, b in zip(x, f)) / N / sqrt(s2) / out["position_spread"]
    # profile at the middles of 20 parts of the stroke, straight lines between points
    def prof(idx):
        p = []
        for k in range(20):
            q = mpf(2 * k + 1) / 40
            for a, b in zip(idx, idx[1:]):
                if x[a] < q <= x[b]:
                    p.append(f[a] + (q - x[a]) / (x[b] - x[a]) * (f[b] - f[a]))
                    break
        return p
    top = N // 2
    up = prof(list(range(0, top + 1)))
    down = prof([0] + list(range(N - 1, top - 1, -1)))
    assert len(up) == len(down) == 20
    for n, p in (("up", up), ("down", down)):
        a = sum(p) / 20
        out[n + "_mean"] = a
        out[n + "_spread"] = sqrt(sum((v - a) ** 2 for v in p) / 20)
        mid = p[3:17]
        c = sum(mid) / 14
        q = [(i - mpf("9.5")) / 20 for i in range(3, 17)]
        sxy = sum(u * (v - c) for u, v in zip(q, mid))
        sxx = sum(u * u for u in q)
        out[n + "_slope"] = sxy / sxx
        out[n + "_roughness"] = sqrt((sum((v - c) ** 2 for v in mid) - sxy ** 2 / sxx) / 14)
    gap = [u - d for u, d in zip(up, down)]
    out["least_gap"] = min(gap)
    out["greatest_gap"] = max(gap)
    # harmonics by the plain sum
    e = [mp.expjpi(mpf(-2 * j) / N) for j in range(N)]
    for k in (1, 2, 5, -3):
        z = sum((x[j] + 1j * f[j]) * e[(j * k) % N] for j in range(N)) / N
        out["harmonic_%d_re" % k] = z.real
        out["harmonic_%d_im" % k] = z.imag
    power = [abs(sum(f[j] * e[(j * k) % N] for j in range(N)) / N) ** 2 for k in range(N // 2 + 1)]
    edges = [0, 1, 2, 4, 7, 12, 20, 40, 128]
    tot = sum(power[1:])
    for b in range(8):
        out["band_%d" % b] = log10(sum(power[edges[b] + 1 : edges[b + 1] + 1]) / tot + mpf("1e-8"))
    seg = [sqrt((x[nxt(j)] - x[j]) ** 2 + (f[nxt(j)] - f[j]) ** 2) for j in range(N)]
    L = sum(seg)
    for k in (0, 7, 20, 31):
        want, gone = L * k / 32, mpf(0)
        for j in range(N):
            if want <= gone + seg[j]:
                t = (want - gone) / seg[j]
                out["outline_x_%d" % k] = x[j] + t * (x[nxt(j)] - x[j])
                out["outline_f_%d" % k] = f[j] + t * (f[nxt(j)] - f[j])
                break
            gone += seg[j]
    for d in range(16):
        tot = mpf(0)
        for j in range(N):
            a = mp.atan2(f[nxt(j)] - f[j], x[nxt(j)] - x[j])
            if a < 0:
                a += 2 * pi
            if int((a + pi / 16) / (pi / 8)) % 16 == d:
                tot += seg[j]
        out["direction_%d" % d] = tot / L
    return out


with open("features.csv", "w") as w:
    w.write("# features.py\ncard,feature,value\n")
    for kind in ("ellipse", "waved"):
        x, f = card(kind)
        for k, v in features(norm(x), norm(f)).items():
            w.write("%s,%s,%s\n" % (kind, k, mp.nstr(v, 20)))
