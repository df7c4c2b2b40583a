package io.welleng.lift.srp.unit;

/**
 * Exact kinematics of the four-bar linkage. With the pivot of the beam at the origin, the crankshaft at \(\mathbf D\) and
 * the crank \(\varphi\) clockwise from 12 o'clock, the pin is at \( \mathbf p = \mathbf D + R(\sin\varphi,\cos\varphi) \)
 * and the pitman bearing of the beam at \( \mathbf E = C(\cos\beta,\sin\beta) \), where
 * \[ |\mathbf E - \mathbf p| = P \]
 * on the side of \(\mathbf p\) that the pitman stands on. The polished rod is at \( x = A(\beta - \beta_b) \). Derivatives
 * are those of the constraint: with \( \mathbf d = \mathbf E - \mathbf p \) and \( \mathbf E_\beta = d\mathbf E/d\beta \),
 * \[ \beta' = \frac{\mathbf d\cdot\mathbf p'}{\mathbf d\cdot\mathbf E_\beta}, \quad
 *    \beta'' = \frac{(\mathbf E_\beta\beta' - \mathbf p')\cdot\mathbf p' + \mathbf d\cdot\mathbf p''
 *    + \beta'\,(\mathbf p'\cdot\mathbf E_\beta - \beta'\,\mathbf p\cdot\mathbf E)}{\mathbf d\cdot\mathbf E_\beta} \]
 * The ends of the stroke are where crank and pitman are in line, \( |\mathbf E - \mathbf D| = P \pm R \).
 *
 * @see "Svinos, J.G. (1983). Exact Kinematic Analysis of Pumping Units. SPE 12201"
 */
final class FourBarMotion implements PolishedRodMotion {

    private final double a;
    private final double c;
    private final double p;
    private final double r;
    private final double dx;
    private final double dy;
    private final double side;
    private final double sign;
    private final double bottomClock;
    private final double bottomRad;
    private final double topRad;
    private final double bottomEx;
    private final double bottomEy;
    private final double stroke;

    FourBarMotion(FourBar bar) {
        a = bar.aIn();
        c = bar.cIn();
        p = bar.pIn();
        r = bar.rIn();
        side = bar.lever().side();
        sign = bar.rotation().sign();
        dx = side * bar.iIn();
        dy = -Math.sqrt((bar.kIn() - bar.iIn()) * (bar.kIn() + bar.iIn()));
        // The pitman stretched out lifts its end of the beam: the bottom of the stroke in Class I, the top in Class
        // III.
        double outLength = p + r;
        double inLength = p - r;
        double outEx = endX(outLength);
        double outEy = endY(outLength);
        double inEx = endX(inLength);
        double inEy = endY(inLength);
        double outClock = Math.atan2(outEx - dx, outEy - dy);
        double inClock = Math.atan2(dx - inEx, dy - inEy);
        boolean outIsBottom = side < 0.0;
        bottomClock = outIsBottom ? outClock : inClock;
        double topClock = outIsBottom ? inClock : outClock;
        bottomEx = outIsBottom ? outEx : inEx;
        bottomEy = outIsBottom ? outEy : inEy;
        double topEx = outIsBottom ? inEx : outEx;
        double topEy = outIsBottom ? inEy : outEy;
        bottomRad = Angles.half(sign * (bottomClock - bar.lever().zeroClockRad()));
        topRad = Angles.turn(sign * (topClock - bottomClock));
        stroke = a * Math.atan2(bottomEx * topEy - bottomEy * topEx, bottomEx * topEx + bottomEy * topEy);
    }

    /** The end of the beam at a distance from the crankshaft, by the triangle of pivot, crankshaft and end. */
    private double endX(double length) {
        double k2 = dx * dx + dy * dy;
        double along = 0.5 * (c * c + k2 - length * length) / k2;
        return along * dx - side * across(along, k2) * dy;
    }

    private double endY(double length) {
        double k2 = dx * dx + dy * dy;
        double along = 0.5 * (c * c + k2 - length * length) / k2;
        return along * dy + side * across(along, k2) * dx;
    }

    private double across(double along, double j2) {
        return Math.sqrt(Math.max(0.0, c * c / j2 - along * along));
    }

    double bottomRad() {
        return bottomRad;
    }

    @Override
    public double strokeIn() {
        return stroke;
    }

    @Override
    public double topOfStrokeRad() {
        return topRad;
    }

    @Override
    public double positionIn(double crankRad) {
        double clock = bottomClock + sign * crankRad;
        double px = dx + r * Math.sin(clock);
        double py = dy + r * Math.cos(clock);
        double j2 = px * px + py * py;
        double along = 0.5 * (c * c + j2 - p * p) / j2;
        double across = side * across(along, j2);
        double ex = along * px - across * py;
        double ey = along * py + across * px;
        return a * Math.atan2(bottomEx * ey - bottomEy * ex, bottomEx * ex + bottomEy * ey);
    }

    @Override
    public double torqueFactorIn(double crankRad) {
        double clock = bottomClock + sign * crankRad;
        double rSin = r * Math.sin(clock);
        double rCos = r * Math.cos(clock);
        double px = dx + rSin;
        double py = dy + rCos;
        double j2 = px * px + py * py;
        double along = 0.5 * (c * c + j2 - p * p) / j2;
        double across = side * across(along, j2);
        double ex = along * px - across * py;
        double ey = along * py + across * px;
        // d·E_beta = -p·E_beta, with E_beta = (-ey, ex).
        return sign * a * ((ex - px) * rCos - (ey - py) * rSin) / (px * ey - py * ex);
    }

    @Override
    public double accelerationFactorIn(double crankRad) {
        double clock = bottomClock + sign * crankRad;
        double rSin = r * Math.sin(clock);
        double rCos = r * Math.cos(clock);
        double px = dx + rSin;
        double py = dy + rCos;
        double j2 = px * px + py * py;
        double along = 0.5 * (c * c + j2 - p * p) / j2;
        double across = side * across(along, j2);
        double ex = along * px - across * py;
        double ey = along * py + across * px;
        double q = px * ey - py * ex;
        double first = ((ex - px) * rCos - (ey - py) * rSin) / q;
        double pinAlongBeam = -rCos * ey - rSin * ex;
        double n = first * pinAlongBeam - r * r - (ex - px) * rSin - (ey - py) * rCos;
        return a * (n + first * (pinAlongBeam - first * (px * ex + py * ey))) / q;
    }
}
