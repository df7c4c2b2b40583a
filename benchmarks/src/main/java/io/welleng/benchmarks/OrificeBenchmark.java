package io.welleng.benchmarks;

import io.welleng.allocation.meter.dp.DpFlowing;
import io.welleng.allocation.meter.dp.DpMeter;
import io.welleng.allocation.meter.dp.DpOutcome;
import io.welleng.allocation.meter.dp.MeterTube;
import io.welleng.allocation.meter.dp.OrificeExpansibility;
import io.welleng.allocation.meter.dp.PressureTaps;
import io.welleng.allocation.meter.dp.PrimaryElement;
import io.welleng.allocation.meter.dp.StaticTap;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Gas through an orifice plate with flange taps by ISO 5167-2: flow with discharge coefficient, expansibility, uncertainties,
 * pressure loss and limits of use, checked. The baseline is the standard's equations as one would write them, iterated by
 * successive substitution to 1e-13; flow and coefficient, nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OrificeBenchmark {

    private static final double PIPE_IN = 8.071;
    private static final double BORE_IN = 4.2;
    private static final double PIPE_PER_F = 6.2e-6;
    private static final double BORE_PER_F = 9.25e-6;
    private static final double REFERENCE_F = 68.0;
    private static final double DP_PSI = 3.2;
    private static final double PRESSURE_PSIA = 640.0;
    private static final double TEMPERATURE_F = 88.0;
    private static final double DENSITY_LB_PER_FT3 = 2.1;
    private static final double VISCOSITY_CP = 0.0125;
    private static final double KAPPA = 1.29;
    private static final double SAME = 1e-12;

    private static final DpMeter METER = new DpMeter(
            new PrimaryElement.OrificePlate(PressureTaps.FLANGE, OrificeExpansibility.ISO_2003),
            new MeterTube(PIPE_IN, BORE_IN, PIPE_PER_F, BORE_PER_F, REFERENCE_F));

    private DpFlowing flowing;
    private double dpPsi;

    /** Prints the flow, and fails if the two ways differ. */
    @Setup(Level.Trial)
    public void prepare() {
        dpPsi = DP_PSI;
        flowing = new DpFlowing(
                dpPsi, PRESSURE_PSIA, StaticTap.UPSTREAM, TEMPERATURE_F, DENSITY_LB_PER_FT3, VISCOSITY_CP, KAPPA);
        DpOutcome.Solved solved = (DpOutcome.Solved) flow();
        double naive = substitution();
        System.out.printf(Locale.ROOT, "%n%s%nsubstitution: %.9f lb/h%n", solved, naive);
        Agreement.within(SAME, "mass flow", solved.flow().massLbPerHour(), naive);
    }

    /**
     * The library's flow.
     *
     * @return the flow
     */
    @Benchmark
    public DpOutcome flow() {
        return METER.flow(flowing);
    }

    /**
     * By successive substitution.
     *
     * @return mass flow (lb/h)
     */
    @Benchmark
    public double substitution() {
        double pipe = 0.0254 * PIPE_IN * (1.0 + PIPE_PER_F * (TEMPERATURE_F - REFERENCE_F));
        double bore = 0.0254 * BORE_IN * (1.0 + BORE_PER_F * (TEMPERATURE_F - REFERENCE_F));
        double beta = bore / pipe;
        double tau = 1.0 - dpPsi / PRESSURE_PSIA;
        double epsilon = 1.0
                - (0.351 + 0.256 * Math.pow(beta, 4) + 0.93 * Math.pow(beta, 8)) * (1.0 - Math.pow(tau, 1.0 / KAPPA));
        double dpPa = dpPsi * 0.45359237 * 9.80665 / (0.0254 * 0.0254);
        double density = DENSITY_LB_PER_FT3 * 0.45359237 / Math.pow(0.3048, 3);
        double c = 0.6;
        double kgPerS = 0.0;
        double before = 0.0;
        do {
            before = c;
            kgPerS = c
                    / Math.sqrt(1.0 - Math.pow(beta, 4))
                    * epsilon
                    * Math.PI
                    / 4.0
                    * Math.pow(bore, 2)
                    * Math.sqrt(2.0 * dpPa * density);
            double reynolds = 4.0 * kgPerS / (Math.PI * 0.001 * VISCOSITY_CP * pipe);
            c = readerHarrisGallagher(beta, reynolds, 0.0254 / pipe);
        } while (Math.abs(c - before) > 1e-13 * c);
        return 3600.0 * kgPerS / 0.45359237;
    }

    private static double readerHarrisGallagher(double beta, double reynolds, double tap) {
        double a = Math.pow(19_000.0 * beta / reynolds, 0.8);
        double m2 = 2.0 * tap / (1.0 - beta);
        return 0.5961
                + 0.0261 * Math.pow(beta, 2)
                - 0.216 * Math.pow(beta, 8)
                + 0.000521 * Math.pow(1e6 * beta / reynolds, 0.7)
                + (0.0188 + 0.0063 * a) * Math.pow(beta, 3.5) * Math.pow(1e6 / reynolds, 0.3)
                + (0.043 + 0.080 * Math.exp(-10.0 * tap) - 0.123 * Math.exp(-7.0 * tap))
                        * (1.0 - 0.11 * a)
                        * Math.pow(beta, 4)
                        / (1.0 - Math.pow(beta, 4))
                - 0.031 * (m2 - 0.8 * Math.pow(m2, 1.1)) * Math.pow(beta, 1.3);
    }
}
