"""Modified Hagedorn-Brown (1965) with Griffith bubble flow and the no-slip floor -> hagedorn-brown.csv."""
from common import *

CNL = [M(t) for t in ('-2.69851', '0.15840954', '-0.55099756', '0.54784917', '-0.12194578')]
HL = [M(t) for t in ('-0.10306578', '0.617774', '-0.632946', '0.29598', '-0.0401')]
PSI = [M(t) for t in ('0.91162574', '-4.82175636', '1232.25036621', '-22253.57617', '116174.28125')]


def poly(c, x):
    return sum(a * x ** i for i, a in enumerate(c))


def bubble_limit(s):
    return max(M('0.13'), M('1.071') - M('0.2218') * s.vm ** 2 / s.d)


def griffith(s):
    """Holdup, gravity and friction of bubble flow (used by Orkiszewski too)."""
    vs = M('0.8')
    a = 1 + s.vm / vs
    h = 1 - (a - sqrt(a ** 2 - 4 * s.vsg / vs)) / 2
    vl = s.vsl / h
    re = RE * s.rl * vl * s.d / s.ml
    f = darcy(re, s.er)
    return h, s.gravity(s.slip(h)), s.friction(f, s.rl, vl ** 2), re, f


def method(s):
    lb = bubble_limit(s)
    if s.vsg / s.vm < lb:
        h, g, f, re, ff = griffith(s)
        assert s.lam <= h <= 1
        return result('bubble', h, g, f, M(0), lb=lb, nlv=s.nlv, ngv=s.ngv, nd=s.nd, nl=s.nl, re=re, f_darcy=ff)
    cnl = 10 ** poly(CNL, log10(min(M('0.5'), max(M('0.002'), s.nl))) + 3)
    hx = s.nlv * s.p ** M('0.1') * cnl / (s.ngv ** M('0.575') * M('14.7') ** M('0.1') * s.nd)
    hpsi = max(M(0), poly(HL, min(M('3.67'), log10(hx) + 6)))
    x3 = s.ngv * s.nl ** M('0.38') / s.nd ** M('2.14')
    psi = poly(PSI, min(M('0.09'), max(M('0.012'), x3)))
    raw = psi * hpsi
    h = min(M(1), max(s.lam, raw))
    re = RE * s.rn * s.vm * s.d / (s.ml ** h * s.mg ** (1 - h))
    f = darcy(re, s.er)
    rs = s.slip(h)
    return result('slug', h, s.gravity(rs), s.friction(f, s.rn ** 2 / rs, s.vm ** 2), s.ek(rs), lb=lb, nlv=s.nlv, ngv=s.ngv,
                  nd=s.nd, nl=s.nl, re=re, f_darcy=f, cnl=cnl, abscissa=hx, holdup_over_psi=hpsi, psi_abscissa=x3, psi=psi,
                  holdup_raw=raw)


def bucket(s, r):
    if r['regime'] == 'bubble':
        return 'bubble', r['lb'] > M('0.13'), r['re'] > 2100, s.angle == 90
    return ('slug', r['holdup'] > r['holdup_raw'], r['psi_abscissa'] > M('0.012'), r['psi_abscissa'] > M('0.09'),
            0 if r['re'] <= 2100 else 1 if r['re'] < 4000 else 2, s.nl > M('0.5') or s.nl < M('0.002'))


if __name__ == '__main__':
    rows, count = states(method, 1965, [90, 90, 60, 30, 8.5], bucket, 3)
    print(write('hagedorn-brown', rows), len(count), count)
