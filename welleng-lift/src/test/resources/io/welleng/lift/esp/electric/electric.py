"""Independent values for the electric side of a submersible pump (mpmath, 50 digits). python3 electric.py -> csv beside it.

Everything is computed in SI from the source's own polynomials in percent, not from the library's catalogue.
"""
import csv, os, random
from mpmath import mp, mpf as M, sqrt, pi, log, log10, nstr, acos, sin, mpc
mp.dps = 50
HERE = os.path.dirname(os.path.abspath(__file__)); R = random.Random(20)
HP = 550 * M('0.3048') * M('0.45359237') * M('9.80665')            # W
BBL = 42 * 231 * M('0.0254') ** 3                                  # m3
BTU = 2326 * M('0.45359237')                                       # J
LB = M('0.45359237'); FT = M('0.3048'); INCH = M('0.0254')
SRC = list(csv.DictReader(l for l in open(os.path.join(HERE, 'esp_motor_polynomials.csv')) if l[0] != '#'))
NAME = lambda r: f"{ {'Borez': 'Borets'}.get(r['Company'], r['Company']) } {r['d_mm']} mm {r['frequency_nom']} Hz"
import motor_models
RANGE = {m['name']: (m['lowest_load'], m['highest_load']) for m, _ in motor_models.models()}

def poly(r, k, percent): return sum(M(r[f'{k}_{i}']) * percent ** i for i in range(7))
def u(a, b, d=2): return f'{R.uniform(a, b):.{d}f}'
def write(name, cols, rows):
    with open(os.path.join(HERE, name), 'w') as f:
        f.write('# mpmath 50 digits, script electric.py\n' + ','.join(cols) + '\n')
        for row in rows: f.write(','.join(x if isinstance(x, str) else nstr(x, 25, min_fixed=-5, max_fixed=15) for x in row) + '\n')
    print(name, len(rows))

def cosf(r, x): return poly(r, 'cos', x) / (100 if r['Company'] == 'Novomet' else 1)

rows = []
for r in SRC:
    for x in ('25', '60', '100'):
        rows.append([NAME(r), x, poly(r, 'I', M(x)) / 100, poly(r, 'eff', M(x)) / 100, cosf(r, M(x)), poly(r, 'f', M(x))])
write('motor-curves.csv', ['model', 'load_percent', 'current', 'efficiency', 'power_factor', 'speed'], rows)

def motor(r, basis, hp, v, a, n, shaft, f, vt):
    """Motor at work: input W, current A, rpm."""
    fn = M(r['frequency_nom']); lo, hi = (M(str(z)) * 100 for z in RANGE[NAME(r)])
    prated = n * hp * HP * f / fn; vrated = n * v * f / fn
    x = 100 * shaft * HP / prated; c = min(max(x, lo), hi)
    pin_edge = prated * c / poly(r, 'eff', c)                       # W at the load of the curves
    i_edge = a * poly(r, 'I', c) / poly(r, 'I', M(100)) if basis == 'CURRENT_CURVE' else pin_edge / (sqrt(3) * vrated * cosf(r, c))
    slip_edge = 60 * fn - poly(r, 'f', c)
    if x < lo:   pin, i, slip = pin_edge - prated * (lo - x) / 100, i_edge, slip_edge * x / lo
    elif x > hi: pin, i, slip = pin_edge * x / hi, i_edge * x / hi, slip_edge * x / hi
    else:        pin, i, slip = pin_edge, i_edge, slip_edge
    return pin, i * vrated / vt, 60 * f - slip, x / 100

PLATE = ('150', '2200', '45')
rows = []
for k in range(88):
    r = SRC[k % 22]; basis = ('CURRENT_CURVE', 'POWER_FACTOR_CURVE')[k // 22 % 2]; n = 1 + k % 3
    f = u(30, 90, 1); shaft = u(5, 260, 1); vt = u(1200, 4000, 0)
    hp, v, a = (M(z) for z in PLATE)
    pin, i, rpm, x = motor(r, basis, hp, v, a, n, M(shaft), M(f), M(vt))
    rows.append([NAME(r), basis, str(n), shaft, f, vt, x, pin / 1000, i, M(shaft) * HP / pin, pin / (sqrt(3) * M(vt) * i), rpm])
write('motor-points.csv', ['model', 'basis', 'in_series', 'shaft_hp', 'frequency', 'voltage', 'load', 'input_kw', 'current', 'efficiency', 'power_factor', 'speed'], rows)

AWG = {'AWG_8': 8, 'AWG_6': 6, 'AWG_5': 5, 'AWG_4': 4, 'AWG_3': 3, 'AWG_2': 2, 'AWG_1': 1, 'AWG_1_0': 0, 'AWG_2_0': -1, 'AWG_3_0': -2, 'AWG_4_0': -3}
def resistance(size, metal, strand, ft, tf):
    d = M('0.005') * INCH * M(92) ** (M(36 - AWG[size]) / 39)
    rho = M(1) / 58 * M('1e-6') / (1 if metal == 'COPPER' else M('0.61'))
    al = M('0.00393') if metal == 'COPPER' else M('0.00403')
    return rho * ft * FT / (pi * d * d / 4) * (1 + al * ((tf - 32) / M('1.8') - 20)) * (M('1.02') if strand == 'CONCENTRIC' else 1)
def sending(v, i, pf, z):                                           # phasors of one phase
    return sqrt(3) * abs(mpc(v / sqrt(3)) + mpc(pf, -sin(acos(pf))) * i * z)
rows = []
for k in range(44):
    size = list(AWG)[k % 11]; metal = ('COPPER', 'ALUMINIUM')[k % 2]; strand = ('SOLID', 'CONCENTRIC')[k // 2 % 2]
    ft = u(500, 14000, 0); x60 = u(0, 0.06, 4); tf = u(40, 320, 1); i = u(5, 160, 1); pf = u(0.3, 1, 3); f = u(30, 90, 1); v = u(400, 5000, 0)
    r = resistance(size, metal, strand, M(ft), M(tf)); x = M(x60) * M(f) / 60 * M(ft) / 1000
    drop = sqrt(3) * M(i) * (r * M(pf) + x * sin(acos(M(pf))))
    rows.append([size, metal, strand, ft, x60, tf, i, pf, f, v, r, drop, sending(M(v), M(i), M(pf), mpc(r, x)), 3 * M(i) ** 2 * r / 1000])
write('cable.csv', ['size', 'metal', 'stranding', 'length', 'x60', 'temperature', 'current', 'power_factor', 'frequency', 'voltage', 'resistance', 'drop', 'sending', 'loss_kw'], rows)

rows = []
for k in range(44):
    r = SRC[k % 22]; shaft = u(20, 150, 1); f = u(35, 75, 1); tf = u(80, 250, 1); ft = u(2000, 11000, 0); x60 = u(0, 0.05, 4); ph = u(0, 6, 2)
    te = u(0.95, 0.995, 3); de = u(0.93, 0.99, 3); fe = u(0.97, 1, 3); dpf = u(0.9, 1, 3); thd = u(0, 0.4, 3); kind = ('BOTH', 'NONE', 'TRANSFORMER', 'DRIVE')[k % 4]
    hp, v, a = (M(z) for z in PLATE)
    fn = M(r['frequency_nom']); vm = v * M(f) / fn
    total = M(shaft) + M(ph) * M(f) / 60
    pin, i, rpm, x = motor(r, 'CURRENT_CURVE', hp, v, a, 1, total, M(f), vm)
    rr = resistance('AWG_4', 'COPPER', 'SOLID', M(ft), M(tf)); xx = M(x60) * M(f) / 60 * M(ft) / 1000
    pf = pin / (sqrt(3) * vm * i); vs = sending(vm, i, pf, mpc(rr, xx)); p = pin + 3 * i * i * rr; s = sqrt(3) * vs * i
    pc = p
    if kind in ('BOTH', 'TRANSFORMER'): p = p / M(te)
    if kind in ('BOTH', 'DRIVE'): p = p / (M(de) * M(fe)); kva = p * sqrt(1 + M(thd) ** 2) / M(dpf)
    else: kva = p * s / pc
    rows.append([NAME(r), kind, shaft, f, tf, ft, x60, ph, te, de, fe, dpf, thd, p / 1000, kva / 1000, vs, (pin - total * HP) / 1000, 3 * i * i * rr / 1000])
write('chain.csv', ['model', 'kind', 'shaft_hp', 'frequency', 'temperature', 'length', 'x60', 'protector_hp', 'transformer', 'drive', 'filter', 'displacement', 'thd', 'surface_kw', 'surface_kva', 'surface_v', 'motor_loss_kw', 'cable_loss_kw'], rows)

def nusselt(law, re, pr, a, dl):
    lam = M('3.66') + M('1.2') * a ** M('-0.8')
    def turb(q):
        if law == 'DITTUS_BOELTER': return M('0.023') * q ** M('0.8') * pr ** M('0.4')
        star = q * ((1 + a ** 2) * log(a) + (1 - a ** 2)) / ((1 - a) ** 2 * log(a))
        f = (M('1.8') * log10(star) - M('1.5')) ** -2; k1 = M('1.07') + 900 / q - M('0.63') / (1 + 10 * pr)
        return f / 8 * q * pr / (k1 + M('12.7') * sqrt(f / 8) * (pr ** (M(2) / 3) - 1)) * (1 + dl ** (M(2) / 3)) * M('0.75') * a ** M('-0.17')
    if re <= 2300: return lam
    if re >= 10000: return turb(re)
    g = (re - 2300) / 7700
    return (1 - g) * lam + g * turb(M(10000))
rows = []
for k in range(48):
    law = ('GNIELINSKI', 'DITTUS_BOELTER')[k % 2]; od = u(3.7, 5.6, 2); cid = f'{float(od) + R.uniform(0.4, 3):.3f}'; ft = u(8, 60, 1); rw = u(0, 4, 2)
    q = u(100, 8000, 0); t0 = u(90, 280, 1); rho = u(45, 70, 1); mu = ('0.4', '1.2', '6', '30', '150', '900')[k // 2 % 6]; cp = u(0.42, 1, 3); kk = u(0.06, 0.4, 3); loss = u(2, 80, 1)
    D, d = M(cid) * INCH, M(od) * INCH; v = M(q) * BBL / 86400 / (pi / 4 * (D * D - d * d)); dens = M(rho) * LB / FT ** 3
    visc = M(mu) / 1000; c = M(cp) * BTU / LB * M('1.8'); cond = M(kk) * BTU / 3600 / FT * M('1.8'); dh = D - d
    re = dens * v * dh / visc; pr = c * visc / cond; nu = nusselt(law, re, pr, d / D, dh / (M(ft) * FT)); h = nu * cond / dh; W = M(loss) * 1000
    fr = W / (dens * M(q) * BBL / 86400 * c) * M('1.8'); sr = W / (pi * d * M(ft) * FT * h) * M('1.8'); wr = M(rw) * M(loss)
    rows.append([law, cid, od, ft, rw, q, t0, rho, mu, cp, kk, loss, v / FT, re, nu, h * 3600 * FT ** 2 / BTU / M('1.8'), fr, sr, M(t0) + fr + sr + wr])
write('cooling.csv', ['law', 'casing', 'motor', 'length', 'winding', 'rate', 'temperature', 'density', 'viscosity', 'heat', 'conductivity', 'loss_kw', 'velocity', 'reynolds', 'nusselt', 'coefficient', 'fluid_rise', 'surface_rise', 'winding_temperature'], rows)
