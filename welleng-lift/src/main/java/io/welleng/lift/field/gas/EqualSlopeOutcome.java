package io.welleng.lift.field.gas;

import io.welleng.core.units.Figures;
import java.util.List;

/** Answer of {@link EqualSlope}. */
public sealed interface EqualSlopeOutcome {

    /**
     * Every well that is not at a limit has the same slope. For concave curves this is the optimum with all wells
     * running.
     *
     * @param marginalStbPerMscf the slope: what a little more gas gains and a little less loses, or only the latter
     *     where a straight piece is just full (STB/Mscf); 0 where gas is left over
     * @param oilStbPerDay oil of the field (STB/d)
     * @param liftGasMscfPerDay gas used (Mscf/d)
     * @param wells what each well gets, in the order given
     */
    record Balanced(double marginalStbPerMscf, double oilStbPerDay, double liftGasMscfPerDay, List<WellShare> wells)
            implements EqualSlopeOutcome {

        /** Makes the list immutable. */
        public Balanced {
            wells = List.copyOf(wells);
        }

        @Override
        public String toString() {
            return "Balanced[" + Figures.four(oilStbPerDay) + " STB/d with " + Figures.four(liftGasMscfPerDay)
                    + " Mscf/d at " + Figures.four(marginalStbPerMscf) + " STB/Mscf: " + wells + "]";
        }
    }

    /**
     * Curves are not concave, so that equal slopes do not tell the optimum; {@link GasSharing} does.
     *
     * @param corners the wells, with the gas at the first corner that a steeper piece follows
     */
    record NotConcave(List<Corner> corners) implements EqualSlopeOutcome {

        /** Makes the list immutable. */
        public NotConcave {
            corners = List.copyOf(corners);
        }

        @Override
        public String toString() {
            return "NotConcave" + corners;
        }
    }

    /**
     * The least gas of all wells together is more than there is.
     *
     * @param neededMscfPerDay least gas of all wells (Mscf/d)
     * @param availableMscfPerDay gas there is (Mscf/d)
     */
    record NotEnoughGas(double neededMscfPerDay, double availableMscfPerDay) implements EqualSlopeOutcome {

        @Override
        public String toString() {
            return "NotEnoughGas[all wells running need " + Figures.four(neededMscfPerDay) + " Mscf/d, "
                    + Figures.four(availableMscfPerDay) + " Mscf/d there is]";
        }
    }

    /**
     * Where a curve stops being concave.
     *
     * @param well name of the well
     * @param liftGasMscfPerDay gas at the first corner that a steeper piece follows (Mscf/d)
     */
    record Corner(String well, double liftGasMscfPerDay) {

        @Override
        public String toString() {
            return well + " at " + Figures.four(liftGasMscfPerDay) + " Mscf/d";
        }
    }
}
