package io.welleng.benchmarks;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodSection;
import java.util.Arrays;

/**
 * The baseline of the prediction: what a straightforward program does. Explicit finite differences with a new array at
 * each step of time, the pressure in the barrel by bisection at each step, and a fixed number of strokes in place of a
 * look whether they repeat themselves. It knows liquid, gas and a barrel that does not fill, no leaks and no friction.
 */
final class NaivePumping {

    private static final int POINTS = 360;
    private static final int STEPS_PER_POINT = 5;
    private static final int STROKES = 10;
    private static final double IN_PER_FT = 12.0;

    private final double dt;
    private final double c;
    private final int n;
    private final double[] k;
    private final double[] m;
    private final double weightLbf;
    private final double area = ReferenceRodPump.PUMP.plungerAreaIn2();
    private final double unswept = area * ReferenceRodPump.PUMP.unsweptIn();
    private final double pi = ReferenceRodPump.FLUID.intakePressurePsia();
    private final double pd = ReferenceRodPump.FLUID.dischargePressurePsia();
    private final double gasFraction;
    private final double fillage;
    private final double voidPsia;

    private double gas;
    private double liquid;
    private double lowest;
    private double fillLimit = Double.POSITIVE_INFINITY;

    /** Gas in what enters (fraction), filling of the stroke (fraction), pressure where nothing fills it (psia). */
    NaivePumping(double gasFraction, double fillage, double voidPsia, double dampingPerS, double weightLbf) {
        this.gasFraction = gasFraction;
        this.fillage = fillage;
        this.voidPsia = voidPsia;
        this.weightLbf = weightLbf;
        c = dampingPerS;
        dt = 60.0 / ReferenceRodPump.STROKES_PER_MINUTE / (POINTS * STEPS_PER_POINT);
        int count = 0;
        for (RodSection section : ReferenceRodPump.RODS.sections()) {
            count += steps(section);
        }
        n = count;
        k = new double[n];
        m = new double[n + 1];
        int i = 0;
        for (RodSection section : ReferenceRodPump.RODS.sections()) {
            Rod rod = section.rod();
            double dx = section.lengthFt() / steps(section);
            for (int j = 0; j < steps(section); j++) {
                k[i] = rod.elasticModulusPsi() * rod.areaIn2() / (dx * IN_PER_FT);
                double half = 0.5 * dx * rod.weightLbPerFt() / (Rod.GRAVITY_FT_PER_S2 * IN_PER_FT);
                m[i] += half;
                m[i + 1] += half;
                i++;
            }
        }
    }

    private int steps(RodSection section) {
        return (int) (section.lengthFt() / (section.rod().waveSpeedFtPerS() * dt));
    }

    /** The surface card of the last stroke. */
    Card surfaceCard() {
        double[] before = new double[n + 1];
        double[] now = new double[n + 1];
        double[] position = new double[POINTS];
        double[] load = new double[POINTS];
        lowest = -0.5 * ReferenceRodPump.STROKE_IN;
        liquid = volume(0.0);
        gas = 0.0;
        for (int stroke = 0; stroke < STROKES; stroke++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < POINTS * STEPS_PER_POINT; i++) {
                double[] next = new double[n + 1];
                next[0] = polishedRodIn(i + 1);
                for (int j = 1; j < n; j++) {
                    double force = k[j - 1] * (now[j - 1] - now[j]) - k[j] * (now[j] - now[j + 1]);
                    next[j] = (force * dt * dt / m[j] + 2.0 * now[j] - (1.0 - 0.5 * c * dt) * before[j])
                            / (1.0 + 0.5 * c * dt);
                }
                next[n] = pump(before[n], now[n], k[n - 1] * (now[n - 1] - now[n]));
                if (i % STEPS_PER_POINT == 0) {
                    double acceleration = (next[0] - 2.0 * now[0] + before[0]) / (dt * dt);
                    double speed = (next[0] - before[0]) / (2.0 * dt);
                    position[i / STEPS_PER_POINT] = now[0];
                    load[i / STEPS_PER_POINT] =
                            weightLbf + k[0] * (now[0] - now[1]) + m[0] * (acceleration + c * speed);
                }
                before = now;
                now = next;
                low = Math.min(low, now[n]);
                high = Math.max(high, now[n]);
            }
            double scale = volume(now[n]);
            lowest = low;
            scale = volume(now[n]) / scale;
            gas *= scale;
            liquid *= scale;
            if (fillage < 1.0) {
                fillLimit = unswept + fillage * area * (high - low);
            }
        }
        return Card.of(position, load);
    }

    private double polishedRodIn(int step) {
        double angle = 2.0 * Math.PI * step / (POINTS * STEPS_PER_POINT);
        return 0.5 * ReferenceRodPump.STROKE_IN * (1.0 - Math.cos(angle));
    }

    private double volume(double heightIn) {
        return area * (heightIn - lowest) + unswept;
    }

    private double gasRatio(double p) {
        return Math.pow(pi / p, 1.0 / ReferenceRodPump.FLUID.polytropicExponent());
    }

    private double liquidRatio(double p) {
        return 1.0 - (p - pi) / ReferenceRodPump.FLUID.bulkModulusPsi();
    }

    /** The next position of the plunger, at this pressure in the barrel. */
    private double plunger(double before, double now, double tension, double p) {
        double force = tension - area * (pd - p);
        return (force * dt * dt / m[n] + 2.0 * now - (1.0 - 0.5 * c * dt) * before) / (1.0 + 0.5 * c * dt);
    }

    private double missing(double before, double now, double tension, double p) {
        double contents = gas * gasRatio(p) + liquid * liquidRatio(p);
        return volume(0.5 * (plunger(before, now, tension, p) + now)) - contents;
    }

    private double pump(double before, double now, double tension) {
        double supply = liquid < fillLimit ? pi : voidPsia;
        double p;
        if (missing(before, now, tension, pd) < 0.0) {
            p = pd;
            double out = -missing(before, now, tension, p);
            // Gas that came with the liquid leaves with it; the void of a barrel that did not fill is above it.
            double gasVolume = gas * gasRatio(p);
            double mixed = out * gasVolume / (gasVolume + liquid * liquidRatio(p));
            double gasOut = gasFraction > 0.0 ? mixed : Math.min(out, gasVolume);
            gas -= gasOut / gasRatio(p);
            liquid -= (out - gasOut) / liquidRatio(p);
        } else if (missing(before, now, tension, supply) > 0.0) {
            p = supply;
            double in = missing(before, now, tension, p);
            double liquidIn = Math.min((1.0 - gasFraction) * in, Math.max(0.0, fillLimit - liquid));
            liquid += liquidIn / liquidRatio(p);
            gas += (in - liquidIn) / gasRatio(p);
        } else {
            double low = supply;
            double high = pd;
            while (high - low > 1e-6) {
                p = 0.5 * (low + high);
                if (missing(before, now, tension, p) > 0.0) {
                    high = p;
                } else {
                    low = p;
                }
            }
            p = 0.5 * (low + high);
        }
        return plunger(before, now, tension, p);
    }

    /** Root mean square of the difference of loads, over the range of the load (fraction). */
    static double apart(Card one, PredictionOutcome.Predicted predicted) {
        Card other = predicted.surface();
        double[] square = new double[one.size()];
        for (int i = 0; i < square.length; i++) {
            square[i] = Math.pow(one.loadLbf(i) - other.loadLbf(i), 2.0);
        }
        return Math.sqrt(Arrays.stream(square).average().orElseThrow())
                / (other.peakLoadLbf() - other.minimumLoadLbf());
    }
}
