package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.tubing.TubingString;

/**
 * What is asked of the installation, and the well it goes into. The well is taken as vertical.
 *
 * @param rateBblPerDay wanted liquid at the surface (bbl/d), &gt; 0
 * @param tubing tubing, with the depth of the pump and of the anchor, if any
 * @param intake pressure at the intake, or the level that makes it
 * @param wellheadPressurePsia pressure at the head of the tubing (psia), &gt; 0
 * @param specificGravity gravity of the liquid in the tubing (water = 1), 0.3–2
 * @param efficiency how much of the displacement arrives at the surface
 */
public record DesignWell(
        double rateBblPerDay,
        TubingString tubing,
        PumpIntake intake,
        double wellheadPressurePsia,
        double specificGravity,
        PumpEfficiency efficiency) {

    /** Gradient of water behind the 0.340 of API RP 11L, \( 0.340 = 0.433\,\pi/4 \) (psi/ft). */
    static final double WATER_PSI_PER_FT = 0.433;

    private static final double IN2_PER_FT2 = 144.0;

    /** Checks the ranges above, and that the level is not below the pump. */
    public DesignWell {
        Check.positive(rateBblPerDay, "rateBblPerDay", "bbl/d");
        Check.present(tubing, "tubing");
        Check.present(intake, "intake");
        Check.positive(wellheadPressurePsia, "wellheadPressurePsia", "psia");
        Check.inRange(specificGravity, 0.3, 2.0, "specificGravity", "(water = 1)");
        Check.present(efficiency, "efficiency");
        intake.pressurePsia(tubing.pumpDepthFt(), WATER_PSI_PER_FT * specificGravity);
    }

    /**
     * Gradient of the liquid.
     *
     * @return 0.433 psi/ft times its gravity (psi/ft)
     */
    public double gradientPsiPerFt() {
        return WATER_PSI_PER_FT * specificGravity;
    }

    /**
     * Density of the liquid.
     *
     * @return density of that gradient (lb/ft³)
     */
    public double densityLbPerFt3() {
        return IN2_PER_FT2 * gradientPsiPerFt();
    }

    /**
     * Pressure at the intake of the pump.
     *
     * @return pressure (psia)
     */
    public double intakePressurePsia() {
        return intake.pressurePsia(tubing.pumpDepthFt(), gradientPsiPerFt());
    }

    /**
     * Pressure above the plunger.
     *
     * @return pressure of the wellhead and of the column of liquid (psia)
     */
    public double dischargePressurePsia() {
        return wellheadPressurePsia + gradientPsiPerFt() * tubing.pumpDepthFt();
    }

    /**
     * Height the pump lifts the liquid, \( H = L + (p_{wh} - p_i)/G \): the depth of the level where wellhead and casing have
     * one pressure.
     *
     * @return net lift (ft), not above 0 where the well flows by itself
     */
    public double netLiftFt() {
        return (dischargePressurePsia() - intakePressurePsia()) / gradientPsiPerFt();
    }

    /**
     * Displacement that the wanted rate asks for.
     *
     * @return displacement of the plunger (bbl/d)
     */
    public double displacementBblPerDay() {
        return efficiency.displacementBblPerDay(rateBblPerDay);
    }

    @Override
    public String toString() {
        return "DesignWell[" + Figures.four(rateBblPerDay) + " bbl/d from " + Figures.four(tubing.pumpDepthFt())
                + " ft, net lift " + Figures.four(netLiftFt()) + " ft, intake " + Figures.four(intakePressurePsia())
                + " psia]";
    }
}
