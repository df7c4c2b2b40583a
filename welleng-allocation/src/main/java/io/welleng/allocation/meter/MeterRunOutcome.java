package io.welleng.allocation.meter;

import io.welleng.allocation.meter.dp.DpFlow;
import io.welleng.allocation.meter.dp.DpOutcome;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/** What a meter run came to. */
public sealed interface MeterRunOutcome {

    /**
     * Uncertainty budgets of the results.
     *
     * @return one for each fluid, empty where there is no result
     */
    default List<UncertaintyBudget> budgets() {
        return List.of();
    }

    /**
     * A liquid.
     *
     * @param ticket indicated, gross and net standard volumes, with their factors
     * @param factors correction of the liquid for temperature and pressure
     * @param grossMassTonnes mass of the gross standard volume in vacuum (t)
     * @param kFactor K-factor at the frequency of the run; null for a meter without one
     * @param flow flow of a differential-pressure meter; null for others
     * @param budget uncertainty of the net standard volume
     * @param advisories cautions, empty where there are none
     */
    record LiquidMeasured(
            MeterTicket ticket,
            VolumeFactors factors,
            double grossMassTonnes,
            @OptionalValue KFactorValue kFactor,
            @OptionalValue DpFlow flow,
            UncertaintyBudget budget,
            List<Advisory> advisories)
            implements MeterRunOutcome {

        /** Keeps its own copy of the list. */
        public LiquidMeasured {
            Check.present(ticket, "ticket");
            Check.present(factors, "factors");
            Check.present(budget, "budget");
            advisories = List.copyOf(Check.present(advisories, "advisories"));
        }

        @Override
        public List<UncertaintyBudget> budgets() {
            return List.of(budget);
        }

        @Override
        public String toString() {
            return ticket + "\n" + factors + "\n" + Figures.four(grossMassTonnes) + " t"
                    + (flow == null ? "" : "\n" + flow) + "\n" + budget;
        }
    }

    /**
     * A gas.
     *
     * @param standardMscf volume at base conditions (Mscf)
     * @param actualFt3 volume at flowing conditions (ft³)
     * @param massLb mass (lb)
     * @param zFlowing gas deviation factor at flowing conditions (dimensionless)
     * @param zBase gas deviation factor at base conditions (dimensionless)
     * @param supercompressibility \( F_{pv} = \sqrt{z_b/z_f} \) (dimensionless)
     * @param kFactor K-factor at the frequency of the run; null for a meter without one
     * @param flow flow of a differential-pressure meter; null for others
     * @param budget uncertainty of the volume at base conditions
     * @param advisories cautions, empty where there are none
     */
    record GasMeasured(
            double standardMscf,
            double actualFt3,
            double massLb,
            double zFlowing,
            double zBase,
            double supercompressibility,
            @OptionalValue KFactorValue kFactor,
            @OptionalValue DpFlow flow,
            UncertaintyBudget budget,
            List<Advisory> advisories)
            implements MeterRunOutcome {

        /** Keeps its own copy of the list. */
        public GasMeasured {
            Check.present(budget, "budget");
            advisories = List.copyOf(Check.present(advisories, "advisories"));
        }

        @Override
        public List<UncertaintyBudget> budgets() {
            return List.of(budget);
        }

        @Override
        public String toString() {
            return "GasMeasured[" + Figures.four(standardMscf) + " Mscf, " + Figures.four(actualFt3) + " ft³, "
                    + Figures.four(massLb) + " lb, z " + Figures.four(zFlowing) + ", Fpv "
                    + Figures.four(supercompressibility) + "]" + (flow == null ? "" : "\n" + flow) + "\n" + budget;
        }
    }

    /**
     * Oil, water and gas together, by the uncertainty of the meter.
     *
     * @param budgets one for each fluid
     */
    record PhasesMeasured(List<UncertaintyBudget> budgets) implements MeterRunOutcome {

        /** Keeps its own copy of the list. */
        public PhasesMeasured {
            budgets = List.copyOf(Check.notEmpty(budgets, "budgets"));
        }

        @Override
        public String toString() {
            return String.join(
                    "\n", budgets.stream().map(UncertaintyBudget::toString).toList());
        }
    }

    /**
     * The liquid has no correction at its conditions.
     *
     * @param why why not
     */
    record NotCorrected(CorrectionOutcome why) implements MeterRunOutcome {

        /** Checks that the reason is there. */
        public NotCorrected {
            Check.present(why, "why");
        }
    }

    /**
     * The proving gave no meter factor, or no composite one.
     *
     * @param why what became of the proving
     */
    record NotProved(ProvingOutcome why) implements MeterRunOutcome {

        /** Checks that the reason is there. */
        public NotProved {
            Check.present(why, "why");
        }
    }

    /**
     * The differential pressure tells no flow.
     *
     * @param why why not
     */
    record NoFlow(DpOutcome why) implements MeterRunOutcome {

        /** Checks that the reason is there. */
        public NoFlow {
            Check.present(why, "why");
        }
    }
}
