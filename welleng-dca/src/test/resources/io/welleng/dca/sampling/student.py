"""Quantiles of Student's t by scipy: python3 student.py > student.csv"""
from scipy import stats, __version__

print(f'# scipy {__version__}, stats.t.ppf')
print('degrees,p01,p10,p25,p90,p99')
for nu in (1, 3, 14.4, 57, 1000):
    print(nu, *[repr(float(stats.t.ppf(p, nu))) for p in (0.01, 0.1, 0.25, 0.9, 0.99)], sep=',')
