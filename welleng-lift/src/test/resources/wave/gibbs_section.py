"""Harmonics through tapered, damped rods with 50 digits: wave-transfer.csv.

u_tt = a^2 u_xx - c u_t, D = -EA u_x, u = Re U exp(i w t). Each section by its exponentials, integrals by quadrature.
"""
from mpmath import mp, mpf, mpc, sqrt, exp, quad, pi, linspace
mp.dps = 50
g = mpf('9.80665') / mpf('0.3048')
strings = {
    'single': [(mpf('0.875'), mpf('2.224'), mpf('30.5e6'), mpf(5000))],
    'double': [(mpf('0.875'), mpf('2.224'), mpf('30.5e6'), mpf(2500)), (mpf('0.75'), mpf('1.634'), mpf('30.5e6'), mpf(3500))],
    'fibre': [(mpf('1.25'), mpf('1.3'), mpf('7.2e6'), mpf(4000)), (mpf('0.875'), mpf('2.224'), mpf('30.5e6'), mpf(2000)),
              (mpf('1.5'), mpf('6.0'), mpf('30.5e6'), mpf(200))],
}
rows = []
for name, sections in strings.items():
    for c in (mpf(0), mpf('1e-6'), mpf('0.05'), mpf('0.7'), mpf(4)):
        for k, spm in ((1, mpf(10)), (7, mpf(6)), (60, mpf(12))):
            w1 = 2 * pi * spm / 60
            w = k * w1
            U, D = mpc('1.7', '-0.6'), mpc('-2300', '4100')
            total = mpf(0)
            for d, wt, E, L in sections:
                A = pi * d * d / 4
                a = sqrt(E * A * g / wt)
                s = sqrt(mpc(-w * w, w * c)) / a           # U'' = s^2 U
                if c == 0:
                    s = mpc(0, w / a)
                p = (U - D / (E * A * s)) / 2
                q = (U + D / (E * A * s)) / 2
                f = lambda x: abs(p * exp(s * x) + q * exp(-s * x)) ** 2
                total += quad(f, linspace(0, L, 40)) * k * k if c > 0 else 0
                U, D = p * exp(s * L) + q * exp(-s * L), -E * A * s * (p * exp(s * L) - q * exp(-s * L))
            rows.append([name, mp.nstr(c, 20), k, mp.nstr(w1, 20)] + [mp.nstr(v, 20) for v in (U.real, U.imag, D.real, D.imag, total)])
with open('wave-transfer.csv', 'w') as out:
    out.write('string,c,k,omega1,u_re,u_im,d_re,d_im,integral\n')
    for r in rows:
        out.write(','.join(map(str, r)) + '\n')
