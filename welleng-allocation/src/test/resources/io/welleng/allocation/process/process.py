"""Independent 50-digit values for the flash and the allocation by process simulation. Writes rachford-rice.csv and
train.csv beside it. Needs mpmath; reads components.json of the library for the component data only."""
import json, random
from pathlib import Path
from mpmath import mp, mpf, exp

mp.dps = 50
HERE = Path(__file__).parent
DATA = HERE.parents[5] / "main/resources/io/welleng/allocation/process/components.json"


def root(z, k):
    """Bisection of the printed Rachford-Rice equation between its end poles, to 45 digits."""
    lo = 1 / (1 - max(kk for zz, kk in zip(z, k) if zz > 0))
    hi = 1 / (1 - min(kk for zz, kk in zip(z, k) if zz > 0))
    f = lambda v: sum(zz * (kk - 1) / (1 + v * (kk - 1)) for zz, kk in zip(z, k) if zz > 0)
    for _ in range(400):
        mid = (lo + hi) / 2
        if f(mid) > 0:
            lo = mid
        else:
            hi = mid
    return (lo + hi) / 2


def rachford_rice():
    rng = random.Random(20260311)
    lines = ["z,k,v,x,y"]
    for case in range(40):
        n = rng.randint(2, 12)
        spread = rng.choice([0.05, 0.5, 1.5, 4.0])
        k = [10 ** rng.uniform(-spread, spread) for _ in range(n)]
        k[0] = 10 ** rng.uniform(0.001, spread)
        k[1] = 10 ** rng.uniform(-spread, -0.001)
        w = [10 ** rng.uniform(rng.choice([-1, -6]), 0) for _ in range(n)]
        w = [round(x, 9) for x in w]
        k = [float(f"{x:.9g}") for x in k]
        total = sum(mpf(x) for x in w)
        z = [float(mpf(x) / total) for x in w]
        zs = sum(mpf(x) for x in z)
        zz, kk = [mpf(x) / zs for x in z], [mpf(x) for x in k]
        v = root(zz, kk)
        x = [a / (1 + v * (b - 1)) for a, b in zip(zz, kk)]
        y = [a * b for a, b in zip(x, kk)]
        join = lambda xs: ";".join(repr(float(t)) for t in xs)
        lines.append(",".join([join(z), join(k), mp.nstr(v, 20), join(x), join(y)]))
    (HERE / "rachford-rice.csv").write_text("\n".join(lines) + "\n")


STAGES = [("HP", "614.7", "140"), ("LP", "114.7", "110"), ("tank", "14.696", "70")]
NAMES = ["nitrogen", "carbon_dioxide", "methane", "ethane", "propane", "n_butane", "n_pentane", "n_hexane",
         "n_heptane", "n_octane", "n_decane", "C15+"]
PLUS = dict(name="C15+", molar_mass_lb_per_lbmol="290", critical_temperature_r="1390", critical_pressure_psia="210",
            acentric_factor="0.85", liquid_density_kg_per_m3="860", gross_heating_btu_per_scf="15400")
FEEDS = {
    "light": ["12", "31.5", "2100", "420", "310", "260", "190", "150", "160", "140", "230", "120"],
    "heavy": ["3", "9", "310", "75", "90", "110", "105", "120", "190", "230", "640", "820"],
    "gas": ["22", "40", "3900", "350", "160", "80", "30", "12", "6", "2", "1", "0"],
}
R = mpf("8.31446261815324")
VM = (R * (mpf(60) + mpf("459.67")) / mpf("1.8") / (mpf("14.696") * mpf("0.45359237") * mpf("9.80665")
      / mpf("0.0254") ** 2)) * mpf("453.59237") / mpf("0.3048") ** 3
BBL = 42 * 231 * mpf("0.0254") ** 3


def components():
    rows = json.loads(DATA.read_text(encoding="utf-8"), parse_float=str, parse_int=str)["components"]
    rows = {r["name"]: r for r in rows + [PLUS]}
    return [{a: (b if a == "name" else mpf(b)) for a, b in rows[n].items()} for n in NAMES]


def split(comp, feed):
    left, out = list(feed), []
    for _, p, t in STAGES:
        k = [c["critical_pressure_psia"] / mpf(p) * exp(mpf("5.37") * (1 + c["acentric_factor"])
             * (1 - c["critical_temperature_r"] / (mpf(t) + mpf("459.67")))) for c in comp]
        total = sum(left)
        z = [a / total for a in left]
        v = root(z, k)
        v = min(max(v, mpf(0)), mpf(1))
        gas = [a * v * b / (1 + v * (b - 1)) for a, b in zip(left, k)]
        out.append(gas)
        left = [a - b for a, b in zip(left, gas)]
    return out + [left]


def rate(comp, lbmol, oil):
    return [sum(lbmol), sum(n * c["molar_mass_lb_per_lbmol"] for n, c in zip(lbmol, comp)),
            sum(n * c["molar_mass_lb_per_lbmol"] * mpf("0.45359237") / c["liquid_density_kg_per_m3"] / BBL
                for n, c in zip(lbmol, comp)) if oil else sum(lbmol) * VM / 1000,
            sum(n * VM * c["gross_heating_btu_per_scf"] for n, c in zip(lbmol, comp)) / 10 ** 6]


def train():
    comp = components()
    feeds = {s: [mpf(x) for x in f] for s, f in FEEDS.items()}
    whole = [sum(f[i] for f in feeds.values()) for i in range(len(comp))]
    products = split(comp, whole)
    alone = {s: split(comp, f) for s, f in feeds.items()}
    names = [s[0] + " gas" for s in STAGES] + ["oil"]
    lines = ["source,product,rule,lbmol,lb,volume,mmbtu"]
    for p, name in enumerate(names):
        oil = name == "oil"
        total = rate(comp, products[p], oil)
        single = {s: rate(comp, alone[s][p], oil) for s in feeds}
        for s, f in feeds.items():
            frozen = rate(comp, [n * a / b for n, a, b in zip(f, products[p], whole)], oil)
            norm = [single[s][q] / sum(single[t][q] for t in feeds) * total[q] for q in range(4)]
            for rule, row in (("frozen", frozen), ("alone", single[s]), ("normalised", norm)):
                lines.append(",".join([s, name, rule] + [mp.nstr(x, 18) for x in row]))
    (HERE / "train.csv").write_text("\n".join(lines) + "\n")


rachford_rice()
train()
