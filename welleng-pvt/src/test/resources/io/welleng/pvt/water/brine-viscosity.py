#!/usr/bin/env python3
"""Viscosity of sodium chloride brine: the choice of Spivey, McCain and North (2004), which is Kestin's equation carried
on above 125 degC, and the later choice of McCain, Spivey and Lenn (2011), Mao and Duan; evaluated with 50 digits.
Writes spivey-mccain-north-viscosity.csv and mao-duan.csv.

Sources: J.P. Spivey, W.D. McCain, R. North (2004), J. Can. Pet. Tech. 43 (7), 52-61, PETSOC-04-07-05; J. Kestin,
H.E. Khalifa, R.J. Correia (1981), "Tables of the Dynamic and Kinematic Viscosity of Aqueous NaCl Solutions in the
Temperature Range 20-150 degC and the Pressure Range 0.1-35 MPa", J. Phys. Chem. Ref. Data 10 (1), 71-87;
S. Mao, Z. Duan (2009), "The Viscosity of Aqueous Alkali-Chloride Solutions up to 623 K, 1,000 bar, and High Ionic
Strength", Int. J. Thermophys. 30, 1510-1523.

Kestin, with log to base 10 and x = 20 - T:
    w = (1.2378 x - 1.303e-3 x^2 + 3.06e-6 x^3 + 2.55e-8 x^4)/(96 + T)
    A = 3.324e-2 m + 3.624e-3 m^2 - 1.879e-4 m^3,   B = -3.96e-2 m + 1.02e-2 m^2 - 7.02e-4 m^3
    beta_w = -1.297 + 5.74e-2 T - 6.97e-4 T^2 + 4.47e-6 T^3 - 1.05e-8 T^4
    r = m/(6.044 + 2.8e-3 T + 3.6e-5 T^2)
    beta = (0.545 + 2.8e-3 T - beta_w) (2.5 r - 2 r^2 + 0.5 r^3) + beta_w
    mu_K = 1.002 10^(w + A + B w) (1 + beta p/1000)
Spivey, McCain and North:
    mu = mu_K(T, p, m)                                                                          T <= 125
    mu = mu_K(125, p, m) exp((0.0173 + 0.068 p/100) l^2 + (-1.0531 + 0.0273 p/100) l), l = ln(T/125)   T > 125
Mao and Duan, T in K, rho the density of pure water (here from Spivey, McCain and North), mu in Pa s:
    ln mu_w = d1/T^2 + d2/T + d3 + d4 T + d5 T^2 + rho (d6/T^2 + d7/T + d8 + d9 T + d10 T^2)
    ln (mu/mu_w) = (a0 + a1 T + a2 T^2) m + (b0 + b1 T + b2 T^2) m^2 + (c0 + c1 T) m^3

T in degC (csv), p in MPa, m in mol/kg of water, rho in g/cm3, mu in cP. Inputs are the doubles printed; results are
rounded once, to 17 digits.
"""
from itertools import product

from mpmath import exp, log, mp, mpf, nstr

mp.dps = 50


def polynomial(x, *coefficients):
    return sum(mpf(c) * mpf(x) ** i for i, c in enumerate(coefficients))


def kestin(t, p, m):
    w = polynomial(20 - mpf(t), "0", "1.2378", "-1.303e-3", "3.06e-6", "2.55e-8") / (96 + mpf(t))
    by_salt = polynomial(m, "0", "3.324e-2", "3.624e-3", "-1.879e-4")
    by_both = polynomial(m, "0", "-3.96e-2", "1.02e-2", "-7.02e-4")
    beta_w = polynomial(t, "-1.297", "5.74e-2", "-6.97e-4", "4.47e-6", "-1.05e-8")
    r = mpf(m) / polynomial(t, "6.044", "2.8e-3", "3.6e-5")
    beta = (polynomial(t, "0.545", "2.8e-3") - beta_w) * polynomial(r, "0", "2.5", "-2", "0.5") + beta_w
    return mpf("1.002") * mpf(10) ** (w + by_salt + by_both * w) * (1 + beta * p / 1000)


def spivey(t, p, m):
    if t <= 125:
        return kestin(t, p, m)
    l, hundreds = log(mpf(t) / 125), mpf(p) / 100
    return kestin(125, p, m) * exp((mpf("0.0173") + mpf("0.068") * hundreds) * l ** 2
                                   + (mpf("-1.0531") + mpf("0.0273") * hundreds) * l)


def rational(t_c, *values):
    a1, a2, a3, a4, a5 = map(mpf, values)
    t = mpf(t_c) / 100
    return (a1 * t * t + a2 * t + a3) / (a4 * t * t + a5 * t + 1)


def water_density(t_c, p):
    e = rational(t_c, "4.221", "-3.478", "6.221", "0.5182", "-0.4405")
    f = rational(t_c, "-11.403", "29.932", "27.952", "0.20684", "0.3768")
    reference = rational(t_c, "-0.127213", "0.645486", "1.03265", "-0.070291", "0.639589")
    return reference * exp((log(abs(e * mpf(p) / 70 + f)) - log(abs(e + f))) / e)


def mao_duan(t_c, p, m):
    """rho of pure water, mu of pure water, ratio, mu."""
    t, rho, m = mpf(t_c) + mpf("273.15"), water_density(t_c, p), mpf(m)
    plain = polynomial(t, "0.28853170e7", "-0.11072577e5", "-9.0834095", "0.030925651", "-2.7407100e-5") / t ** 2
    dense = polynomial(t, "-0.19283851e7", "0.56216046e4", "13.827250", "-0.047609523", "3.5545041e-5") / t ** 2
    pure = 1000 * exp(plain + rho * dense)
    ratio = exp(polynomial(t, "-0.21319213", "1.3651589e-3", "-1.2191756e-6") * m
                + polynomial(t, "0.069161945", "-2.7292263e-4", "2.0852448e-7") * m ** 2
                + polynomial(t, "-2.5988855e-3", "7.7989227e-6") * m ** 3)
    return rho, pure, ratio, pure * ratio


# Printed in the tables of Kestin, Khalifa and Correia, in micropascal seconds
for t, p, m, printed in ((20, 0.1, 0, 1002.0), (25, 0.1, 0, 890.1), (150, 35, 0, 190.7), (25, 0.1, 3, 1199.8),
                         (100, 20, 3, 407.6), (150, 35, 3, 273.5), (20, 0.1, 6, 1950.8), (150, 35, 6, 379.9)):
    assert abs(1000 * kestin(t, p, m) / printed - 1) < 2e-4

CASES = list(product([20.0, 60.0, 125.0, 175.0, 250.0, 300.0], [0.1, 10.0, 35.0, 100.0, 200.0], [0.0, 1.0, 3.0, 5.4]))
with open("spivey-mccain-north-viscosity.csv", "w", newline="\n") as out:
    out.write("t_c,p_mpa,m_nacl_mol_kg,mu_kestin_cp,mu_cp\n")
    for t, p, m in CASES:
        out.write(f"{t},{p},{m},{nstr(kestin(t, p, m), 17)},{nstr(spivey(t, p, m), 17)}\n")
with open("mao-duan.csv", "w", newline="\n") as out:
    out.write("t_c,p_mpa,m_nacl_mol_kg,rho_water_g_cm3,mu_water_cp,ratio,mu_cp\n")
    for t, p, m in CASES:
        out.write(f"{t},{p},{m}," + ",".join(nstr(v, 17) for v in mao_duan(t, p, m)) + "\n")
