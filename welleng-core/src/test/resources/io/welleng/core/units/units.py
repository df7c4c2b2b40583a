#!/usr/bin/env python3
"""Exact unit conversions from the definitions of the units, in fractions. Writes units.csv.

Sources: the international yard and pound (1959): 1 ft = 0.3048 m, 1 lb = 0.45359237 kg; standard gravity
9.80665 m/s2 (CGPM 1901); 1 US gal = 231 in3, 1 bbl = 42 US gal; the International Table Btu, 1 Btu/lb = 2,326 J/kg
exactly (1055.05585262 J); NIST Special Publication 811 (2008), appendix B; degrees API by definition,
SG = 141.5/(131.5 + API), with the density of water at 60 degF that API MPMS 11.1 (2004) uses, 999.016 kg/m3
(dimension density_api: exact only with that convention).

Every value is exact in fractions (angles: 50 digits of pi) and rounded once, to 17 digits. Input values are decimal
fractions; their doubles are within half a unit in the last place. horsepower is the mechanical one, 550 ft.lbf/s; at
is the technical atmosphere, 1 kgf/cm2; acre is the international one, 43,560 ft2; volume rates are per day of
86,400 s. No temperature or pressure correction is in a gas volume or a gas-oil ratio.
"""
from fractions import Fraction as F

from mpmath import mp, mpf, nstr, pi

mp.dps = 50

FT, LB, GRAVITY = F("0.3048"), F("0.45359237"), F("9.80665")
IN, LBF, KGF = FT / 12, LB * GRAVITY, GRAVITY
GAL = 231 * IN**3
BBL = 42 * GAL
HP = 550 * FT * LBF

UNITS = {  # the size of each unit in SI units
    "pressure": {"psi": LBF / IN**2, "bar": F(100000), "kPa": F(1000), "MPa": F(1000000), "Pa": F(1), "atm": F(101325),
                 "kgf/cm2": KGF * 10000, "at": KGF * 10000},
    "length": {"ft": FT, "m": F(1), "in": IN, "mm": F(1, 1000), "cm": F(1, 100), "1/64 in": IN / 64},
    "area": {"ft2": FT**2, "m2": F(1), "in2": IN**2, "acre": 43560 * FT**2},
    "volume": {"bbl": BBL, "ft3": FT**3, "m3": F(1), "US gal": GAL, "L": F(1, 1000)},
    "liquid_rate": {"STB/d": BBL, "m3/d": F(1), "gpm": GAL * 1440, "bbl/h": BBL * 24, "L/s": F(864, 10)},
    "gas_rate": {"Mscf/d": 1000 * FT**3, "MMscf/d": 1000000 * FT**3, "m3/d": F(1), "scf/d": FT**3},
    "gas_oil_ratio": {"scf/STB": FT**3 / BBL, "m3/m3": F(1)},
    "density": {"lb/ft3": LB / FT**3, "kg/m3": F(1), "g/cm3": F(1000), "lb/gal": LB / GAL},
    "viscosity": {"cP": F(1, 1000), "Pa.s": F(1), "mPa.s": F(1, 1000)},
    "force": {"lbf": LBF, "N": F(1), "kN": F(1000), "kgf": KGF, "klbf": 1000 * LBF},
    "torque": {"ft.lbf": FT * LBF, "in.lbf": IN * LBF, "N.m": F(1), "klbf.in": 1000 * IN * LBF},
    "power": {"hp": HP, "kW": F(1000), "W": F(1)},
    "energy": {"kWh": F(3600000), "J": F(1), "MJ": F(1000000), "Btu": 2326 * LB, "ft.lbf": FT * LBF},
    "surface_tension": {"dyn/cm": F(1, 1000), "mN/m": F(1, 1000), "N/m": F(1)}}

LINEAR = [  # dimension, from, to, value
    ("pressure", "psi", "kPa", "1"), ("pressure", "psi", "bar", "14.696"), ("pressure", "bar", "psi", "1"),
    ("pressure", "MPa", "psi", "34.5"), ("pressure", "psi", "MPa", "5000"), ("pressure", "kPa", "psi", "101.325"),
    ("pressure", "atm", "psi", "1"), ("pressure", "psi", "atm", "2500"), ("pressure", "kgf/cm2", "psi", "1"),
    ("pressure", "psi", "kgf/cm2", "1000"), ("pressure", "at", "bar", "1"), ("pressure", "kgf/cm2", "at", "70.3"),
    ("pressure", "atm", "at", "1"), ("pressure", "Pa", "psi", "6894.757"), ("pressure", "psi", "bar", "-3.5"),
    ("length", "ft", "m", "10000"), ("length", "m", "ft", "3048.5"), ("length", "in", "mm", "2.441"),
    ("length", "mm", "in", "62"),
    ("length", "in", "ft", "7"), ("length", "cm", "in", "100"), ("length", "1/64 in", "in", "48"),
    ("length", "1/64 in", "mm", "32"),
    ("length", "mm", "1/64 in", "12.7"), ("length", "m", "in", "0.01"),
    ("area", "ft2", "m2", "1"), ("area", "in2", "ft2", "4.68"), ("area", "m2", "in2", "0.003"),
    ("area", "acre", "m2", "1"),
    ("area", "acre", "ft2", "40"), ("area", "m2", "acre", "161874.256896"),
    ("volume", "bbl", "ft3", "1"), ("volume", "bbl", "m3", "1"), ("volume", "m3", "bbl", "1"),
    ("volume", "ft3", "m3", "1000"),
    ("volume", "bbl", "US gal", "1.5"), ("volume", "US gal", "L", "1"), ("volume", "L", "bbl", "158.987"),
    ("volume", "ft3", "US gal", "1"),
    ("liquid_rate", "STB/d", "m3/d", "1250"), ("liquid_rate", "m3/d", "STB/d", "200"),
    ("liquid_rate", "gpm", "STB/d", "100"),
    ("liquid_rate", "STB/d", "gpm", "2400"), ("liquid_rate", "gpm", "m3/d", "1"),
    ("liquid_rate", "bbl/h", "STB/d", "12.5"),
    ("liquid_rate", "L/s", "STB/d", "3"),
    ("gas_rate", "Mscf/d", "m3/d", "1"), ("gas_rate", "m3/d", "Mscf/d", "50000"),
    ("gas_rate", "MMscf/d", "Mscf/d", "4.6"),
    ("gas_rate", "MMscf/d", "m3/d", "1"), ("gas_rate", "Mscf/d", "scf/d", "0.25"),
    ("gas_oil_ratio", "scf/STB", "m3/m3", "1"), ("gas_oil_ratio", "scf/STB", "m3/m3", "750"),
    ("gas_oil_ratio", "m3/m3", "scf/STB", "100"),
    ("density", "lb/ft3", "kg/m3", "62.428"), ("density", "kg/m3", "lb/ft3", "850"),
    ("density", "g/cm3", "lb/ft3", "1"),
    ("density", "lb/ft3", "g/cm3", "5.5"), ("density", "lb/gal", "kg/m3", "8.34"), ("density", "g/cm3", "kg/m3", "0.7"),
    ("viscosity", "cP", "Pa.s", "2.5"), ("viscosity", "Pa.s", "cP", "0.014"), ("viscosity", "mPa.s", "cP", "35"),
    ("force", "lbf", "N", "1"), ("force", "kN", "lbf", "44.5"), ("force", "kgf", "lbf", "1000"),
    ("force", "klbf", "kN", "25.6"),
    ("force", "lbf", "kgf", "21000"),
    ("torque", "ft.lbf", "N.m", "1"), ("torque", "in.lbf", "N.m", "456000"), ("torque", "klbf.in", "ft.lbf", "640"),
    ("torque", "N.m", "in.lbf", "1"), ("torque", "N.m", "klbf.in", "36000"),
    ("power", "hp", "kW", "1"), ("power", "kW", "hp", "75"), ("power", "hp", "W", "0.5"),
    ("energy", "kWh", "J", "1"), ("energy", "MJ", "kWh", "90"), ("energy", "Btu", "J", "1"),
    ("energy", "kWh", "Btu", "1"),
    ("energy", "MJ", "Btu", "1"), ("energy", "Btu", "ft.lbf", "1"),
    ("surface_tension", "dyn/cm", "N/m", "29"), ("surface_tension", "mN/m", "dyn/cm", "72.8"),
    ("surface_tension", "N/m", "mN/m", "0.0185")]

TO_KELVIN = {"C": lambda t: t + F("273.15"), "F": lambda t: (t + F("459.67")) * F(5, 9), "K": lambda t: t,
             "R": lambda t: t * F(5, 9)}
FROM_KELVIN = {"C": lambda k: k - F("273.15"), "F": lambda k: k * F(9, 5) - F("459.67"), "K": lambda k: k,
               "R": lambda k: k * F(9, 5)}
TEMPERATURES = [("F", "C", "212"), ("C", "F", "15"), ("F", "R", "60"), ("F", "K", "180"), ("K", "C", "0"),
                ("K", "F", "300"),
                ("R", "F", "519.67"), ("C", "K", "-40"), ("F", "C", "-40"), ("R", "K", "672"), ("C", "R", "93.3")]

WATER = F("999.016")
API = [("API", "SG", "10"), ("API", "SG", "35"), ("SG", "API", "0.85"), ("API", "kg/m3", "22.3"),
       ("kg/m3", "API", "870"),
       ("API", "lb/ft3", "30"), ("API", "g/cm3", "8")]
DENSITY = dict(UNITS["density"], SG=WATER)

ANGLES = [("deg", "rad", "180"), ("deg", "rad", "1"), ("rad", "deg", "1"), ("rad", "deg", "-0.5")]


def density(unit, value):
    return WATER * F("141.5") / (F("131.5") + value) if unit == "API" else value * DENSITY[unit]


def from_density(unit, rho):
    return F("141.5") * WATER / rho - F("131.5") if unit == "API" else rho / DENSITY[unit]


def angle(source, value):
    value = mpf(value.numerator) / value.denominator
    return value * pi / 180 if source == "deg" else value * 180 / pi


rows = [(d, a, b, v, F(v) * UNITS[d][a] / UNITS[d][b]) for d, a, b, v in LINEAR]
rows += [("temperature", a, b, v, FROM_KELVIN[b](TO_KELVIN[a](F(v)))) for a, b, v in TEMPERATURES]
rows += [("density_api", a, b, v, from_density(b, density(a, F(v)))) for a, b, v in API]
rows += [("angle", a, b, v, angle(a, F(v))) for a, b, v in ANGLES]

with open("units.csv", "w", newline="\n") as out:
    out.write("dimension,from,to,value,expected\n")
    for dimension, a, b, value, expected in rows:
        if isinstance(expected, F):
            expected = mpf(expected.numerator) / expected.denominator
        out.write(f"{dimension},{a},{b},{value},{nstr(expected, 17)}\n")
