"""Turpin (1986) head factor and criterion, Dunbar's power law, at 50 digits."""
from mpmath import mp, mpf, exp

mp.dps = 50
print("# made by gas-head.py")
print("x,p,turpin,phi,dunbar")
for p in ("50", "100", "300", "800", "2500"):
    for x in ("0.001", "0.03", "0.1", "0.4", "1.2"):
        X, P = mpf(x), mpf(p)
        t = exp(-X * (mpf(346430) / P ** 2 * X - mpf(410) / P))
        d = X * (mpf(935) / P) ** (1 / mpf("0.724"))
        print(",".join([x, p] + [mp.nstr(v, 20) for v in (t, 2000 * X / (3 * P), d)]))
