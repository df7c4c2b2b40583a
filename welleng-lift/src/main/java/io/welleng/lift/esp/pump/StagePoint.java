package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;
import io.welleng.core.units.LengthUnit;
import io.welleng.core.units.LiquidRateUnit;

/**
 * A stage at one frequency, moved along its curve in place: for loops. {@link #moveTo} allocates nothing and checks
 * nothing; {@link StagePerformance#of} is the checked, immutable way to the same numbers.
 *
 * <p>The rate given is that of the viscous fluid; with water the stage would have the rate \( q_w = q/C_Q \). Then \[ H = f_h
 * C_H(q_w)\, r^2 H_w(q_w/r), \qquad P = \gamma\, \frac{f_h}{f_\eta}\, \frac{C_Q C_H}{C_\eta}\, r^3 P_w(q_w/r) \] with the factors of
 * {@link ViscosityMethod} and of {@link PumpWear}.
 *
 * <p>Beyond the standard's greatest parameter, 40, the factors of rate and head go on by their equations, towards zero, and the
 * factor of power goes on from its value at 40 in proportion to viscosity, as the drag of laminar flow does. (By the
 * equation of efficiency it would exceed ten thousand for an oil of 50,000 cP.) {@link #isBeyondMethod} tells so; take the
 * numbers as a sign that the stage hardly pumps. The head factor in the power stays from twice the rate of best efficiency
 * on, or from the end of the curve.
 *
 * <p>Not thread-safe: one per computation.
 */
public final class StagePoint {

    /** Water of the test bench, the reference of catalogue curves (mm²/s). */
    private static final double WATER_CST = 1.0;

    /** Share of the best-efficiency rate from which the factor of power stays: its equation runs towards zero there. */
    private static final double GREATEST_POWER_SHARE = 2.0;

    private final PumpStage stage;
    private final ViscosityMethod method;
    private final OperatingRange range;
    private final double ratio;
    private final double headScale;
    private final double powerScale;
    private final double bPerRootCst;
    private final double waterCQ;
    private final double waterCEta;
    private final double lastShare;
    private final double lastCQ;
    private final double lastCEta;

    private double viscosityCst = Double.NaN;
    private double b;
    private double cQ;
    private double cEta;
    private double growth;
    private double rateBpd;
    private double atReference;
    private double share;
    private double headFt;

    /**
     * A stage at a frequency; call {@link #moveTo} before reading it.
     *
     * @param stage the stage
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param method viscosity correction
     * @param wear wear
     * @param range recommended range, for {@link #zone}
     */
    public StagePoint(
            PumpStage stage, double frequencyHz, ViscosityMethod method, PumpWear wear, OperatingRange range) {
        this.stage = Check.present(stage, "stage");
        this.method = Check.present(method, "method");
        this.range = Check.present(range, "range");
        Check.present(wear, "wear");
        StageData data = stage.data();
        ratio = Check.positive(frequencyHz, "frequencyHz", "Hz") / data.referenceFrequencyHz();
        lastShare = Math.min(GREATEST_POWER_SHARE, stage.endRate() / data.bepRateBpd());
        headScale = ratio * ratio * wear.headFactor();
        powerScale = ratio * ratio * ratio * wear.headFactor() / wear.efficiencyFactor();
        bPerRootCst = Hi967.b(
                1.0,
                LiquidRateUnit.STB_PER_DAY.to(LiquidRateUnit.M3_PER_HOUR, ratio * data.bepRateBpd()),
                LengthUnit.FT.to(LengthUnit.M, ratio * ratio * stage.headAtReference(data.bepRateBpd())),
                ratio * data.referenceSpeedRpm());
        boolean relative = method == ViscosityMethod.HI_967_RELATIVE_TO_WATER;
        waterCQ = relative ? Hi967.cQ(bPerRootCst * Math.sqrt(WATER_CST)) : 1.0;
        waterCEta = relative ? Hi967.cEta(bPerRootCst * Math.sqrt(WATER_CST)) : 1.0;
        lastCQ = Hi967.cQ(Hi967.GREATEST_B) / waterCQ;
        lastCEta = Hi967.cEta(Hi967.GREATEST_B) / waterCEta;
    }

    /**
     * Moves to a rate; the other methods then tell what the stage does there.
     *
     * @param rate in-situ rate of what is pumped (bpd), &ge; 0
     * @param kinematicViscosityCst its kinematic viscosity (cSt), &gt; 0
     */
    public void moveTo(double rate, double kinematicViscosityCst) {
        if (kinematicViscosityCst != viscosityCst) {
            viscosityCst = kinematicViscosityCst;
            thicken();
        }
        rateBpd = rate;
        atReference = rate / (ratio * cQ);
        share = atReference / stage.data().bepRateBpd();
        double water = headScale * stage.headAtReference(atReference);
        headFt = cQ == 1.0 ? water : water * Math.max(0.0, Hi967.cH(cQ, share));
    }

    private void thicken() {
        b = bPerRootCst * Math.sqrt(viscosityCst);
        growth = 1.0;
        boolean thin = method == ViscosityMethod.NONE
                || b <= Hi967.LEAST_B
                || method == ViscosityMethod.HI_967_RELATIVE_TO_WATER && viscosityCst <= WATER_CST;
        if (thin) {
            cQ = 1.0;
            cEta = 1.0;
            return;
        }
        cQ = Hi967.cQ(b) / waterCQ;
        if (b > Hi967.GREATEST_B) {
            double beyond = b / Hi967.GREATEST_B;
            growth = beyond * beyond;
            cEta = lastCEta;
        } else {
            cEta = Hi967.cEta(b) / waterCEta;
        }
    }

    /**
     * Head.
     *
     * @return head (ft/stage), at least 0
     */
    public double headFt() {
        return headFt;
    }

    /**
     * Shaft power.
     *
     * @param specificGravity density of what is pumped over that of water at 60 °F
     * @return power (hp/stage); only where {@link #hasPower}
     */
    public double powerHp(double specificGravity) {
        double water = powerScale * specificGravity * stage.powerAtReference(atReference);
        if (cQ == 1.0 && cEta == 1.0) {
            return water;
        }
        double c = b > Hi967.GREATEST_B ? lastCQ : cQ;
        return water * growth * c * Math.max(0.0, Hi967.cH(c, Math.min(share, lastShare))) / cEta;
    }

    /**
     * Whether the power of the stage is known.
     *
     * @return whether {@link #powerHp} may be asked
     */
    public boolean hasPower() {
        return stage.hasPower();
    }

    /**
     * Rate over the best-efficiency rate with this frequency and viscosity.
     *
     * @return share (fraction)
     */
    public double shareOfBep() {
        return share;
    }

    /**
     * Zone of the rate.
     *
     * @return zone
     */
    public PumpZone zone() {
        return headFt > 0.0 ? range.zone(share) : PumpZone.OPEN_FLOW;
    }

    /**
     * Parameter of the viscosity correction.
     *
     * @return \(B\) (dimensionless)
     */
    public double viscosityParameter() {
        return b;
    }

    /**
     * Factor of the rate.
     *
     * @return \(C_Q\) (fraction)
     */
    public double rateFactor() {
        return cQ;
    }

    /**
     * Factor of the head.
     *
     * @return \(C_H\) at the last rate (fraction)
     */
    public double headFactor() {
        return cQ == 1.0 ? 1.0 : Math.max(0.0, Hi967.cH(cQ, share));
    }

    /**
     * Whether the fluid is thicker than the correction was made for.
     *
     * @return whether a correction was asked for and \(B\) exceeds 40
     */
    public boolean isBeyondMethod() {
        return method != ViscosityMethod.NONE && b > Hi967.GREATEST_B;
    }

    /**
     * The last rate.
     *
     * @return in-situ rate (bpd)
     */
    public double rateBpd() {
        return rateBpd;
    }
}
