package io.welleng.pvt.table;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.PvtState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A black oil at one temperature as the tables that black-oil reservoir simulators read, in field units: solution GOR
 * Mscf/stb, pressure psia, volume factor rb/stb and rb/Mscf, viscosity cP, compressibility 1/psi.
 *
 * <p>Every row of {@code PVTO} is saturated oil with a branch of the same oil at the higher pressures. {@code PVDO} is the
 * oil from its bubble point up, at constant solution GOR: for a dead oil, or a run that stays above the bubble point.
 * {@code PVTW} has its reference pressure, volume factor, compressibility, viscosity and the viscosity's relative change.
 * Numbers have seven significant digits. What simulators refuse, columns that do not rise or fall as they must, is told by
 * an advisory and left as the correlations give it.
 *
 * @param pvto live oil
 * @param pvdo oil of constant solution GOR
 * @param pvdg dry gas
 * @param pvtw water
 * @param advisories columns that are not monotone
 */
public record PvtKeywords(String pvto, String pvdo, String pvdg, String pvtw, List<Advisory> advisories) {

    /** Half the step of the differences of water (psi). */
    private static final double WATER_STEP_PSI = 50.0;

    /** Copies the list. */
    public PvtKeywords {
        advisories = List.copyOf(advisories);
    }

    /**
     * Writes the tables of a fluid.
     *
     * @param oil the fluid
     * @param temperatureF reservoir temperature (°F)
     * @param pressuresPsia pressures of the rows (psia), at least two, increasing; the bubble point comes in by itself
     * @param referencePressurePsia reference pressure of the water (psia), over 50
     * @return the tables
     */
    public static PvtKeywords of(
            BlackOil oil, double temperatureF, List<Double> pressuresPsia, double referencePressurePsia) {
        Check.present(oil, "oil");
        double[] p = Check.notEmpty(pressuresPsia, "pressuresPsia").stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Check.increasing(p, 2, "pressuresPsia", "psia");
        Check.positive(p[0], "pressuresPsia[0]", "psia");
        Check.inRange(referencePressurePsia, WATER_STEP_PSI, 29_900, "referencePressurePsia", "psia");
        Writer writer = new Writer(oil, temperatureF, p);
        return new PvtKeywords(
                writer.pvto(), writer.pvdo(), writer.pvdg(), writer.pvtw(referencePressurePsia), writer.advisories);
    }

    /** All tables, one after the other. */
    @Override
    public String toString() {
        return pvto + pvdo + pvdg + pvtw;
    }

    private static final class Writer {

        private final BlackOil oil;
        private final double tF;
        private final double[] pressures;
        private final List<Advisory> advisories = new ArrayList<>();

        Writer(BlackOil oil, double tF, double[] pressures) {
            this.oil = oil;
            this.tF = tF;
            this.pressures = pressures;
        }

        String pvto() {
            StringBuilder text = new StringBuilder("PVTO\n--  Rs Mscf/stb        p psia     Bo rb/stb         mu cP\n");
            double held = -1.0;
            PvtState last = null;
            for (double p : saturatedPressures()) {
                double gor = oil.at(p, tF).solutionGorScfPerStb();
                // Pressures below which nothing dissolves add nothing.
                if (gor <= held) {
                    continue;
                }
                held = gor;
                BlackOil one = oil.withSolutionGor(gor);
                PvtState saturated = one.at(p, tF);
                text.append(row(gor / 1000.0, p, saturated.oilFvfRbPerStb(), saturated.oilViscosityCp()));
                if (last != null) {
                    rising("PVTO saturated volume factor", last.oilFvfRbPerStb(), saturated.oilFvfRbPerStb());
                    rising("PVTO saturated viscosity", saturated.oilViscosityCp(), last.oilViscosityCp());
                }
                last = saturated;
                branch(text, one, saturated);
                text.append(" /\n");
            }
            return text.append("/\n\n").toString();
        }

        private double[] saturatedPressures() {
            double pb = oil.bubblePointPsia(tF);
            List<Double> saturated = new ArrayList<>();
            for (double p : pressures) {
                if (p < pb) {
                    saturated.add(p);
                }
            }
            // The pressures may all lie above the bubble point; a dead oil is saturated with nothing at the first.
            saturated.add(pb > 0.0 && pb <= 30_000.0 ? pb : pressures[0]);
            return saturated.stream().mapToDouble(Double::doubleValue).toArray();
        }

        /** The oil at constant solution GOR above a pressure, and at least one such row, which simulators need. */
        private void branch(StringBuilder text, BlackOil one, PvtState from) {
            PvtState before = from;
            for (double p : above(from.pressurePsia())) {
                PvtState here = one.at(p, tF);
                text.append(String.format(
                        Locale.ROOT, "\n%14s%s", "", row(p, here.oilFvfRbPerStb(), here.oilViscosityCp())));
                rising("undersaturated volume factor", here.oilFvfRbPerStb(), before.oilFvfRbPerStb());
                rising("undersaturated viscosity", before.oilViscosityCp(), here.oilViscosityCp());
                before = here;
            }
        }

        private double[] above(double pressure) {
            double last = pressures[pressures.length - 1];
            if (last <= pressure) {
                return new double[] {Math.min(30_000.0, pressure + 1000.0)};
            }
            return Arrays.stream(pressures).filter(p -> p > pressure).toArray();
        }

        String pvdo() {
            StringBuilder text = new StringBuilder("PVDO\n--       p psia     Bo rb/stb         mu cP\n");
            double first = Math.min(29_000.0, Math.max(pressures[0], oil.bubblePointPsia(tF)));
            PvtState state = oil.at(first, tF);
            text.append(row(first, state.oilFvfRbPerStb(), state.oilViscosityCp()));
            for (double p : above(first)) {
                PvtState here = oil.at(p, tF);
                text.append('\n').append(row(p, here.oilFvfRbPerStb(), here.oilViscosityCp()));
            }
            return text.append(" /\n\n").toString();
        }

        String pvdg() {
            StringBuilder text = new StringBuilder("PVDG\n--       p psia   Bg rb/Mscf         mu cP\n");
            PvtState last = null;
            for (double p : pressures) {
                PvtState here = oil.at(p, tF);
                double bg = 1000.0 * here.gasFvfFt3PerScf() / FluidPoint.FT3_PER_BBL;
                text.append(last == null ? "" : "\n").append(row(p, bg, here.gasViscosityCp()));
                if (last != null) {
                    rising("PVDG volume factor", here.gasFvfFt3PerScf(), last.gasFvfFt3PerScf());
                    rising("PVDG viscosity", last.gasViscosityCp(), here.gasViscosityCp());
                }
                last = here;
            }
            return text.append(" /\n\n").toString();
        }

        String pvtw(double reference) {
            PvtState below = oil.at(reference - 0.999 * WATER_STEP_PSI, tF);
            PvtState here = oil.at(reference, tF);
            PvtState above = oil.at(reference + 0.999 * WATER_STEP_PSI, tF);
            double step = above.pressurePsia() - below.pressurePsia();
            double compressibility = Math.log(below.waterFvfRbPerStb() / above.waterFvfRbPerStb()) / step;
            double thickening = Math.log(above.waterViscosityCp() / below.waterViscosityCp()) / step;
            return "PVTW\n--       p psia     Bw rb/stb      cw 1/psi         mu cP      cmu 1/psi\n"
                    + row(reference, here.waterFvfRbPerStb(), compressibility, here.waterViscosityCp(), thickening)
                    + " /\n\n";
        }

        /** As printed: seven digits. */
        private static String row(double... values) {
            StringBuilder text = new StringBuilder();
            for (double value : values) {
                text.append(String.format(Locale.ROOT, " %13.7g", value));
            }
            return text.toString();
        }

        private void rising(String what, double lower, double upper) {
            if (lower > upper && advisories.stream().noneMatch(a -> a.message().startsWith(what))) {
                advisories.add(new Advisory(
                        "not_monotone",
                        what
                                + " goes the wrong way with pressure: simulators may refuse the table; change (in its unit)",
                        upper - lower,
                        0.0,
                        null));
            }
        }
    }
}
