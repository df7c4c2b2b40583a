package io.welleng.benchmarks;

import io.welleng.allocation.volume.BaseCondition;
import io.welleng.allocation.volume.Commodity;
import io.welleng.allocation.volume.Convergence;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.allocation.volume.VolumeFactors;
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
 * A crude's base density, CTL and CPL from its density at a temperature and pressure by API MPMS 11.1 of 2004, checked, fully
 * converged. The baseline is the equations as one would write them from the standard, the base density by bisection to 1e-9
 * kg/m³.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class VolumeCorrectionBenchmark {

    private static final double OBSERVED_KG_PER_M3 = 830.0;
    private static final double TEMPERATURE_F = 125.0;
    private static final double PRESSURE_PSIG = 350.0;
    private static final double SAME = 1e-10;
    private static final LiquidDensity OBSERVED = LiquidDensity.kgPerM3(OBSERVED_KG_PER_M3);
    private static final VolumeCorrection CORRECTION =
            VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F).withConvergence(Convergence.FULL);

    private static final double K0 = 341.0957;
    private static final double DELTA_60 = 0.01374979547;
    private static final double BASE_IPTS_68_F = 60.0068749;
    private static final double[] SCALE = {
        -0.148759, -0.267408, 1.080760, 1.269056, -4.089591, -1.871251, 7.438081, -3.536296
    };

    private double temperatureF;
    private double pressurePsig;

    /** Prints the factors, and fails if the two ways differ. */
    @Setup(Level.Trial)
    public void prepare() {
        temperatureF = TEMPERATURE_F;
        pressurePsig = PRESSURE_PSIG;
        VolumeFactors factors = ((CorrectionOutcome.Corrected) fromObserved()).factors();
        double base = bisection();
        System.out.printf(Locale.ROOT, "%n%s%nbisection: %.9f kg/m³%n", factors, base);
        Agreement.within(SAME, "base density", factors.density60KgPerM3(), base);
        Agreement.within(SAME, "CTPL", factors.ctpl(), ctpl(base));
    }

    /**
     * The library's correction.
     *
     * @return base density and factors
     */
    @Benchmark
    public CorrectionOutcome fromObserved() {
        return CORRECTION.fromObserved(OBSERVED, temperatureF, pressurePsig);
    }

    /**
     * By bisection.
     *
     * @return density at 60 °F (kg/m³)
     */
    @Benchmark
    public double bisection() {
        double low = 610.6;
        double high = 1163.5;
        while (high - low > 1e-9) {
            double middle = 0.5 * (low + high);
            if (middle * ctpl(middle) < OBSERVED_KG_PER_M3) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private double ctpl(double density60) {
        double tau = (temperatureF - 32.0) / 1.8 / 630.0;
        double shiftC = 0.0;
        for (int i = 0; i < SCALE.length; i++) {
            shiftC += SCALE[i] * Math.pow(tau, i + 1.0);
        }
        double t = temperatureF - 1.8 * shiftC;
        double a = 0.5 * DELTA_60 * K0 / Math.pow(density60, 2);
        double b = 2.0;
        double density = density60 * (1.0 + (Math.exp(a * (1.0 + 0.8 * a)) - 1.0) / (1.0 + a * (1.0 + 1.6 * a) * b));
        double alpha = K0 / Math.pow(density, 2);
        double dt = t - BASE_IPTS_68_F;
        double ctl = Math.exp(-alpha * dt * (1.0 + 0.8 * alpha * (dt + DELTA_60)));
        double fp = Math.exp(
                -1.9947 + 0.00013427 * t + 793920.0 / Math.pow(density, 2) + 2326.0 * t / Math.pow(density, 2));
        return ctl / (1.0 - 1e-5 * fp * pressurePsig);
    }
}
