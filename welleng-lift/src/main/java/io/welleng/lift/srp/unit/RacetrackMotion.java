package io.welleng.lift.srp.unit;

/**
 * Motion of a link of a chain round two sprockets, seen from the side: with the travel \(\ell\) from the lowest point and
 * the straight run \( L = S - 2r \), \( x = r(1-\cos(\ell/r)) \) up to \( \ell = \pi r/2 \), then
 * \( x = r + \ell - \pi r/2 \), then \( x = r + L + r\sin((\ell-\pi r/2-L)/r) \), and back the same way. Position has two
 * continuous derivatives where up and down take equal time.
 */
final class RacetrackMotion implements PolishedRodMotion {

    private final double s;
    private final double r;
    private final double straight;
    private final double half;
    private final double upRad;
    private final double turns;

    RacetrackMotion(double strokeIn, double radiusIn, double upShare, double turns) {
        this.s = strokeIn;
        this.r = radiusIn;
        this.straight = strokeIn - 2.0 * radiusIn;
        this.half = straight + Math.PI * radiusIn;
        this.upRad = Angles.TURN * upShare;
        this.turns = turns;
    }

    @Override
    public double strokeIn() {
        return s;
    }

    @Override
    public double topOfStrokeRad() {
        return upRad;
    }

    @Override
    public double shaftTurnsPerStroke() {
        return turns;
    }

    /** Travel from the nearer end of the chain's way on this stroke: 0 at the bottom, half the chain at the top (in). */
    private double travel(double within) {
        return within < upRad ? within * half / upRad : (Angles.TURN - within) * half / (Angles.TURN - upRad);
    }

    /** Travel per radian, negative on the way down (in/rad). */
    private double rate(double within) {
        return within < upRad ? half / upRad : -half / (Angles.TURN - upRad);
    }

    @Override
    public double positionIn(double crankRad) {
        double l = travel(Angles.turn(crankRad));
        double quarter = 0.5 * Math.PI * r;
        if (l < quarter) {
            return r * (1.0 - Math.cos(l / r));
        }
        return l < quarter + straight ? r + (l - quarter) : s - r * (1.0 - Math.cos((half - l) / r));
    }

    @Override
    public double torqueFactorIn(double crankRad) {
        double within = Angles.turn(crankRad);
        double l = travel(within);
        double quarter = 0.5 * Math.PI * r;
        double slope = l < quarter ? Math.sin(l / r) : l < quarter + straight ? 1.0 : Math.sin((half - l) / r);
        return slope * rate(within);
    }

    @Override
    public double accelerationFactorIn(double crankRad) {
        double within = Angles.turn(crankRad);
        double l = travel(within);
        double quarter = 0.5 * Math.PI * r;
        double rate = rate(within);
        if (l < quarter) {
            return Math.cos(l / r) / r * rate * rate;
        }
        return l < quarter + straight ? 0.0 : -Math.cos((half - l) / r) / r * rate * rate;
    }
}
