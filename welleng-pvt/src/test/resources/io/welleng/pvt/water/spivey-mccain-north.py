#!/usr/bin/env python3
"""Brine with dissolved methane: density, volume factor, compressibility and methane solubility by Spivey, McCain and
North (2004) and by the refitted set of McCain, Spivey and Lenn (2011), evaluated with 50 digits. Writes
spivey-mccain-north-density.csv, spivey-mccain-north-methane.csv, mccain-spivey-lenn-density.csv and
mccain-spivey-lenn-methane.csv.

Sources: J.P. Spivey, W.D. McCain, R. North (2004), "Estimating Density, Formation Volume Factor, Compressibility,
Methane Solubility, and Viscosity for Oilfield Brines at Temperatures From 0 to 275 degC, Pressures to 200 MPa, and
Salinities to 5.7 mole/kg", J. Can. Pet. Tech. 43 (7), 52-61, PETSOC-04-07-05; W.D. McCain, J.P. Spivey, C.P. Lenn
(2011), "Petroleum Reservoir Fluid Property Correlations", PennWell, ch. 4 (solubility and partial molar volume from
Z. Duan, S. Mao, 2006, Geochim. Cosmochim. Acta 70, 3369-3386).

Every coefficient is a(t) = (a1 t^2 + a2 t + a3)/(a4 t^2 + a5 t + 1), t = T/100. With m the molality of NaCl:

    rho70 = rho_w70 + D2 m^2 + D3/2 m^(3/2) + D1 m + D1/2 m^(1/2)        at 70 MPa
    E = Ew + Em m,   F = Fw + F3/2 m^(3/2) + F1 m + F1/2 m^(1/2)
    I(p) = ln|E p/70 + F|/E,   rho = rho70 exp(I(p) - I(70)),   c = 1/(70 (E p/70 + F))
    ln(pv/22.064) = (647.096/TK) (-7.85951783 v + 1.84408259 v^1.5 - 11.7866497 v^3 + 22.6807411 v^3.5
                                   - 15.9618719 v^4 + 1.80122502 v^7.5),   v = 1 - TK/647.096
    mg0 = exp(A ln^2(p - pv) + B ln(p - pv) + C),   mgs = mg0 exp(-2 lambda m - zeta m^2),   mg = fraction mgs
    V = R TK (u + 2 m dlambda/dp),   dV/dp = 2 R TK m d2lambda/dp2,   R = 8.314467
    2004: lambda = 7.015e-2 + 1.074e-4 TK + 2.260e-1 p/TK - 1.227e-3 p^2/TK,   zeta = -6.28e-3,
          u = -8.5658e-2 + 1.31961e-2 ln TK + 7.338/TK + 9.05e-2/(680 - TK)
    2011: lambda = -0.80898 + 1.0827e-3 TK + 183.85/TK + 3.924e-4 p - 1.97e-6 p^2,   zeta = -3.89e-3,
          u = 7.698589e-2 - 5.0253331e-5 TK - 30.092013/TK + 4.8468502e3/TK^2
    M = 1000 + 58.4428 m,   Vb = M/rho + mg V                            for 1 kg of water
    rho_gas = (M + 16.043 mg)/Vb,   Bw = Vb rho_std/M,   Rsw = mg Vg,std rho_std/M,   Vg,std = R 288.70555.../0.101325
    c undersaturated = (c M/rho - mg dV/dp)/Vb                           (methane content constant)
    c saturated = c undersaturated - (dmg/dp) (V - z R TK/p)/Vb          (free methane present, fraction 1)
    dmgs/dp = mgs ((2 A ln(p - pv) + B)/(p - pv) - 2 m dlambda/dp)

rho_std is the gas-free density at 60 degF and 0.101325 MPa. T in degC, p in MPa, m and mg in mol/kg of water, rho in
g/cm3, V in cm3/mol, c in 1/MPa, Rsw in m3/m3, z (deviation factor of methane, used by the saturated compressibility
only) is an input. Inputs are the doubles printed; results are rounded once, to 17 digits; NaN where a value does not
exist (p below the vapour pressure, or a fraction below 1 for the saturated compressibility).
"""
from itertools import product

from mpmath import diff, exp, log, mp, mpf, nstr, sqrt

mp.dps = 50
NAN = mpf("nan")
R = mpf("8.314467")
NACL, METHANE = mpf("58.4428"), mpf("16.043")
STANDARD_C, STANDARD_MPA = mpf(140) / 9, mpf("0.101325")

WATER = {"rho": ("-0.127213", "0.645486", "1.03265", "-0.070291", "0.639589"),
         "E": ("4.221", "-3.478", "6.221", "0.5182", "-0.4405"),
         "F": ("-11.403", "29.932", "27.952", "0.20684", "0.3768")}
SET_2004 = {"D2": ("-7.925e-5", "-1.93e-6", "-3.4254e-4", "0", "0"),
            "D32": ("1.0998e-3", "-2.8755e-3", "-3.5819e-3", "-0.72877", "1.92016"),
            "D1": ("-7.6402e-3", "3.6963e-2", "4.36083e-2", "-0.333661", "1.185685"),
            "D12": ("3.746e-4", "-3.328e-4", "-3.346e-4", "0", "0"),
            "E": ("0", "0", "0.1353", "0", "0"),
            "F32": ("-1.409", "-0.361", "-0.2532", "0", "9.216"),
            "F1": ("0", "5.614", "4.6782", "-0.307", "2.6069"),
            "F12": ("-0.1127", "0.2047", "-0.0452", "0", "0"),
            "A": ("-0.007751", "0.013624", "-0.0781", "0", "0"),
            "B": ("0.01193", "0.0851", "1.02766", "0", "0"),
            "C": ("1.8316", "-7.8119", "-3.6231", "-0.10733", "1.09192")}
SET_2011 = {"D2": ("-1.1149e-4", "1.7105e-4", "-4.3766e-4", "0", "0"),
            "D32": ("-8.878e-4", "-1.388e-4", "-2.96318e-3", "0", "0.51103"),
            "D1": ("2.1466e-3", "1.2427e-2", "4.2648e-2", "-8.1009e-2", "0.525417"),
            "D12": ("2.356e-4", "-3.636e-4", "-2.278e-4", "0", "0"),
            "E": ("0", "0", "0.1249", "0", "0"),
            "F32": ("-0.617", "-0.747", "-0.4339", "0", "10.26"),
            "F1": ("0", "9.917", "5.1128", "0", "3.892"),
            "F12": ("0.0365", "-0.0369", "0", "0", "0"),
            "A": ("0", "-0.004462", "-0.06763", "0", "0"),
            "B": ("-0.03602", "0.18917", "0.97242", "0", "0"),
            "C": ("0.6855", "-3.1992", "-3.7968", "0.07711", "0.2229")}


def a(t_c, values):
    a1, a2, a3, a4, a5 = map(mpf, values)
    t = mpf(t_c) / 100
    return (a1 * t * t + a2 * t + a3) / (a4 * t * t + a5 * t + 1)


def gas_free(s, t_c, p, m):
    """rho70, E, F, rho, c."""
    m = mpf(m)
    rho70 = (a(t_c, WATER["rho"]) + a(t_c, s["D2"]) * m ** 2 + a(t_c, s["D32"]) * m * sqrt(m) + a(t_c, s["D1"]) * m
             + a(t_c, s["D12"]) * sqrt(m))
    e = a(t_c, WATER["E"]) + a(t_c, s["E"]) * m
    f = a(t_c, WATER["F"]) + a(t_c, s["F32"]) * m * sqrt(m) + a(t_c, s["F1"]) * m + a(t_c, s["F12"]) * sqrt(m)
    here = e * mpf(p) / 70 + f
    return rho70, e, f, rho70 * exp((log(abs(here)) - log(abs(e + f))) / e), 1 / (70 * here)


def vapour_pressure(t_k):
    v = 1 - t_k / mpf("647.096")
    series = (mpf("-7.85951783") * v + mpf("1.84408259") * v ** mpf("1.5") - mpf("11.7866497") * v ** 3
              + mpf("22.6807411") * v ** mpf("3.5") - mpf("15.9618719") * v ** 4 + mpf("1.80122502") * v ** mpf("7.5"))
    return mpf("22.064") * exp(mpf("647.096") / t_k * series)


def interaction(s, t_k, p):
    """lambda, its first two pressure derivatives, zeta, u."""
    if s is SET_2004:
        return (mpf("7.015e-2") + mpf("1.074e-4") * t_k + mpf("0.226") * p / t_k - mpf("1.227e-3") * p ** 2 / t_k,
                (mpf("0.226") - 2 * mpf("1.227e-3") * p) / t_k, -2 * mpf("1.227e-3") / t_k, mpf("-6.28e-3"),
                mpf("-8.5658e-2") + mpf("1.31961e-2") * log(t_k) + mpf("7.338") / t_k + mpf("9.05e-2") / (680 - t_k))
    return (mpf("-0.80898") + mpf("1.0827e-3") * t_k + mpf("183.85") / t_k + mpf("3.924e-4") * p
            - mpf("1.97e-6") * p ** 2,
            mpf("3.924e-4") - 2 * mpf("1.97e-6") * p, -2 * mpf("1.97e-6"), mpf("-3.89e-3"),
            mpf("7.698589e-2") - mpf("5.0253331e-5") * t_k - mpf("30.092013") / t_k + mpf("4.8468502e3") / t_k ** 2)


def methane(s, t_c, p, m):
    """pv, mg0, mgs, dmgs/dp, V, dV/dp."""
    t_k, p, m = mpf(t_c) + mpf("273.15"), mpf(p), mpf(m)
    pv = vapour_pressure(t_k)
    if p <= pv:
        return (pv,) + (NAN,) * 5
    quadratic, linear, constant = a(t_c, s["A"]), a(t_c, s["B"]), a(t_c, s["C"])
    x = log(p - pv)
    fresh = exp(quadratic * x * x + linear * x + constant)
    value, first, second, zeta, u = interaction(s, t_k, p)
    salt = fresh * exp(-2 * value * m - zeta * m * m)
    return (pv, fresh, salt, salt * ((2 * quadratic * x + linear) / (p - pv) - 2 * m * first),
            R * t_k * (u + 2 * m * first), 2 * R * t_k * m * second)


def brine(s, t_c, p, m, fraction, z):
    """rho with gas, Bw, Rsw, c undersaturated, c saturated."""
    pv, _, salt, slope, v, dv = methane(s, t_c, p, m)
    if p <= pv:
        return (NAN,) * 5
    mg, mass = salt * mpf(fraction), 1000 + NACL * mpf(m)
    rho, c = gas_free(s, t_c, p, m)[3:]
    standard = gas_free(s, STANDARD_C, STANDARD_MPA, m)[3]
    volume = mass / rho + mg * v
    single = (c * mass / rho - mg * dv) / volume
    gas = mpf(z) * R * (mpf(t_c) + mpf("273.15")) / mpf(p)
    return ((mass + METHANE * mg) / volume, volume * standard / mass,
            mg * R * (STANDARD_C + mpf("273.15")) / STANDARD_MPA * standard / mass, single,
            single - slope * (v - gas) / volume if fraction == 1 else NAN)


def check(s, t_c, p, m):
    """The derivatives in closed form against numerical ones."""
    near = mpf("1e-18")
    if p <= vapour_pressure(mpf(t_c) + mpf("273.15")):
        return
    assert abs(diff(lambda x: log(gas_free(s, t_c, x, m)[3]), mpf(p)) - gas_free(s, t_c, p, m)[4]) < near
    assert abs(diff(lambda x: methane(s, t_c, x, m)[2], mpf(p)) - methane(s, t_c, p, m)[3]) < near
    assert abs(diff(lambda x: methane(s, t_c, x, m)[4], mpf(p)) - methane(s, t_c, p, m)[5]) < near
    content = methane(s, t_c, p, m)[2]

    def volume(x):
        return (1000 + NACL * mpf(m)) / gas_free(s, t_c, x, m)[3] + content * methane(s, t_c, x, m)[4]
    assert abs(-diff(volume, mpf(p)) / volume(mpf(p)) - brine(s, t_c, p, m, 1.0, 1.0)[3]) < near


def text(*values):
    return ",".join(nstr(v, 17).replace("nan", "NaN") for v in values)


for name, chosen in (("spivey-mccain-north", SET_2004), ("mccain-spivey-lenn", SET_2011)):
    with open(name + "-density.csv", "w", newline="\n") as out:
        out.write("t_c,p_mpa,m_nacl_mol_kg,rho_70_mpa_g_cm3,e,f,rho_g_cm3,c_1_mpa,bw\n")
        for t, p, m in product([0.0, 15.0, 60.0, 125.0, 200.0, 275.0], [0.1, 20.0, 70.0, 200.0], [0.0, 0.5, 2.0, 5.7]):
            free = gas_free(chosen, t, p, m)
            out.write(f"{t},{p},{m}," + text(*free, gas_free(chosen, STANDARD_C, STANDARD_MPA, m)[3] / free[3]) + "\n")
    with open(name + "-methane.csv", "w", newline="\n") as out:
        out.write("t_c,p_mpa,m_nacl_mol_kg,fraction,z,pv_mpa,mg_fresh_mol_kg,mg_saturated_mol_kg,dmg_dp_mol_kg_mpa,"
                  "v_cm3_mol,dv_dp_cm3_mol_mpa,rho_g_cm3,bw,rsw_m3_m3,c_undersaturated_1_mpa,c_saturated_1_mpa\n")
        for t, (p, z), m, fraction in product([20.0, 60.0, 100.0, 175.0, 250.0],
                                              [(2.0, 0.96), (10.0, 0.87), (30.0, 0.95), (100.0, 1.75)],
                                              [0.0, 1.0, 5.0], [0.5, 1.0]):
            check(chosen, t, p, m)
            out.write(f"{t},{p},{m},{fraction},{z}," + text(*methane(chosen, t, p, m),
                                                          *brine(chosen, t, p, m, fraction, z)) + "\n")
