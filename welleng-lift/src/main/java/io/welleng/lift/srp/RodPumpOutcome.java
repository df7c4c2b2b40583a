package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.predict.Periodicity;
import io.welleng.lift.srp.predict.PredictedEnergy;
import io.welleng.lift.srp.predict.PumpPerformance;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.rod.SectionStress;
import io.welleng.lift.srp.rod.StressReport;
import java.util.List;

/** What the march in time of a rod pump comes to. */
public sealed interface RodPumpOutcome {

    /**
     * The strokes repeat themselves. Every part that is null is named in {@code missing}.
     *
     * @param surface the card at the polished rod, from the bottom of the stroke
     * @param pumpCard the card at the lower end of the rods: effective load, position as the rods have it
     * @param buoyantWeightLbf buoyant weight of the rods that move, as the polished rod carries it (lbf)
     * @param performance stroke, fillage and rates of the pump
     * @param energy where the work of a stroke goes
     * @param sections loads of each section of rods that moves, from the top
     * @param stresses stresses of each section against their diagram
     * @param worstStress the section nearest its limit
     * @param torque gearbox torque before and after balancing, ratings and energy
     * @param rp11l API RP 11L beside it, which always takes the pump to be full and the well to be vertical
     * @param periodicity how the march came to repeat itself
     * @param missing the parts that are not there, and why
     */
    record Pumping(
            SurfaceFigures surface,
            List<CardPoint> pumpCard,
            double buoyantWeightLbf,
            PumpPerformance performance,
            PredictedEnergy energy,
            List<SectionLoads> sections,
            @OptionalValue StressReport stresses,
            @OptionalValue SectionStress worstStress,
            @OptionalValue TorqueFigures torque,
            @OptionalValue Rp11lComparison rp11l,
            Periodicity periodicity,
            List<MissingPart> missing)
            implements RodPumpOutcome {

        /** Checks that the parts every solution has are there. */
        public Pumping {
            Check.present(surface, "surface");
            pumpCard = List.copyOf(pumpCard);
            Check.present(performance, "performance");
            Check.present(energy, "energy");
            sections = List.copyOf(sections);
            Check.present(periodicity, "periodicity");
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return "Pumping[" + surface + ", " + performance
                    + (worstStress == null ? "" : ", worst " + worstStress)
                    + (torque == null ? "" : ", " + torque)
                    + ", " + missing.size() + " part(s) missing]";
        }
    }

    /**
     * The strokes do not repeat themselves: a plunger that strikes may do so harder every other stroke. The cards are those
     * of the last stroke, not safe to design with.
     *
     * @param surface last card at the polished rod
     * @param pumpCard last card at the lower end of the rods
     * @param periodicity how far the last two strokes are from each other
     */
    record NotPeriodic(List<CardPoint> surface, List<CardPoint> pumpCard, Periodicity periodicity)
            implements RodPumpOutcome {

        /** Makes the lists immutable. */
        public NotPeriodic {
            surface = List.copyOf(surface);
            pumpCard = List.copyOf(pumpCard);
            Check.present(periodicity, "periodicity");
        }

        @Override
        public String toString() {
            return "NotPeriodic[" + periodicity + "]";
        }
    }

    /**
     * The motor is too weak: the crank stopped or turned back.
     *
     * @param crankDeg crank angle from the bottom of the stroke at which it stopped (degrees)
     * @param afterS time since the start (s)
     */
    record Stalled(double crankDeg, double afterS) implements RodPumpOutcome {

        @Override
        public String toString() {
            return "Stalled[crank at " + Figures.four(crankDeg) + "° after " + Figures.four(afterS) + " s]";
        }
    }
}
