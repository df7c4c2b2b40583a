"""Common parts of the two-phase flow oracles: constants, friction factor, groups, states, CSV. mpmath, 50 digits.

The equations are those of the Java documentation of each method, with its sources; where they leave a point open the script
of the method says how it is settled. The shared points are those of vlp_gradient_points.json, whose columns of these methods
stand in vertical-method-points.json; SHARED_ORACLES is the folder of either."""
import csv, json, os, random
from mpmath import mp, mpf, log10, sqrt, sin, cos, exp, log, pi, findroot, nstr, almosteq

mp.dps = 50
M = mpf
FT = M('0.3048')
G = M('9.80665') / FT                      # ft/s2, and lbm ft/s2 per lbf
RE = M('0.45359237') / (FT * M('0.001'))   # lb/ft3 ft/s ft / cP
SHARED = os.environ.get('SHARED_ORACLES', '.')


def colebrook(re, er):
    """Darcy factor: x = 1/sqrt(f) by Newton until exact to the working precision."""
    a, b = er / M('3.7'), M('2.51') / re
    x = -2 * log10(a + 7 * b)
    if x <= 0:
        x = M('0.1')
    for _ in range(200):
        g = x + 2 * log10(a + b * x)
        step = g / (1 + 2 * b / ((a + b * x) * log(10)))
        x -= step
        if abs(step) <= M(10) ** (-47) * abs(x):
            return 1 / x ** 2
    raise ArithmeticError('colebrook')


def darcy(re, er):
    if re <= 2100:
        return 64 / re
    if re >= 4000:
        return colebrook(re, er)
    lam, tur = M(64) / 2100, colebrook(M(4000), er)
    return lam + (tur - lam) * (re - 2100) / (M(4000) - 2100)


def lin(x, xs, ys):
    """Piecewise linear, ends held."""
    if x <= xs[0]:
        return ys[0]
    for i in range(1, len(xs)):
        if x <= xs[i]:
            return ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1])
    return ys[-1]


INPUT = ['pressure_psia', 'angle_deg', 'diameter_in', 'roughness_in', 'vsl_ft_s', 'vsg_ft_s', 'rho_l', 'rho_g',
         'mu_l', 'mu_g', 'sigma_dyn_cm', 'water_in_liquid']
OUTPUT = ['regime', 'holdup', 'gravity_psi_ft', 'friction_psi_ft', 'ek', 'total_psi_ft']


class State:
    """A state from decimal strings, and the groups every method uses."""

    def __init__(s, text, name=''):
        s.text, s.name = dict(text), name
        v = {k: M(t) for k, t in text.items()}
        s.p, s.angle = v['pressure_psia'], v['angle_deg']
        s.d, s.eps = v['diameter_in'] / 12, v['roughness_in'] / 12
        s.er = v['roughness_in'] / v['diameter_in']
        s.vsl, s.vsg, s.rl, s.rg = v['vsl_ft_s'], v['vsg_ft_s'], v['rho_l'], v['rho_g']
        s.ml, s.mg, s.sig, s.wc = v['mu_l'], v['mu_g'], v['sigma_dyn_cm'], v['water_in_liquid']
        s.theta = s.angle * pi / 180
        s.sin = {90: M(1), 0: M(0), -90: M(-1)}.get(float(s.angle), sin(s.theta))
        s.vm = s.vsl + s.vsg
        s.lam = s.vsl / s.vm
        s.rn = s.rl * s.lam + s.rg * (1 - s.lam)
        s.mn = s.ml * s.lam + s.mg * (1 - s.lam)
        q = (s.rl / s.sig) ** M('0.25')
        s.nlv, s.ngv = M('1.938') * s.vsl * q, M('1.938') * s.vsg * q
        s.nd = M('120.872') * s.d * sqrt(s.rl / s.sig)
        s.nl = M('0.15726') * s.ml / (s.rl * s.sig ** 3) ** M('0.25')

    def slip(s, h):
        return s.rl * h + s.rg * (1 - h)

    def gravity(s, rho):
        return rho * s.sin / 144

    def friction(s, f, rho, v2):
        return f * rho * v2 / (2 * G * s.d * 144)

    def ek(s, rho):
        return rho * s.vm * s.vsg / (G * s.p * 144)

    def floor(s, h):
        return min(M(1), max(s.lam if s.angle >= 0 else M(0), h))


def result(regime, h, g, f, ek, **groups):
    return dict(regime=regime, holdup=h, gravity_psi_ft=g, friction_psi_ft=f, ek=ek, total_psi_ft=(g + f) / (1 - ek), **groups)


def num(x):
    if isinstance(x, str):
        return x
    if x is None:
        return ''
    return nstr(x, 20, min_fixed=-6, max_fixed=20, strip_zeros=True)


def shared_points():
    """The points of vlp_gradient_points.json as states, with their reported values."""
    doc = json.load(open(os.path.join(SHARED, 'vlp_gradient_points.json')))
    out = []
    for c in doc['cases']:
        i = c['in']
        t = dict(pressure_psia=i['p_psia'], angle_deg=90 - i['dev_from_vertical_deg'], diameter_in=i['d_in'],
                 roughness_in=i['rough_in'], vsl_ft_s=i['v_sl_ft_s'], vsg_ft_s=i['v_sg_ft_s'], rho_l=i['rho_l_lbft3'],
                 rho_g=i['rho_g_lbft3'], mu_l=i['mu_l_cp'], mu_g=i['mu_g_cp'], sigma_dyn_cm=i['sigma_dyn_cm'], water_in_liquid=0)
        out.append((State({k: repr(x) for k, x in t.items()}, c['id']), c['out']))
    return out


def sig(x, n=4):
    return '%.*g' % (n, x)


def draw(rng, angles):
    """One random state: decades drawn in their logarithm."""
    lu = lambda a, b: a * (b / a) ** rng.random()
    p = lu(50, 5000)
    return {'pressure_psia': sig(p), 'angle_deg': repr(rng.choice(angles)), 'diameter_in': rng.choice(
        ['1.0', '1.38', '1.995', '2.441', '2.992', '3.958', '5.012', '6.366', '7.0']),
        'roughness_in': rng.choice(['0.0', '0.0006', '0.0006', '0.0018', '0.006']),
        'vsl_ft_s': sig(lu(0.05, 60)), 'vsg_ft_s': sig(lu(0.05, 60)), 'rho_l': sig(rng.uniform(40, 70)),
        'rho_g': sig(p * rng.uniform(0.0028, 0.005)), 'mu_l': sig(lu(0.3, 500)), 'mu_g': sig(lu(0.01, 0.03)),
        'sigma_dyn_cm': sig(lu(5, 70)), 'water_in_liquid': sig(rng.choice([0, 0, rng.random(), 1.0]), 3)}


def states(method, seed, angles, bucket, quota, tries=40000, total=60):
    """About `total` random states, at most `quota` per bucket (so that every regime and branch is met), plus the shared points."""
    rng = random.Random(seed)
    kept, count = [], {}
    for n in range(tries):
        s = State(draw(rng, angles), 'r%05d' % n)
        if s.rg > s.rl / 2:
            continue
        r = method(s)
        if r is None or not (r['ek'] < M('0.8')) or r.get('_skip'):
            continue
        k = bucket(s, r)
        if count.get(k, 0) >= quota:
            continue
        count[k] = count.get(k, 0) + 1
        kept.append((s, r))
    return [(s, method(s)) for s, _ in shared_points()] + kept, count


def write(name, rows):
    groups = []
    for _, r in rows:
        for k in r:
            if k not in OUTPUT and not k.startswith('_') and k not in groups:
                groups.append(k)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name + '.csv'), 'w', newline='') as f:
        w = csv.writer(f, lineterminator='\n')
        w.writerow(['id'] + INPUT + OUTPUT + groups)
        for s, r in rows:
            w.writerow([s.name] + [s.text[k] for k in INPUT] + [num(r[k]) for k in OUTPUT] + [num(r.get(k)) for k in groups])
    return len(rows)
