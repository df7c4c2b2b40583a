"""Expected values of the pcp package, to 25 digits, from the equations alone. Run in this folder: python3 pcp-oracle.py"""
import random
from mpmath import mp, mpf, pi, sqrt, log, exp, cos, quad, nstr, radians

mp.dps = 50
random.seed(84137)
INCH, LBF, FOOT = mpf('0.0254'), mpf('0.45359237') * mpf('9.80665'), mpf('0.3048')
BBL = 42 * 231 * INCH ** 3


def show(x):
    return nstr(x, 25) if isinstance(x, mpf) else str(x)


def write(name, header, rows):
    with open(name, 'w') as f:
        f.write('# ' + name[:-4] + ', computed by pcp-oracle.py with mpmath, 50 digits\n' + header + '\n')
        for row in rows:
            f.write(','.join(show(x) for x in row) + '\n')


def draw(low, high, digits=6):
    """A number whose exponent is drawn, as short decimal text, so that both sides read the same double."""
    return mpf(float('%.*g' % (digits, float(low) * (float(high) / float(low)) ** random.random())))


def geometry():
    for _ in range(30):
        d = draw(0.5, 5)
        e, ps, dp = mpf(float('%.4g' % (float(d) * random.uniform(0.05, 0.49)))), draw(1, 60), draw(10, 5000)
        v = 4 * e * d * ps * INCH ** 3                               # m3 per revolution
        torque = v * (dp * LBF / INCH ** 2) / (2 * pi)               # N m
        yield e, d, ps, dp, v * 1440 / BBL, 8 * e * d + pi * d ** 2 / 4, torque / (LBF * FOOT)


def rod():
    for _ in range(30):
        d2 = draw(1.5, 6)
        d1 = mpf(float('%.4g' % (float(d2) * random.uniform(0.1, 0.95))))
        mu, rpm, f, t = draw(0.3, 50000), draw(10, 500), draw(100, 50000), draw(1, 3000)
        g = draw(1e6, 2e7)
        r1, r2 = d1 * INCH / 2, d2 * INCH / 2
        couette = 4 * pi * (mu / 1000) * (rpm * 2 * pi / 60) * r1 ** 2 * r2 ** 2 / (r2 ** 2 - r1 ** 2)   # N
        k = d1 / d2
        drag = pi * (1 - k ** 2) / (2 * log(1 / k)) * (d2 / 2) ** 2
        sigma, tau = f / (pi * d1 ** 2 / 4), 16 * (12 * t) / (pi * d1 ** 3)
        yield d1, d2, mu, rpm, f, t, g, couette / LBF, drag, sqrt(sigma ** 2 + 3 * tau ** 2), \
            12 * t / (g * pi * d1 ** 4 / 32)


def slip():
    for _ in range(30):
        i = mpf(float('%.4g' % random.uniform(-0.02, 0.01)))
        c = mpf(0) if random.random() < 0.4 else draw(1e-6, 2e-4)
        b, l, n, dp, mu = draw(1, 30), draw(0.02, 1), random.randint(1, 40), draw(10, 3000), draw(0.3, 50000)
        w = max(mpf(0), -i / 2 + c * dp / n)
        q = (b * INCH) * (w * INCH) ** 3 / (12 * (mu / 1000) * (l * INCH)) * (dp / n * LBF / INCH ** 2)
        yield i, c, b, l, n, dp, mu, q * 86400 / BBL


def passage():
    for _ in range(15):
        d, length, q, mu = draw(0.5, 4), draw(0.5, 60), draw(1, 3000), draw(1, 50000)
        loss = 128 * (mu / 1000) * (length * FOOT) * (q * BBL / 86400) / (pi * (d * INCH) ** 4)
        yield d, length, q, mu, loss / (LBF / INCH ** 2)


def string():
    """Two sections of rods in a tubing with three points of the profile; contact torque, couplings and inclination."""
    for _ in range(12):
        tube, mod = mpf('2.992'), mpf(float('1.15e7'))
        d = [mpf('1.125'), mpf('0.875')]
        w = [mpf('3.676'), mpf('2.224')]
        length = [draw(300, 2500, 4), draw(300, 2500, 4)]
        depth = length[0] + length[1]
        rpm, tp, fp, contact = draw(20, 400), draw(50, 1500), draw(500, 20000), draw(1, 200)
        dc, share = mpf('1.8125'), mpf(4) / (12 * 25)
        bend = mpf(float('%.4g' % (float(depth) * random.uniform(0.2, 0.8))))
        mu = [draw(100, 50000), draw(100, 50000), draw(100, 50000)]
        rho = [draw(50, 65), draw(50, 65), draw(50, 65)]
        fr = [draw(1e-3, 5e-1), draw(1e-3, 5e-1), draw(1e-3, 5e-1)]
        inc = [mpf(0), mpf(float('%.3g' % random.uniform(1, 60))), mpf(float('%.3g' % random.uniform(1, 80)))]

        def between(s, a, f=lambda x: x, inverse=lambda x: x):
            i, top, low = (0, mpf(0), bend) if s < bend else (1, bend, depth)
            return inverse(f(a[i]) + (s - top) / (low - top) * (f(a[i + 1]) - f(a[i])))

        def which(s):
            return 0 if s < length[0] else 1

        omega = rpm * 2 * pi / 60

        def couette(d1):
            r1, r2 = d1 * INCH / 2, tube * INCH / 2
            return 4 * pi * omega * r1 ** 2 * r2 ** 2 / (r2 ** 2 - r1 ** 2) / 1000 / LBF

        def torque_slope(s):
            k = which(s)
            return ((1 - share) * couette(d[k]) + share * couette(dc)) * between(s, mu, log, exp)

        def tension_slope(s):
            k = which(s)
            i, top, low = (0, mpf(0), bend) if s < bend else (1, bend, depth)
            c = cos(radians(inc[i])) + (s - top) / (low - top) * (cos(radians(inc[i + 1])) - cos(radians(inc[i])))
            kappa = d[k] / tube
            drag = pi * (1 - kappa ** 2) / (2 * log(1 / kappa)) * (tube / 2) ** 2
            return (w[k] - between(s, rho) * (pi * d[k] ** 2 / 4) / 144) * c - between(s, fr) * drag

        cuts = sorted({mpf(0), bend, length[0], depth})
        # The integrands step at the cuts: each piece is taken a hair inside, where it is smooth.
        def over(f):
            total = mpf(0)
            for a, b in zip(cuts, cuts[1:]):
                total += quad(lambda x: f(a + (b - a) * x) * (b - a), [0, 1])
            return total

        viscous = over(torque_slope)
        tension = fp + over(tension_slope)
        torque = tp + viscous + contact
        # Twist: a slope of torque at s is carried by all that is above it.
        def compliance(k):
            return 144 / (mod * pi * d[k] ** 4 / 32)                  # rad per ft per ft lbf

        def above(s):
            return s * compliance(0) if s <= length[0] else length[0] * compliance(0) + (s - length[0]) * compliance(1)

        twist = tp * above(depth) + over(lambda s: (torque_slope(s) + contact / depth) * above(s))
        yield (length[0], length[1], rpm, tp, fp, contact, bend, depth, *mu, *rho, *fr, *inc,
               viscous, torque, tension, twist / (2 * pi))


if __name__ == '__main__':
    write('geometry.csv', 'e,d,ps,dp,bbl_per_day_per_rpm,thrust_area,torque', geometry())
    write('rod.csv', 'd1,d2,mu,rpm,f,t,g,couette,drag_area,von_mises,twist', rod())
    write('poiseuille-slip.csv', 'i,c,b,l,n,dp,mu,slip', slip())
    write('passage.csv', 'd,length,q,mu,loss', passage())
    write('string.csv', 'length0,length1,rpm,tp,fp,contact,bend,depth,mu0,mu1,mu2,rho0,rho1,rho2,fr0,fr1,fr2,'
          'inc0,inc1,inc2,viscous,torque,tension,turns', string())
