package io.welleng.allocation.trust;

import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.Phase;
import io.welleng.allocation.Stream;
import io.welleng.allocation.network.Basis;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.NetworkSolver;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.PhaseOutcome;
import io.welleng.allocation.reconcile.BalanceModel;
import io.welleng.allocation.reconcile.ErrorTest;
import io.welleng.allocation.reconcile.FlowStream;
import io.welleng.allocation.reconcile.GrossErrorTests;
import io.welleng.allocation.reconcile.Range;
import io.welleng.allocation.reconcile.Reading;
import io.welleng.allocation.reconcile.ReconciliationReport;
import io.welleng.allocation.reconcile.ReconciliationStudy;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Looks for gross errors in the meters of one phase of one day, by the balances of the network.
 *
 * <p>Streams: what leaves a node has its name, and the deliveries of a node with several are {@code node -> receiver};
 * what a source is estimated to make is {@code node estimate}; own uses and change of stock are {@code node uses} and
 * {@code node stock}. Measured are meters and estimates with a stated uncertainty that is not missing on the day. Own
 * uses, stock, and meters of sinks without a stated uncertainty are exact; all others are not measured.
 *
 * @param date the production day
 * @param phase the phase
 * @param report reconciled values and tests
 */
public record DayReconciliation(LocalDate date, Phase phase, ReconciliationReport report) {

    /** Checks that all are there. */
    public DayReconciliation {
        Check.present(date, "date");
        Check.present(phase, "phase");
        Check.present(report, "report");
    }

    /**
     * A suspected gross error.
     *
     * @param date the production day
     * @param phase the phase
     * @param stream the meter or estimate, or the node for a leak
     * @param kind what is suspected
     * @param size its size, in the unit of the stream: positive if the meter reads too much; null where no test gives
     *     one
     * @param alsoPossible errors that no balance can tell from this one
     */
    public record Suspect(
            LocalDate date,
            Phase phase,
            String stream,
            ErrorTest.Kind kind,
            @OptionalValue Double size,
            List<String> alsoPossible) {

        /** Keeps its own copy of the list. */
        public Suspect {
            alsoPossible = List.copyOf(alsoPossible);
        }

        @Override
        public String toString() {
            return date + " " + phase.label() + " " + kind.name().toLowerCase(Locale.ROOT) + " " + stream
                    + (size == null ? "" : ": " + Figures.four(size))
                    + (alsoPossible.isEmpty() ? "" : ", or " + String.join(", ", alsoPossible));
        }
    }

    /**
     * The days of a study.
     *
     * @param study the study
     * @param tests how gross errors are looked for
     * @return each allocated phase of each day that has a balance to test
     */
    public static List<DayReconciliation> of(AllocationStudy study, GrossErrorTests tests) {
        NetworkSolver solver = new NetworkSolver(study.network(), study.method(), study.factorBand());
        List<DayReconciliation> days = new ArrayList<>();
        for (DailyReadings readings : study.days()) {
            for (Stream stream : study.streams()) {
                if (solver.solve(readings, stream.phase()) instanceof PhaseOutcome.Found found
                        && streams(found.day()).stream().anyMatch(one -> one.from() != null)) {
                    days.add(of(found.day(), stream.unit(), tests));
                }
            }
        }
        return days;
    }

    /**
     * One phase of one day.
     *
     * @param day the day
     * @param unit unit of the stream
     * @param tests how gross errors are looked for
     * @return the reconciliation
     */
    public static DayReconciliation of(PhaseDay day, String unit, GrossErrorTests tests) {
        ReconciliationStudy study = new ReconciliationStudy(BalanceModel.of(unit, streams(day)), tests);
        return new DayReconciliation(day.date(), day.phase(), study.run());
    }

    /**
     * The gross errors found one after the other.
     *
     * @return suspects, most likely first; empty where none is found
     */
    public List<Suspect> suspects() {
        if (report.grossErrors() == null) {
            return List.of();
        }
        return report.grossErrors().serial().errors().stream()
                .map(error ->
                        new Suspect(date, phase, error.suspect(), error.kind(), error.estimate(), error.alsoPossible()))
                .toList();
    }

    private static List<FlowStream> streams(PhaseDay day) {
        List<FlowStream> streams = new ArrayList<>();
        boolean[] fed = new boolean[day.nodes().size()];
        for (int node : day.order()) {
            if (day.takesPart(node)) {
                node(day, node, fed, streams);
            }
        }
        return streams;
    }

    private static void node(PhaseDay day, int node, boolean[] fed, List<FlowStream> streams) {
        String name = day.nodes().get(node).name();
        Double estimate = sourceEstimate(day, node);
        if (day.isSource(node) && estimate != null) {
            Reading reading = day.basis(node) == Basis.ESTIMATE
                    ? measured(estimate, day.uncertainty(node))
                    : Reading.unmeasured();
            streams.add(new FlowStream(name + " estimate", null, name, reading, null));
            fed[node] = true;
        }
        String from = fed[node] ? name : null;
        double uses = day.uses(node);
        double stock = day.stockChange(node);
        if (fed[node] && uses != 0.0) {
            streams.add(new FlowStream(name + " uses", name, null, Reading.exact(uses), Range.ANY));
        }
        if (fed[node] && stock != 0.0) {
            streams.add(new FlowStream(name + " stock", name, null, Reading.exact(stock), Range.ANY));
        }
        int[] outlets = day.outlets(node);
        boolean several = outlets.length > 1;
        String to = several ? name + " deliveries" : null;
        for (int link : outlets) {
            String receiver = day.nodes().get(day.to(link)).name();
            boolean meter = day.meters().onLink(link) && day.linkBasis(link) == Basis.METER;
            if (several && day.linkBasis(link) == Basis.NONE && !day.linkTakesPart(link)) {
                continue;
            }
            fed[day.to(link)] = true;
            if (several) {
                Reading reading =
                        meter ? measured(day.linkEstimate(link), day.linkUncertainty(link)) : Reading.unmeasured();
                streams.add(new FlowStream(name + " -> " + receiver, to, receiver, reading, null));
            } else {
                to = receiver;
            }
        }
        streams.add(new FlowStream(name, from, to, out(day, node, outlets), null));
    }

    private static Double sourceEstimate(PhaseDay day, int node) {
        double estimate = day.basis(node) == Basis.ESTIMATE
                ? day.estimate(node) + day.uses(node) + day.stockChange(node)
                : Double.NaN;
        boolean needed = day.uses(node) != 0.0 || day.stockChange(node) != 0.0;
        return !Double.isNaN(estimate) ? Double.valueOf(Math.max(0.0, estimate)) : needed ? Double.valueOf(0.0) : null;
    }

    private static Reading out(PhaseDay day, int node, int[] outlets) {
        boolean onLink = outlets.length == 1 && day.meters().onLink(outlets[0]);
        if (onLink && day.linkBasis(outlets[0]) == Basis.METER) {
            return measured(day.linkEstimate(outlets[0]), day.linkUncertainty(outlets[0]));
        }
        if (day.basis(node) != Basis.METER) {
            return Reading.unmeasured();
        }
        boolean fiscal = outlets.length == 0 && Double.isNaN(day.uncertainty(node));
        return fiscal ? Reading.exact(day.estimate(node)) : measured(day.estimate(node), day.uncertainty(node));
    }

    private static Reading measured(double value, double uncertainty) {
        return Double.isNaN(uncertainty) ? Reading.unmeasured() : Reading.metered(value, uncertainty);
    }

    @Override
    public String toString() {
        List<Suspect> suspects = suspects();
        return suspects.isEmpty()
                ? date + " " + phase.label() + ": no gross error found"
                : suspects.stream().map(Suspect::toString).collect(Collectors.joining("\n"));
    }
}
