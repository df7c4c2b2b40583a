"""Duns & Ros (1963), charts as the median of four public readings (dunsros_charts.py) -> duns-ros.csv."""
from common import *

row = lambda t: [M(x) for x in t.split()]
NLX = [log10(x) for x in row('0.002 0.003 0.004 0.005 0.007 0.01 0.014 0.02 0.03 0.04 0.05 0.07 0.1 0.14 0.2 0.3 0.4 0.5 0.7 1.0 1.4 2.0')]
F = {k: row(v) for k, v in {
    1: '1.25 1.25 1.25 1.25 1.25 1.25 1.26 1.295 1.32 1.47 1.60 1.80 1.99 2.05 2.03 1.93 1.82 1.69 1.43 1.17 1.01 0.897',
    2: '0.24 0.24 0.24 0.24 0.24 0.24 0.245 0.27 0.37 0.465 0.577 0.755 0.945 1.01 1.04 1.00 0.97 0.935 0.875 0.805 0.75 0.70',
    3: '0.825 0.84 0.85 0.88 0.99 1.26 1.57 1.89 2.24 2.51 2.70 2.94 3.18 3.35 3.51 3.63 3.71 3.75 3.83 3.91 3.98 4.00',
    4: '-17.6 -7.1 0.9 6.5 14.7 23.1 29.6 36.7 44.0 48.8 51.5 54.0 56 56 56 56 56 56 56 56 56 56',
    5: '0.220 0.213 0.209 0.204 0.195 0.186 0.178 0.170 0.159 0.147 0.130 0.0967 0.0582 0.0465 0.0464 0.0544 0.0600 0.0671 0.0802 0.0936 0.107 0.112',
    6: '0.842 0.512 0.313 0.184 0.0345 -0.0900 -0.124 -0.0905 0.307 0.645 0.935 1.47 2.06 2.10 2.01 1.89 1.82 1.79 1.76 1.75 1.75 1.76',
    7: '0.130 0.1235 0.114 0.107 0.0976 0.0878 0.0794 0.0700 0.0610 0.0549 0.0507 0.0451 0.0400 0.0357 0.0323 0.0296 0.0279 0.0269 0.0258 0.0247 0.0241 0.0238',
}.items()}


def pairs(t):
    a = [x.split(':') for x in t.split()]
    return [log10(M(x)) for x, _ in a], [M(y) for _, y in a]


L1 = pairs('18:2.00 22:1.90 25:1.86 30:1.77 35:1.61 40:1.43 45:1.30 50:1.18 55:1.10 60:1.05 65:1.01 70:1.00')
L2 = pairs('15:0.470 18:0.50 20:0.52 22:0.54 25:0.58 30:0.66 35:0.74 40:0.81 45:0.88 50:0.935 55:0.985 60:1.025 65:1.08 70:1.10')
F2X = pairs('0.4:1.00 0.5:0.954 0.6:0.886 0.7:0.843 0.8:0.805 1:0.724 1.5:0.618 2:0.559 3:0.483 4:0.436 5:0.403 7:0.362 '
            '10:0.321 15:0.281 20:0.257 30:0.234 40:0.220 50:0.210 70:0.202 100:0.200')
assert all(len(v) == 22 for v in F.values()) and len(NLX) == 22


def limits(s):
    x = log10(s.nd)
    return lin(x, *L1) + lin(x, *L2) * s.nlv, 50 + 36 * s.nlv, 75 + 84 * s.nlv ** M('0.75')


def slip_holdup(s, number):
    vs = number / (M('1.938') * (s.rl / s.sig) ** M('0.25'))
    a = s.vm - vs
    return s.floor(2 * s.vsl / (a + sqrt(a * a + 4 * vs * s.vsl)))


def liquid_friction(s):
    re = RE * s.rl * s.vsl * s.d / s.ml
    f1 = darcy(re, s.er)
    x = f1 / 4 * s.vsg / s.vsl * s.nd ** (M(2) / 3)
    f2 = lin(log10(x), *F2X)
    f3 = 1 + f1 / 4 * sqrt(s.vsg / (50 * s.vsl))
    return s.friction(f1 * f2 / f3, s.rl, s.vsl * s.vm), dict(re=re, f1=f1, x_f2=x, f2_chart=f2, f3_chart=f3)


def chart(s, i):
    return lin(log10(s.nl), NLX, F[i])


def bubble_number(s):
    return chart(s, 1) + chart(s, 2) * s.nlv + (chart(s, 3) - chart(s, 4) / s.nd) * (s.ngv / (1 + s.nlv)) ** 2


def slug_number(s):
    return (1 + chart(s, 5)) * (s.ngv ** M('0.982') + M('0.029') * s.nd + chart(s, 6)) / (1 + chart(s, 7) * s.nlv) ** 2


def film(s, rg, vsg):
    """Film relative roughness, its NWe Nmu, Reynolds number and friction factor of the gas (used by Orkiszewski too)."""
    n = M('454') * M('0.0002048') * rg * vsg ** 2 * s.ml ** 2 / (s.rl * s.sig ** 2)
    e0 = s.sig / (rg * vsg ** 2 * s.d)
    er = M('0.0749') * e0 if n <= M('0.005') else M('0.3713') * e0 * n ** M('0.302')
    er = min(M('0.5'), max(s.er, er))
    re = RE * rg * vsg * s.d / s.mg
    f = 4 * (1 / (4 * log10(M('0.27') * er)) ** 2 + M('0.067') * er ** M('1.73')) if er > M('0.05') else darcy(re, er)
    return n, er, re, f


def mist(s, rg):
    n, er, re, f = film(s, rg, s.vsg)
    rho = s.rl * s.lam + rg * (1 - s.lam)
    return s.gravity(rho), s.friction(f, rg, s.vsg ** 2), s.ek(rho), dict(n_film=n, film_roughness=er, re_mist=re, f_mist=f)


def method(s):
    bs, st, tm = limits(s)
    base = dict(nlv=s.nlv, ngv=s.ngv, nd=s.nd, nl=s.nl, limit_bubble=bs, limit_slug=st, limit_transition=tm)
    if s.ngv < bs or s.ngv < st:
        regime = 'bubble' if s.ngv < bs else 'slug'
        number = bubble_number(s) if s.ngv < bs else slug_number(s)
        h = slip_holdup(s, number)
        f, more = liquid_friction(s)
        return result(regime, h, s.gravity(s.slip(h)), f, M(0), slip_number=number, **base, **more)
    if s.ngv < tm:
        a = (tm - s.ngv) / (tm - st)
        number = slug_number(s)
        h = slip_holdup(s, number)
        f, more = liquid_friction(s)
        g = s.gravity(s.slip(h))
        gm, fm, em, film_ = mist(s, s.rg * s.ngv / tm)
        total = a * (g + f) + (1 - a) * (gm + fm) / (1 - em)
        gg, ff = a * g + (1 - a) * gm, a * f + (1 - a) * fm
        return result('transition', a * h + (1 - a) * s.lam, gg, ff, 1 - (gg + ff) / total, slip_number=number, share_slug=a,
                      ek_mist=em, **base, **more, **film_)
    g, f, e, film_ = mist(s, s.rg)
    return result('mist', s.lam, g, f, e, ek_mist=e, **base, **film_)


def bucket(s, r):
    k = r['regime']
    if k in ('bubble', 'slug'):
        return k, 0 if r['re'] <= 2100 else 1 if r['re'] < 4000 else 2, s.nd > 70, s.nl > M('0.1')
    return k, r['film_roughness'] > M('0.05'), r['n_film'] > M('0.005'), s.angle == 90


if __name__ == '__main__':
    rows, count = states(method, 1963, [90, 90, 60, 30], bucket, 3)
    print(write('duns-ros', rows), len(count), count)
