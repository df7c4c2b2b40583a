"""Shrinkage by Standing's correlations at 50 digits; writes flash.csv.

Rs = gg [(p/18.2 + 1.4) 10^(0.0125 API - 0.00091 T)]^(1/0.83), at most the solution GOR of the oil;
Bo = 0.9759 + 12e-5 [Rs sqrt(gg/go) + 1.25 T]^1.2; factor = 1/Bo. Saturated states only.
"""

import csv
import pathlib

from mpmath import mp, mpf, sqrt

mp.dps = 50
with open(pathlib.Path(__file__).with_name("flash.csv"), "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["api", "gas_gravity", "pressure_psia", "temperature_f", "rs", "factor"])
    for api, gg in (("28", "0.72"), ("35", "0.8"), ("42.5", "0.9")):
        for p in ("50", "114.7", "300", "614.7"):
            for t in ("75", "110", "160"):
                a, g, pp, tt = mpf(api), mpf(gg), mpf(p), mpf(t)
                rs = g * ((pp / mpf("18.2") + mpf("1.4")) * 10 ** (mpf("0.0125") * a - mpf("0.00091") * tt)) ** (
                    1 / mpf("0.83"))
                go = mpf("141.5") / (mpf("131.5") + a)
                bo = mpf("0.9759") + mpf("12e-5") * (rs * sqrt(g / go) + mpf("1.25") * tt) ** mpf("1.2")
                writer.writerow([api, gg, p, t, mp.nstr(rs, 20), mp.nstr(1 / bo, 20)])
