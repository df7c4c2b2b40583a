package io.welleng.lift.pcp;

import io.welleng.core.units.Figures;

/** Whether an intake has what the pump needs. */
public sealed interface IntakeCheck {

    /**
     * Pressure lost on the way in.
     *
     * @return loss (psi)
     */
    double passageLossPsi();

    /**
     * The pump is filled.
     *
     * @param pressureMarginPsi pressure at the first cavity above the least (psi)
     * @param submergenceMarginFt liquid above the least (ft)
     * @param passageLossPsi pressure lost on the way in (psi)
     */
    record Covered(double pressureMarginPsi, double submergenceMarginFt, double passageLossPsi) implements IntakeCheck {

        @Override
        public String toString() {
            return "Covered[margin " + Figures.four(pressureMarginPsi) + " psi, " + Figures.four(submergenceMarginFt)
                    + " ft]";
        }
    }

    /**
     * The pump is not filled, and may run dry: its elastomer is at risk.
     *
     * @param pressureShortfallPsi pressure that is missing at the first cavity (psi), 0 where none is
     * @param submergenceShortfallFt liquid that is missing (ft), 0 where none is
     * @param passageLossPsi pressure lost on the way in (psi)
     */
    record DryRun(double pressureShortfallPsi, double submergenceShortfallFt, double passageLossPsi)
            implements IntakeCheck {

        @Override
        public String toString() {
            return "DryRun[short of " + Figures.four(pressureShortfallPsi) + " psi, "
                    + Figures.four(submergenceShortfallFt) + " ft; " + Figures.four(passageLossPsi)
                    + " psi lost on the way in]";
        }
    }
}
