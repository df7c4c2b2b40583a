package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionLoads;
import java.util.List;

/** What the march in time comes to. */
public sealed interface PredictionOutcome {

    /**
     * The strokes repeat themselves.
     *
     * @param surface surface card: position from the bottom of the stroke, load on the polished rod with the buoyant
     *     weight of the rods, without friction of the stuffing box and without the pressure on the polished rod's area
     * @param pump pump card at the lower end of {@code string}: effective load, 0 on the way down with the travelling
     *     valve open; position where the end would be at the polished rod's position were the rods without load
     * @param periodS time of a stroke (s)
     * @param string the rods that move: all, or those above a break
     * @param buoyantWeightLbf buoyant weight of them along the hole (lbf)
     * @param performance stroke, fillage and rates of the pump
     * @param energy work over the stroke
     * @param sections loads of each section of {@code string}, from the top
     * @param periodicity how the march came to repeat itself
     * @param advisories what to keep in mind
     */
    record Predicted(
            Card surface,
            Card pump,
            double periodS,
            RodString string,
            double buoyantWeightLbf,
            PumpPerformance performance,
            PredictedEnergy energy,
            List<SectionLoads> sections,
            Periodicity periodicity,
            List<Advisory> advisories)
            implements PredictionOutcome {

        /** Checks that all parts are there. */
        public Predicted {
            Check.present(surface, "surface");
            Check.present(pump, "pump");
            Check.positive(periodS, "periodS", "s");
            Check.present(string, "string");
            Check.finite(buoyantWeightLbf, "buoyantWeightLbf", "lbf");
            Check.present(performance, "performance");
            Check.present(energy, "energy");
            sections = List.copyOf(sections);
            Check.present(periodicity, "periodicity");
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Predicted[" + Figures.four(60.0 / periodS) + " strokes/min, polished rod "
                    + Figures.four(surface.minimumLoadLbf()) + " to " + Figures.four(surface.peakLoadLbf())
                    + " lbf, pump stroke " + Figures.four(performance.grossStrokeIn()) + " in, fillage "
                    + Figures.four(performance.fillage()) + ", " + Figures.four(performance.liquidBblPerDay())
                    + " bbl/d]";
        }
    }

    /**
     * The strokes did not come to repeat themselves; nothing here is safe to use as a card.
     *
     * @param surface last stroke at the polished rod
     * @param pump last stroke at the bottom of the rods
     * @param periodicity how far the last two strokes are from each other
     */
    record NotPeriodic(Card surface, Card pump, Periodicity periodicity) implements PredictionOutcome {

        /** Checks that all parts are there. */
        public NotPeriodic {
            Check.present(surface, "surface");
            Check.present(pump, "pump");
            Check.present(periodicity, "periodicity");
        }

        @Override
        public String toString() {
            return "NotPeriodic[" + periodicity + "]";
        }
    }

    /**
     * The prime mover is too weak: the crank stopped or turned back.
     *
     * @param crankRad crank angle from the bottom of the stroke at which it stopped (rad)
     * @param afterS time since the start (s)
     * @param speedRadPerS its last angular speed (rad/s)
     */
    record Stalled(double crankRad, double afterS, double speedRadPerS) implements PredictionOutcome {

        /** Checks that all are numbers. */
        public Stalled {
            Check.finite(crankRad, "crankRad", "rad");
            Check.notNegative(afterS, "afterS", "s");
            Check.finite(speedRadPerS, "speedRadPerS", "rad/s");
        }

        @Override
        public String toString() {
            return "Stalled[crank at " + Figures.four(Math.toDegrees(crankRad)) + "° after " + Figures.four(afterS)
                    + " s]";
        }
    }
}
