package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Pressures measured in a well while it flowed steadily at one rate. */
public sealed interface MeasuredFlow {

    /**
     * Liquid rate.
     *
     * @return rate (STB/d)
     */
    double rateStbPerDay();

    /**
     * Pressure at the wellhead, from which the model is marched.
     *
     * @return pressure (psia)
     */
    double wellheadPressurePsia();

    /**
     * Water cut at the time.
     *
     * @return water over liquid (fraction), or null for that of the well's fluid
     */
    Double waterCut();

    /**
     * Producing gas-oil ratio at the time.
     *
     * @return gas-oil ratio (scf/STB), or null for that of the well's fluid
     */
    Double producingGorScfPerStb();

    /**
     * What was measured below the wellhead.
     *
     * @param totalMdFt depth of the perforations (ft)
     * @return depths and pressures
     */
    List<MeasuredPressure> pressures(double totalMdFt);

    /**
     * What flowed.
     *
     * @param fluid the well's fluid
     * @return the same fluid with the water cut and gas-oil ratio of this flow
     */
    default ProducedFluid fluid(ProducedFluid fluid) {
        return new ProducedFluid(
                fluid.blackOil(),
                producingGorScfPerStb() == null ? fluid.producingGorScfPerStb() : producingGorScfPerStb(),
                waterCut() == null ? fluid.waterCut() : waterCut());
    }

    /**
     * A flowing gradient survey: a gauge run in while the well flows.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @param wellheadPressurePsia flowing tubing head pressure (psia), &gt; 0, at most 30,000
     * @param pressures what the gauge read on the way, at least one, in any order
     * @param waterCut water over liquid at the time (fraction), 0–1; that of the well's fluid where null
     * @param producingGorScfPerStb producing gas-oil ratio at the time (scf/STB); that of the well's fluid where null
     */
    record GradientSurvey(
            double rateStbPerDay,
            double wellheadPressurePsia,
            List<MeasuredPressure> pressures,
            @OptionalValue Double waterCut,
            @OptionalValue Double producingGorScfPerStb)
            implements MeasuredFlow {

        /** Checks the ranges above. */
        public GradientSurvey {
            checkFlow(rateStbPerDay, wellheadPressurePsia, waterCut, producingGorScfPerStb);
            pressures = List.copyOf(Check.notEmpty(pressures, "pressures"));
        }

        /**
         * A survey of the well's own fluid.
         *
         * @param rateStbPerDay liquid rate (STB/d), &gt; 0
         * @param wellheadPressurePsia flowing tubing head pressure (psia), &gt; 0, at most 30,000
         * @param pressures what the gauge read on the way, at least one, in any order
         */
        public GradientSurvey(double rateStbPerDay, double wellheadPressurePsia, List<MeasuredPressure> pressures) {
            this(rateStbPerDay, wellheadPressurePsia, pressures, null, null);
        }

        @Override
        public List<MeasuredPressure> pressures(double totalMdFt) {
            return pressures;
        }

        @Override
        public String toString() {
            return "GradientSurvey[" + Figures.four(rateStbPerDay) + " STB/d, " + pressures.size()
                    + " pressure(s) below " + Figures.four(wellheadPressurePsia) + " psia]";
        }
    }

    /**
     * A well test with the pressure at both ends of the well.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @param wellheadPressurePsia flowing tubing head pressure (psia), &gt; 0, at most 30,000
     * @param pwfPsia flowing pressure at the perforations (psia), &gt; 0, at most 30,000
     * @param waterCut water over liquid at the time (fraction), 0–1; that of the well's fluid where null
     * @param producingGorScfPerStb producing gas-oil ratio at the time (scf/STB); that of the well's fluid where null
     */
    record MeasuredWell(
            double rateStbPerDay,
            double wellheadPressurePsia,
            double pwfPsia,
            @OptionalValue Double waterCut,
            @OptionalValue Double producingGorScfPerStb)
            implements MeasuredFlow {

        /** Checks the ranges above. */
        public MeasuredWell {
            checkFlow(rateStbPerDay, wellheadPressurePsia, waterCut, producingGorScfPerStb);
            Readings.check(pwfPsia, "pwfPsia");
        }

        /**
         * A test of the well's own fluid.
         *
         * @param rateStbPerDay liquid rate (STB/d), &gt; 0
         * @param wellheadPressurePsia flowing tubing head pressure (psia), &gt; 0, at most 30,000
         * @param pwfPsia flowing pressure at the perforations (psia), &gt; 0, at most 30,000
         */
        public MeasuredWell(double rateStbPerDay, double wellheadPressurePsia, double pwfPsia) {
            this(rateStbPerDay, wellheadPressurePsia, pwfPsia, null, null);
        }

        @Override
        public List<MeasuredPressure> pressures(double totalMdFt) {
            return List.of(new MeasuredPressure(totalMdFt, pwfPsia));
        }

        @Override
        public String toString() {
            return "MeasuredWell[" + Figures.four(rateStbPerDay) + " STB/d, " + Figures.four(wellheadPressurePsia)
                    + " psia at the wellhead, " + Figures.four(pwfPsia) + " psia at the perforations]";
        }
    }

    private static void checkFlow(double rate, double wellheadPsia, Double waterCut, Double gor) {
        Check.positive(rate, "rateStbPerDay", "STB/d");
        Readings.check(wellheadPsia, "wellheadPressurePsia");
        if (waterCut != null) {
            Check.fraction(waterCut, "waterCut");
        }
        if (gor != null) {
            Check.inRange(gor, 0, 1_000_000, "producingGorScfPerStb", "scf/STB");
        }
    }
}
