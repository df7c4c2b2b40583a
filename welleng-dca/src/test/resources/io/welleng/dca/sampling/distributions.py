"""Quantiles and chances of the distributions to 50 digits: python3 distributions.py > distributions.csv"""
from mpmath import mp, mpf, erfc, sqrt, log, exp, betainc, findroot, erfinv

mp.dps = 50
Z90 = sqrt(mpf(2)) * erfinv(2 * mpf('0.9') - 1)


def phi(z):
    return erfc(-z / sqrt(mpf(2))) / 2


def z_of(p):
    z = sqrt(mpf(2)) * erfinv(2 * p - 1)
    return findroot(lambda x: log(phi(x)) - log(p), z) if p < mpf('1e-3') else z


def triangle_cdf(a, m, c, x):
    return (x - a) ** 2 / ((c - a) * (m - a)) if x < m else 1 - (c - x) ** 2 / ((c - a) * (c - m))


def pert_cdf(a, m, c, w, x):
    al, be = 1 + w * (m - a) / (c - a), 1 + w * (c - m) / (c - a)
    return betainc(al, be, 0, (x - a) / (c - a), regularized=True)


def skewed_cdf(lo, mid, hi, x):
    r = (hi - mid) / (mid - lo)
    if r == 1:
        return phi((x - mid) / (mid - lo) * Z90)
    return phi(log(1 + (x - mid) / (hi - mid) * (r - 1)) / log(r) * Z90)


def normal_cdf(m, s, x):
    return phi((x - m) / s)


def log_cdf(m, s, x):
    return phi(log(x / m) / s)


cases = []
for x in '-37 -12 -8.5 -5.7 -5 -2 -0.7 -0.3 -1e-10 0 0.2 0.66 0.67 1 1.5 2.9 5.6 6 8'.split():
    cases.append(('normal', (0, 1), x, normal_cdf(0, 1, mpf(x))))
for x in '0.5 0.9 1 1.3 1.8'.split():
    cases.append(('normal', ('1', '0.2'), x, normal_cdf(1, mpf('0.2'), mpf(x))))
for x in '100 500 1000 3000'.split():
    cases.append(('lognormal', ('1000', '0.35'), x, log_cdf(1000, mpf('0.35'), mpf(x))))
for x in '0.0031 0.005 0.006 0.007 0.0119'.split():
    cases.append(('triangular', ('0.003', '0.006', '0.012'), x,
                  triangle_cdf(mpf('0.003'), mpf('0.006'), mpf('0.012'), mpf(x))))
for x in '0.0001 0.1 1 3 3.999'.split():
    cases.append(('uniform', ('0', '4'), x, mpf(x) / 4))
for args in (('0', '1', '10', '4'), ('2', '2', '5', '4'), ('-3', '4', '4.5', '10'), ('10', '12', '30', '2.5')):
    a, m, c, w = map(mpf, args)
    for f in '0.003 0.05 0.2 0.5 0.8 0.97'.split():
        x = a + (c - a) * mpf(f)
        x = mpf(float(x))
        p = pert_cdf(a, m, c, w, x)
        if p > mpf('1e-12') and 1 - p > mpf('1e-12'):
            cases.append(('pert', args, repr(float(x)), p))
for args in (('100', '250', '700'), ('100', '250', '400'), ('100', '550', '700')):
    for x in '60 120 250 410 690'.split():
        v = skewed_cdf(*map(mpf, args), mpf(x))
        if not isinstance(v, mp.mpc) and v > mpf('1e-12') and 1 - v > mpf('1e-12'):
            cases.append(('skewed', args, x, v))
for x in '100 400 1600'.split():
    s = log(mpf(16)) / 2 / Z90
    cases.append(('lognormal_by_percentiles', ('100', '1600'), x, phi(log(mpf(x) / 400) / s)))
for x in '100 400 1600'.split():
    s = mpf(1500) / 2 / Z90
    cases.append(('normal_by_percentiles', ('100', '1600'), x, phi((mpf(x) - 850) / s)))
for x in '0.5 0.9 1 1.3 1.49'.split():
    lo, hi = normal_cdf(1, mpf('0.2'), mpf('0.4')), normal_cdf(1, mpf('0.2'), mpf('1.5'))
    cases.append(('truncated_normal', ('1', '0.2', '0.4', '1.5'), x, (normal_cdf(1, mpf('0.2'), mpf(x)) - lo) / (hi - lo)))

print('# 50-digit evaluation by distributions.py: distribution, its arguments, value, chance of at most that value')
print('distribution,arguments,value,chance')
for name, args, x, p in cases:
    print(f"{name},{' '.join(str(a) for a in args)},{x},{mp.nstr(p, 20)}")
