package io.welleng.lift.pcp.well;

import io.welleng.lift.pcp.RodEnvironment;

/** What the rods turn in, at equal distances along the tubing: the logarithm of the viscosity, density and friction straight. */
final class TubingProfile implements RodEnvironment {

    private final double spacing;
    private final double[] vertical;
    private final double[] lnViscosity;
    private final double[] density;
    private final double[] friction;

    TubingProfile(double spacing, double[] vertical, RateState state) {
        this.spacing = spacing;
        this.vertical = vertical;
        lnViscosity = state.lnViscosity;
        density = state.density;
        friction = state.friction;
    }

    /** Index of the piece that a depth is in; the last for what is deeper. */
    private int piece(double depthFt) {
        return Math.min((int) (depthFt / spacing), vertical.length - 1);
    }

    private double straight(double[] values, double depthFt) {
        int k = piece(depthFt);
        double x = Math.min(1.0, depthFt / spacing - k);
        return values[k] + x * (values[k + 1] - values[k]);
    }

    @Override
    public double viscosityCp(double depthFt) {
        return Math.exp(straight(lnViscosity, depthFt));
    }

    @Override
    public double densityLbPerFt3(double depthFt) {
        return straight(density, depthFt);
    }

    @Override
    public double frictionPsiPerFt(double depthFt) {
        return Math.max(0.0, straight(friction, depthFt));
    }

    @Override
    public double verticalShare(double depthFt) {
        return vertical[piece(depthFt)];
    }

    @Override
    public double nextBendFt(double depthFt) {
        for (int k = (int) (depthFt / spacing); k <= vertical.length; k++) {
            double bend = k * spacing;
            if (bend > depthFt) {
                return bend;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
