"""Greatest rates by depth, linear in the logarithms of both, to 50 digits: makes rate-envelope.csv."""
from mpmath import mp, mpf, log, exp

mp.dps = 50
ROD = [(1000, 4000), (5000, 1000), (7500, 500), (14000, 150)]
PCP = [(2000, 2000), (5000, 200)]


def greatest(points, depth):
    h = mpf(depth)
    if h <= points[0][0]:
        return mpf(points[0][1])
    for (h0, q0), (h1, q1) in zip(points, points[1:]):
        if h <= h1:
            return exp(log(q0) + (log(q1) - log(q0)) * (log(h) - log(h0)) / (log(h1) - log(h0)))
    raise ValueError(depth)


with open("rate-envelope.csv", "w") as out:
    out.write("method,depthTvdFt,rateStbPerDay\n")
    for depth in (300, 1000, 1700, 3456.5, 5000, 6100, 7500, 9999, 13999):
        out.write(f"ROD_PUMP,{depth},{mp.nstr(greatest(ROD, depth), 20)}\n")
    for depth in (900, 2000, 2750, 4321, 5000):
        out.write(f"PROGRESSING_CAVITY_PUMP,{depth},{mp.nstr(greatest(PCP, depth), 20)}\n")
