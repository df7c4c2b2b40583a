"""Restates unifloc_py's db_motor.csv (MIT), kept beside this as esp_motor_polynomials.csv, as the library's catalogue.

python3 motor_models.py [path of motor-models.json]
Source: load in percent; I and eff in percent; cos as a fraction (Borets) or in percent (Novomet); f in rpm.
Catalogue: load, current, efficiency and power factor as fractions. Coefficients are shifted by powers of ten in decimal
arithmetic, so no digit changes. The range of loads is found by the criteria in the catalogue's notes.
"""
import csv, json, os, sys
from decimal import Decimal as D, ROUND_CEILING, ROUND_FLOOR
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = list(csv.DictReader(l for l in open(os.path.join(HERE, 'esp_motor_polynomials.csv')) if l[0] != '#'))
NAMES = {'Borez': 'Borets'}

def curve(row, key, percent):
    return [D(row[f'{key}_{i}']) * D(100) ** i * (D('0.01') if percent else D(1)) for i in range(7)]

def value(c, x): return sum(k * x ** i for i, k in enumerate(c))

def sane(cs, ns, x):
    i, e, p, n = cs
    d = D('0.0025')
    return (0 < value(i, x) and value(i, x - d) < value(i, x + d) and 0 < value(e, x) < D('0.95')
            and 0 < value(p, x) < D('0.95') and value(n, x) < ns and value(n, x + d) < value(n, x - d)
            and (x - d) / value(e, x - d) < (x + d) / value(e, x + d))

def load_range(cs, ns):
    step, lo, hi = D('0.005'), D(1), D(1)
    assert sane(cs, ns, lo)
    while sane(cs, ns, lo - step) and lo > D('0.05'): lo -= step
    while sane(cs, ns, hi + step) and hi < D('1.2'): hi += step
    q = D('0.05')
    return (lo / q).to_integral_value(ROUND_CEILING) * q, (hi / q).to_integral_value(ROUND_FLOOR) * q

def models():
    for r in ROWS:
        ns = 60 * D(r['frequency_nom'])
        cs = (curve(r, 'I', True), curve(r, 'eff', True), curve(r, 'cos', r['Company'] == 'Novomet'), curve(r, 'f', False))
        maker = NAMES.get(r['Company'], r['Company'])
        lo, hi = load_range(cs, ns)
        notes = []
        if value(cs[1], D(1)) > D('0.9'): notes.append('efficiency of the source is above 0.9 at full load, unusual for an induction motor of this kind')
        if hi < D('1.2'): notes.append(f'curves go astray above a load of {hi:f}')
        m = dict(name=f"{maker} {r['d_mm']} mm {r['frequency_nom']} Hz", maker=maker, diameter_mm=float(r['d_mm']), nominal_frequency_hz=float(r['frequency_nom']))
        for n, c in zip(('current_fraction', 'efficiency', 'power_factor', 'speed_rpm'), cs):
            m[n] = {f'c{i}': float(k) for i, k in enumerate(c)}
        m['lowest_load'], m['highest_load'] = float(lo), float(hi)
        if notes: m['note'] = '; '.join(notes)
        yield m, cs

if __name__ == '__main__':
    head = dict(
        title='Induction motors of submersible pumps, 22 families',
        origin='unifloc_py, uniflocpy/uMotor/db/db_motor.csv: sixth-degree polynomials fitted to makers\' curves',
        attribution='Copyright (c) 2017 Rinat Khabibullin and the unifloc_py authors',
        licence='MIT',
        notes=['Load is the fraction of rated power; current the fraction of rated current; efficiency and power factor are fractions; speed in rpm.',
               'The source has load, current and efficiency in percent, power factor as a fraction (Borets) or in percent (Novomet); coefficients are restated by powers of ten, no digit changed.',
               'The source rounds coefficients of high powers to three digits. At full load that alone leaves, at worst, 0.11 of rated current, 0.11 of efficiency, 0.16 of power factor and 56 rpm open; half of the families have less than 0.06, 0.06, 0.06 and 15 rpm.',
               'Range of loads, in steps of 0.05 and at most 1.2: current and electric power rise with load, speed is below synchronous and falls, efficiency and power factor are below 0.95.'])
    out = sys.argv[1]
    ms = [m for m, _ in models()]
    def line(m):
        parts = []
        for k, v in m.items(): parts.append(f'      {json.dumps(k)}: {json.dumps(v)}')
        return '    {\n' + ',\n'.join(parts) + '\n    }'
    with open(out, 'w') as f:
        f.write('{\n')
        for k, v in head.items(): f.write(f'  {json.dumps(k)}: {json.dumps(v, indent=4).replace(chr(10)+"]", chr(10)+"  ]") if isinstance(v, list) else json.dumps(v)},\n')
        f.write('  "models": [\n' + ',\n'.join(line(m) for m in ms) + '\n  ]\n}\n')
    for m in ms: print(m['name'], m['lowest_load'], m['highest_load'], m.get('note', ''))
