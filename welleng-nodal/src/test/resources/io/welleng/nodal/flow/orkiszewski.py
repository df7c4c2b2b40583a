"""Orkiszewski (1967) -> orkiszewski.csv."""
from common import *
from hagedorn_brown import bubble_limit, griffith
from duns_ros import film


def rise(s, re_l):
    """Bubble rise velocity and its branch."""
    root = sqrt(G * s.d)
    c = M('8.74e-6') * re_l
    v = (M('0.546') + c) * root
    if RE * s.rl * v * s.d / s.ml <= 3000:
        return v, 'low'
    v = (M('0.35') + c) * root
    if RE * s.rl * v * s.d / s.ml >= 8000:
        return v, 'high'
    vi = (M('0.251') + c) * root
    return (vi + sqrt(vi ** 2 + M('13.59') * s.ml / (s.rl * sqrt(s.d)))) / 2, 'middle'


def distribution(s):
    d, vm, water = s.d, s.vm, s.wc >= M('0.75')
    if water and vm < 10:
        return M('0.013') * log10(s.ml) / d ** M('1.38') - M('0.681') + M('0.232') * log10(vm) - M('0.428') * log10(d)
    if water:
        return M('0.045') * log10(s.ml) / d ** M('0.799') - M('0.709') - M('0.162') * log10(vm) - M('0.888') * log10(d)
    lm = log10(s.ml + 1)
    if vm < 10:
        return M('0.0127') * lm / d ** M('1.415') - M('0.284') + M('0.167') * log10(vm) + M('0.113') * log10(d)
    return (M('0.0274') * lm / d ** M('1.371') + M('0.161') + M('0.569') * log10(d)
            - log10(vm) * (M('0.01') * lm / d ** M('1.571') + M('0.397') + M('0.63') * log10(d)))


def slug(s):
    re = RE * s.rl * s.vm * s.d / s.ml
    vb, branch = rise(s, re)
    raw = distribution(s)
    low = M('-0.065') * s.vm if s.vm < 10 else raw
    dr = 1 - s.rg / s.rl
    no_slip = -(vb / s.vm) * (s.vsg / (s.vm + vb)) * dr
    full = s.vsg / (s.vm + vb) * dr
    delta = min(full, max(raw, low, no_slip))
    rho = (s.rl * (s.vsl + vb) + s.rg * s.vsg) / (s.vm + vb) + s.rl * delta
    h = (rho - s.rg) / (s.rl - s.rg)
    assert s.lam - M(10) ** -40 <= h <= 1 + M(10) ** -40
    f = darcy(re, s.er)
    fr = s.friction(f, s.rl, s.vm ** 2) * ((s.vsl + vb) / (s.vm + vb) + delta)
    limit = 'full' if delta == full else 'none' if delta == raw else 'no_slip' if delta == no_slip else 'velocity'
    return rho, h, fr, dict(re=re, f_darcy=f, v_bubble=vb, rise_branch=branch, delta_raw=raw, delta=delta, delta_limit=limit)


def method(s):
    lb, ls, lm = bubble_limit(s), 50 + 36 * s.nlv, 75 + 84 * s.nlv ** M('0.75')
    ek = s.ek(s.rn)
    base = dict(lb=lb, ls=ls, lm=lm, nlv=s.nlv, ngv=s.ngv)
    if s.vsg / s.vm < lb:
        h, g, f, re, ff = griffith(s)
        return result('bubble', h, g, f, ek, **base, re=re, f_darcy=ff)
    if s.ngv < ls:
        rho, h, f, more = slug(s)
        return result('slug', h, s.gravity(rho), f, ek, **base, **more)
    if s.ngv < lm:
        a = (lm - s.ngv) / (lm - ls)
        rho, h, f, more = slug(s)
        vsg = lm / (M('1.938') * (s.rl / s.sig) ** M('0.25'))
        n, er, rem, fm = film(s, s.rg, vsg)
        gm, fm_ = s.gravity(s.rn), s.friction(fm, s.rg, vsg ** 2)
        return result('transition', a * h + (1 - a) * s.lam, a * s.gravity(rho) + (1 - a) * gm, a * f + (1 - a) * fm_, ek,
                      **base, **more, share_slug=a, n_film=n, film_roughness=er, re_mist=rem, f_mist=fm)
    n, er, rem, fm = film(s, s.rg, s.vsg)
    return result('mist', s.lam, s.gravity(s.rn), s.friction(fm, s.rg, s.vsg ** 2), ek, **base, n_film=n, film_roughness=er,
                  re_mist=rem, f_mist=fm)


def bucket(s, r):
    k = r['regime']
    if k == 'bubble':
        return k, r['re'] > 2100
    if k == 'slug':
        return k, r['rise_branch'], s.wc >= M('0.75'), s.vm < 10, r['delta_limit']
    if k == 'transition':
        return k, s.wc >= M('0.75'), r['delta_limit'], r['film_roughness'] > M('0.05')
    return k, r['film_roughness'] > M('0.05'), r['n_film'] > M('0.005')


if __name__ == '__main__':
    rows, count = states(method, 1967, [90, 90, 90, 60], bucket, 2)
    print(write('orkiszewski', rows), len(count), count)
