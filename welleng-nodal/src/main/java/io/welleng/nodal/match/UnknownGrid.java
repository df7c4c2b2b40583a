package io.welleng.nodal.match;

import io.welleng.nodal.NodalStudy;

/** The values at which a match is looked for. */
final class UnknownGrid {

    private static final double LEAST_PI = 1.0e-4;
    private static final double GREATEST_PI = 1.0e4;
    private static final double LEAST_DROP_SHARE = 0.01;
    private static final double GREATEST_DROP_SHARE = 1000.0;
    private static final int DECADES_POINTS = 25;
    private static final int LINEAR_POINTS = 26;

    private UnknownGrid() {}

    static double[] of(MatchUnknown unknown, NodalStudy study) {
        if (unknown instanceof MatchUnknown.ProductivityIndex) {
            return geometric(LEAST_PI, GREATEST_PI, 0.0);
        }
        if (unknown instanceof MatchUnknown.Skin) {
            double drop = MatchUnknown.Skin.pressureDrop(study);
            return geometric(LEAST_DROP_SHARE * drop, GREATEST_DROP_SHARE * drop, -drop);
        }
        return unknown instanceof MatchUnknown.WaterCut
                ? linear(0.0, 1.0)
                : linear(MatchingFactors.LEAST, MatchingFactors.GREATEST);
    }

    private static double[] geometric(double least, double greatest, double offset) {
        double[] values = new double[DECADES_POINTS];
        for (int i = 0; i < DECADES_POINTS; i++) {
            values[i] = offset + least * Math.pow(greatest / least, (double) i / (DECADES_POINTS - 1));
        }
        return values;
    }

    private static double[] linear(double least, double greatest) {
        double[] values = new double[LINEAR_POINTS];
        for (int i = 0; i < LINEAR_POINTS; i++) {
            values[i] = least + (greatest - least) * i / (LINEAR_POINTS - 1);
        }
        return values;
    }
}
