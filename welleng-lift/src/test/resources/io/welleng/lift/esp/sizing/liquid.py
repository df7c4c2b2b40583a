"""Sizing of a pump for an incompressible liquid as thin as water, in closed form (mpmath, 50 digits).

Stages N = ceil(144 dp / (rho r^2 H(q/r))) with r = f/60; exact frequency by N r^2 H(q/r) rho/144 = dp; shaft power
N r^3 P(q/r) rho/rho_w; motor the smallest preferred number R10 that carries it at 0.85 of rated power; cable the thinnest of
numbers 6, 4, 2, 1 that drops at most 30 V per 1,000 ft by sqrt(3) I R. Stages and motor curves are the catalogues' data.
"""
import csv
import json
import pathlib
import random

from mpmath import ceil, findroot, mp, mpf, nstr, pi, sqrt

mp.dps = 50
HERE = pathlib.Path(__file__).parent
MAIN = HERE.parents[6] / 'main/resources/io/welleng/lift/esp'
STAGES = [s for s in json.load(open(MAIN / 'pump/stages.json'))['stages'] if 'power' in s]
MOTOR = next(m for m in json.load(open(MAIN / 'electric/motor-models.json'))['models'] if m['name'] == 'Novomet 117 mm 60 Hz')
FT, LB, INCH = mpf('0.3048'), mpf('0.45359237'), mpf('0.0254')
WATER = mpf('999.016') / LB * FT**3                       # lb/ft3
HP = 550 * FT * LB * mpf('9.80665')                       # W
BBL_FT3 = mpf(42 * 231) / 1728
LADDER = [mpf(r) * 10**d for d in range(3) for r in ('10', '12.5', '16', '20', '25', '31.5', '40', '50', '63', '80')]
LADDER = [r for r in LADDER if r <= 1000]


def poly(c, x):
    return sum(mpf(repr(a)) * x**i for i, a in enumerate(c))


def curve(name, x):
    return sum(mpf(repr(MOTOR[name][f'c{i}'])) * x**i for i in range(7))


def ohm_per_1000_ft(awg, temp_f):
    d = mpf('0.005') * INCH * mpf(92) ** (mpf(36 - awg) / 39)
    return mpf(1) / 58 * mpf('1e-6') * 1000 * FT / (pi * d * d / 4) * (1 + mpf('0.00393') * (mpf(temp_f) - 68) / mpf('1.8'))


rnd = random.Random(11)
rows = []
while len(rows) < 40:
    s = rnd.choice(STAGES)
    f = mpf(str(round(rnd.uniform(40, 70), 1)))
    r = f / 60
    q = mpf(str(round(rnd.uniform(0.82, 1.08) * s['bep_rate_bpd'] * float(r), 1)))
    rho = mpf(str(round(rnd.uniform(50, 68), 2)))
    dp = mpf(str(round(rnd.uniform(150, 3500), 1)))
    H = lambda x: poly(s['head']['coefficients'], x)
    P = lambda x: poly(s['power']['coefficients'], x)
    n = int(ceil(144 * dp / (rho * r * r * H(q / r))))
    shaft = n * r**3 * P(q / r) * rho / WATER
    rated = [m for m in LADDER if m * r >= shaft / mpf('0.85')]
    if n > 900 or not rated:
        continue
    rated = rated[0]
    load = shaft / (rated * r)
    if not mpf(repr(MOTOR['lowest_load'])) <= load:
        continue
    plate = 30 if rated <= 40 else 60 if rated <= 200 else 100
    ampere = plate * curve('current_fraction', load) / curve('current_fraction', mpf(1))
    drops = {awg: sqrt(3) * ampere * ohm_per_1000_ft(awg, 150) for awg in (6, 4, 2, 1)}
    awg = next((a for a in (6, 4, 2, 1) if drops[a] <= 30), None)
    if awg is None:
        continue
    exact = findroot(lambda z: n * (z / 60) ** 2 * H(60 * q / z) * rho / 144 - dp, (f * sqrt(mpf(2 * n - 1) / (2 * n)), f))
    re = exact / 60
    exact_hp = n * re**3 * P(q / re) * rho / WATER
    efficiency = q * BBL_FT3 / 86400 * 144 * dp / 550 / exact_hp
    rows.append([s['name'], f, q, rho, dp, n, exact, shaft, efficiency, 24 * exact_hp * HP / 1000 / q, rated, load, awg, drops[awg]])
with open(HERE / 'liquid.csv', 'w', newline='') as out:
    w = csv.writer(out, lineterminator='\n')
    w.writerow(['stage', 'frequency', 'rate', 'density', 'rise', 'stages', 'exact_frequency', 'shaft_hp', 'efficiency',
                'energy', 'motor_hp', 'load', 'awg', 'drop'])
    for row in rows:
        w.writerow([v if isinstance(v, (str, int)) else nstr(v, 25, min_fixed=-5, max_fixed=15) for v in row])
