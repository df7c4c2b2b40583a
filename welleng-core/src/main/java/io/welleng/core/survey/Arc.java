package io.welleng.core.survey;

/**
 * The hole between two stations: a circular arc through both tangents, or a straight line where they are equal.
 *
 * <p>With the unit tangents \(t_1, t_2\), the dogleg \(\beta\) between them, the unit normal
 * \(n = (t_2 - t_1\cos\beta)/\sin\beta\) and the angle \(a\) turned since the upper station,
 * \[ t(a) = t_1\cos a + n\sin a, \qquad
 *    p(a) = p_1 + \frac{L}{\beta}\left[ t_1\sin a + 2\,n\sin^2(a/2) \right]. \]
 * At \(a = \beta\) this is the minimum-curvature formula with the ratio factor \((2/\beta)\tan(\beta/2)\), and nothing
 * in it loses digits as \(\beta\) goes to 0, where \(n\) is multiplied by about \(\beta\).
 *
 * <p>Axes: north, east, down. Lengths in ft, angles in radians.
 *
 * @see "Sawaryn, S.J. and Thorogood, J.L. (2005). A compendium of directional calculations based on the minimum
 *     curvature method. SPE Drilling &amp; Completion 20(1), 24–36, SPE 84246"
 */
final class Arc {

    final double startMd;
    final double length;
    final double dogleg;
    final double azimuthDeg;

    private final double radius;
    private final double north;
    private final double east;
    private final double down;
    private final double tangentNorth;
    private final double tangentEast;
    private final double tangentDown;
    private final double normalNorth;
    private final double normalEast;
    private final double normalDown;

    /** Down component of the normal at the lower station, towards the same centre. */
    private final double endNormalDown;

    private final double endTangentDown;

    /** Angle at which the hole is level strictly inside the arc, or 0 where it is not. */
    private final double levelAngle;

    private final double levelDown;
    private final double leastDown;
    private final double greatestDown;

    /** From position {@code (north, east, down)} at station {@code upper} to station {@code lower}. */
    Arc(SurveyStation upper, SurveyStation lower, double north, double east, double down) {
        this.startMd = upper.mdFt();
        this.length = lower.mdFt() - upper.mdFt();
        this.azimuthDeg = upper.azimuthDeg();
        this.north = north;
        this.east = east;
        this.down = down;
        this.tangentNorth = tangentNorth(upper);
        this.tangentEast = tangentEast(upper);
        this.tangentDown = tangentDown(upper);
        double n2 = tangentNorth(lower);
        double e2 = tangentEast(lower);
        double d2 = tangentDown(lower);
        double beta = dogleg(upper, lower);
        this.endTangentDown = d2;
        this.dogleg = beta;
        if (beta == 0.0) {
            this.radius = 0.0;
            this.normalNorth = 0.0;
            this.normalEast = 0.0;
            this.normalDown = 0.0;
            this.endNormalDown = 0.0;
            this.levelAngle = 0.0;
        } else {
            double cos = Math.cos(beta);
            double sin = Math.sin(beta);
            this.radius = length / beta;
            this.normalNorth = (n2 - cos * tangentNorth) / sin;
            this.normalEast = (e2 - cos * tangentEast) / sin;
            this.normalDown = (d2 - cos * tangentDown) / sin;
            this.endNormalDown = cos * normalDown - sin * tangentDown;
            this.levelAngle = tangentDown * d2 < 0.0 ? levelAngle(tangentDown, normalDown) : 0.0;
        }
        double end = down + downAt(beta);
        this.levelDown = levelAngle > 0.0 ? down + downAt(levelAngle) : down;
        this.leastDown = Math.min(levelDown, Math.min(down, end));
        this.greatestDown = Math.max(levelDown, Math.max(down, end));
    }

    /** Angle between the tangents at two stations, 0 to pi: half-angle form, accurate at both ends. */
    static double dogleg(SurveyStation upper, SurveyStation lower) {
        double n1 = tangentNorth(upper);
        double e1 = tangentEast(upper);
        double d1 = tangentDown(upper);
        double n2 = tangentNorth(lower);
        double e2 = tangentEast(lower);
        double d2 = tangentDown(lower);
        double apart = Math.sqrt((n2 - n1) * (n2 - n1) + (e2 - e1) * (e2 - e1) + (d2 - d1) * (d2 - d1));
        double together = Math.sqrt((n2 + n1) * (n2 + n1) + (e2 + e1) * (e2 + e1) + (d2 + d1) * (d2 + d1));
        return 2.0 * Math.atan2(apart, together);
    }

    /** Angle in (0, pi) at which {@code tangent cos a + normal sin a} is 0. */
    private static double levelAngle(double tangent, double normal) {
        return tangent > 0.0 ? Math.atan2(tangent, -normal) : Math.atan2(-tangent, normal);
    }

    double endNorth() {
        return north + northAt(dogleg);
    }

    double endEast() {
        return east + eastAt(dogleg);
    }

    double endDown() {
        return down + downAt(dogleg);
    }

    /** Whether the hole turns from going down to going up, or the other way, inside the arc. */
    boolean turnsLevel() {
        return levelAngle > 0.0;
    }

    double levelDown() {
        return levelDown;
    }

    double levelMd() {
        return startMd + levelAngle * radius;
    }

    double northFt(double md) {
        return dogleg == 0.0 ? north + (md - startMd) * tangentNorth : north + northAt(angle(md));
    }

    double eastFt(double md) {
        return dogleg == 0.0 ? east + (md - startMd) * tangentEast : east + eastAt(angle(md));
    }

    /** True vertical depth, kept from leaving the arc's own range by a rounding error. */
    double downFt(double md) {
        double at = dogleg == 0.0 ? down + (md - startMd) * tangentDown : down + downAt(angle(md));
        return Math.min(greatestDown, Math.max(leastDown, at));
    }

    /** Cosine of the inclination. */
    double tangentDown(double md) {
        if (dogleg == 0.0) {
            return tangentDown;
        }
        double a = angle(md);
        return Math.max(-1.0, Math.min(1.0, Math.cos(a) * tangentDown + Math.sin(a) * normalDown));
    }

    double tangentNorth(double md) {
        double a = angle(md);
        return Math.cos(a) * tangentNorth + Math.sin(a) * normalNorth;
    }

    double tangentEast(double md) {
        double a = angle(md);
        return Math.cos(a) * tangentEast + Math.sin(a) * normalEast;
    }

    /** Measured depth at which the hole, going on from the upper station without turning level, is at {@code tvd}. */
    double mdFromStart(double tvd) {
        return startMd + along(tvd - down, tangentDown, normalDown);
    }

    /** Measured depth at which the hole, going back from the lower station without turning level, is at {@code tvd}. */
    double mdFromEnd(double tvd) {
        return startMd + length - along(tvd - endDown(), -endTangentDown, endNormalDown);
    }

    /**
     * Length of hole until it is {@code drop} deeper. With \(u = \tan(a/2)\) and \(D\) the drop in radii,
     * \((2n - D)u^2 + 2tu - D = 0\); the root nearest to 0 in the form that does not cancel.
     */
    private double along(double drop, double tangent, double normal) {
        if (drop == 0.0) {
            return 0.0;
        }
        if (dogleg == 0.0) {
            return drop / tangent;
        }
        double d = drop / radius;
        double root = Math.sqrt(Math.max(0.0, tangent * tangent + d * (2.0 * normal - d)));
        return 2.0 * Math.atan(d / (tangent + Math.copySign(root, drop))) * radius;
    }

    private double angle(double md) {
        return (md - startMd) / length * dogleg;
    }

    private double northAt(double a) {
        return dogleg == 0.0 ? length * tangentNorth : displacement(a, tangentNorth, normalNorth);
    }

    private double eastAt(double a) {
        return dogleg == 0.0 ? length * tangentEast : displacement(a, tangentEast, normalEast);
    }

    private double downAt(double a) {
        return dogleg == 0.0 ? length * tangentDown : displacement(a, tangentDown, normalDown);
    }

    private double displacement(double a, double tangent, double normal) {
        double half = Math.sin(0.5 * a);
        return radius * (Math.sin(a) * tangent + 2.0 * half * half * normal);
    }

    private static double tangentNorth(SurveyStation station) {
        return sinDeg(station.inclinationDeg()) * sinDeg(90.0 - station.azimuthDeg());
    }

    private static double tangentEast(SurveyStation station) {
        return sinDeg(station.inclinationDeg()) * sinDeg(station.azimuthDeg());
    }

    private static double tangentDown(SurveyStation station) {
        return sinDeg(90.0 - station.inclinationDeg());
    }

    /** Sine, exactly 0 and 1 at whole quarter turns, so that a level hole stays at its depth. */
    private static double sinDeg(double degrees) {
        double d = Math.IEEEremainder(degrees, 360.0);
        if (d > 90.0) {
            d = 180.0 - d;
        } else if (d < -90.0) {
            d = -180.0 - d;
        }
        return Math.sin(Math.toRadians(d));
    }
}
