"""Percentiles, means and linked means of seven wells by numpy; writes type-curve-wells.csv and type-curve-expected.csv."""
import calendar

import numpy as np

MONTHS = [("W1", 2019, 3, 30, 8.0, 0), ("W2", 2019, 7, 22, 9.5, 1), ("W3", 2020, 2, 26, 7.2, 0), ("W4", 2020, 11, 9, 10.4, 0),
          ("W5", 2018, 12, 34, 6.1, 0), ("W6", 2021, 1, 13, 8.8, 1), ("W7", 2019, 10, 25, 7.7, 0)]
rng = np.random.default_rng(11)
wells, rows = {}, []
for name, year, month, n, factor, ended in MONTHS:
    i = np.arange(n)
    q = factor * 10 * np.where(i < 2, 0.4 + 0.3 * i, (1 + 0.12 * (i - 2)) ** -0.9) * np.exp(0.08 * rng.standard_normal(n))
    rates = []
    for k in range(n):
        y, m = divmod(year * 12 + month - 1 + k, 12)
        days = calendar.monthrange(y, m + 1)[1]
        volume = round(float(q[k] * days), 4)
        rows.append(f"{name},{year},{month},{factor},{ended},{volume!r}")
        rates.append(volume / days)
    wells[name] = (np.array(rates), factor, ended)
out = []
for norm in ("none", "peak", "factor"):
    for align in ("first", "peak"):
        for survivors in ("producing", "zero"):
            curves = []
            for rates, factor, ended in wells.values():
                scale = {"none": 1.0, "peak": rates.max(), "factor": factor / 5.0}[norm]
                line = rates[rates.argmax():] / scale if align == "peak" else rates / scale
                full = np.full(40, 0.0 if ended and survivors == "zero" else np.nan)
                full[:len(line)] = line
                curves.append(full)
            c = np.array(curves)
            longest = max(len(r) - (r.argmax() if align == "peak" else 0) for r, _, _ in wells.values())
            linked = None
            for j in range(longest):
                v = c[:, j][~np.isnan(c[:, j])]
                if j == 0:
                    linked = v.mean()
                else:
                    both = ~np.isnan(c[:, j]) & ~np.isnan(c[:, j - 1])
                    linked *= c[both, j].sum() / c[both, j - 1].sum()
                p = np.percentile(v, [10, 50, 90])
                out.append(",".join([norm, align, survivors, str(j), str(len(v))] + [repr(float(x)) for x in (*p, v.mean(), linked)]))
open("type-curve-wells.csv", "w").write("# made by type-curve.py\nwell,year,month,factor,ended,volume\n" + "\n".join(rows) + "\n")
open("type-curve-expected.csv", "w").write(
    "# made by type-curve.py\nnormalization,alignment,survivorship,month,wells,p10,p50,p90,mean,linked\n" + "\n".join(out) + "\n")
