"""Steady response of damped tapered rods to harmonic motion of the top, with a spring and a damper at the bottom: exact.

u_tt = a^2 u_xx - c u_t, u = Re U(x) exp(i w t), so U'' = q^2 U with q^2 = (i w c - w^2)/a^2; D = -E A U'; at the bottom
D = (k + i w b) U. 50 digits. Writes string-response.csv: amplitude and phase of the bottom's displacement by that of the top,
and of the top load by the top displacement (lbf/in).
"""
from mpmath import mp, mpf, mpc, sqrt, cosh, sinh, pi, arg

mp.dps = 50
FT_PER_IN = mpf(1) / 12
G = mpf("9.80665") / mpf("0.3048")
E = mpf(30500000)
RODS = {"1": (mpf(1), mpf("2.904")), "7/8": (mpf("0.875"), mpf("2.224")), "3/4": (mpf("0.75"), mpf("1.634")),
        "5/8": (mpf("0.625"), mpf("1.135"))}


def response(sections, spm, factor, k, b):
    w = 2 * pi * mpf(spm) / 60
    travel = mpf(0)
    for size, length in sections:
        d, wt = RODS[size]
        travel += length / sqrt(E * pi / 4 * d * d * G / wt)
    c = pi * mpf(factor) / (2 * travel)
    # state (U in, D lbf) from the bottom up, for U = 1 there
    u, load = mpc(1), mpc(mpf(k), w * mpf(b))
    for size, length in reversed(sections):
        d, wt = RODS[size]
        ea = E * pi / 4 * d * d
        a = sqrt(ea * G / wt)
        q = sqrt(mpc(-w * w, w * c)) / a
        z = ea * q * FT_PER_IN  # lbf per in
        ch, sh = cosh(q * length), sinh(q * length)
        u, load = ch * u + sh / z * load, z * sh * u + ch * load
    return 1 / u, load / u


CASES = {
    "free one": ([("7/8", 5000)], 10, "0.1", 0, 0),
    "free taper": ([("1", 1500), ("7/8", 2000), ("3/4", 2500), ("5/8", 1000)], 8, "0.1", 0, 0),
    "spring two": ([("7/8", 1690), ("3/4", 3310)], 16, "0.05", 300, 0),
    "damper taper": ([("1", 1500), ("7/8", 2000), ("3/4", 2500), ("5/8", 1000)], 12, "0.2", 0, 60),
    "both one": ([("3/4", 3000)], 20, "0.1", 150, 25),
}
print("name,sections,spm,factor,spring,damper,bottom_re,bottom_im,top_re,top_im")
for name, (sections, spm, factor, k, b) in CASES.items():
    ub, d = response(sections, spm, factor, k, b)
    text = ";".join(f"{s} {l}" for s, l in sections)
    f = lambda x: mp.nstr(x, 17)
    print(f"{name},{text},{spm},{factor},{k},{b},{f(ub.real)},{f(ub.imag)},{f(d.real)},{f(d.imag)}")
