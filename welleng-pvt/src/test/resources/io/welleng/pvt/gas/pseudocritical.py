#!/usr/bin/env python3
"""Pseudocritical properties of natural gases, evaluated with 50 digits.

standing-pseudocritical.csv: M.B. Standing (1977), "Volumetric and Phase Behavior of Oil Field Hydrocarbon Systems",
SPE, g the gravity of the hydrocarbon gas:
    natural gas  Tpc = 168 + 325 g - 12.5 g^2,  ppc = 677 + 15.0 g - 37.5 g^2
    condensate   Tpc = 187 + 330 g - 71.5 g^2,  ppc = 706 - 51.7 g - 11.1 g^2
wichert-aziz.csv: the whole gas, of gravity g, with N2, CO2 and H2S
    ghc = (g - 0.967 yN2 - 1.52 yCO2 - 1.18 yH2S)/(1 - yN2 - yCO2 - yH2S)
    Tpc = (1 - yN2 - yCO2 - yH2S) Thc + 227 yN2 + 548 yCO2 + 672 yH2S,
    ppc likewise with 493, 1071, 1306 (Standing 1977)
    e = 120 (A^0.9 - A^1.6) + 15 (B^0.5 - B^4),  A = yCO2 + yH2S, B = yH2S
    Tpc' = Tpc - e,  ppc' = ppc Tpc'/(Tpc + B (1 - B) e)
    E. Wichert and K. Aziz (1972), "Calculate Z's for Sour Gases", Hydrocarbon Processing 51 (5), 119-122. Thc and phc
    are Standing's for natural gas and Sutton's (SPE-14265-MS). impure_*: the linear form of T. Ahmed and B. Guo,
    Tpc = 326 + 315.7 (g - 0.5) - 240 yN2 - 83.3 yCO2 + 133.3 yH2S,
    ppc = 678 - 50 (g - 0.5) - 206.7 yN2 + 440 yCO2 + 606.7 yH2S
piper-mccain-corredor.csv: L.D. Piper, W.D. McCain and J.H. Corredor (1993), "Compressibility Factors for Naturally
Occurring Petroleum Gases", SPE-26668-MS; coefficients as given in W.D. McCain, J.P. Spivey and C.P. Lenn (2011)
    J = 0.11582 - 0.45820 yH2S Tc/pc - 0.90348 yCO2 Tc/pc - 0.66026 yN2 Tc/pc + 0.70729 g - 0.099397 g^2
    K = 3.8216 - 0.06534 yH2S Tc/pc^0.5 - 0.42113 yCO2 Tc/pc^0.5 - 0.91249 yN2 Tc/pc^0.5 + 17.438 g - 3.2191 g^2
    Tpc = K^2/J,  ppc = Tpc/J;  Tc, pc: H2S 672.35, 1306; CO2 547.58, 1071; N2 239.26, 507.5
kay.csv: W.B. Kay (1936), Ind. Eng. Chem. 28, 1014: mole-fraction averages of M, Tc and pc, the constants of C.H.
Whitson and M.R. Brule (2000), "Phase Behavior", SPE Monograph 20 (in the script); C7+ with its own; gamma_g = M/28.97

Temperatures in degR, pressures in psia. Inputs are the doubles printed; results are rounded once, to 17 digits; NaN for
a negative gravity of the hydrocarbon part and what follows from it.
"""
from itertools import product

from mpmath import mp, mpf, nan, nstr, sqrt

mp.dps = 50

# M lb/lbmol, Tc degR, pc psia
COMPONENTS = {"n2": "28.02 227.3 493.0", "co2": "44.01 547.6 1070.6", "h2s": "34.08 672.4 1306.0",
              "c1": "16.04 343.0 667.8", "c2": "30.07 549.8 707.8", "c3": "44.09 665.7 616.3",
              "ic4": "58.12 734.7 529.1", "nc4": "58.12 765.3 550.7", "ic5": "72.15 828.8 490.4",
              "nc5": "72.15 845.4 488.6", "c6": "86.17 913.4 436.9"}


def polynomial(g, text):
    a, b, c = [mpf(x) for x in text.split()]
    return a + b * g + c * g**2


def standing(g):
    return polynomial(g, "168 325 -12.5"), polynomial(g, "677 15 -37.5")


def condensate(g):
    return polynomial(g, "187 330 -71.5"), polynomial(g, "706 -51.7 -11.1")


def sutton(g):
    return polynomial(g, "169.2 349.5 -74.0"), polynomial(g, "756.8 -131.0 -3.6")


def hydrocarbon_gravity(g, n2, co2, h2s):
    value = (g - mpf("0.967") * n2 - mpf("1.52") * co2 - mpf("1.18") * h2s) / (1 - mpf(n2) - co2 - h2s)
    return value if value >= 0 else nan


def mixture(base, g, n2, co2, h2s):
    t, p = base(hydrocarbon_gravity(g, n2, co2, h2s))
    rest = 1 - mpf(n2) - co2 - h2s
    return (rest * t + 227 * mpf(n2) + 548 * mpf(co2) + 672 * mpf(h2s),
            rest * p + 493 * mpf(n2) + 1071 * mpf(co2) + 1306 * mpf(h2s))


def wichert_aziz(t, p, co2, h2s):
    a, b = mpf(co2) + h2s, mpf(h2s)
    e = 120 * (a ** mpf("0.9") - a ** mpf("1.6")) + 15 * (sqrt(b) - b**4)
    return e, t - e, p * (t - e) / (t + b * (1 - b) * e)


def impure(g, n2, co2, h2s):
    return (326 + mpf("315.7") * (mpf(g) - mpf("0.5")) - 240 * mpf(n2) - mpf("83.3") * co2 + mpf("133.3") * h2s,
            678 - 50 * (mpf(g) - mpf("0.5")) - mpf("206.7") * n2 + 440 * mpf(co2) + mpf("606.7") * h2s)


def piper(g, n2, co2, h2s):
    criticals = [(h2s, "672.35", "1306"), (co2, "547.58", "1071"), (n2, "239.26", "507.5")]
    j = polynomial(g, "0.11582 0.70729 -0.099397")
    k = polynomial(g, "3.8216 17.438 -3.2191")
    for (y, t, p), a, b in zip(criticals, ("-0.45820", "-0.90348", "-0.66026"), ("-0.06534", "-0.42113", "-0.91249")):
        j += mpf(a) * y * mpf(t) / mpf(p)
        k += mpf(b) * y * mpf(t) / sqrt(mpf(p))
    return j, k, k**2 / j, k**2 / j**2


def kay(fractions, heavy):
    constants = [[mpf(x) for x in COMPONENTS[c].split()] for c in COMPONENTS] + [[mpf(x) for x in heavy]]
    m, t, p = [sum(mpf(y) * row[i] for y, row in zip(fractions, constants)) for i in range(3)]
    return m, m / mpf("28.97"), t, p


def write(name, header, rows):
    with open(name, "w", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            out.write(",".join(("NaN" if x != x else nstr(x, 17)) if isinstance(x, mpf) else str(x) for x in row)
                      + "\n")


write("standing-pseudocritical.csv", "gamma_g,tpc_natural_r,ppc_natural_psia,tpc_condensate_r,ppc_condensate_psia",
      [(g, *standing(g), *condensate(g)) for g in [
          0.5, 0.55, 0.56, 0.57, 0.58, 0.59, 0.6, 0.61, 0.62, 0.63, 0.64, 0.65, 0.66, 0.67, 0.68, 0.69, 0.7, 0.71, 0.72,
          0.73, 0.74, 0.75, 0.76, 0.78, 0.8, 0.82, 0.84, 0.85, 0.86, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.98, 1.0, 1.05,
          1.1, 1.15, 1.2, 1.211, 1.25, 1.3, 1.35, 1.4, 1.45, 1.5, 1.55, 1.6, 1.67, 1.8]])

SOUR = [(0.0, 0.0, 0.0), (0.1, 0.0, 0.0), (0.0, 0.05, 0.0), (0.0, 0.0, 0.05), (0.05, 0.05, 0.02), (0.1, 0.08, 0.02),
        (0.0, 0.1, 0.07), (0.0051, 0.1101, 0.0491), (0.02, 0.3, 0.2), (0.0, 0.544, 0.0), (0.0, 0.0, 0.738)]
rows = []
for g, y in product([0.6, 0.65, 0.7, 0.8, 1.1, 1.242], SOUR):
    ghc = hydrocarbon_gravity(g, *y)
    row = [g, *y, ghc]
    for base in (standing, sutton):
        t, p = mixture(base, g, *y)
        row += [t, p, *wichert_aziz(t, p, y[1], y[2])]
    rows.append(row + list(impure(g, *y)))
write("wichert-aziz.csv", "gamma_g,y_n2,y_co2,y_h2s,gamma_hc,tpc_standing_r,ppc_standing_psia,epsilon_r,"
      "tpc_standing_wa_r,ppc_standing_wa_psia,tpc_sutton_r,ppc_sutton_psia,epsilon_sutton_r,tpc_sutton_wa_r,"
      "ppc_sutton_wa_psia,tpc_impure_r,ppc_impure_psia", rows)
write("piper-mccain-corredor.csv", "gamma_g,y_n2,y_co2,y_h2s,j,k,tpc_r,ppc_psia",
      [(g, *y, *piper(g, *y)) for g, y in product([0.55, 0.613, 0.65, 0.7, 0.8, 1.0, 1.1, 1.5, 1.821], SOUR)])

COMPOSITIONS = [
    ([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], (114.0, 1023.9, 360.6)),
    ([0, 0, 0, 0.49, 0.38, 0.13, 0, 0, 0, 0, 0, 0], (114.0, 1023.9, 360.6)),
    ([0, 0, 0, 0.875, 0.083, 0.021, 0.006, 0.008, 0.003, 0.002, 0.001, 0.001], (114.0, 1023.9, 360.6)),
    ([0, 0.0112, 0.2609, 0.5575, 0.076, 0.0433, 0.0061, 0.0137, 0.0033, 0.0052, 0.0053, 0.0175],
     (128.0, 1099.5, 386.7)),
    ([0.0236, 0.0164, 0, 0.85, 0.05, 0.03, 0.01, 0.01, 0.004, 0.003, 0.002, 0.001], (121.0, 1060.0, 370.0)),
    ([0.1, 0.05, 0.02, 0.7, 0.06, 0.04, 0.01, 0.01, 0.004, 0.003, 0.002, 0.001], (150.0, 1180.0, 340.0)),
    ([0.0, 0.9, 0.0, 0.1, 0, 0, 0, 0, 0, 0, 0, 0], (150.0, 1180.0, 340.0)),
    ([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], (150.0, 1180.0, 340.0))]
for i in range(3, 11):
    COMPOSITIONS.append(([1.0 if k == i else 0 for k in range(12)], (114.0, 1023.9, 360.6)))
for c1 in [x / 100 for x in range(60, 98, 2)]:
    rest = (1 - c1) / 4
    COMPOSITIONS.append(([0, 0, 0, c1, 2 * rest, rest, 0.25 * rest, 0.35 * rest, 0.1 * rest, 0.1 * rest, 0.1 * rest,
                          0.1 * rest], (140.0, 1130.0, 350.0)))
write("kay.csv", ",".join("y_" + c for c in COMPONENTS) + ",y_c7p,m_c7p,tc_c7p_r,pc_c7p_psia,m,gamma_g,tpc_r,ppc_psia",
      [(*[float(y) for y in ys], *heavy, *kay(ys, heavy)) for ys, heavy in COMPOSITIONS])
