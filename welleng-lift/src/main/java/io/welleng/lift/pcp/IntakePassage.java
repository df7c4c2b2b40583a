package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * The way into the first cavity: a tail joint, a tag bar slot, a gas separator. Heavy oil loses pressure there, by Hagen and
 * Poiseuille \[ \Delta p = \frac{128\,\mu\,L\,q}{\pi\,d^4} \] for laminar flow, and what the intake pressure cannot push
 * through does not fill the cavities.
 *
 * @param diameterIn diameter of the passage, hydraulic (in), &gt; 0
 * @param lengthFt its length (ft), &gt; 0
 */
public record IntakePassage(double diameterIn, double lengthFt) {

    /** Checks the ranges above. */
    public IntakePassage {
        Check.positive(diameterIn, "diameterIn", "in");
        Check.positive(lengthFt, "lengthFt", "ft");
    }

    private double psiPerBblPerDay(double viscosityCp) {
        double d2 = diameterIn * diameterIn;
        return 128.0
                * (viscosityCp * PcpUnits.PSI_S_PER_CP)
                * (lengthFt * PcpUnits.IN_PER_FT)
                / (Math.PI * d2 * d2)
                * (PcpUnits.IN3_PER_BBL / 86_400.0);
    }

    /**
     * Pressure lost on the way in.
     *
     * @param rateBblPerDay rate at intake conditions (bbl/d), &ge; 0
     * @param viscosityCp viscosity there (cP), &gt; 0
     * @return loss (psi)
     */
    public double lossPsi(double rateBblPerDay, double viscosityCp) {
        Check.notNegative(rateBblPerDay, "rateBblPerDay", "bbl/d");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        return psiPerBblPerDay(viscosityCp) * rateBblPerDay;
    }

    /**
     * The most that a pressure can push in: a pump that displaces more is not filled.
     *
     * @param availablePsi intake pressure less what the first cavity needs (psi), &ge; 0
     * @param viscosityCp viscosity there (cP), &gt; 0
     * @return rate at intake conditions (bbl/d)
     */
    public double fillLimitBblPerDay(double availablePsi, double viscosityCp) {
        Check.notNegative(availablePsi, "availablePsi", "psi");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        return availablePsi / psiPerBblPerDay(viscosityCp);
    }
}
