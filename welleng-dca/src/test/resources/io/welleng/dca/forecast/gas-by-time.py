"""Volume of a stream whose ratio runs against time, on a hyperbolic decline: python3 gas-by-time.py > gas-by-time.csv"""
from mpmath import mp, mpf, exp, quad

mp.dps = 30
qi, d, b = mpf(1000), mpf('0.004'), mpf('0.9')


def q(t):
    return qi / (1 + b * d * t) ** (1 / b)


ratios = {
    'power': lambda t: mpf('0.3') * t ** mpf('0.4'),
    'exponential': lambda t: mpf('0.3') * exp(mpf('0.001') * t),
    'logistic': lambda t: mpf('0.5') + mpf('1.5') / (1 + exp(-(t - 60) / 25)),
}
print('# 30-digit quadrature by gas-by-time.py: qi 1000/day, Di 0.004 1/day, b 0.9')
print('model,from,to,volume')
for name, r in ratios.items():
    for lo, hi in ((0, 31), (31, 59), (59, 90)):
        points = [mpf(lo), mpf(lo) + mpf('1e-6'), mpf(lo) + mpf('0.01'), mpf(lo) + 1, mpf(hi)]
        print(name, lo, hi, mp.nstr(quad(lambda t: r(t) * q(t), points), 18), sep=',')
