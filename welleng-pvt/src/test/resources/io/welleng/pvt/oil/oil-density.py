#!/usr/bin/env python3
"""Density of reservoir oil, evaluated with 50 digits.

Source: M.B. Standing and D.L. Katz (1942), M.D. Witte's equations, in the form of W.D. McCain and N.C. Hill (1995),
"Correlations for Liquid Densities and Evolved Gas Specific Gravities for Black Oils During Pressure Depletion",
SPE-30773-MS; also W.D. McCain, J.P. Spivey and C.P. Lenn (2011), "Petroleum Reservoir Fluid Property Correlations",
PennWell.

oil-density.csv: with the apparent liquid density of the dissolved gas rho_a at the fixed point of
    rho_a  = -49.8930 + 85.0149 g - 3.70373 g rho_po + 0.0479818 g rho_po^2 + 2.98914 rho_po - 0.0356888 rho_po^2
    rho_po = (rs g + 4600 go)/(73.71 + rs g/rho_a)
    rho_bs = rho_po + (0.167 + 16.181 10^(-0.0425 rho_po)) P - 0.01 (0.299 + 263 10^(-0.0603 rho_po)) P^2, P = p/1000
    rho_or = rho_bs - (0.00302 + 1.505 rho_bs^-0.951) (T - 60)^0.938
                    + (0.0216 - 0.0233 10^(-0.0161 rho_bs)) (T - 60)^0.475
    bo     = (62.372 go + 0.01357 rs g)/rho_or
the fixed point reached from rho_po = 52.8 - 0.01 rs. NaN below 60 degF and where the iteration leaves the positive
numbers. g is the separator gas gravity in the first two lines, the total surface gas in bo (the same here).
oil-density-mass-balance.csv: rho = (62.372 go + 0.01357 rs g)/bo (McCain), rho_350 = (350 go + 0.0764 g rs)/(5.615 bo)

Densities in lb/ft3, p in psia, T in degF, rs in scf/STB, go = 141.5/(131.5 + API). Inputs are the doubles printed;
results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import mp, mpf, nan, nstr

mp.dps = 60


def go(api):
    return mpf("141.5") / (mpf("131.5") + api)


def apparent(rho, g):
    return (mpf("-49.8930") + mpf("85.0149") * g - mpf("3.70373") * g * rho + mpf("0.0479818") * g * rho**2
            + mpf("2.98914") * rho - mpf("0.0356888") * rho**2)


def pseudoliquid(r, g, api):
    rho = mpf("52.8") - mpf("0.01") * r
    for _ in range(2000):
        before = rho
        a = apparent(rho, g)
        if a <= 0:
            return nan, nan
        rho = (r * mpf(g) + 4600 * go(api)) / (mpf("73.71") + r * mpf(g) / a)
        if abs(rho - before) < mpf("1e-55"):
            return apparent(rho, g), rho
    return nan, nan


def density(r, g, api, t, p):
    a, po = pseudoliquid(r, g, api)
    k = mpf(p) / 1000
    bs = (po + (mpf("0.167") + mpf("16.181") * mpf(10) ** (mpf("-0.0425") * po)) * k
          - mpf("0.01") * (mpf("0.299") + 263 * mpf(10) ** (mpf("-0.0603") * po)) * k**2)
    if t < 60:
        return a, po, bs, nan, nan
    d = mpf(t) - 60
    rho = (bs - (mpf("0.00302") + mpf("1.505") * bs ** mpf("-0.951")) * d ** mpf("0.938")
           + (mpf("0.0216") - mpf("0.0233") * mpf(10) ** (mpf("-0.0161") * bs)) * d ** mpf("0.475"))
    return a, po, bs, rho, mass(r, g, api) / rho


def mass(r, g, api):
    return mpf("62.372") * go(api) + mpf("0.01357") * r * g


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


write("oil-density.csv", "rs,gamma_g,api,t_f,p_psia,rho_a,rho_po,rho_bs,rho_or_lb_ft3,bo",
      [(*c, t, p, *density(*c, t, p)) for c, (t, p) in product(
          [(0.0, 0.75, 35.0), (1.0, 0.6, 8.0), (30.0, 0.6, 8.0), (150.0, 0.8, 25.0), (350.0, 0.65, 35.0),
           (550.0, 0.75, 35.0), (751.0, 0.851, 47.1), (807.0, 0.848, 27.3), (1425.0, 0.95, 45.0), (2200.0, 1.1, 50.0),
           (769.0, 0.804, 37.9)],
          [(50.0, 500.0), (60.0, 14.696), (100.0, 200.0), (180.0, 1000.0), (220.0, 2634.7), (250.0, 5000.0),
           (300.0, 8000.0)])])
write("oil-density-mass-balance.csv", "rs,gamma_g,api,bo,rho_lb_ft3,rho_350_lb_ft3",
      [(r, g, api, b, mass(r, g, api) / b, (350 * go(api) + mpf("0.0764") * g * r) / (mpf("5.615") * b))
       for (r, b), (g, api) in product(
           [(0.0, 1.02), (90.0, 1.08), (350.0, 1.21), (769.0, 1.346), (1425.0, 1.7), (2200.0, 2.2)],
           [(0.6, 8.0), (0.75, 35.0), (0.804, 37.9), (0.848, 27.3), (0.851, 47.1), (0.65, 20.0), (0.95, 45.0),
            (1.1, 55.0), (1.0, 30.0)])])
