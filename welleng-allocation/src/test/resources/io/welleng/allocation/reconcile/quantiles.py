"""Chi-square and normal quantiles to 50 digits, for GrossErrorsTest: writes quantiles.csv beside this file.

kind chi: argument = degrees of freedom, critical: Q(dof/2, critical/2) = level; probability = Q(dof/2, statistic/2).
kind sidak, bonferroni: argument = number of tests; critical: two-sided normal quantile at the corrected level;
probability = erfc(statistic / sqrt 2).
"""
import os
from mpmath import mp, mpf, gammainc, findroot, erfinv, erfc, sqrt

mp.dps = 50
lines = ["kind,argument,level,critical,statistic,probability"]
for dof in (1, 2, 4, 11, 300):
    for level in (mpf("0.05"), mpf("0.01"), mpf("0.001")):
        q = lambda x: gammainc(mpf(dof) / 2, x / 2, mp.inf, regularized=True)
        z = sqrt(2) * erfinv(1 - 2 * level)
        start = dof * (1 - mpf(2) / (9 * dof) + z * sqrt(mpf(2) / (9 * dof))) ** 3
        crit = findroot(lambda x: q(x) - level, start)
        s = mpf("1.7") * dof
        lines.append("chi,%d,%s,%s,%s,%s" % (dof, mp.nstr(level, 5), mp.nstr(crit, 17), mp.nstr(s, 17), mp.nstr(q(s), 17)))
for n in (1, 2, 10, 1000):
    for level in (mpf("0.05"), mpf("0.01")):
        for kind, b in (("sidak", 1 - (1 - level) ** (mpf(1) / n)), ("bonferroni", level / n)):
            z = sqrt(2) * erfinv(1 - b)
            s = mpf("2.5")
            lines.append("%s,%d,%s,%s,2.5,%s" % (kind, n, mp.nstr(level, 5), mp.nstr(z, 17), mp.nstr(erfc(s / sqrt(2)), 17)))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "quantiles.csv"), "w") as f:
    f.write("\n".join(lines) + "\n")
