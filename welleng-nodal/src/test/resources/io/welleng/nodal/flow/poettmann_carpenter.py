"""Poettmann & Carpenter (1952) -> poettmann-carpenter.csv."""
from common import *


def method(s):
    x = s.d * s.rn * s.vm
    held = min(M(100), max(M(2), x))
    f2f = 4 * 10 ** (M('1.444') - M('2.5') * log10(held))
    return result('homogeneous', s.lam, s.gravity(s.rn), s.friction(4 * f2f, s.rn, s.vm ** 2), M(0), d_rho_v=x, f_2f=f2f,
                  f_darcy=4 * f2f)


def bucket(s, r):
    x = r['d_rho_v']
    return 0 if x < 2 else 1 if x < 8 else 2 if x < 30 else 3 if x < 100 else 4, s.angle == 90


if __name__ == '__main__':
    rows, count = states(method, 1952, [90, 90, 60, 30], bucket, 6)
    print(write('poettmann-carpenter', rows), len(count), count)
