package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.card.internal.Dft;
import java.util.Arrays;

/**
 * Which harmonics of the measured card are used. Both solvers see the same filtered card, so they answer the same
 * question.
 *
 * <p>The wave equation itself is kind: marching down the rods multiplies a harmonic by \( e^{\pi\lambda/4} \) or so,
 * whatever its number. But load at depth takes \( E A \kappa \), in proportion to the frequency, from position: a
 * sensor's rounding in position that nobody sees at the surface becomes load at the pump. So a signal is cut where
 * it drowns in its own noise.
 */
public sealed interface LowPass {

    /** Harmonics kept at most, when nothing else is asked for: all that 360 points carry. */
    int USUAL_MOST = 179;

    /**
     * How many harmonics of a signal are used.
     *
     * @param power squared amplitude of the harmonics from 1, {@code power[k - 1]} of number {@code k}. Not modified.
     * @return number of the last one, 1 to {@code power.length}
     */
    int kept(double[] power);

    /**
     * How many harmonics of the load are used, where it matters when they peak. Unless a filter says otherwise, as many
     * as by their power.
     *
     * @param re real parts of the harmonics from 1. Not modified.
     * @param im imaginary parts, as many. Not modified.
     * @return number of the last one, 1 to {@code re.length}
     */
    default int keptOfLoad(double[] re, double[] im) {
        return kept(power(re, im));
    }

    private static double[] power(double[] re, double[] im) {
        double[] power = new double[re.length];
        for (int k = 0; k < power.length; k++) {
            power[k] = re[k] * re[k] + im[k] * im[k];
        }
        return power;
    }

    /**
     * How the edge of the filter falls. It ends after the last harmonic of either signal, so that position and load
     * lose the same part of a harmonic.
     *
     * @return edge
     */
    Window window();

    /** How the edge of the filter falls. */
    enum Window {
        /** All kept harmonics in full. */
        SHARP,
        /** Lanczos' \( \mathrm{sinc}(k/(N+1)) \), which takes the ringing off a jump. */
        LANCZOS,
        /** In full up to 3/4 of the harmonics kept, then down half a cosine. */
        COSINE_EDGE;

        private static final double EDGE = 0.75;

        double weight(int harmonic, int kept) {
            double part = harmonic / (kept + 1.0);
            return switch (this) {
                case SHARP -> 1.0;
                case LANCZOS -> Math.sin(Math.PI * part) / (Math.PI * part);
                case COSINE_EDGE -> part <= EDGE ? 1.0 : 0.5 * (1.0 + Math.cos(Math.PI * (part - EDGE) / (1.0 - EDGE)));
            };
        }
    }

    /**
     * Cut at the noise, for position and load apart. The median power of the highest quarter of the harmonics, if it
     * is not less than half that of the quarter below, is a flat floor: noise. The last harmonic with 16 times that
     * power (4 times the amplitude) is the last one kept. Where power still falls there is no floor, and all are kept.
     *
     * <p>A plunger that strikes something, or that jerks through sand, makes a flat spectrum too. But noise of a sensor
     * is small and does not know where in its stroke the unit is. So the part of the load that would be cut is looked at
     * over time, and it is motion of the rods if it has more than 2 % of the root mean square of the load about its mean,
     * or a kurtosis above 5 (3 for noise, as for any sum of many independent parts), or over the quietest eighth of the
     * stroke a mean square below 0.15 of that over all. Then all harmonics of the load are kept, which costs little, as
     * noise of the load does not grow on the way down. Position is driven by a unit and has no jerks.
     *
     * @param most harmonics kept at most, &ge; 1
     * @param window edge of the filter
     */
    record AtNoise(int most, Window window) implements LowPass {

        private static final double OVER_FLOOR = 16.0;
        private static final double FALLING = 0.5;
        private static final int LEAST_KEPT = 8;
        private static final double LARGE = 4e-4;
        private static final double IMPACTS = 5.0;
        private static final double QUIET = 0.15;
        private static final int PARTS = 8;

        /** Checks the ranges above. */
        public AtNoise {
            Check.atLeast(most, 1, "most");
            Check.present(window, "window");
        }

        /**
         * As many as 360 points carry, sharp.
         *
         * @return the usual filter
         */
        public static AtNoise usual() {
            return new AtNoise(USUAL_MOST, Window.SHARP);
        }

        @Override
        public int kept(double[] power) {
            int count = power.length;
            int kept = count;
            if (count > 2 * LEAST_KEPT) {
                double floor = median(power, count - count / 4, count);
                double below = median(power, count - count / 2, count - count / 4);
                if (floor >= FALLING * below) {
                    kept = LEAST_KEPT;
                    for (int k = LEAST_KEPT; k < count; k++) {
                        kept = power[k] > OVER_FLOOR * floor ? k + 1 : kept;
                    }
                }
            }
            return Math.min(kept, most);
        }

        @Override
        public int keptOfLoad(double[] re, double[] im) {
            double[] power = power(re, im);
            int kept = kept(power);
            int all = Math.min(re.length, most);
            if (kept == all) {
                return all;
            }
            double cut = sum(power, kept);
            return cut > LARGE * sum(power, 0) || cut > 0.0 && isMotion(re, im, kept) ? all : kept;
        }

        private static double sum(double[] values, int from) {
            double sum = 0.0;
            for (int k = from; k < values.length; k++) {
                sum += values[k];
            }
            return sum;
        }

        /** Whether the harmonics above one peak or rest somewhere in the stroke. */
        private static boolean isMotion(double[] re, double[] im, int above) {
            Dft plan = SurfaceSpectrum.dft(2 * Math.max(re.length + 1, SurfaceSpectrum.POINTS / 2));
            int n = plan.size();
            double[] y = new double[n];
            double[] odd = new double[n];
            System.arraycopy(re, above, y, above + 1, re.length - above);
            System.arraycopy(im, above, odd, above + 1, re.length - above);
            // the real part is half the signal, backwards in time
            plan.transform(y, odd, new double[n], new double[n]);
            double second = 0.0;
            double fourth = 0.0;
            for (int i = 0; i < n; i++) {
                y[i] *= y[i];
                second += y[i];
                fourth += y[i] * y[i];
            }
            return n * fourth > IMPACTS * second * second || quietest(y, n / PARTS) < QUIET / PARTS * second;
        }

        /** Least sum of so many values that follow each other on a circle. */
        private static double quietest(double[] values, int length) {
            double sum = 0.0;
            for (int i = 0; i < length; i++) {
                sum += values[i];
            }
            double least = sum;
            for (int i = 0; i < values.length; i++) {
                sum += values[(i + length) % values.length] - values[i];
                least = Math.min(least, sum);
            }
            return least;
        }

        private static double median(double[] values, int from, int to) {
            double[] part = Arrays.copyOfRange(values, from, to);
            Arrays.sort(part);
            return part[part.length / 2];
        }
    }

    /**
     * A fixed number of harmonics, as Gibbs truncated the series.
     *
     * @param harmonics how many, &ge; 1; fewer where the card does not carry so many
     * @param window edge of the filter
     */
    record Fixed(int harmonics, Window window) implements LowPass {

        /** Checks the ranges above. */
        public Fixed {
            Check.atLeast(harmonics, 1, "harmonics");
            Check.present(window, "window");
        }

        @Override
        public int kept(double[] power) {
            return Math.min(power.length, harmonics);
        }
    }
}
