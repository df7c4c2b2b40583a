"""A rod pump in a vertical water well of constant productivity, at its perforations, without friction.

Written apart from the library. Water: McCain (1990), fresh. Pressure above the plunger by integrating the density of water
from 120 psia at the surface; temperature linear from 90 to 160 F. Plunger stroke: polished-rod stroke less the stretch of
rods by the liquid. The pump is full where the inflow is more than it sweeps at the least intake pressure; else the rate is
that of the inflow at this pressure, and the fillage what comes over what is swept.
Prints water-well.csv.
"""
from mpmath import mp, mpf, pi, findroot

mp.dps = 30


def bw(p, t):
    dvt = mpf("-1.00010e-2") + mpf("1.33391e-4") * t + mpf("5.50654e-7") * t**2
    dvp = (mpf("-1.95301e-9") * p * t - mpf("1.72834e-13") * p**2 * t
           - mpf("3.58922e-7") * p - mpf("2.25341e-10") * p**2)
    return (1 + dvt) * (1 + dvp)


def column(depth, top):
    p = mpf(top)
    n = 200
    h = mpf(depth) / n

    def f(z, p):
        return mpf("62.368") / bw(p, 90 + 70 * z / depth) / 144

    for i in range(n):
        z = i * h
        k1 = f(z, p)
        k2 = f(z + h / 2, p + h / 2 * k1)
        k3 = f(z + h / 2, p + h / 2 * k2)
        k4 = f(z + h, p + h * k3)
        p += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    return p


def case(pr, j, depth, least, stroke, spm, plunger=mpf("1.75"), d=mpf("0.875"), e=mpf("30.5e6")):
    area = pi / 4 * plunger**2
    compliance = 12 * depth / (e * pi / 4 * d**2)
    pd = column(mpf(depth), 120)

    def swept(pi_):
        gross = stroke - area * (pd - pi_) * compliance
        return gross * area * spm * 1440 / 9702

    def excess(pwf):
        return swept(pwf) - j * (pr - pwf) * bw(pwf, mpf(160))

    if excess(least) >= 0:
        rate = j * (pr - least)
        return rate, least, rate * bw(least, mpf(160)) / swept(least)
    pwf = findroot(excess, (mpf(least), mpf(pr)), solver="anderson", tol=mpf("1e-20"))
    return j * (pr - pwf), pwf, mpf(1)


print("prPsia,piStbPerDayPsi,depthFt,leastPsia,strokeIn,spm,rateStbPerDay,intakePsia,fillage")
for pr, j, depth, least in ((1500, "0.6", 4000, 100), (1800, "0.2", 5500, 80), (900, "0.3", 3000, 60)):
    for stroke, spm in ((74, "5"), (100, "8"), (120, "11.5")):
        q, p, f = case(mpf(pr), mpf(j), mpf(depth), mpf(least), mpf(stroke), mpf(spm))
        print(",".join([str(pr), j, str(depth), str(least), str(stroke), spm] + [mp.nstr(v, 12) for v in (q, p, f)]))
