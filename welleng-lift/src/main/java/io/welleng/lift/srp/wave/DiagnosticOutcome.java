package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.rod.SectionLoads;
import java.util.List;

/** What a diagnostic solver says: the pump card, or why it has none. */
public sealed interface DiagnosticOutcome {

    /**
     * The pump card.
     *
     * @param pumpCard position (in, upwards, not shifted to zero) and load (lbf) at the pump at the same moments as
     *     the surface card
     * @param surfaceCard the filtered surface card that it follows from
     * @param sections greatest and least loads of each section, from the top
     * @param tops position (in) and total effective tension (lbf) at the top of each section: weight in the fluid of all
     *     rods below, pump load and dynamics
     * @param upDampingPerS damping of each section where rods move upwards (1/s)
     * @param downDampingPerS damping of each section where rods move downwards (1/s)
     * @param work balance of work over the stroke
     * @param resolution harmonics and grid
     * @param advisories cautions
     */
    record Diagnosed(
            Card pumpCard,
            Card surfaceCard,
            List<SectionLoads> sections,
            List<Card> tops,
            List<Double> upDampingPerS,
            List<Double> downDampingPerS,
            WorkBalance work,
            Resolution resolution,
            List<Advisory> advisories)
            implements DiagnosticOutcome {

        /** Takes copies of the lists. */
        public Diagnosed {
            Check.present(pumpCard, "pumpCard");
            Check.present(surfaceCard, "surfaceCard");
            sections = List.copyOf(Check.notEmpty(sections, "sections"));
            tops = List.copyOf(Check.notEmpty(tops, "tops"));
            upDampingPerS = List.copyOf(Check.notEmpty(upDampingPerS, "upDampingPerS"));
            downDampingPerS = List.copyOf(Check.notEmpty(downDampingPerS, "downDampingPerS"));
            Check.present(work, "work");
            Check.present(resolution, "resolution");
            advisories = List.copyOf(Check.present(advisories, "advisories"));
        }

        @Override
        public String toString() {
            return "Diagnosed[pump stroke " + Figures.four(pumpCard.strokeIn()) + " in, load "
                    + Figures.four(pumpCard.minimumLoadLbf()) + " to " + Figures.four(pumpCard.peakLoadLbf()) + " lbf, "
                    + work
                    + "]";
        }
    }

    /**
     * This solver has no pump card for the case.
     *
     * @param code what is in the way, snake case, stable between releases
     * @param message one sentence for people
     * @param value the number behind it, in the unit the message names
     */
    record NotDiagnosed(String code, String message, double value) implements DiagnosticOutcome {

        /** Checks that there is a reason. */
        public NotDiagnosed {
            Check.text(code, "code");
            Check.text(message, "message");
        }

        @Override
        public String toString() {
            return "NotDiagnosed[" + code + ": " + message + "]";
        }
    }
}
