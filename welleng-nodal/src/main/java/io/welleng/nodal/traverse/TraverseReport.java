package io.welleng.nodal.traverse;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import java.util.List;
import java.util.Locale;

/**
 * Answer of a {@link TraverseStudy}: a traverse for each of its methods.
 *
 * @param name name of the well
 * @param rate rate, in {@code rateUnit}
 * @param rateUnit unit of the rate: {@code STB/d} of liquid or {@code Mscf/d} of gas
 * @param start where the pressure is known
 * @param direction which way it flows
 * @param traverses one for each method, in the order asked for
 */
public record TraverseReport(
        String name,
        double rate,
        String rateUnit,
        TraverseStart start,
        FlowDirection direction,
        List<MethodTraverse> traverses) {

    /** Makes the list immutable. */
    public TraverseReport {
        traverses = List.copyOf(traverses);
    }

    /**
     * The traverse by one method.
     *
     * @param method the flow correlation with its options
     * @param outcome pressure at the other end, with the points in the order of the march; or why there is none, and how far
     *     it came
     * @param advisories what to keep in mind of the fluid at both ends, or where the march stopped
     */
    public record MethodTraverse(FlowMethod method, TraverseOutcome outcome, List<Advisory> advisories) {

        /** Makes the list immutable. */
        public MethodTraverse {
            advisories = List.copyOf(advisories);
        }
    }

    /**
     * What it cost.
     *
     * @return evaluations of flow correlations, of all methods together
     */
    public int evaluations() {
        return traverses.stream()
                .mapToInt(one -> one.outcome() instanceof Traversed traversed
                        ? traversed.evaluations()
                        : ((TraverseOutcome.Stopped) one.outcome()).evaluations())
                .sum();
    }

    /** A line for the well and one for each method. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "TraverseReport[%s: %s %s %s, from %s]",
                name,
                Figures.four(rate),
                rateUnit,
                direction.name().toLowerCase(Locale.ROOT),
                start));
        for (MethodTraverse one : traverses) {
            text.append(String.format(
                    Locale.ROOT,
                    "\n  %s: %s, %d advisory(ies)",
                    one.method(),
                    one.outcome(),
                    one.advisories().size()));
        }
        return text.toString();
    }
}
