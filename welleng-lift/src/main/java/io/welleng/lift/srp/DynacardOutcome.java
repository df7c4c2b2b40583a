package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.classify.CardClassification;
import io.welleng.lift.srp.reading.PumpCardReading;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.rod.SectionStress;
import io.welleng.lift.srp.rod.StressReport;
import java.util.List;

/** What became of a record of a surface card. */
public sealed interface DynacardOutcome {

    /**
     * No card can be made of the record; the findings of the report say more.
     *
     * @param code why, snake case, stable between releases
     * @param message one sentence for people
     */
    record Unusable(String code, String message) implements DynacardOutcome {

        /** Checks that there is a reason. */
        public Unusable {
            Check.text(code, "code");
            Check.text(message, "message");
        }

        @Override
        public String toString() {
            return "Unusable[" + message + "]";
        }
    }

    /**
     * The card, with all that follows from it. Every part that is null or empty is named in {@code missing}.
     *
     * @param surface the card at the polished rod
     * @param buoyantWeightLbf weight of the rods in the fluid, as the polished rod carries it (lbf)
     * @param dischargePressurePsia pressure in the tubing at the pump (psia)
     * @param pump the card at the pump
     * @param solverDifference how far the two solvers are from each other
     * @param reading what the pump card says of stroke, fillage, load, intake pressure and rate, or why it cannot be read
     * @param submergence liquid in the annulus that the intake pressure stands for
     * @param pumpClass what the pump card shows, with probabilities and evidence
     * @param surfaceClass what the surface card shows by itself, which is less sure
     * @param sections loads of each section of rods, from the top; empty without a pump card
     * @param stresses stresses of each section against their diagram
     * @param worstStress the section nearest its limit
     * @param torque gearbox torque before and after balancing, ratings and energy
     * @param rate the rate by the card beside the measured one
     * @param missing the parts that are not there, and why
     */
    record Analysed(
            SurfaceFigures surface,
            double buoyantWeightLbf,
            double dischargePressurePsia,
            @OptionalValue PumpFigures pump,
            @OptionalValue SolverDifference solverDifference,
            @OptionalValue PumpCardReading reading,
            @OptionalValue Submergence submergence,
            @OptionalValue CardClassification pumpClass,
            CardClassification surfaceClass,
            List<SectionLoads> sections,
            @OptionalValue StressReport stresses,
            @OptionalValue SectionStress worstStress,
            @OptionalValue TorqueFigures torque,
            @OptionalValue RateComparison rate,
            List<MissingPart> missing)
            implements DynacardOutcome {

        /** Checks that the parts every card has are there. */
        public Analysed {
            Check.present(surface, "surface");
            Check.present(surfaceClass, "surfaceClass");
            sections = List.copyOf(sections);
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return "Analysed[" + surface + ", "
                    + (pump == null ? "no pump card" : pump)
                    + (reading == null ? "" : ", " + reading)
                    + (pumpClass == null ? "" : ", " + pumpClass)
                    + (worstStress == null ? "" : ", worst " + worstStress)
                    + (torque == null ? "" : ", " + torque)
                    + ", " + missing.size() + " part(s) missing]";
        }
    }
}
