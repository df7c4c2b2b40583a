"""Independent values of a design with rods of one size: mpmath, 50 digits, no code of the library. python3 design.py -> design.csv beside it.

Net lift, displacement for the rate, speed for the rate (root of PD(N) - PD by the Illinois method), loads, torque and power of API RP 11L
from explicit Chebyshev sums of its chart fits, energy per barrel, motor, and loading on the API modified Goodman diagram."""
import json, os, random
from mpmath import mp, mpf, cos, acos, nstr, pi, sqrt
mp.dps = 50
HERE = os.path.dirname(os.path.abspath(__file__)); R = random.Random(7)
CHARTS = os.path.join(HERE, '../../../../../../../main/resources/io/welleng/lift/srp/rp11l/charts.json')
C = {c['name']: c for c in json.load(open(CHARTS), parse_float=mpf)['charts']}
RODS = {'3/4 in steel': ('0.75', '1.634'), '7/8 in steel': ('0.875', '2.224'), '1 in steel': ('1.0', '2.904')}
E, G0, T = mpf('30.5e6'), mpf('9.80665') / mpf('0.3048'), mpf(400000)
def chart(name, n, f):
    c = C[name]; m = mpf(c['greatest_speed_ratio']); a, b = mpf(c['least_fluid_load_ratio']), mpf(c['greatest_fluid_load_ratio'])
    x, y = 2 * n / m - 1, (2 * f - a - b) / (b - a)
    t = lambda k, z: cos(k * acos(z)).real
    return sum(mpf(v) * t(i, x) * t(j, y) for i, row in enumerate(c['coefficients']) for j, v in enumerate(row)), n / m
def case():
    rate, eta, depth = R.uniform(60, 400), R.uniform(.6, .95), R.uniform(3000, 8000)
    level, pc, pt, g = depth * R.uniform(.7, 1), R.uniform(20, 150), R.uniform(30, 200), R.uniform(.82, 1.05)
    d, s, rod, free = R.choice([1.25, 1.5, 1.75, 2.0]), R.choice([64.0, 86.0, 100.0, 120.0, 144.0]), R.choice(list(RODS)), R.choice([0, 1])
    sf, drive, motor, clf = R.uniform(.6, 1), R.uniform(.75, .95), R.uniform(.8, .95), R.uniform(1.1, 1.9)
    text = [f'{v:.3f}' for v in (rate, eta, depth, level, pc, pt, g, d, s)] + [rod, str(free)] + [f'{v:.3f}' for v in (sf, drive, motor, clf)]
    rate, eta, L, level, pc, pt, g, d, s = map(mpf, text[:9]); sf, drive, motor, clf = map(mpf, text[11:])
    grad = mpf('0.433') * g; intake = pc + grad * (L - level); H = L + (pt - intake) / grad
    rd, w = map(mpf, RODS[rod]); A = pi * rd ** 2 / 4
    er = 12 / (E * A); a = sqrt(E * A * G0 / w); fc = 60 * a / (4 * L) * L / 245000
    skr = s / (er * L); fo = mpf('0.340') * g * d ** 2 * H; f = fo / skr
    wr = w * L; wrf = wr * (1 - mpf('0.128') * g)
    invkt = free * L * 12 / (mpf('30e6') * pi * (mpf('2.875') ** 2 - mpf('2.441') ** 2) / 4)
    if not mpf('0.1') < f < mpf('0.5'): return None
    pd = rate / eta
    def travel(n):
        p, share = chart('plunger_travel', n * L / 245000 / fc, f)
        return (1 - f + share * p) * s - fo * invkt
    disp = lambda n: pi / 4 * 1440 / 9702 * d ** 2 * travel(n) * n
    if max(14 * L / 245000, 14 * L / 245000 / fc) > mpf('0.54') or not disp(4) < pd < disp(14): return None
    if sum((disp(4 + k * mpf('0.1') + mpf('0.1')) - pd) * (disp(4 + k * mpf('0.1')) - pd) < 0 for k in range(100)) != 1: return None
    n = mp.findroot(lambda v: disp(v) - pd, (mpf(4), mpf(14)), solver='illinois', tol=mpf('1e-60'), maxsteps=400, verify=False)
    assert abs(disp(n) / pd - 1) < mpf('1e-25')
    r, rt = n * L / 245000, n * L / 245000 / fc
    f1, s1 = chart('peak_load', r, f); f2, s2 = chart('minimum_load', r, f); f3 = f * (1 - f) + chart('power', r, f)[0]
    tq = chart('torque', r, f)[0]; ta = 1 + chart('torque_adjustment', rt, f)[0] / 100 * (wrf / skr - mpf('0.3')) / mpf('0.1')
    pprl, mprl = wrf + (f + s1 * f1) * skr, wrf - s2 * f2 * skr
    torque, hp = tq * skr * s / 2 * ta, f3 * skr * s * n * mpf('2.53e-6')
    cbe = mpf('1.06') * (wrf + fo / 2)
    hpkw = mpf('0.45359237') * mpf('9.80665') * mpf('0.3048') * 550 / 1000
    kw = hp / drive / motor * hpkw
    lo, hi = mprl / A, pprl / A; sa = (T / 4 + mpf('0.5625') * lo) * sf; load = (hi - lo) / (sa - lo)
    if not 0 < load < 1 or mprl < 0: return None
    return text + [nstr(v, 25) for v in (H, intake, pd, n, travel(n), fo, pprl, mprl, torque, cbe, hp, hp * clf / drive, kw, 24 * kw / rate, load)]
rows = []
while len(rows) < 60:
    c = case()
    if c: rows.append(c)
with open(os.path.join(HERE, 'design.csv'), 'w') as o:
    o.write('# rods of one size, T = 400,000 psi, tubing 2.875 x 2.441 in; mpmath 50 digits, script design.py\n')
    o.write('rate,eta,depth,level,casing,head,gravity,plunger,stroke,rod,free,sf,drive,motor,clf,lift,intake,pd,spm,travel,fo,pprl,mprl,torque,cbe,hp,motor_hp,kw,kwh,loading\n')
    for r in rows: o.write(','.join(r) + '\n')
