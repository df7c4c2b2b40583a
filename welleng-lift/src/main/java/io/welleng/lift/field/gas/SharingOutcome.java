package io.welleng.lift.field.gas;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/** Answer to the question how lift gas is best shared. */
public sealed interface SharingOutcome {

    /**
     * The gas is shared.
     *
     * @param wells what each well gets, in the order of the field
     * @param oilStbPerDay oil of the field (STB/d)
     * @param liftGasMscfPerDay gas used (Mscf/d)
     * @param waterStbPerDay water of the field (STB/d); null where one well's is not known
     * @param proof how near it is to the best there can be
     */
    record Shared(
            List<WellShare> wells,
            double oilStbPerDay,
            double liftGasMscfPerDay,
            @OptionalValue Double waterStbPerDay,
            SharingProof proof)
            implements SharingOutcome {

        /** Makes the list immutable. */
        public Shared {
            wells = List.copyOf(wells);
        }

        static Shared of(List<WellShare> wells, double bound, long nodes, boolean closed) {
            double oil = 0.0;
            double gas = 0.0;
            double water = 0.0;
            boolean known = true;
            for (WellShare well : wells) {
                oil += well.oilStbPerDay();
                gas += well.liftGasMscfPerDay();
                known &= well.waterStbPerDay() != null;
                water += well.waterStbPerDay() == null ? 0.0 : well.waterStbPerDay();
            }
            return new Shared(
                    wells, oil, gas, known ? Double.valueOf(water) : null, SharingProof.of(oil, bound, nodes, closed));
        }

        @Override
        public String toString() {
            return "Shared[" + Figures.four(oilStbPerDay) + " STB/d with " + Figures.four(liftGasMscfPerDay)
                    + " Mscf/d: " + wells + ", gap " + Figures.four(proof.relativeGap()) + "]";
        }
    }

    /**
     * The wells that must run need more gas than a limit gives.
     *
     * @param limit name of the compressor, or what the limit is
     * @param neededMscfPerDay least gas of the wells that must run (Mscf/d)
     * @param availableMscfPerDay gas that the limit gives (Mscf/d)
     * @param wells names of those wells
     */
    record Infeasible(String limit, double neededMscfPerDay, double availableMscfPerDay, List<String> wells)
            implements SharingOutcome {

        /** Makes the list immutable. */
        public Infeasible {
            wells = List.copyOf(wells);
        }

        /**
         * Gas that is missing.
         *
         * @return gas (Mscf/d), above 0
         */
        public double shortfallMscfPerDay() {
            return neededMscfPerDay - availableMscfPerDay;
        }

        @Override
        public String toString() {
            return "Infeasible[" + limit + " gives " + Figures.four(availableMscfPerDay) + " Mscf/d, " + wells.size()
                    + " well(s) that must run need " + Figures.four(neededMscfPerDay) + " Mscf/d, "
                    + Figures.four(shortfallMscfPerDay()) + " more]";
        }
    }
}
