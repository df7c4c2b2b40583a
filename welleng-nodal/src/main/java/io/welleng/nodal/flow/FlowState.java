package io.welleng.nodal.flow;

/**
 * What a flow correlation needs to know about the flow at one point of a pipe. Filled in place by whoever marches along
 * the pipe; a correlation reads it and keeps nothing of it.
 *
 * <p>Not thread-safe: one per computation.
 */
public final class FlowState {

    private double pressurePsia;
    private double sinAngle;
    private double angleRad;
    private double diameterFt;
    private double relativeRoughness;
    private double liquidVelocityFtPerS;
    private double gasVelocityFtPerS;
    private double liquidDensityLbPerFt3;
    private double gasDensityLbPerFt3;
    private double liquidViscosityCp;
    private double gasViscosityCp;
    private double tensionDynPerCm;
    private double waterInLiquid;
    private FlowRegime heldRegime;

    /** A state in which nothing is set. */
    public FlowState() {}

    /**
     * Holds the flow in a regime, so that a step of a march can be computed with one set of equations. A correlation that
     * uses different equations in different regimes then uses those of the held one, and still reports the regime that
     * its map gives.
     *
     * @param regime the regime, or null to let the correlation's map decide
     * @return this
     */
    public FlowState hold(FlowRegime regime) {
        heldRegime = regime;
        return this;
    }

    /**
     * Sets the pipe.
     *
     * @param diameterIn inside diameter (in), &gt; 0
     * @param roughnessIn absolute roughness of the wall (in), &ge; 0
     * @return this
     */
    public FlowState pipe(double diameterIn, double roughnessIn) {
        diameterFt = diameterIn / 12.0;
        relativeRoughness = roughnessIn / diameterIn;
        return this;
    }

    /**
     * Sets the direction of flow.
     *
     * @param degrees angle of the flow above the horizontal (degrees): 90 straight up, 0 level, −90 straight down
     * @return this
     */
    public FlowState angleFromHorizontalDeg(double degrees) {
        angleRad = Math.toRadians(degrees);
        sinAngle = Math.sin(angleRad);
        return this;
    }

    /**
     * Sets the direction of flow up a well.
     *
     * @param cosInclination cosine of the well's inclination from vertical (dimensionless), −1 to 1
     * @return this
     */
    public FlowState upWell(double cosInclination) {
        if (cosInclination != sinAngle) {
            sinAngle = cosInclination;
            angleRad = Math.asin(cosInclination);
        }
        return this;
    }

    /**
     * Sets pressure and superficial velocities.
     *
     * @param pPsia pressure (psia), &gt; 0
     * @param liquidFtPerS superficial velocity of the liquid (ft/s), &ge; 0
     * @param gasFtPerS superficial velocity of the gas (ft/s), &ge; 0
     * @return this
     */
    public FlowState flow(double pPsia, double liquidFtPerS, double gasFtPerS) {
        pressurePsia = pPsia;
        liquidVelocityFtPerS = liquidFtPerS;
        gasVelocityFtPerS = gasFtPerS;
        return this;
    }

    /**
     * Sets the liquid's properties.
     *
     * @param densityLbPerFt3 density (lb/ft³), &gt; 0
     * @param viscosityCp viscosity (cP), &gt; 0
     * @param gasTensionDynPerCm interfacial tension against the gas (dyn/cm), &gt; 0
     * @return this
     */
    public FlowState liquid(double densityLbPerFt3, double viscosityCp, double gasTensionDynPerCm) {
        liquidDensityLbPerFt3 = densityLbPerFt3;
        liquidViscosityCp = viscosityCp;
        tensionDynPerCm = gasTensionDynPerCm;
        return this;
    }

    /**
     * Sets how much of the liquid is water, for correlations that ask which of the two is continuous.
     *
     * @param fraction in-situ volume of water over that of all liquid (fraction), 0–1; 0 where it is not set
     * @return this
     */
    public FlowState waterInLiquid(double fraction) {
        waterInLiquid = fraction;
        return this;
    }

    /**
     * Sets the gas's properties.
     *
     * @param densityLbPerFt3 density (lb/ft³), &gt; 0
     * @param viscosityCp viscosity (cP), &gt; 0
     * @return this
     */
    public FlowState gas(double densityLbPerFt3, double viscosityCp) {
        gasDensityLbPerFt3 = densityLbPerFt3;
        gasViscosityCp = viscosityCp;
        return this;
    }

    /**
     * The regime whose equations are to be used.
     *
     * @return the held regime, or null where the correlation's map decides
     */
    public FlowRegime heldRegime() {
        return heldRegime;
    }

    /**
     * Pressure.
     *
     * @return pressure (psia)
     */
    public double pressurePsia() {
        return pressurePsia;
    }

    /**
     * Sine of the angle of the flow above the horizontal.
     *
     * @return sine (dimensionless): 1 straight up, 0 level, −1 straight down
     */
    public double sinAngle() {
        return sinAngle;
    }

    /**
     * Angle of the flow above the horizontal.
     *
     * @return angle (rad): π/2 straight up
     */
    public double angleRad() {
        return angleRad;
    }

    /**
     * Inside diameter.
     *
     * @return diameter (ft)
     */
    public double diameterFt() {
        return diameterFt;
    }

    /**
     * Roughness of the wall over the diameter.
     *
     * @return relative roughness (dimensionless)
     */
    public double relativeRoughness() {
        return relativeRoughness;
    }

    /**
     * Superficial velocity of the liquid.
     *
     * @return velocity (ft/s)
     */
    public double liquidVelocityFtPerS() {
        return liquidVelocityFtPerS;
    }

    /**
     * Superficial velocity of the gas.
     *
     * @return velocity (ft/s)
     */
    public double gasVelocityFtPerS() {
        return gasVelocityFtPerS;
    }

    /**
     * Liquid density.
     *
     * @return density (lb/ft³)
     */
    public double liquidDensityLbPerFt3() {
        return liquidDensityLbPerFt3;
    }

    /**
     * Gas density.
     *
     * @return density (lb/ft³)
     */
    public double gasDensityLbPerFt3() {
        return gasDensityLbPerFt3;
    }

    /**
     * Liquid viscosity.
     *
     * @return viscosity (cP)
     */
    public double liquidViscosityCp() {
        return liquidViscosityCp;
    }

    /**
     * Gas viscosity.
     *
     * @return viscosity (cP)
     */
    public double gasViscosityCp() {
        return gasViscosityCp;
    }

    /**
     * Interfacial tension between liquid and gas.
     *
     * @return tension (dyn/cm)
     */
    public double tensionDynPerCm() {
        return tensionDynPerCm;
    }

    /**
     * In-situ volume of water over that of all liquid.
     *
     * @return water in the liquid (fraction)
     */
    public double waterInLiquid() {
        return waterInLiquid;
    }
}
