"""Percentiles, moments and rank correlation by numpy and scipy: python3 statistics.py > statistics.csv"""
import numpy as np
from scipy import stats

print(f'# numpy {np.__version__}: percentiles (linear), mean, sd with n - 1; values are exact in the file')
print('case,values,p0,p10,p25,p50,p90,p99,p100,mean,sd')
rng = np.random.default_rng(8)
cases = {
    'one': np.array([3.5]),
    'two': np.array([2.0, 1.0]),
    'ties': np.array([5.0, 1.0, 5.0, 5.0, 2.0, 2.0]),
    'signs': np.round(rng.normal(0, 10, 37), 3),
    'lognormal': np.round(np.exp(rng.normal(6, 1, 60)), 2),
    'far': np.append(np.round(rng.uniform(0, 1, 30), 3), [1e100, -1e-100]),
}
for name, v in cases.items():
    q = [repr(float(np.percentile(v, p))) for p in (0, 10, 25, 50, 90, 99, 100)]
    with np.errstate(over='ignore'):
        sd = np.std(v, ddof=1) if len(v) > 1 else 0.0
    print(name + ',' + ' '.join(repr(float(x)) for x in v) + ',' + ','.join(q) + f',{float(np.mean(v))!r},{float(sd)!r}')
