package io.welleng.allocation.meter.dp;

import io.welleng.core.check.Check;

/**
 * Pipe and bore of a differential-pressure meter, as measured, and how they expand:
 * \( d = d_r[1 + \alpha_d(T - T_r)] \), \( D = D_r[1 + \alpha_D(T - T_r)] \).
 *
 * @param pipeIdIn inside diameter of the pipe at the reference temperature (in), &gt; 0
 * @param boreIn bore of the plate, or diameter of the throat, at the reference temperature (in), &gt; 0, less than the
 *     pipe
 * @param pipeExpansionPerF linear expansion of the pipe (1/°F), 0 to 2e-5; carbon steel 6.20e-6
 * @param boreExpansionPerF linear expansion of the plate or throat (1/°F), 0 to 2e-5; stainless steel 316 8.83e-6, API
 *     14.3 takes 9.25e-6 for 304 and 316
 * @param referenceTemperatureF temperature of the measurement (°F), −100 to 300; customary 68
 */
public record MeterTube(
        double pipeIdIn,
        double boreIn,
        double pipeExpansionPerF,
        double boreExpansionPerF,
        double referenceTemperatureF) {

    private static final double METRES_PER_INCH = 0.0254;
    private static final double GREATEST_EXPANSION = 2e-5;

    /** Checks the ranges above. */
    public MeterTube {
        Check.positive(pipeIdIn, "pipeIdIn", "in");
        Check.positive(boreIn, "boreIn", "in");
        Check.below(boreIn, pipeIdIn, "boreIn", "pipeIdIn", "in");
        Check.inRange(pipeExpansionPerF, 0.0, GREATEST_EXPANSION, "pipeExpansionPerF", "1/°F");
        Check.inRange(boreExpansionPerF, 0.0, GREATEST_EXPANSION, "boreExpansionPerF", "1/°F");
        Check.inRange(referenceTemperatureF, -100, 300, "referenceTemperatureF", "°F");
    }

    /**
     * A carbon-steel pipe with a bore in stainless steel 316, measured at 68 °F.
     *
     * @param pipeIdIn inside diameter of the pipe (in)
     * @param boreIn bore (in)
     * @return the tube
     */
    public static MeterTube steel(double pipeIdIn, double boreIn) {
        return new MeterTube(pipeIdIn, boreIn, 6.20e-6, 8.83e-6, 68.0);
    }

    /**
     * The same with diameters that are off by a part.
     *
     * @param pipeFactor multiplies the inside diameter of the pipe
     * @param boreFactor multiplies the bore
     * @return the tube
     */
    public MeterTube scaled(double pipeFactor, double boreFactor) {
        return new MeterTube(
                pipeIdIn * pipeFactor,
                boreIn * boreFactor,
                pipeExpansionPerF,
                boreExpansionPerF,
                referenceTemperatureF);
    }

    double pipeIdM(double temperatureF) {
        return METRES_PER_INCH * pipeIdIn * (1.0 + pipeExpansionPerF * (temperatureF - referenceTemperatureF));
    }

    double boreM(double temperatureF) {
        return METRES_PER_INCH * boreIn * (1.0 + boreExpansionPerF * (temperatureF - referenceTemperatureF));
    }
}
