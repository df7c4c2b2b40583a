# Kernels of the reading package, evaluated with 50 digits (mpmath): writes kernels.csv.
from mpmath import mp, mpf, pi, sqrt
mp.dps = 50
rows = []


def put(name, value, *args):
    rows.append("%s,%s,%s" % (name, ";".join(args), mp.nstr(value, 20)))


M = mpf
for d, s, n in (("1.75", "114.35", "5.7251908"), ("1.25", "60", "12"), ("2.75", "168", "4.5")):
    put("displacement", 1440 * pi / 4 * M(d) ** 2 * M(s) * M(n) / 9702, d, s, n)
for pd, fo, ff, d in (("2200", "4000", "100", "1.75"), ("1500", "2500", "0", "2"), ("3000", "9000", "50", "1.5")):
    put("intake", M(pd) - (M(fo) - 2 * M(ff)) / (pi / 4 * M(d) ** 2), pd, fo, ff, d)
for d, r, k in (("1.75", "12.5", "180"), ("2.25", "0.4", "95")):
    put("leak", 86400 * pi / 4 * M(d) ** 2 * M(r) / M(k) / 9702, d, r, k)
for s, net, pi_, pd, n in (("100", "70", "150", "1800", "1.2"), ("144", "30", "60", "2500", "1")):
    put("gas", (M(s) - M(net)) / (1 - (M(pi_) / M(pd)) ** (1 / M(n))), s, net, pi_, pd, n)
for s, u, n in (("100", "5", "1.2"), ("60", "20", "1.3")):
    put("ratio", ((M(s) + M(u)) / M(u)) ** M(n), s, u, n)
for d, dp, c, l, mu, n in (("1.75", "2000", "0.005", "48", "1", "8"), ("2.25", "1500", "0.010", "36", "5", "5")):
    put("patterson", (1 + M("0.14") * M(n)) * 453 * M(d) * M(dp) * M(c) ** M("1.52") / (M(l) * M(mu)), d, dp, c, l, mu, n)
put("annulus", pi / 4 * (M("6.276") ** 2 - M("2.875") ** 2) / 144, "6.276", "2.875")
for v, r, z, t in (("650", "0.3", "0.97", "560"), ("1200", "0.02", "0.9", "600")):
    put("buildup", 1440 * M(v) * M(r) * M("519.67") / (M("14.696") * M(z) * M(t) * 1000), v, r, z, t)
for q, a, p, t, z in (("50", "0.17", "300", "600", "0.95"), ("5", "0.1", "1200", "650", "0.85")):
    put("superficial", 1000 * M(q) * M("14.696") * M(z) * M(t) / (M(p) * M("519.67") * M(a) * 86400), q, a, p, t, z)
g = M("9.80665") / M("0.3048")
for s, rl, rg in (("25", "52", "1.1"), ("8", "58", "4")):
    sg = M(s) * M("1e-3") / M("0.45359237")
    put("rise", M("1.53") * sqrt(sqrt(g * sg * (M(rl) - M(rg)) / M(rl) ** 2)), s, rl, rg)
put("part", M("0.7") / (M("1.2") * M("0.7") + M("0.8")), "0.7", "1.2", "0.8")
open("kernels.csv", "w").write("# reading.py\nkernel,arguments,value\n" + "\n".join(rows) + "\n")
