package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * What one stage does at a rate, frequency and viscosity.
 *
 * @param rateBpd in-situ rate of what is pumped (bpd)
 * @param headFt head (ft/stage)
 * @param powerHp shaft power (hp/stage); null where the power of the stage is not known
 * @param efficiency hydraulic over shaft power (fraction); null where the power of the stage is not known
 * @param shareOfBep rate over best-efficiency rate at this frequency and viscosity (fraction)
 * @param zone where on the curve
 * @param rateFactor viscous over water rate of the same point of the curve (fraction)
 * @param headFactor viscous over water head of that point (fraction)
 * @param advisories what to keep in mind
 */
public record StagePerformance(
        double rateBpd,
        double headFt,
        @OptionalValue Double powerHp,
        @OptionalValue Double efficiency,
        double shareOfBep,
        PumpZone zone,
        double rateFactor,
        double headFactor,
        List<Advisory> advisories) {

    /** Copies the list. */
    public StagePerformance {
        advisories = List.copyOf(advisories);
    }

    /**
     * Computes it.
     *
     * @param stage the stage
     * @param rateBpd in-situ rate of what is pumped (bpd), &ge; 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param kinematicViscosityCst kinematic viscosity (cSt), &gt; 0
     * @param specificGravity density over that of water at 60 °F, &gt; 0
     * @param method viscosity correction
     * @param wear wear
     * @return the performance
     */
    public static StagePerformance of(
            PumpStage stage,
            double rateBpd,
            double frequencyHz,
            double kinematicViscosityCst,
            double specificGravity,
            ViscosityMethod method,
            PumpWear wear) {
        StagePoint at = new StagePoint(stage, frequencyHz, method, wear, OperatingRange.RECOMMENDED);
        Check.notNegative(rateBpd, "rateBpd", "bpd");
        Check.positive(kinematicViscosityCst, "kinematicViscosityCst", "cSt");
        Check.positive(specificGravity, "specificGravity", "(water = 1)");
        at.moveTo(rateBpd, kinematicViscosityCst);
        Double power = at.hasPower() ? (Double) at.powerHp(specificGravity) : null;
        return new StagePerformance(
                rateBpd,
                at.headFt(),
                power,
                power == null ? null : efficiency(PumpStage.hydraulicHp(rateBpd, at.headFt(), specificGravity), power),
                at.shareOfBep(),
                at.zone(),
                at.rateFactor(),
                at.headFactor(),
                at.isBeyondMethod() ? List.of(beyond(at.viscosityParameter())) : List.of());
    }

    private static Double efficiency(double hydraulic, double shaft) {
        return hydraulic > 0.0 ? hydraulic / shaft : 0.0;
    }

    /**
     * The caution that a fluid is thicker than the correction of ANSI/HI 9.6.7 was made for.
     *
     * @param b parameter of the correction (dimensionless)
     * @return the advisory
     */
    public static Advisory beyond(double b) {
        return new Advisory(
                "pump_viscosity_beyond_method",
                "viscosity parameter B of ANSI/HI 9.6.7 beyond its data: head and power of the stage are a guess",
                b,
                null,
                Hi967.GREATEST_B);
    }

    @Override
    public String toString() {
        return "StagePerformance[" + Figures.four(rateBpd) + " bpd, " + Figures.four(headFt) + " ft"
                + (powerHp == null ? "" : ", " + Figures.four(powerHp) + " hp, efficiency " + Figures.four(efficiency))
                + ", " + zone + " at " + Figures.four(shareOfBep) + " of best efficiency]";
    }
}
