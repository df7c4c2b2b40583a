package io.welleng.pvt.study;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.Compressibility;
import io.welleng.pvt.PvtState;
import java.util.List;
import java.util.Locale;

/**
 * Properties of a fluid over pressure at some temperatures: a table, and its columns as curves.
 *
 * @param fluid the fluid, with every correlation that was used
 * @param isotherms one for each temperature, in the order asked for
 * @param advisories what to keep in mind, each once, with the first value that caused it
 */
public record PvtReport(BlackOil fluid, List<Isotherm> isotherms, List<Advisory> advisories) {

    /** Copies the lists. */
    public PvtReport {
        isotherms = List.copyOf(isotherms);
        advisories = List.copyOf(advisories);
    }

    /**
     * The fluid at one temperature.
     *
     * @param temperatureF temperature (°F)
     * @param bubblePointPsia bubble point (psia), 0 for a dead oil
     * @param states properties by rising pressure, one of them at the bubble point if it lies between
     * @param compressibilities compressibilities at the same pressures
     */
    public record Isotherm(
            double temperatureF,
            double bubblePointPsia,
            List<PvtState> states,
            List<Compressibility> compressibilities) {

        /** Copies the lists. */
        public Isotherm {
            states = List.copyOf(states);
            compressibilities = List.copyOf(compressibilities);
        }
    }

    /** A small table for each temperature. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(fluid.toString());
        for (Isotherm isotherm : isotherms) {
            text.append("\n").append(Figures.four(isotherm.temperatureF())).append(" °F, bubble point ");
            text.append(Figures.four(isotherm.bubblePointPsia())).append(" psia\n");
            line(text, "p psia", "Rs scf/STB", "Bo rb/STB", "mu_o cP", "z", "mu_g cP", "mu_w cP");
            for (PvtState state : isotherm.states()) {
                line(
                        text,
                        Figures.four(state.pressurePsia()),
                        Figures.four(state.solutionGorScfPerStb()),
                        Figures.four(state.oilFvfRbPerStb()),
                        Figures.four(state.oilViscosityCp()),
                        Figures.four(state.zFactor()),
                        Figures.four(state.gasViscosityCp()),
                        Figures.four(state.waterViscosityCp()));
            }
        }
        for (Advisory advisory : advisories) {
            text.append("\n").append(advisory);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append(String.format(Locale.ROOT, "%12s", cell));
        }
        text.append("\n");
    }
}
