"""API MPMS 12.2.3 at 50 digits: steel and liquid factors and meter factor of single runs; writes proving.csv.

The liquid is crude oil by API MPMS 11.1 (2004) at 60 F, from factors.py of the volume package; the density at 60 F is known.
"""

import csv
import importlib.util
import pathlib
import random
import shutil
import tempfile

from mpmath import mp, mpf

mp.dps = 50
M = mpf
HERE = pathlib.Path(__file__).resolve()
SOURCE = HERE.parents[2] / "volume" / "factors.py"
text = SOURCE.read_text()
scratch = pathlib.Path(tempfile.mkdtemp())
(scratch / "factors.py").write_text(text)
spec = importlib.util.spec_from_file_location("factors", scratch / "factors.py")
factors = importlib.util.module_from_spec(spec)
spec.loader.exec_module(factors)
shutil.rmtree(scratch)

STEEL = {  # linear, area, cubical (1/F), modulus (psi)
    "MILD_CARBON": ("6.20e-6", "1.24e-5", "1.86e-5", "3.00e7"),
    "STAINLESS_304": ("9.60e-6", "1.92e-5", "2.88e-5", "2.80e7"),
    "STAINLESS_316": ("8.83e-6", "1.77e-5", "2.65e-5", "2.80e7"),
    "STAINLESS_17_4PH": ("6.00e-6", "1.20e-5", "1.80e-5", "2.85e7"),
}
ROD = {"INVAR": "8.0e-7", "MILD_CARBON": "6.20e-6", "STAINLESS_304": "9.60e-6", "STAINLESS_316": "8.83e-6"}
ROD["STAINLESS_17_4PH"] = "6.00e-6"


def liquid(rho, t, p):
    k = tuple(M(x) for x in factors.GROUPS["crude"][0][:3])
    return factors.f2004(rho, k, None, t, p)


def main():
    random.seed(122)
    with HERE.with_name("proving.csv").open("w", newline="") as handle:
        w = csv.writer(handle, lineterminator="\n")
        w.writerow(
            "kind,steel,rod,insideDiameterIn,thicknessIn,density,pulses,nominal,base,meterF,meterPsig,referenceF,"
            "referencePsig,rodF,reading,cts,cps,ctlp,cplp,ctlm,cplm,meterFactor".split(",")
        )
        for i in range(32):
            kind = ("pipe", "small", "tank", "master")[i % 4]
            steel = random.choice(list(STEEL))
            rod = random.choice(list(ROD))
            single = random.random() < 0.6
            inside = round(random.uniform(6, 40), 3)
            wall = round(random.uniform(0.2, 0.6), 3)
            rho = round(random.uniform(700, 950), 1)
            base = round(random.uniform(0.5, 40), 4)
            nominal = round(random.uniform(500, 9000), 1)
            tm, tr, rodf = (round(random.uniform(20, 180), 1) for _ in range(3))
            pm, pr = (round(random.uniform(0, 900), 1) for _ in range(2))
            if kind == "tank":
                pr = 0.0
            pulses = round(base * nominal * random.uniform(0.97, 1.03), 2)
            reading = {"tank": base, "master": round(base * 1234.5, 1)}.get(kind, "")
            lin, area, cub, mod = (M(x) for x in STEEL[steel])
            dt = M(str(tr)) - 60
            cts = {"pipe": 1 + dt * cub, "tank": 1 + dt * cub, "master": M(1)}.get(kind)
            if kind == "small":
                cts = (1 + dt * area) * (1 + (M(str(rodf)) - 60) * M(ROD[rod]))
            cps = M(1)
            if single and kind in ("pipe", "small"):
                cps = 1 + M(str(pr)) * M(str(inside)) / (mod * M(str(wall)))
            volume = M(str(base))
            if kind == "master":
                volume = M(str(reading)) / M("1234.5") * M("0.9987")
            _, ctlp, _, cplp = liquid(M(str(rho)), M(str(tr)), M(str(pr)))
            _, ctlm, _, cplm = liquid(M(str(rho)), M(str(tm)), M(str(pm)))
            mf = volume * cts * cps * ctlp * cplp / (M(str(pulses)) / M(str(nominal)) * ctlm * cplm)
            w.writerow(
                [kind, steel, rod, inside if single else 0, wall if single else 0, rho, pulses, nominal, base]
                + [tm, pm, tr, pr, rodf if kind == "small" else "", reading]
                + [mp.nstr(v, 20) for v in (cts, cps, ctlp, cplp, ctlm, cplm, mf)]
            )


main()
