"""Natural separation at 50 digits: bubble rise, Alhanati, Marquez, from densities, tension and liquid velocity in oilfield units."""
from mpmath import mp, mpf, sqrt

mp.dps = 50
G = mpf("9.80665") / mpf("0.3048")
LB = mpf("453.59237")


def row(rl, rg, st, vl):
    rl, rg, st, vl = map(mpf, (rl, rg, st, vl))
    core = (st / LB * G * (rl - rg) / rl ** 2) ** mpf("0.25")
    h, s = mpf("1.53") * core, sqrt(mpf(2)) * core
    r = vl / s
    rd = r ** mpf("1.308")
    m = (mpf("-0.0093") * mpf("57.758") + mpf("34.4") * rd) / (mpf("57.758") + rd)
    mz = ((1 + m) ** 272 + r ** 272) ** (1 / mpf(272)) - r
    return h, s, s / (s + vl), mz


print("# made by separation.py")
print("rho_l,rho_g,tension,v_l,harmathy,slug,alhanati,marquez")
for rl, rg, st in [("50", "2", "20"), ("62.4", "0.1", "72"), ("58", "8", "12")]:
    for vl in ("0.001", "0.05", "0.3", "0.8", "2", "5", "8.2", "30"):
        print(",".join([rl, rg, st, vl] + [mp.nstr(x, 20) for x in row(rl, rg, st, vl)]))
