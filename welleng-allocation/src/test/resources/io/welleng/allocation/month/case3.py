"""Case 3 of the month: the imbalance of three meters shared by squared absolute uncertainty, in 50 digits.

Total meter taken as true; B 5 % and E 3 % of their reading, the virtual meter of A + C + D 10 % of the sum of its
estimates. Estimates are whole m3/d x 6.2898 bbl/m3. Writes case3.csv (per day) and case3_wells.csv (bbl per well and day).
Run in this folder: python3 case3.py
"""

import csv

from mpmath import mp, mpf

mp.dps = 50
BBL = mpf("6.2898")


def rows(name):
    with open(name, newline="") as f:
        return list(csv.DictReader(f))


meters = rows("meters_bbl.csv")
estimates = rows("estimated_bbl.csv")
wells = [name for name in estimates[0] if name != "day"]
months = {}
with open("case3.csv", "w", newline="") as f, open("case3_wells.csv", "w", newline="") as g:
    out = csv.writer(f, lineterminator="\n")
    out.writerow("day imbalance share_b share_e share_acd allocated_b allocated_e allocated_acd "
                 "factor_b factor_e factor_acd".split())
    per_well = csv.writer(g, lineterminator="\n")
    per_well.writerow(["day"] + wells)
    for meter, row in zip(meters, estimates):
        e = {w: mp.nint(mpf(row[w]) / BBL) * BBL for w in wells if row[w]}
        est_b = sum(v for w, v in e.items() if w.startswith("B-"))
        est_acd = sum(v for w, v in e.items() if not w.startswith("B-"))
        q = {"b": mpf(meter["field_b"]), "e": mpf(meter["field_e"]), "acd": est_acd}
        s2 = {"b": (q["b"] / 20) ** 2, "e": (3 * q["e"] / 100) ** 2, "acd": (q["acd"] / 10) ** 2}
        imbalance = mpf(meter["total"]) - sum(q.values())
        share = {k: s2[k] / sum(s2.values()) for k in q}
        allocated = {k: q[k] + share[k] * imbalance for k in q}
        factor = {"b": allocated["b"] / est_b, "e": allocated["e"] / q["e"], "acd": allocated["acd"] / est_acd}
        out.writerow([meter["day"], mp.nstr(imbalance, 20)]
                     + [mp.nstr(x[k], 20) for x in (share, allocated, factor) for k in ("b", "e", "acd")])
        volume = {w: v * factor["b" if w.startswith("B-") else "acd"] for w, v in e.items()}
        per_well.writerow([meter["day"]] + [mp.nstr(volume[w], 18) if w in volume else "" for w in wells])
        for w, v in volume.items():
            months[w[0]] = months.get(w[0], 0) + v
        months["E"] = months.get("E", 0) + allocated["e"]
print({k: mp.nstr(v, 12) for k, v in sorted(months.items())}, mp.nstr(sum(months.values()), 12))
