package io.welleng.allocation.meter;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Uncertainty of a result from those of its inputs, which are taken as independent:
 * \[ U(y)^2 = \sum_i U_i(y)^2, \quad U_i(y) = \left|f(x_i + u_i) - f(x_i - u_i)\right|, \quad u_i = U(x_i)/2 \]
 * that is, each input is moved by its standard uncertainty either way. Where the result does not exist on one side, the
 * other side is taken.
 *
 * @param quantity the result
 * @param fluid what is metered
 * @param unit unit symbol of the result
 * @param value the result, in the unit
 * @param expanded expanded uncertainty at about 95 % (k = 2), in the unit
 * @param relative expanded uncertainty over the result (fraction); null where the result is zero
 * @param contributions by input, in order of their size
 * @see "JCGM 100:2008 (GUM), 5.1.3 note 2; ISO 5168:2005"
 */
public record UncertaintyBudget(
        String quantity,
        Phase fluid,
        String unit,
        double value,
        double expanded,
        @OptionalValue Double relative,
        List<Contribution> contributions) {

    private static final double COVERAGE = 2.0;

    /** Keeps its own copy of the list. */
    public UncertaintyBudget {
        Check.text(quantity, "quantity");
        Check.present(fluid, "fluid");
        Check.present(unit, "unit");
        contributions = List.copyOf(Check.present(contributions, "contributions"));
    }

    /**
     * Makes a budget.
     *
     * @param quantity the result
     * @param fluid what is metered
     * @param unit unit symbol of the result
     * @param inputs inputs with their uncertainties
     * @param result the result from the values of the inputs, in their order; NaN where it does not exist
     * @return the budget
     * @throws InvalidInputException where the result does not exist at the inputs, or on neither side of one of them
     */
    public static UncertaintyBudget of(
            String quantity, Phase fluid, String unit, List<UncertainInput> inputs, ToDoubleFunction<double[]> result) {
        Check.notEmpty(inputs, "inputs");
        double[] x = inputs.stream().mapToDouble(UncertainInput::value).toArray();
        double y = Check.finite(result.applyAsDouble(x), quantity, unit);
        double[] sensitivities = new double[x.length];
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            UncertainInput input = inputs.get(i);
            if (input.expanded() > 0.0) {
                sensitivities[i] = sensitivity(input, i, x, y, result);
                double part = sensitivities[i] * input.expanded();
                sum += part * part;
            }
        }
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            double part = Math.abs(sensitivities[i] * inputs.get(i).expanded());
            double share = sum > 0.0 ? part * part / sum : 0.0;
            contributions.add(new Contribution(inputs.get(i), sensitivities[i], part, share));
        }
        contributions.sort((a, b) -> Double.compare(b.contribution(), a.contribution()));
        double expanded = Math.sqrt(sum);
        Double relative = y == 0.0 ? null : expanded / Math.abs(y);
        return new UncertaintyBudget(quantity, fluid, unit, y, expanded, relative, contributions);
    }

    private static double sensitivity(
            UncertainInput input, int i, double[] x, double y, ToDoubleFunction<double[]> result) {
        double step = input.expanded() / COVERAGE;
        double above = moved(i, step, x, result);
        double below = moved(i, -step, x, result);
        if (Double.isFinite(above) && Double.isFinite(below)) {
            return (above - below) / (2.0 * step);
        }
        if (Double.isFinite(above)) {
            return (above - y) / step;
        }
        if (Double.isFinite(below)) {
            return (y - below) / step;
        }
        throw new InvalidInputException(
                input.name() + " uncertainty",
                "small enough that the result exists on one side",
                input.unit(),
                Double.toString(input.expanded()));
    }

    private static double moved(int i, double step, double[] x, ToDoubleFunction<double[]> result) {
        double[] at = x.clone();
        at[i] += step;
        return result.applyAsDouble(at);
    }

    /** The result and a line for each input that contributes. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%s %s %s ± %s", quantity, Figures.four(value), unit, Figures.four(expanded)));
        if (relative != null) {
            text.append(" (").append(Figures.four(100.0 * relative)).append(" %)");
        }
        for (Contribution part : contributions) {
            if (part.contribution() > 0.0) {
                text.append(String.format(
                        Locale.ROOT,
                        "\n  %-28s %12s ± %-10s %-8s gives %10s %s, %5.1f %% of the variance",
                        part.input().name(),
                        Figures.four(part.input().value()),
                        Figures.four(part.input().expanded()),
                        part.input().unit(),
                        Figures.four(part.contribution()),
                        unit,
                        100.0 * part.share()));
            }
        }
        return text.toString();
    }
}
