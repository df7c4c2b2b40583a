#!/usr/bin/env python3
"""Egbogah and Ng's dead-oil viscosity, evaluated with 50 digits. Writes egbogah-ng.csv.

Source: J.T.H. Ng and E.O. Egbogah (1983), "An Improved Temperature-Viscosity Correlation for Crude Oil Systems",
PETSOC-83-34-32; E.O. Egbogah and J.T. Ng (1990), J. Pet. Sci. Eng. 4 (3), 197-200.

    log10 log10 (mu + 1) = 1.8653 - 0.025086 API - 0.5644 log10 T                                      mu_cp
    log10 log10 (mu + 1) = -1.7095 - 0.0087917 Tp + 2.7523 go
                           + (-1.2943 + 0.0033214 Tp + 0.958195 go) log10 (t - Tp)                     mu_pour_cp

T in degF; t and the pour point Tp in degC, t = (T - 32)/1.8 and the same for t_pour_f; go = 141.5/(131.5 + API). NaN
at and below the pour point. Inputs are the doubles printed; results are rounded once, to 17 digits.
"""
from itertools import product

from mpmath import log10, mp, mpf, nan, nstr

mp.dps = 50


def plain(api, t):
    return mpf(10) ** mpf(10) ** (mpf("1.8653") - mpf("0.025086") * api - mpf("0.5644") * log10(mpf(t))) - 1


def pour(api, t_f, pour_f):
    t, tp = (mpf(t_f) - 32) / mpf("1.8"), (mpf(pour_f) - 32) / mpf("1.8")
    if t <= tp:
        return nan
    go = mpf("141.5") / (mpf("131.5") + api)
    x = (mpf("-1.7095") - mpf("0.0087917") * tp + mpf("2.7523") * go
         + (mpf("-1.2943") + mpf("0.0033214") * tp + mpf("0.958195") * go) * log10(t - tp))
    return mpf(10) ** mpf(10) ** x - 1


with open("egbogah-ng.csv", "w", newline="\n") as out:
    out.write("api,t_f,t_pour_f,mu_cp,mu_pour_cp\n")
    for api, t, tp in product([5.0, 10.0, 16.0, 22.3, 30.0, 31.0, 40.0, 58.0], [59.0, 80.0, 120.0, 176.0, 250.0],
                              [-58.0, 20.0, 59.0]):
        values = plain(api, t), pour(api, t, tp)
        out.write(f"{api},{t},{tp}," + ",".join("NaN" if v != v else nstr(v, 17) for v in values) + "\n")
