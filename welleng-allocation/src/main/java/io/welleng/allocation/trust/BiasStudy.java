package io.welleng.allocation.trust;

import io.welleng.allocation.Phase;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.method.Inlets;
import io.welleng.allocation.method.Shared;
import io.welleng.allocation.method.Sharing;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.study.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * Who gains and who loses by which method, where meters are wrong: true quantities are given, meters read them with a
 * bias and a random error, and each method shares the reading of the common meter over the readings of the inlets.
 *
 * <p>A reading is \( x (1 + b + r\,\varepsilon) \) with the true quantity x, the relative bias b, the relative standard
 * deviation r and a normal \(\varepsilon\) of its own in each sample; below 0 it is 0. All methods see the same
 * readings. Methods are told the stated uncertainties, which need not be true.
 *
 * @param unit unit of the quantities, such as {@code bbl/d}
 * @param inlets the inlets, names distinct
 * @param system the common meter; its true quantity is the sum of the inlets
 * @param methods the methods to compare
 * @param samples number of samples, at least 2
 * @param seed seed of the random numbers
 * @param priceUsdPerUnit price (USD per unit), at least 0; 0 for quantities alone
 */
public record BiasStudy(
        String unit,
        List<BiasedMeter> inlets,
        BiasedMeter.Common system,
        List<AllocationMethod> methods,
        int samples,
        long seed,
        double priceUsdPerUnit)
        implements Study<BiasReport> {

    private static final LocalDate DAY = LocalDate.EPOCH;

    /** Checks the components and keeps its own copies. */
    public BiasStudy {
        Check.text(unit, "unit");
        inlets = List.copyOf(Check.notEmpty(inlets, "inlets"));
        ByName.checkDistinct(inlets, BiasedMeter::name, "inlets");
        Check.present(system, "system");
        methods = List.copyOf(Check.notEmpty(methods, "methods"));
        Check.atLeast(samples, 2, "samples");
        Check.notNegative(priceUsdPerUnit, "priceUsdPerUnit", "USD/" + unit);
    }

    @Override
    public BiasReport run() {
        int n = inlets.size();
        double[][] sum = new double[methods.size()][n];
        double[][] squares = new double[methods.size()][n];
        double[] moved = new double[methods.size()];
        int[] answered = new int[methods.size()];
        SplittableGenerator root = MonteCarloSpread.generator(seed);
        for (int i = 0; i < samples; i++) {
            Inlets read = read(root.split());
            for (int m = 0; m < methods.size(); m++) {
                Sharing sharing = methods.get(m).share(read);
                if (sharing instanceof Shared shared) {
                    answered[m]++;
                    for (int k = 0; k < n; k++) {
                        double error = shared.allocated(k) - inlets.get(k).trueQuantity();
                        sum[m][k] += error;
                        squares[m][k] += error * error;
                        moved[m] += 0.5 * Math.abs(error);
                    }
                }
            }
        }
        List<BiasReport.OfMethod> rows = new ArrayList<>();
        for (int m = 0; m < methods.size(); m++) {
            rows.add(row(methods.get(m), answered[m], sum[m], squares[m], moved[m]));
        }
        return new BiasReport(unit, samples, rows);
    }

    private Inlets read(RandomGenerator random) {
        int n = inlets.size();
        String[] names = new String[n];
        double[] readings = new double[n];
        double[] uncertainties = new double[n];
        boolean[] metered = new boolean[n];
        double total = 0.0;
        for (int k = 0; k < n; k++) {
            BiasedMeter meter = inlets.get(k);
            names[k] = meter.name();
            readings[k] = BiasedMeter.reading(meter.trueQuantity(), meter.bias(), meter.random(), random);
            uncertainties[k] = meter.stated() * readings[k];
            metered[k] = meter.metered();
            total += meter.trueQuantity();
        }
        double toShare = BiasedMeter.reading(total, system.bias(), system.random(), random);
        return new Inlets(
                "system", DAY, Phase.OIL, toShare, system.stated() * toShare, names, readings, uncertainties, metered);
    }

    private BiasReport.OfMethod row(AllocationMethod method, int count, double[] sum, double[] squares, double moved) {
        List<BiasReport.OfInlet> of = new ArrayList<>();
        for (int k = 0; k < sum.length && count > 1; k++) {
            double mean = sum[k] / count;
            double variance = Math.max(0.0, (squares[k] - count * mean * mean) / (count - 1));
            of.add(new BiasReport.OfInlet(
                    inlets.get(k).name(),
                    inlets.get(k).trueQuantity(),
                    mean,
                    Math.sqrt(variance),
                    Math.sqrt(squares[k] / count),
                    mean * priceUsdPerUnit));
        }
        double misplaced = count == 0 ? 0.0 : moved / count;
        return new BiasReport.OfMethod(method, samples - count, of, misplaced, misplaced * priceUsdPerUnit);
    }
}
