package io.welleng.benchmarks;

import io.welleng.lift.gaslift.GasLiftModel;
import io.welleng.lift.gaslift.GasLiftOutcome;
import io.welleng.lift.gaslift.GasLiftSolution;
import io.welleng.lift.gaslift.GasLiftStudyType;
import io.welleng.lift.gaslift.GasLiftWell;
import io.welleng.lift.gaslift.GasSupply;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * Claim: a gas-lift performance curve of 30 gas rates within 20 ms, from the description of the well, with every crossing and
 * the injection point of each rate: a vertical well with six mandrels. The baseline solves each rate alone: fluid properties by
 * correlation, nothing known of its neighbours. Beside it a deviated well with brine, seven mandrels and a port.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GasLiftBenchmark {

    private static final double STEP_MSCF_PER_DAY = 100.0;
    private static final int RATES = 30;

    /** What interpolated fluid properties may do to a rate. */
    private static final double SAME = 1e-3;

    private GasLiftWell well;
    private GasLiftWell deviated;
    private List<Double> gas;

    /** Prepares the well; prints the curve's best point, and fails if a rate differs from that solved alone. */
    @Setup(Level.Trial)
    public void prepare() {
        well = GasLiftWell.vertical(
                "GL-1",
                new InflowSpec.VogelPi(2000.0, 2.0),
                8000.0,
                new Conduit.Pipe(2.441, 0.0006),
                List.of(1900.0, 3600.0, 4900.0, 6000.0, 6900.0, 7600.0),
                new TemperatureModel.LinearInTvd(110.0, 190.0),
                new ProducedFluid(BlackOil.of(32.0, 0.75, 350.0), 350.0, 0.5),
                200.0,
                BeggsBrill.ORIGINAL,
                new GasSupply(DryGas.of(0.65), 1200.0, 90.0, 180.0, new Conduit.Annulus(6.276, 2.875, 0.0006), 100.0));
        deviated = new GasLiftStudyType().example().well();
        gas = IntStream.rangeClosed(1, RATES)
                .mapToObj(i -> i * STEP_MSCF_PER_DAY)
                .toList();
        compare(well, curve());
        compare(deviated, curveOfDeviatedWell());
    }

    private void compare(GasLiftWell of, List<GasLiftSolution> curve) {
        List<GasLiftSolution> alone = separateSolves(of);
        double best = 0.0;
        int flowing = 0;
        int marches = 0;
        int marchesAlone = 0;
        for (int i = 0; i < RATES; i++) {
            Agreement.within(SAME, "liquid at " + gas.get(i) + " Mscf/d", liquid(curve.get(i)), liquid(alone.get(i)));
            flowing += liquid(curve.get(i)) > 0.0 ? 1 : 0;
            best = Math.max(best, liquid(curve.get(i)));
            marches += curve.get(i).marches();
            marchesAlone += alone.get(i).marches();
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d of %d rates flow, at most %.2f STB/d of liquid; %d marches, alone %d%n",
                of.name(),
                flowing,
                RATES,
                best,
                marches,
                marchesAlone);
    }

    /** Liquid (STB/d), 0 where the well does not flow or takes no gas. */
    private static double liquid(GasLiftSolution solution) {
        return solution.outcome() instanceof GasLiftOutcome.Flowing flowing
                ? flowing.point().liquidStbPerDay()
                : 0.0;
    }

    /**
     * The library's curve, from the description of the well.
     *
     * @return 30 answers
     */
    @Benchmark
    public List<GasLiftSolution> curve() {
        return GasLiftModel.of(well).curve(gas);
    }

    /**
     * The library's curve of the deviated well.
     *
     * @return 30 answers
     */
    @Benchmark
    public List<GasLiftSolution> curveOfDeviatedWell() {
        return GasLiftModel.of(deviated).curve(gas);
    }

    /**
     * Each rate alone.
     *
     * @return 30 answers
     */
    @Benchmark
    public List<GasLiftSolution> separateSolves() {
        return separateSolves(well);
    }

    private List<GasLiftSolution> separateSolves(GasLiftWell of) {
        List<GasLiftSolution> solutions = new ArrayList<>();
        for (double rate : gas) {
            solutions.add(GasLiftModel.of(of).at(rate));
        }
        return solutions;
    }
}
