"""Expected values of Arrhenius ageing, to 25 digits. Run in this folder: python3 arrhenius-oracle.py

The integral over a straight temperature is the closed form T exp(-B/T) - B E1(B/T), not a quadrature."""
import random
from mpmath import mp, mpf, exp, log, e1, nstr

mp.dps = 60
random.seed(11346)
R = mpf('1.380649e-23') * mpf('6.02214076e23')


def short(x, digits=5):
    return mpf(float('%.*g' % (digits, x)))


def kelvin(f):
    return (f + mpf('459.67')) * 5 / 9


with open('arrhenius.csv', 'w') as out:
    out.write('# arrhenius, computed by arrhenius-oracle.py with mpmath, 60 digits\n')
    out.write('life,ref_f,ea,from_f,to_f,years,life_at_from,damage,target,temperature_for_target\n')
    for n in range(40):
        life, ref, ea = short(random.uniform(1, 30)), short(random.uniform(100, 300)), short(random.uniform(40, 160))
        a = short(random.uniform(32, 450))
        b = [short(random.uniform(32, 450)), a + mpf('0.015625'), a][n % 3]
        years = short(10 ** random.uniform(-4, 1.5))
        bk = 1000 * ea / R
        tr, t1, t2 = kelvin(ref), kelvin(a), kelvin(b)
        at = life * exp(bk * (1 / t1 - 1 / tr))
        if t1 == t2:
            mean = exp(bk * (1 / tr - 1 / t1))
        else:
            def primitive(t):
                return t * exp(-bk / t) - bk * e1(bk / t)
            mean = exp(bk / tr) * (primitive(t2) - primitive(t1)) / (t2 - t1)
        target = short(float(life) * 10 ** random.uniform(-1, 1))
        wanted = 1 / (1 / tr - log(life / target) / bk)
        out.write(','.join(nstr(x, 25) for x in (life, ref, ea, a, b, years, at, years / life * mean, target,
                                                 wanted * 9 / 5 - mpf('459.67'))) + '\n')
