package io.welleng.allocation;

import io.welleng.allocation.network.DateRange;
import io.welleng.allocation.network.NodeAdvisory;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.owner.OwnedNode;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.allocation.trust.UncertaintyReport;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What each well of a period made, and what it is worth: by day and phase at every tier, by node, by owner, and in
 * total.
 *
 * <p>Printed quantities ({@code rounded…}) and values ({@code valueUsd}) sum exactly, as decimal numbers, in every
 * direction: inlets to nodes, sinks to days, days to the period, owners to wells. A sink is printed as its reading
 * rounded by itself, and so are own uses and stocks; the value of the period is price × (sinks + change of stock),
 * rounded to cents. Everything upstream is rounded by the largest remainder, which shares the value of the period over
 * the days too.
 *
 * @param version label of the version of the study
 * @param period the days
 * @param streams the phases
 * @param days each day, and each phase of it in the order of the streams
 * @param advisories cautions, by day and phase
 * @param nodes what each node delivered, by phase in the order of the streams, and in the order of the network; nodes
 *     that took no part on any allocated day are left out
 * @param ownedNodes what each owner has of each source, by phase; empty for a study without owners
 * @param owners what each owner has, by phase; empty for a study without owners
 * @param totals the whole period, by phase
 * @param uncertainty standard uncertainty of every number; null for a study that does not ask for it
 */
public record AllocationReport(
        String version,
        DateRange period,
        List<Stream> streams,
        List<DayOutcome> days,
        List<NodeAdvisory> advisories,
        List<NodeTotal> nodes,
        List<OwnedNode> ownedNodes,
        List<OwnerTotal> owners,
        List<StreamTotal> totals,
        @OptionalValue UncertaintyReport uncertainty) {

    private static final int MOST_ROWS = 40;

    /** Keeps its own copies of the lists. */
    public AllocationReport {
        Check.text(version, "version");
        Check.present(period, "period");
        streams = List.copyOf(Check.notEmpty(streams, "streams"));
        days = List.copyOf(Check.notEmpty(days, "days"));
        advisories = List.copyOf(Check.present(advisories, "advisories"));
        nodes = List.copyOf(Check.present(nodes, "nodes"));
        ownedNodes = List.copyOf(Check.present(ownedNodes, "ownedNodes"));
        owners = List.copyOf(Check.present(owners, "owners"));
        totals = List.copyOf(Check.notEmpty(totals, "totals"));
    }

    /**
     * What became of a phase of a day.
     *
     * @param date the production day
     * @param phase the phase
     * @return the outcome
     * @throws InvalidInputException if the report does not have it
     */
    public DayOutcome day(LocalDate date, Phase phase) {
        return days.stream()
                .filter(day -> day.date().equals(date) && day.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "date", "a day of the period " + period + " with " + phase.label(), "", date.toString()));
    }

    /**
     * What a node delivered in the period.
     *
     * @param name name of the node
     * @param phase the phase
     * @return its total
     * @throws InvalidInputException if it took no part on any allocated day
     */
    public NodeTotal node(String name, Phase phase) {
        return nodes.stream()
                .filter(node -> node.node().equals(name) && node.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "name", "a node with allocated " + phase.label(), "", "\"" + name + "\""));
    }

    /**
     * The whole period.
     *
     * @param phase the phase
     * @return its total
     * @throws InvalidInputException if the phase is not in the report
     */
    public StreamTotal total(Phase phase) {
        return totals.stream()
                .filter(total -> total.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("phase", "a phase of the report", "", phase.label()));
    }

    /** A table of the nodes that are not wells for each phase, the owners, and what was not allocated. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "Allocation, %s, %s\n", version, period));
        for (Stream stream : streams) {
            appendStream(table, stream);
        }
        if (!advisories.isEmpty()) {
            table.append(advisories.size())
                    .append(" advisory(ies), first: ")
                    .append(advisories.get(0))
                    .append('\n');
        }
        days.stream()
                .filter(day -> day instanceof DayOutcome.NotAllocated)
                .limit(MOST_ROWS)
                .forEach(day -> table.append(day).append('\n'));
        return table.toString().stripTrailing();
    }

    private void appendStream(StringBuilder table, Stream stream) {
        List<NodeTotal> tiers = nodes.stream()
                .filter(node -> node.phase() == stream.phase() && node.kind() != NodeKind.WELL)
                .toList();
        long wells = nodes.stream()
                .filter(node -> node.phase() == stream.phase() && node.kind() == NodeKind.WELL)
                .count();
        int width = 5;
        for (NodeTotal node : tiers) {
            width = Math.max(width, node.node().length());
        }
        String row = "%-" + width + "s %14s %14s %14s\n";
        table.append(String.format(Locale.ROOT, "%s, %s, %d well(s)\n", stream.label(), stream.unit(), wells));
        table.append(String.format(Locale.ROOT, row, "node", "estimate", "allocated", "value USD"));
        for (NodeTotal node : tiers.subList(0, Math.min(MOST_ROWS, tiers.size()))) {
            table.append(String.format(
                    Locale.ROOT,
                    row,
                    node.node(),
                    Figures.four(node.estimate()),
                    Figures.four(node.allocated()),
                    usd(node.valueUsd())));
        }
        for (OwnerTotal owner : owners) {
            if (owner.phase() == stream.phase()) {
                table.append("owner ").append(owner).append('\n');
            }
        }
        table.append(total(stream.phase())).append('\n');
    }

    private static String usd(Double value) {
        return value == null ? "-" : Figures.four(value);
    }
}
