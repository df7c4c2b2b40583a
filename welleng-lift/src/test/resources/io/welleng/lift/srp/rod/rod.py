"""Independent values for rods: mpmath 50 digits. python3 rod.py -> CSV files beside it."""
import os, random
from mpmath import mp, mpf, pi, sqrt, cos, sin, matrix, quad, nstr, findroot
mp.dps = 50
HERE = os.path.dirname(os.path.abspath(__file__)); R = random.Random(1911); M = mpf
G = M('9.80665') / M('0.3048')
def u(a, b, d): return f'{R.uniform(a, b):.{d}f}'
def write(name, head, cols, rows):
    with open(os.path.join(HERE, name), 'w') as f:
        for h in head + ['mpmath 50 digits, script rod.py']: f.write('# ' + h + '\n')
        f.write(','.join(cols) + '\n')
        for r in rows: f.write(','.join(x if isinstance(x, str) else nstr(x, 25, min_fixed=-5, max_fixed=14) for x in r) + '\n')
    print(name, len(rows))

# stress diagrams
rows = []
for i in range(60):
    t, lo, up, sf = u(80000, 150000, 0), u(-8000, 20000, 2), u(10, 30000, 2), u(0.6, 1, 3)
    T, Lo, Sf = M(t), M(lo), M(sf); Hi = Lo + M(up)
    api = (T / 4 + Lo * 9 / 16) * Sf; hs = (T / M('2.8') + Lo * 3 / 8) * Sf
    rows.append([t, lo, up, sf, api, (Hi - Lo) / (api - Lo), hs, (Hi - Lo) / (hs - Lo)])
write('goodman.csv', ['S_A = (T/4 + 0.5625 Smin) SF and (T/2.8 + 0.375 Smin) SF in psi; loading (Smax - Smin)/(S_A - Smin); range = Smax - Smin'],
      ['tensile', 'min', 'range', 'sf', 'api', 'api_loading', 'high', 'high_loading'], rows)

# strings: compliance, own weight by quadrature of the force along the string, lowest root of the transfer matrix
def props(d, w, e):
    A = pi * M(d) ** 2 / 4
    return A, M(e) * A, sqrt(M(e) * A * G / M(w))
rows = []
for i in range(40):
    n = R.choice([1, 2, 2, 3, 3, 4, 5]); secs = []
    for k in range(n):
        d = u(0.45, 1.6, 3); fg = R.random() < 0.25
        w = f'{float(d) ** 2 * R.uniform(0.75, 0.9) if fg else float(d) ** 2 * R.uniform(2.85, 3.1):.4f}'
        e = '7200000' if fg else '30500000'
        secs.append((d, w, e, u(100, 4000, 1), 'F' if fg else 'S'))
    L = [M(s[3]) for s in secs]; P = [props(*s[:3]) for s in secs]
    rho = u(40, 75, 2)
    def wet(s):
        A = pi * M(s[0]) ** 2 / 4; rb = M(128) if s[4] == 'F' else M(490)
        vol = A / 144 + (M(s[1]) - rb * A / 144) / 490
        return M(s[1]) - M(rho) * vol
    W = [wet(s) for s in secs]
    air = sum(M(s[1]) * l for s, l in zip(secs, L)); liquid = sum(w * l for w, l in zip(W, L))
    compliance = sum(12 * l / p[1] for l, p in zip(L, P))
    def stretch(weights):
        tot = M(0)
        for k in range(n):
            below = sum(weights[j] * L[j] for j in range(k + 1, n))
            tot += quad(lambda x: 12 * (below + weights[k] * x) / P[k][1], [0, L[k]])
        return tot
    def free_end(om):
        v = matrix([0, 1])
        for l, (A, ea, a) in zip(L, P):
            k = om / a
            v = matrix([[cos(k * l), sin(k * l) / (ea * k)], [-ea * k * sin(k * l), cos(k * l)]]) * v
        return v[1]
    tau = sum(l / p[2] for l, p in zip(L, P))
    lo, step = M(0), pi / tau / 2000
    while free_end(lo + step if lo == 0 else lo) * free_end(lo + step) > 0 or lo == 0: lo += step
    om = findroot(free_end, (lo, lo + step), solver='anderson', tol=mpf(10) ** -80)
    rows.append([';'.join(' '.join(s) for s in secs), rho, air, liquid, compliance, stretch([M(s[1]) for s in secs]), stretch(W), 60 * om / (2 * pi), 4 * tau * om / (2 * pi)])
write('strings.csv', ['sections: diameter in, weight lb/ft, modulus psi, length ft, S(teel) or F(ibreglass); density lb/ft3',
      'stretch by quadrature of the force over EA; frequency by scanning the transfer matrix for its first zero'],
      ['sections', 'density', 'air', 'liquid', 'compliance', 'stretch_air', 'stretch_liquid', 'per_minute', 'factor'], rows)

# Mills
rows = []
for i in range(20):
    d, rho, h, s, n, w1, w2, l1, l2 = u(1.06, 3.75, 2), u(45, 70, 2), u(500, 9000, 0), u(40, 300, 1), u(2, 18, 2), '2.904', '1.634', u(500, 3000, 1), u(500, 5000, 1)
    D, RHO, H, S, N, L1, L2 = map(M, (d, rho, h, s, n, l1, l2))
    fo = pi / 4 * D ** 2 * RHO * H / 144; al = S / 24 * (2 * pi * N / 60) ** 2 / G
    a2 = M(w2) * L2; a1 = a2 + M(w1) * L1; b = 1 - RHO / 490
    rows.append([d, rho, h, s, n, l1, l2, fo, al, fo + a1 * b + al * a1, a1 * b - al * a1, fo + a2 * b + al * a2, a2 * b - al * a2])
write('mills.csv', ['1 in steel over 3/4 in steel'], ['plunger', 'density', 'lift', 'stroke', 'spm', 'l1', 'l2', 'fo', 'alpha', 'max1', 'min1', 'max2', 'min2'], rows)
