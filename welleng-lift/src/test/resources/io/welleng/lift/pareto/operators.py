"""Spread factors of simulated binary crossover and moves of polynomial mutation, without their closed forms.

Each is found as the quantile of its probability density, by quadrature and root finding with 50 digits:
 - SBX (Deb and Agrawal 1995): density (k/2) b^(k-1) up to b = 1 and (k/2) b^-(k+1) beyond, k = eta + 1, cut off at
   1 + 2 d / (y2 - y1) and scaled to one;
 - polynomial mutation (Deb and Goyal 1996): density (k/2) (1 - |x|)^(k-1) on either side of 0; each side is cut off at
   the bound and holds one half.
Writes sbx.csv and mutation.csv.
"""
import mpmath as mp

mp.mp.dps = 50


def quantile(mass, low, high, total):
    """x in [low, high] at which mass(x) = total, by bisection on an increasing function."""
    for _ in range(190):
        middle = (low + high) / 2
        if mass(middle) < total:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def spread(u, room, distance, eta):
    k = mp.mpf(eta) + 1
    cut = 1 + 2 * mp.mpf(room) / mp.mpf(distance)

    def density(b):
        return k / 2 * (b ** (k - 1) if b <= 1 else b ** (-(k + 1)))

    half = mp.quad(density, [0, 1])
    total = half + mp.quad(density, mp.linspace(1, cut, 9)) if cut > 1 else half
    wanted = mp.mpf(u) * total
    if wanted <= half:
        return quantile(lambda b: mp.quad(density, [0, b / 2, b]), mp.mpf(0), mp.mpf(1), wanted)
    return quantile(lambda b: half + mp.quad(density, mp.linspace(1, b, 5)), mp.mpf(1), cut, wanted)


def move(u, below, above, eta):
    k = mp.mpf(eta) + 1

    def density(x):
        return k / 2 * (1 - abs(x)) ** (k - 1)

    u, below, above = mp.mpf(u), mp.mpf(below), mp.mpf(above)
    if u <= mp.mpf(1) / 2:
        side = mp.quad(density, mp.linspace(-below, 0, 5))
        return quantile(lambda x: mp.quad(density, mp.linspace(-below, x, 5)), -below, mp.mpf(0), 2 * u * side)
    side = mp.quad(density, mp.linspace(0, above, 5))
    return quantile(lambda x: mp.quad(density, mp.linspace(0, x, 5)), mp.mpf(0), above, (2 * u - 1) * side)


with open("sbx.csv", "w") as out:
    out.write("u,room,distance,eta,beta\n")
    for eta in ("2", "20"):
        for room, distance in (("0.05", "0.9"), ("0.3", "0.25"), ("40", "20"), ("0", "1")):
            for u in ("0.001", "0.2", "0.5", "0.75", "0.99"):
                b = spread(float(u), float(room), float(distance), eta)
                out.write(f"{u},{room},{distance},{eta},{mp.nstr(b, 25)}\n")

with open("mutation.csv", "w") as out:
    out.write("u,below,above,eta,delta\n")
    for eta in ("5", "20"):
        for below, above in (("0.5", "0.5"), ("0.02", "0.98"), ("0.99", "0.01"), ("1", "0")):
            for u in ("0.001", "0.25", "0.5", "0.7", "0.999"):
                d = mp.mpf(0) if above == "0" and float(u) > 0.5 else move(float(u), float(below), float(above), eta)
                d = mp.mpf(0) if abs(d) < mp.mpf(10) ** -40 else d
                out.write(f"{u},{below},{above},{eta},{mp.nstr(d, 25)}\n")
