package io.welleng.nodal.sensitivity;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Answer of a {@link SensitivityStudy}.
 *
 * @param name name of the well
 * @param output by which number of the answer the tornado is sorted
 * @param variables the variables, as asked for
 * @param base the base study itself, with the values of the variables and then of those changed alone
 * @param cases every combination of values, the last variable changing fastest
 * @param tornado each variable alone, those of the combinations and the further ones, by falling swing of the output; those without a swing last
 * @param traverses marches along the well that all cases needed
 */
public record SensitivityReport(
        String name,
        SensitivityOutput output,
        List<Variable> variables,
        SensitivityCase base,
        List<SensitivityCase> cases,
        List<TornadoBar> tornado,
        int traverses) {

    /** Makes the lists immutable. */
    public SensitivityReport {
        variables = List.copyOf(variables);
        cases = List.copyOf(cases);
        tornado = List.copyOf(tornado);
    }

    /**
     * The case of a combination.
     *
     * @param indices for each variable which of its values, from 0
     * @return the case
     */
    public SensitivityCase at(int... indices) {
        Check.sameLength(indices.length, "indices", variables.size(), "variables");
        int place = 0;
        for (int i = 0; i < indices.length; i++) {
            int count = variables.get(i).values().size();
            if (indices[i] < 0 || indices[i] >= count) {
                throw new InvalidInputException(
                        Check.element("indices", i), "from 0 to " + (count - 1), "", Integer.toString(indices[i]));
            }
            place = place * count + indices[i];
        }
        return cases.get(place);
    }

    /**
     * All cases as text, one line each: the values of the variables, then what they come to.
     *
     * @return a table with a line of headings, lines ended by a line feed
     */
    public String table() {
        StringBuilder text = new StringBuilder();
        variables.forEach(one -> text.append(one.pointer()).append(" | "));
        text.append("result\n");
        for (SensitivityCase one : cases) {
            one.values().forEach(value -> text.append(Figures.four(value)).append(" | "));
            text.append(one.result()).append('\n');
        }
        return text.toString();
    }

    private long count(Class<? extends CaseResult> kind) {
        return cases.stream().filter(one -> kind.isInstance(one.result())).count();
    }

    private String text(CaseResult result) {
        OptionalDouble value = result.value(output);
        return value.isPresent() && !(result instanceof CaseResult.DoesNotFlow)
                ? Figures.four(value.getAsDouble()) + " " + output.unit()
                : result.toString();
    }

    /** How many cases came to what, and the tornado. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "SensitivityReport[%s: %d cases, %d flow, %d do not, %d not solved, %d refused; %s %s]",
                name,
                cases.size(),
                count(CaseResult.Flows.class),
                count(CaseResult.DoesNotFlow.class),
                count(CaseResult.Unsolved.class),
                count(CaseResult.Refused.class),
                output.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                text(base.result())));
        for (TornadoBar bar : tornado) {
            text.append(String.format(
                    Locale.ROOT,
                    "\n  %s at %s: %s, at %s: %s",
                    bar.pointer(),
                    Figures.four(bar.low()),
                    text(bar.atLow()),
                    Figures.four(bar.high()),
                    text(bar.atHigh())));
        }
        return text.toString();
    }
}
