"""Independent values of the chart fits: explicit Chebyshev sums, mpmath 50 digits. python3 rp11l.py -> chart-fits.csv beside it."""
import json, os, random
from mpmath import mp, mpf, cos, acos, nstr
mp.dps = 50
HERE = os.path.dirname(os.path.abspath(__file__)); R = random.Random(11)
MAIN = os.path.join(HERE.replace('src/test', 'src/main'), 'charts.json')
C = {c['name']: c for c in json.load(open(MAIN), parse_float=mpf)['charts']}
def p(name, n, f):
    c = C[name]; m = mpf(c['greatest_speed_ratio']); a, b = mpf(c['least_fluid_load_ratio']), mpf(c['greatest_fluid_load_ratio'])
    x, y = 2 * n / m - 1, (2 * f - a - b) / (b - a)
    T = lambda k, z: cos(k * acos(z)).real
    return sum(mpf(v) * T(i, x) * T(j, y) for i, row in enumerate(c['coefficients']) for j, v in enumerate(row)), n / m
rows = []
for i in range(60):
    f, n = f'{R.uniform(.1, .5):.4f}', f'{R.uniform(.01, .55):.4f}'; t, w = f'{float(n) / R.uniform(1, 1.25):.4f}', f'{R.uniform(.1, 2):.3f}'
    F, N, T_, W = map(mpf, (f, n, t, w))
    a, sa = p('plunger_travel', T_, F); b, sb = p('peak_load', N, F); c, sc = p('minimum_load', N, F)
    rows.append([f, n, t, w, 1 - F + sa * a, F + sb * b, sc * c, p('torque', N, F)[0], F * (1 - F) + p('power', N, F)[0], 1 + p('torque_adjustment', T_, F)[0] / 100 * (W - mpf('0.3')) / mpf('0.1')])
with open(os.path.join(HERE, 'chart-fits.csv'), 'w') as o:
    o.write('# f = Fo/Skr, n = N/No, t = N/No\', w = Wrf/Skr; mpmath 50 digits, script rp11l.py\n')
    o.write('f,n,t,w,sp,f1,f2,torque,f3,ta\n')
    for r in rows: o.write(','.join(x if isinstance(x, str) else nstr(x, 25) for x in r) + '\n')
