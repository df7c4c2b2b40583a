package io.welleng.lift.srp.reading;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import java.util.List;

/** What a fluid level says. */
public sealed interface FluidLevelOutcome {

    /**
     * The pressures down the annulus.
     *
     * @param levelPressurePsia pressure at the fluid level (psia)
     * @param intakePressurePsia pressure at the pump intake (psia)
     * @param perforationPressurePsia pressure at the perforations (psia)
     * @param gasRateMscfPerDay gas that rises through the liquid (Mscf/d)
     * @param liquidPart weight of the column above the intake over that of gas-free oil, 0–1
     * @param gasFreeLiquidFt height of gas-free oil of the same weight above the intake (ft)
     * @param advisories what to keep in mind
     */
    record Pressures(
            double levelPressurePsia,
            double intakePressurePsia,
            double perforationPressurePsia,
            double gasRateMscfPerDay,
            double liquidPart,
            double gasFreeLiquidFt,
            List<Advisory> advisories)
            implements FluidLevelOutcome {

        /** Makes the list immutable. */
        public Pressures {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Pressures[level " + Figures.four(levelPressurePsia) + " psia, intake "
                    + Figures.four(intakePressurePsia) + " psia, perforations " + Figures.four(perforationPressurePsia)
                    + " psia]";
        }
    }

    /**
     * The pressures, and what flows in.
     *
     * @param pressures the pressures
     * @param rateStbPerDay liquid rate from the inflow (STB/d)
     */
    record Inflow(Pressures pressures, double rateStbPerDay) implements FluidLevelOutcome {
        @Override
        public String toString() {
            return "Inflow[" + Figures.four(rateStbPerDay) + " STB/d, " + pressures + "]";
        }
    }

    /**
     * The column weighs as much as the reservoir holds: level, inflow or densities do not fit together, or the well is shut in.
     *
     * @param pressures the pressures
     * @param excessPsi pressure at the perforations less the shut-in pressure of the inflow (psi), &ge; 0
     */
    record NoInflow(Pressures pressures, double excessPsi) implements FluidLevelOutcome {
        @Override
        public String toString() {
            return "NoInflow[" + Figures.four(excessPsi) + " psi above shut-in pressure, " + pressures + "]";
        }
    }

    /**
     * The gas column has no pressure at its foot.
     *
     * @param reason why
     */
    record NoGasColumn(GasColumnOutcome.Reason reason) implements FluidLevelOutcome {
        @Override
        public String toString() {
            return "NoGasColumn[" + reason.explanation() + "]";
        }
    }
}
