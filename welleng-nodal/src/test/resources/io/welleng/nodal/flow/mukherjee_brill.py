"""Mukherjee & Brill (1985), all angles -> mukherjee-brill.csv."""
from common import *

UP = [M(t) for t in '-0.380113 0.129875 -0.119788 2.343227 0.475686 0.288657'.split()]
STRATIFIED = [M(t) for t in '-1.330282 4.808139 4.171584 56.262268 0.079951 0.504887'.split()]
DOWN = [M(t) for t in '-0.516644 0.789805 0.551627 15.519214 0.371771 0.393952'.split()]
HR = [M(t) for t in '0.01 0.20 0.30 0.40 0.50 0.70 1.00 10.00'.split()]
FR = [M(t) for t in '1.00 0.98 1.20 1.25 1.30 1.25 1.00 1.00'.split()]


def curves(s):
    x, lg, ll, nl = s.sin, log10(s.ngv), log10(s.nlv), s.nl
    return dict(
        ngv_sm=10 ** (M('1.401') - M('2.694') * nl + M('0.521') * s.nlv ** M('0.329')),
        nlv_bs=10 ** (lg + M('0.940') + M('0.074') * x - M('0.855') * x ** 2 + M('3.695') * nl),
        ngv_bs=10 ** (M('0.431') - M('3.003') * nl - M('1.138') * x * ll - M('0.429') * x * ll ** 2 + M('1.132') * x),
        nlv_st=10 ** (M('0.321') - M('0.017') * s.ngv - M('4.267') * x - M('2.972') * nl - M('0.033') * lg ** 2 - M('3.925') * x ** 2))


def regime(s, c):
    if s.ngv > c['ngv_sm']:
        return 'annular'
    if s.angle > 0:
        return 'bubble' if s.nlv > c['nlv_bs'] else 'slug'
    if abs(s.angle) > 30:
        if s.ngv > c['ngv_bs']:
            return 'slug' if s.nlv > c['nlv_st'] else 'stratified'
        return 'bubble'
    if s.nlv > c['nlv_st']:
        return 'slug' if s.ngv > c['ngv_bs'] else 'bubble'
    return 'stratified'


def chord(h):
    """Angle of the wetted wall, (delta - sin delta)/(2 pi) = h, by bisection then Newton."""
    lo, hi = M(0), 2 * pi
    for _ in range(60):
        m = (lo + hi) / 2
        lo, hi = (m, hi) if (m - sin(m)) / (2 * pi) < h else (lo, m)
    x = (lo + hi) / 2
    for _ in range(8):
        x -= (x - sin(x) - 2 * pi * h) / (1 - cos(x))
    return x


def method(s):
    c = curves(s)
    k = regime(s, c)
    co = UP if s.angle >= 0 else STRATIFIED if k == 'stratified' else DOWN
    raw = exp((co[0] + co[1] * s.sin + co[2] * s.sin ** 2 + co[3] * s.nl ** 2) * s.ngv ** co[4] / s.nlv ** co[5])
    h = s.floor(raw)
    rs = s.slip(h)
    base = dict(nlv=s.nlv, ngv=s.ngv, nl=s.nl, **c, holdup_raw=raw)
    if k == 'stratified' and raw >= 1:
        return None
    if k == 'stratified':
        delta = chord(h)
        pg = (1 - delta / (2 * pi)) * pi * s.d
        pl = pi * s.d - pg
        t = 2 * sin(delta / 2)
        dg = s.d * (2 * pi - (delta - sin(delta))) / (2 * pi - delta + t)
        dl = s.d * (delta - sin(delta)) / (delta + t)
        vg, vl = s.vsg / (1 - h), s.vsl / h
        reg, rel = RE * s.rg * vg * dg / s.mg, RE * s.rl * vl * dl / s.ml
        fg, fl = darcy(reg, s.er), darcy(rel, s.er)
        tg, tl = fg * s.rg * vg ** 2 / (8 * G), fl * s.rl * vl ** 2 / (8 * G)
        f = (tl * pl + tg * pg) / (pi * s.d ** 2 / 4 * 144)
        return result(k, h, s.gravity(rs), f, M(0), **base, delta=delta, re_g=reg, re_l=rel, f_g=fg, f_l=fl,
                      gas_friction_psi_ft=tg * pg / (pi * s.d ** 2 / 4 * (1 - h) * 144), gas_gravity_psi_ft=s.gravity(s.rg))
    re = RE * s.rn * s.vm * s.d / s.mn
    f = darcy(re, s.er)
    if k == 'annular':
        hr = s.lam / h
        fr = lin(hr, HR, FR)
        return result(k, h, s.gravity(rs), s.friction(f * fr, s.rn, s.vm ** 2), s.ek(rs), **base, re=re, f_darcy=f, hr=hr, fr=fr)
    return result(k, h, s.gravity(rs), s.friction(f, rs, s.vm ** 2), s.ek(rs), **base, re=re, f_darcy=f)


def bucket(s, r):
    way = 'up' if s.angle > 0 else 'level' if s.angle == 0 else 'steep' if s.angle < -30 else 'down'
    extra = r['holdup'] != r['holdup_raw']
    if r['regime'] == 'annular':
        extra = (extra, 0 if r['hr'] < M('0.2') else 1 if r['hr'] < 1 else 2)
    return r['regime'], way, extra


if __name__ == '__main__':
    rows, count = states(method, 1985, [90, 60, 30, 10, 1, 0, 0, -1, -10, -30, -31, -60, -90], bucket, 3)
    print(write('mukherjee-brill', rows), len(count), count)
