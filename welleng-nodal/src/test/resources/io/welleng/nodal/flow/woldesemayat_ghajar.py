"""Woldesemayat & Ghajar (2007) drift flux with Lockhart-Martinelli-Chisholm friction -> woldesemayat-ghajar.csv."""
from common import *

DENSITY = M('0.45359237') / FT ** 3
PA = M('0.45359237') * M('9.80665') / M('0.0254') ** 2


def method(s):
    rl, rg, sig, d = s.rl * DENSITY, s.rg * DENSITY, s.sig / 1000, s.d * FT
    vl, vg = s.vsl * FT, s.vsg * FT
    slip = 1 + (vl / vg) ** ((rg / rl) ** M('0.1'))
    cosine = M(0) if s.angle == 90 else cos(s.theta)
    drift = (M('2.9') * (M('9.80665') * d * sig * (1 + cosine) * (rl - rg) / rl ** 2) ** M('0.25')
             * (M('1.22') + M('1.22') * s.sin) ** (M(101325) / (s.p * PA)))
    alpha = vg / (vg * slip + drift)
    raw = 1 - alpha
    h = s.floor(raw)
    rel, reg = RE * s.rl * s.vsl * s.d / s.ml, RE * s.rg * s.vsg * s.d / s.mg
    fl, fg = darcy(rel, s.er), darcy(reg, s.er)
    pl, pg = s.friction(fl, s.rl, s.vsl ** 2), s.friction(fg, s.rg, s.vsg ** 2)
    lt, gt = rel >= 2100, reg >= 2100
    c = 20 if lt and gt else 12 if gt else 10 if lt else 5
    return result(('t' if lt else 'l') + ('t' if gt else 'l'), h, s.gravity(s.slip(h)), pl + c * sqrt(pl * pg) + pg, M(0),
                  void_fraction=alpha, drift_m_s=drift, co=slip * vg / (vl + vg), holdup_unfloored=raw,
                  gravity_unfloored_psi_ft=s.gravity(s.slip(raw)), re_l=rel, re_g=reg, f_l=fl, f_g=fg, p_l_psi_ft=pl, p_g_psi_ft=pg,
                  chisholm_c=M(c))


def bucket(s, r):
    return r['regime'], r['holdup'] != r['holdup_unfloored'], s.angle == 90, r['re_l'] < 4000


if __name__ == '__main__':
    rows, count = states(method, 2007, [90, 90, 60, 30, 0], bucket, 5)
    print(write('woldesemayat-ghajar', rows), len(count), count)
