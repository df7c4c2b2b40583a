#!/usr/bin/env python3
"""Beggs and Brill's pressure gradient of two-phase flow in pipes, evaluated with 50 digits. Writes beggs-brill.csv.

Sources: H.D. Beggs and J.P. Brill (1973), "A Study of Two-Phase Flow in Inclined Pipes", J. Pet. Tech. 25 (5),
607-617, SPE-4007-PA, with the revised flow-pattern limits L1 to L4 and the transition pattern of J.P. Brill and
H.D. Beggs, "Two-Phase Flow in Pipes", and J.P. Brill and H. Mukherjee (1999), "Multiphase Flow in Wells", SPE
Monograph 17; the holdup factors of G.A. Payne et al. (1979), "Evaluation of Inclined-Pipe, Two-Phase Liquid Holdup
and Pressure-Loss Correlations Using Experimental Data", J. Pet. Tech. 31 (9), 1198-1208, SPE-6874-PA.

Units: psia, ft/s, lb/ft3, cP, dyn/cm, in; angle in degrees above the horizontal, positive where the flow goes up;
gradients in psi/ft, positive where the pressure rises against the flow, so that friction is always positive and
gravity is positive uphill. g = 9.80665/0.3048 ft/s2, and gc the same number.

How the points are settled that the papers leave open:
- A holdup is between 0 and 1. HL(0) of each pattern is raised to the no-slip value lambda and cut at 1; the
  inclined holdup is cut at 0 and at 1. In transition flow the segregated and the intermittent holdup are each
  inclined and cut before they are interpolated (columns holdup, total). Cutting only their interpolated value is
  the other reading: columns holdup_cut_last, total_cut_last, which differ from the former in transition flow only.
- At 0 degrees psi = 1. Downhill the holdup may be below no-slip.
- Friction: fn is Darcy's factor of the no-slip Reynolds number rho_n vm d/mu_n (1 cP = 0.001 kg/(m s)): 64/Re to Re = 2100; from
  Re = 4000 the root of Colebrook-White, 1/sqrt(f) = -2 log10(e/3.7 + 2.51/(Re sqrt(f))); between them linear in Re.
- ftp = fn e^S, y = lambda/HL^2. S = 0 where HL = 0, the limit of the formula, and where lambda = 1, where y = 1. The
  denominator of S has roots at ln y = 0.0165, where the special form for 1 < y < 1.2 replaces it, and at
  ln y = -8.2437 (y = 2.63e-4), where nothing does: no state here comes near that pole.
- Payne's factors are 0.924 uphill, 0.685 downhill, none at 0 degrees. *_payne_before: on HL(0) of each pattern,
  after HL(0) >= lambda; *_payne_after: on the final inclined holdup. Uphill the product is again raised to lambda,
  downhill it is not. Liquid alone (lambda = 1) has a holdup of 1 and takes no factor. The corrected holdup is used
  throughout, in y as well.
- Ek = rho_s vm vsg/(gc p 144) with the slip density rho_s, total = (grav + fric)/(1 - Ek); total_noaccel has Ek = 0.
  grav, fric and ek belong to the uncorrected holdup.
Inputs are the doubles printed; results are rounded once, to 17 digits. No state lies so close to a limit of flow
pattern, friction or S that a rounding error could move it across.
"""
from mpmath import exp, lambertw, log, log10, mp, mpf, nstr, pi, sin, sqrt

mp.dps = 50

G = GC = mpf("9.80665") / mpf("0.3048")
REYNOLDS = mpf("0.45359237") / (mpf("0.3048") * mpf("0.001"))
HL0 = {"segregated": ("0.98", "0.4846", "0.0868"), "intermittent": ("0.845", "0.5351", "0.0173"),
       "distributed": ("1.065", "0.5824", "0.0609")}
UPHILL = {"segregated": ("0.011", "-3.768", "3.539", "-1.614"), "intermittent": ("2.96", "0.305", "-0.4473", "0.0978")}
DOWNHILL = ("4.70", "-0.3692", "0.1244", "-0.5056")
L1, L2, L3, L4 = (lambda x, a=mpf(a), b=mpf(b): a * x ** b for a, b in
                  (("316", "0.302"), ("0.0009252", "-2.4684"), ("0.10", "-1.4516"), ("0.5", "-6.738")))


def regime(lam, nfr):
    if (lam < mpf("0.01") and nfr < L1(lam)) or (lam >= mpf("0.01") and nfr < L2(lam)):
        return "segregated"
    if lam >= mpf("0.01") and L2(lam) <= nfr <= L3(lam):
        return "transition"
    if ((mpf("0.01") <= lam < mpf("0.4") and L3(lam) < nfr <= L1(lam))
            or (lam >= mpf("0.4") and L3(lam) < nfr <= L4(lam))):
        return "intermittent"
    return "distributed"


def cut(holdup):
    return min(max(holdup, mpf(0)), mpf(1))


def payne_factor(lam, angle):
    if lam == 1 or angle == 0:
        return mpf(1)
    return mpf("0.924") if angle > 0 else mpf("0.685")


def inclined(pattern, lam, nfr, nlv, angle, payne):
    """Holdup of one pattern at the angle, not yet cut to [0, 1]."""
    a, b, c = map(mpf, HL0[pattern])
    horizontal = min(max(a * lam ** b / nfr ** c, lam), mpf(1))
    if payne:
        horizontal *= payne_factor(lam, angle)
        if angle > 0:
            horizontal = max(horizontal, lam)
    if angle == 0 or (angle > 0 and pattern == "distributed"):
        return horizontal
    d, e, f, g = map(mpf, UPHILL[pattern] if angle > 0 else DOWNHILL)
    c = max((1 - lam) * log(d * lam ** e * nlv ** f * nfr ** g), mpf(0))
    s = sin(mpf("1.8") * angle * pi / 180)
    return horizontal * (1 + c * (s - s ** 3 / 3))


def holdup(lam, nfr, nlv, angle, payne_before=False, cut_last=False):
    pattern = regime(lam, nfr)
    if pattern != "transition":
        return cut(inclined(pattern, lam, nfr, nlv, angle, payne_before))
    segregated = inclined("segregated", lam, nfr, nlv, angle, payne_before)
    intermittent = inclined("intermittent", lam, nfr, nlv, angle, payne_before)
    if not cut_last:
        segregated, intermittent = cut(segregated), cut(intermittent)
    a = (L3(lam) - nfr) / (L3(lam) - L2(lam))
    return cut(a * segregated + (1 - a) * intermittent)


def colebrook(re, e):
    """The exact root: with u = e/3.7 + b x, x = 1/sqrt(f), b = 2.51/re, it is u/k + ln u = (e/3.7)/k, k = 2 b/ln 10."""
    b = mpf("2.51") / re
    k = 2 * b / log(10)
    a = e / mpf("3.7")
    x = (k * lambertw(exp(a / k) / k).real - a) / b
    assert abs(x + 2 * log10(a + b * x)) < mpf("1e-35")
    return 1 / x ** 2


def darcy(re, e):
    if re <= 2100:
        return 64 / re
    if re >= 4000:
        return colebrook(re, e)
    laminar, turbulent = mpf(64) / 2100, colebrook(mpf(4000), e)
    return laminar + (turbulent - laminar) * (re - 2100) / (4000 - 2100)


def s_exponent(lam, hl):
    if lam == 1 or hl == 0:
        return mpf(0)
    y = lam / hl ** 2
    if 1 < y < mpf("1.2"):
        return log(mpf("2.2") * y - mpf("1.2"))
    x = log(y)
    if x == 0:
        return mpf(0)
    return x / (mpf("-0.0523") + mpf("3.182") * x - mpf("0.8725") * x ** 2 + mpf("0.01853") * x ** 4)


def gradient(state, hl):
    """grav, fric, Ek, total and total without acceleration for a given holdup."""
    p, vsl, vsg, rho_l, rho_g, mu_l, mu_g, sigma, d_in, rough_in, angle = map(mpf, state)
    d, vm = d_in / 12, vsl + vsg
    lam = vsl / vm
    rho_n = rho_l * lam + rho_g * (1 - lam)
    mu_n = mu_l * lam + mu_g * (1 - lam)
    rho_s = rho_l * hl + rho_g * (1 - hl)
    ftp = darcy(REYNOLDS * rho_n * vm * d / mu_n, rough_in / d_in) * exp(s_exponent(lam, hl))
    grav = rho_s * G / GC * sin(angle * pi / 180) / 144
    fric = ftp * rho_n * vm ** 2 / (2 * GC * d * 144)
    ek = rho_s * vm * vsg / (GC * p * 144)
    return grav, fric, ek, (grav + fric) / (1 - ek), grav + fric


def groups(state):
    p, vsl, vsg, rho_l, rho_g, mu_l, mu_g, sigma, d_in, rough_in, angle = map(mpf, state)
    vm = vsl + vsg
    return vsl / vm, vm ** 2 / (G * d_in / 12), mpf("1.938") * vsl * (rho_l / sigma) ** mpf("0.25"), angle


def row(state):
    lam, nfr, nlv, angle = groups(state)
    hl = holdup(lam, nfr, nlv, angle)
    cut_last = holdup(lam, nfr, nlv, angle, cut_last=True)
    before = holdup(lam, nfr, nlv, angle, payne_before=True)
    after = hl * payne_factor(lam, angle)
    if angle > 0:
        after = max(after, lam)
    return (*state, regime(lam, nfr), hl, *gradient(state, hl), before, gradient(state, before)[3],
            after, gradient(state, after)[3], cut_last, gradient(state, cut_last)[3])


def away_from_limits(state):
    """No rounding error can move this state to another branch."""
    lam, nfr, nlv, angle = groups(state)
    p, vsl, vsg, rho_l, rho_g, mu_l, mu_g, sigma, d_in, rough_in, _ = map(mpf, state)
    re = REYNOLDS * (rho_l * lam + rho_g * (1 - lam)) * (vsl + vsg) * d_in / 12 / (mu_l * lam + mu_g * (1 - lam))
    close = [abs(x / limit - 1) < mpf("1e-6") for x, limit in
             [(nfr, f(lam)) for f in (L1, L2, L3, L4)] +
             [(lam, mpf("0.01")), (lam, mpf("0.4")), (re, 2100), (re, 4000)]]
    hl = holdup(lam, nfr, nlv, angle)
    for h in (hl, hl * payne_factor(lam, angle), holdup(lam, nfr, nlv, angle, True),
              holdup(lam, nfr, nlv, angle, cut_last=True)):
        if h > 0 and h != lam and lam != 1:
            y = lam / h ** 2
            close += [abs(y - 1) < mpf("1e-6"), abs(y - mpf("1.2")) < mpf("1e-6"), log(y) < mpf("-7.5")]
    return not any(close)


# rho_l, rho_g, mu_l, mu_g, sigma
LIGHT = (44.0, 5.5, 0.45, 0.017, 9.0)
MEDIUM = (52.0, 1.8, 2.0, 0.013, 20.0)
VISCOUS = (57.0, 1.2, 60.0, 0.013, 27.0)
HEAVY = (60.5, 0.9, 450.0, 0.012, 29.0)
WATER = (63.1, 4.1, 0.62, 0.015, 52.0)
THIN = (49.5, 2.1, 1.2, 0.0135, 18.0)
VOLATILE = (40.0, 11.0, 0.3, 0.022, 3.5)
# p, fluid, d, roughness; superficial velocities of liquid and gas
PIPES = [(120.0, MEDIUM, 2.441, 0.0006), (850.0, LIGHT, 2.992, 0.0006), (60.0, HEAVY, 3.958, 0.0018),
         (1500.0, WATER, 6.184, 0.0), (400.0, THIN, 1.995, 0.006), (3000.0, VOLATILE, 4.892, 0.0006)]
VELOCITIES = [(0.005, 9.0), (0.02, 39.98), (0.04, 25.0), (0.05, 1.5), (0.1, 3.0), (0.3, 0.9), (0.3, 2.5), (0.35, 60.0),
              (0.8, 0.6), (1.0, 12.0), (1.5, 1.2), (2.5, 6.0), (3.0, 0.4), (4.0, 25.0), (5.0, 5.0), (6.0, 1.0),
              (7.92, 0.08), (12.0, 9.0), (14.0, 2.0), (0.004, 0.35), (0.9, 0.02), (0.15, 0.3)]
ANGLES = [90.0, -90.0, 0.0, 45.0, -45.0, 3.0, -3.0, 75.0, -70.0, 20.0, -15.0]

states = []
for i, (p, fluid, d, rough) in enumerate(PIPES):
    for j, (vsl, vsg) in enumerate(VELOCITIES):
        states += [(p, vsl, vsg, *fluid, d, rough, ANGLES[(2 * i + 3 * j + k) % 11])
                   for k in ((0,) if (i + j) % 3 == 0 else (0, 5))]
# Reynolds number around 2100 to 4000
states += [(250.0, vsl, vsg, *VISCOUS, 3.958, 0.0018, angle) for vsl, vsg, angle in [
    (4.0, 1.2, 90.0), (4.5, 2.5, -30.0), (3.0, 2.0, 0.0), (2.5, 4.0, 60.0), (1.2, 6.0, 10.0), (6.5, 0.7, -90.0),
    (7.0, 1.8, 30.0),
    (0.4, 5.5, -60.0)]]
# nearly full, uphill and slow
states += [(700.0, vsl, vsg, *fluid, 6.184, 0.0006, angle) for vsl, vsg, fluid, angle in [
    (0.05, 0.05, MEDIUM, 90.0), (0.1, 0.2, WATER, 60.0), (0.3, 0.02, THIN, 5.0), (0.5, 0.5, LIGHT, 45.0),
    (0.02, 0.06, VISCOUS, 30.0),
    (0.08, 0.9, MEDIUM, 75.0)]]
# low pressure, fast: the acceleration term matters
states += [(p, vsl, vsg, *THIN, 2.992, 0.0006, angle) for p, vsl, vsg, angle in [
    (25.0, 1.0, 60.0, 0.0), (25.0, 2.0, 70.0, 90.0), (40.0, 3.0, 90.0, -20.0), (18.0, 0.5, 55.0, 2.0),
    (60.0, 8.0, 80.0, 45.0)]]
# liquid alone
states += [(900.0, vsl, 0.0, *MEDIUM, 2.992, 0.0006, angle)
           for vsl, angle in [(0.02, 90.0), (3.0, 90.0), (3.0, -90.0), (6.0, 0.0)]]

assert all(away_from_limits(s) for s in states)
COLUMNS = ("p_psia,vsl,vsg,rho_l,rho_g,mu_l,mu_g,sigma,d_in,rough_in,angle_deg_from_horizontal,regime,"
           "holdup,grav,fric,ek,total,total_noaccel,holdup_payne_before,total_payne_before,"
           "holdup_payne_after,total_payne_after,holdup_cut_last,total_cut_last")
if __name__ == "__main__":
    with open("beggs-brill.csv", "w", newline="\n") as out:
        out.write(COLUMNS + "\n")
        for state in states:
            out.write(",".join(nstr(x, 17) if isinstance(x, mpf) else str(x) for x in row(state)) + "\n")
