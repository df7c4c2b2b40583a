"""Gray (1974), API 14B -> gray.csv."""
from common import *

C = M('453.592')


def method(s):
    r = s.vsl / s.vsg
    nv = C * s.rn ** 2 * s.vm ** 4 / (G * s.sig * (s.rl - s.rg))
    nd = C * G * (s.rl - s.rg) * s.d ** 2 / s.sig
    b = M('0.0814') * (1 - M('0.0554') * log(1 + 730 * r / (r + 1)))
    a = M('-2.314') * (nv * (1 + 205 / nd)) ** b
    raw = 1 - (1 - exp(a)) / (r + 1)
    h = s.floor(raw)
    assert h == raw
    e0 = M('28.5') * s.sig / (C * s.rn * s.vm ** 2)
    ke = e0 if r >= M('0.007') else s.eps + r * (e0 - s.eps) / M('0.007')
    ke = max(M('2.77e-5'), ke)
    er = min(M('0.5'), ke / s.d)
    re = RE * s.rn * s.vm * s.d / s.mn
    f = darcy(re, er)
    return result('mist', h, s.gravity(s.slip(h)), s.friction(f, s.rn, s.vm ** 2), s.ek(s.rn), r=r, nv=nv, nd_gray=nd, a=a, b=b,
                  roughness_ft=ke, relative_roughness=er, re=re, f_darcy=f)


def bucket(s, r):
    return (r['r'] >= M('0.007'), r['roughness_ft'] == M('2.77e-5'), r['relative_roughness'] == M('0.5'),
            0 if r['re'] <= 2100 else 1 if r['re'] < 4000 else 2, s.angle == 90)


if __name__ == '__main__':
    rows, count = states(method, 1974, [90, 90, 60, 30], bucket, 3)
    print(write('gray', rows), len(count), count)
