package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/**
 * What the rods turn in, as points along the well: straight between them, viscosity straight in its logarithm, the first
 * and the last carried on.
 *
 * @param points by increasing depth, at least one
 */
public record RodProfile(List<Point> points) implements RodEnvironment {

    /**
     * Conditions at a depth.
     *
     * @param depthFt depth along the well (ft), &ge; 0
     * @param viscosityCp viscosity of what fills the tubing (cP), &gt; 0
     * @param densityLbPerFt3 its density (lb/ft³), &gt; 0
     * @param frictionPsiPerFt friction gradient of the flow (psi/ft), &ge; 0
     * @param inclinationDeg inclination from vertical (°), 0–90
     */
    public record Point(
            double depthFt,
            double viscosityCp,
            double densityLbPerFt3,
            double frictionPsiPerFt,
            double inclinationDeg) {

        /** Checks the ranges above. */
        public Point {
            Check.notNegative(depthFt, "depthFt", "ft");
            Check.positive(viscosityCp, "viscosityCp", "cP");
            Check.positive(densityLbPerFt3, "densityLbPerFt3", "lb/ft3");
            Check.notNegative(frictionPsiPerFt, "frictionPsiPerFt", "psi/ft");
            Check.inRange(inclinationDeg, 0.0, 90.0, "inclinationDeg", "deg");
        }

        private double verticalShare() {
            return inclinationDeg == 90.0 ? 0.0 : Math.cos(Math.toRadians(inclinationDeg));
        }
    }

    /** Checks that there are points by increasing depth. */
    public RodProfile {
        points = List.copyOf(Check.notEmpty(points, "points"));
        for (int i = 1; i < points.size(); i++) {
            double before = points.get(i - 1).depthFt;
            if (!(points.get(i).depthFt > before)) {
                throw new InvalidInputException(
                        Check.element("points", i) + ".depthFt",
                        "greater than that before, " + before,
                        "ft",
                        Double.toString(points.get(i).depthFt));
            }
        }
    }

    /**
     * The same everywhere, in a vertical well without friction of flow.
     *
     * @param viscosityCp viscosity (cP), &gt; 0
     * @param densityLbPerFt3 density (lb/ft³), &gt; 0
     * @return the profile
     */
    public static RodProfile uniform(double viscosityCp, double densityLbPerFt3) {
        return new RodProfile(List.of(new Point(0.0, viscosityCp, densityLbPerFt3, 0.0, 0.0)));
    }

    /** Index of the last point at or above a depth, or 0. */
    private int above(double depthFt) {
        int i = 0;
        while (i + 1 < points.size() && points.get(i + 1).depthFt <= depthFt) {
            i++;
        }
        return i;
    }

    private double share(int i, double depthFt) {
        if (i + 1 == points.size() || depthFt <= points.get(i).depthFt) {
            return 0.0;
        }
        double top = points.get(i).depthFt;
        return (depthFt - top) / (points.get(i + 1).depthFt - top);
    }

    private Point below(int i) {
        return points.get(Math.min(i + 1, points.size() - 1));
    }

    @Override
    public double viscosityCp(double depthFt) {
        int i = above(depthFt);
        double here = points.get(i).viscosityCp;
        double x = share(i, depthFt);
        return x == 0.0 ? here : here * Math.pow(below(i).viscosityCp / here, x);
    }

    @Override
    public double densityLbPerFt3(double depthFt) {
        int i = above(depthFt);
        double here = points.get(i).densityLbPerFt3;
        return here + share(i, depthFt) * (below(i).densityLbPerFt3 - here);
    }

    @Override
    public double frictionPsiPerFt(double depthFt) {
        int i = above(depthFt);
        double here = points.get(i).frictionPsiPerFt;
        return here + share(i, depthFt) * (below(i).frictionPsiPerFt - here);
    }

    @Override
    public double verticalShare(double depthFt) {
        int i = above(depthFt);
        double here = points.get(i).verticalShare();
        return here + share(i, depthFt) * (below(i).verticalShare() - here);
    }

    @Override
    public double nextBendFt(double depthFt) {
        for (Point point : points) {
            if (point.depthFt > depthFt) {
                return point.depthFt;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
