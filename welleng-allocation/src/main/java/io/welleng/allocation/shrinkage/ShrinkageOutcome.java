package io.welleng.allocation.shrinkage;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.List;

/** What became of the question for a shrinkage factor. */
public sealed interface ShrinkageOutcome {

    /**
     * The factor is known.
     *
     * @param factor stock-tank oil over oil at the meter (STB/bbl), &gt; 0
     * @param flashGasScfPerStb gas that leaves the oil on the way to the tank (scf/STB), &gt;= 0; null where not known
     * @param stageGasScfPerStb the same at each stage on the way, the tank last (scf/STB); empty where not known
     * @param advisories cautions, empty where there are none
     */
    record Shrunk(
            double factor,
            @OptionalValue Double flashGasScfPerStb,
            List<Double> stageGasScfPerStb,
            List<Advisory> advisories)
            implements ShrinkageOutcome {

        private static final double SCF_PER_MSCF = 1000.0;

        /** Checks the ranges and keeps its own copies of the lists. */
        public Shrunk {
            Check.positive(factor, "factor", "STB/bbl");
            if (flashGasScfPerStb != null) {
                Check.notNegative(flashGasScfPerStb, "flashGasScfPerStb", "scf/STB");
            }
            stageGasScfPerStb = List.copyOf(Check.present(stageGasScfPerStb, "stageGasScfPerStb"));
            advisories = List.copyOf(Check.present(advisories, "advisories"));
        }

        /**
         * Stock-tank volume of a metered volume.
         *
         * @param meteredBbl oil at the meter (bbl), &gt;= 0
         * @return stock-tank oil (STB)
         */
        public double stockTankStb(double meteredBbl) {
            return Check.notNegative(meteredBbl, "meteredBbl", "bbl") * factor;
        }

        /**
         * Flash gas of a metered volume.
         *
         * @param meteredBbl oil at the meter (bbl), &gt;= 0
         * @return gas (Mscf); null where it is not known
         */
        public Double flashGasMscf(double meteredBbl) {
            double stb = stockTankStb(meteredBbl);
            return flashGasScfPerStb == null ? null : stb * flashGasScfPerStb / SCF_PER_MSCF;
        }

        @Override
        public String toString() {
            return "Shrunk[" + Figures.four(factor) + " STB/bbl, flash gas "
                    + (flashGasScfPerStb == null ? "-" : Figures.four(flashGasScfPerStb)) + " scf/STB"
                    + (advisories.isEmpty() ? "" : ", " + advisories.size() + " advisory(s)") + "]";
        }
    }

    /**
     * There is no sample of that day, or the last one is too old.
     *
     * @param date the day asked for
     * @param lastSample date of the last sample until then; null where there is none
     * @param validDays days that a sample is valid for
     */
    record NoValidSample(LocalDate date, @OptionalValue LocalDate lastSample, int validDays)
            implements ShrinkageOutcome {

        /** Checks that the day is there. */
        public NoValidSample {
            Check.present(date, "date");
        }

        @Override
        public String toString() {
            return "NoValidSample[" + date + ", "
                    + (lastSample == null ? "no sample until then" : "last sample " + lastSample) + ", valid for "
                    + validDays + " days]";
        }
    }

    /**
     * A flash has no answer.
     *
     * @param reason why, in words
     */
    record NotFlashed(String reason) implements ShrinkageOutcome {

        /** Checks that there is a reason. */
        public NotFlashed {
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return "NotFlashed[" + reason + "]";
        }
    }
}
