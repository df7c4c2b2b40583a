"""Integrals of the ratio models to 30 digits: python3 ratios.py > ratios.csv"""
from mpmath import mp, mpf, exp, quad, linspace

mp.dps = 40


def value(name, a, x):
    if name == 'power':
        return a[0] * x ** a[1]
    if name == 'exponential':
        return a[0] * exp(a[1] * x)
    return a[0] + (a[1] - a[0]) / (1 + exp(-(x - a[2]) / a[3]))


cases = [
    ('power', '0.002 0.7', '0', '1000'), ('power', '0.002 0.7', '1000', '1000.001'), ('power', '3 -0.5', '10', '40'),
    ('power', '3 0', '10', '40'), ('exponential', '0.1 0.00002', '0', '50000'), ('exponential', '0.1 -0.3', '2', '90'),
    ('exponential', '0.1 0', '2', '90'), ('exponential', '0.5 1e-9', '100', '200'),
    ('logistic', '0.1 5 1000 200', '0', '100'), ('logistic', '0.1 5 1000 200', '900', '1100'),
    ('logistic', '0.1 5 1000 200', '1500', '9000'), ('logistic', '0 2 1000 1', '0', '2000'),
    ('logistic', '0 2 1000 1', '1900', '1901'), ('logistic', '0.5 2 5 100', '0', '0.01'),
    ('logistic', '0.5 2 -50 100', '0', '300'),
]
print('# 40-digit quadrature by ratios.py')
print('model,arguments,from,to,ratio_at_to,integral')
for name, args, lo, hi in cases:
    a = [mpf(v) for v in args.split()]
    points = linspace(mpf(lo), mpf(hi), 41)
    if name == 'logistic' and mpf(lo) < a[2] < mpf(hi):
        points = sorted(set(points) | set(a[2] + k * a[3] for k in range(-8, 9) if mpf(lo) < a[2] + k * a[3] < mpf(hi)))
    if name == 'power' and lo == '0':
        total = a[0] * mpf(hi) ** (a[1] + 1) / (a[1] + 1)
    else:
        total = quad(lambda x: value(name, a, x), points)
    print(name, args, lo, hi, mp.nstr(value(name, a, mpf(hi)), 20), mp.nstr(total, 20), sep=',')
