package io.welleng.pvt.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;
import java.util.Locale;

/**
 * What a laboratory measured on a reservoir oil at one temperature. Any part may be missing, but not all.
 *
 * @param temperatureF temperature of the measurements (°F), 20–700
 * @param bubblePointPsia bubble point (psia), null where not measured
 * @param solutionGor gas in solution against pressure
 * @param oilFvf volume factor against pressure, also above the bubble point
 * @param oilViscosity viscosity against pressure, also above the bubble point
 */
public record LabData(
        double temperatureF,
        @OptionalValue Double bubblePointPsia,
        @OptionalValue List<GorAt> solutionGor,
        @OptionalValue List<FvfAt> oilFvf,
        @OptionalValue List<ViscosityAt> oilViscosity) {

    /** Checks the ranges above and that there is something; a list left out is empty. */
    public LabData {
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
        if (bubblePointPsia != null) {
            checkPressure(bubblePointPsia, "bubblePointPsia");
        }
        solutionGor = solutionGor == null ? List.of() : List.copyOf(solutionGor);
        oilFvf = oilFvf == null ? List.of() : List.copyOf(oilFvf);
        oilViscosity = oilViscosity == null ? List.of() : List.copyOf(oilViscosity);
        if (bubblePointPsia == null && solutionGor.isEmpty() && oilFvf.isEmpty()) {
            Check.notEmpty(oilViscosity, "oilViscosity");
        }
    }

    /**
     * Nothing but a bubble point, to add to.
     *
     * @param temperatureF temperature (°F)
     * @param bubblePointPsia bubble point (psia)
     * @return the data
     */
    public static LabData ofBubblePoint(double temperatureF, double bubblePointPsia) {
        return new LabData(temperatureF, bubblePointPsia, null, null, null);
    }

    /**
     * Gas in solution at a pressure.
     *
     * @param pressurePsia pressure (psia), &gt; 0 and at most 30,000
     * @param solutionGorScfPerStb gas in solution (scf/STB), &ge; 0
     */
    public record GorAt(double pressurePsia, double solutionGorScfPerStb) {

        /** Checks the ranges above. */
        public GorAt {
            checkPressure(pressurePsia, "pressurePsia");
            Check.inRange(solutionGorScfPerStb, 0, 100_000, "solutionGorScfPerStb", "scf/STB");
        }
    }

    /**
     * Oil formation volume factor at a pressure.
     *
     * @param pressurePsia pressure (psia), &gt; 0 and at most 30,000
     * @param oilFvfRbPerStb formation volume factor (rb/STB), 0.5–20
     */
    public record FvfAt(double pressurePsia, double oilFvfRbPerStb) {

        /** Checks the ranges above. */
        public FvfAt {
            checkPressure(pressurePsia, "pressurePsia");
            Check.inRange(oilFvfRbPerStb, 0.5, 20, "oilFvfRbPerStb", "rb/STB");
        }
    }

    /**
     * Oil viscosity at a pressure.
     *
     * @param pressurePsia pressure (psia), &gt; 0 and at most 30,000
     * @param oilViscosityCp viscosity (cP), &gt; 0
     */
    public record ViscosityAt(double pressurePsia, double oilViscosityCp) {

        /** Checks the ranges above. */
        public ViscosityAt {
            checkPressure(pressurePsia, "pressurePsia");
            Check.positive(oilViscosityCp, "oilViscosityCp", "cP");
        }
    }

    private static void checkPressure(double pressurePsia, String name) {
        Check.positive(pressurePsia, name, "psia");
        Check.inRange(pressurePsia, 0, 30_000, name, "psia");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "LabData[%.4g °F: %s, %d Rs, %d Bo, %d viscosities]",
                temperatureF,
                bubblePointPsia == null ? "no Pb" : String.format(Locale.ROOT, "Pb %.4g psia", bubblePointPsia),
                solutionGor.size(),
                oilFvf.size(),
                oilViscosity.size());
    }
}
