package io.welleng.allocation.trust;

import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.DayOutcome;
import io.welleng.allocation.InletShare;
import io.welleng.allocation.NodeBalance;
import io.welleng.allocation.OwnUses;
import io.welleng.allocation.Phase;
import io.welleng.allocation.Stream;
import io.welleng.allocation.network.NodeAdvisory;
import io.welleng.allocation.owner.OwnedNode;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.allocation.owner.Ownership;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains any number of a report: method, formula with its values, inputs with their origin, and the chain down to
 * the fiscal meter. The text is the same whenever and wherever it is written.
 */
public final class Explainer {

    private static final int MOST_INLETS = 12;

    private final AllocationStudy study;
    private final AllocationReport report;
    private final Origins origins;

    /**
     * Explains the report of a study.
     *
     * @param study the study
     * @param report its report
     * @throws InvalidInputException if the report is of another version
     */
    public Explainer(AllocationStudy study, AllocationReport report) {
        this.study = Check.present(study, "study");
        this.report = Check.present(report, "report");
        if (!study.version().equals(report.version())) {
            throw new InvalidInputException(
                    "report", "of the version of the study, " + study.version(), "", report.version());
        }
        origins = new Origins(study);
    }

    /**
     * What a node delivered on a day.
     *
     * @param date the production day
     * @param phase the phase
     * @param node name of the node
     * @return the explanation, or why there is none
     * @throws InvalidInputException if the day is not in the report, or the node took no part in it
     */
    public Explanation node(LocalDate date, Phase phase, String node) {
        DayOutcome outcome = report.day(date, phase);
        if (outcome instanceof DayOutcome.NotAllocated none) {
            return new Explanation.NotAllocated(date, phase, none.obstacles());
        }
        return delivered((DayOutcome.Allocated) outcome, node);
    }

    /**
     * What an owner has of a phase in the period.
     *
     * @param phase the phase
     * @param owner name of the owner; empty for what nobody is stated to own
     * @return the explanation: what it has of each source, and by which shares
     * @throws InvalidInputException if there is no such owner
     */
    public Explanation owner(Phase phase, String owner) {
        OwnerTotal total = report.owners().stream()
                .filter(one -> one.phase() == phase && one.owner().equals(owner))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException("owner", "an owner of the report", "", "\"" + owner + "\""));
        List<Explanation.Number> inputs = new ArrayList<>();
        for (OwnedNode row : report.ownedNodes()) {
            if (row.phase() == phase && row.owner().equals(owner)) {
                inputs.add(new Explanation.Number(
                        row.node(),
                        row.allocated(),
                        printed(phase, row.rounded()),
                        unit(phase),
                        null,
                        "its share, " + shares(row.node(), owner),
                        null,
                        part(row),
                        List.of(),
                        List.of()));
            }
        }
        return new Explanation.Number(
                (owner.isEmpty() ? "no owner" : owner) + " " + report.period() + " " + phase.label(),
                total.allocated(),
                printed(phase, total.rounded()),
                unit(phase),
                ownerUncertainty(phase, owner),
                "sum over " + inputs.size() + " source(s)",
                "sum_d sum_i(share_id q_id)",
                null,
                List.of(),
                inputs);
    }

    private String shares(String node, String owner) {
        List<String> texts = new ArrayList<>();
        for (Ownership one : study.owners()) {
            if (one.node().equals(node) && one.shares().containsKey(owner)) {
                texts.add(Explanation.figure(one.shares().get(owner)) + " on " + one.days());
            }
        }
        return texts.isEmpty() ? "by the owners of a node downstream" : String.join("; ", texts);
    }

    private Double ownerUncertainty(Phase phase, String owner) {
        return report.uncertainty() == null
                ? null
                : report.uncertainty().period().stream()
                        .filter(one -> one.phase() == phase)
                        .findFirst()
                        .map(one -> one.owner(owner).standardUncertainty())
                        .orElse(null);
    }

    /** What the source was allocated, times the share that the owner had of it in the period. */
    private String part(OwnedNode row) {
        double whole = report.node(row.node(), row.phase()).allocated();
        return whole > 0.0 ? Explanation.figure(row.allocated() / whole) + " x " + Explanation.figure(whole) : null;
    }

    private Stream stream(Phase phase) {
        return study.streams().stream()
                .filter(stream -> stream.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    private String unit(Phase phase) {
        return stream(phase).unit();
    }

    private String printed(Phase phase, double value) {
        return BigDecimal.valueOf(value)
                .setScale(stream(phase).rounding().decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Double uncertainty(DayOutcome.Allocated day, String node) {
        return report.uncertainty() == null
                ? null
                : report.uncertainty().days().stream()
                        .filter(one -> one.date().equals(day.date()) && one.phase() == day.phase())
                        .findFirst()
                        .map(one -> one.node(node).standardUncertainty())
                        .orElse(null);
    }

    private List<String> advisories(DayOutcome.Allocated day, String node) {
        return report.advisories().stream()
                .filter(one -> one.date().equals(day.date()) && one.phase() == day.phase())
                .filter(one -> one.node().equals(node))
                .map(NodeAdvisory::advisory)
                .map(Object::toString)
                .toList();
    }

    private static NodeBalance balance(DayOutcome.Allocated day, String node) {
        return day.nodes().stream()
                .filter(one -> one.node().equals(node))
                .findFirst()
                .orElse(null);
    }

    /** What a node delivered: of a sink by its meter, of any other node by the sharing of its receivers. */
    private Explanation.Number delivered(DayOutcome.Allocated day, String node) {
        List<NodeBalance> receivers = day.nodes().stream()
                .filter(one ->
                        one.inlets().stream().anyMatch(inlet -> inlet.node().equals(node)))
                .toList();
        String subject = node + " " + day.date() + " " + day.phase().label();
        if (receivers.size() == 1) {
            return shared(day, subject, receivers.get(0), receivers.get(0).inlet(node));
        }
        NodeBalance own = balance(day, node);
        if (receivers.isEmpty()) {
            if (own == null) {
                throw new InvalidInputException(
                        "node", "a node that took part on " + day.date(), "", "\"" + node + "\"");
            }
            return sink(day, subject, own);
        }
        List<Explanation.Number> parts = new ArrayList<>();
        double sum = 0.0;
        double rounded = 0.0;
        for (NodeBalance receiver : receivers) {
            InletShare inlet = receiver.inlet(node);
            sum += inlet.allocated();
            rounded += inlet.rounded();
            parts.add(shared(day, node + " to " + receiver.node(), receiver, inlet));
        }
        return new Explanation.Number(
                subject,
                sum,
                printed(day.phase(), own == null ? rounded : own.roundedDelivered()),
                unit(day.phase()),
                uncertainty(day, node),
                "sum of its deliveries",
                null,
                null,
                advisories(day, node),
                parts);
    }

    private Explanation.Number sink(DayOutcome.Allocated day, String subject, NodeBalance own) {
        Explanation.Number known =
                origins.of(day, own.node(), own.basis(), own.delivered(), own.standardUncertainty(), own);
        return new Explanation.Number(
                subject,
                own.delivered(),
                printed(day.phase(), own.roundedDelivered()),
                unit(day.phase()),
                uncertainty(day, own.node()),
                known.origin(),
                null,
                null,
                advisories(day, own.node()),
                known.inputs());
    }

    /** What a node is allocated by one receiver. */
    private Explanation.Number shared(
            DayOutcome.Allocated day, String subject, NodeBalance receiver, InletShare inlet) {
        List<Explanation.Number> inputs = new ArrayList<>();
        double estimate = inlet.estimate() == null ? 0.0 : inlet.estimate();
        inputs.add(origins.of(
                day, inlet.node(), inlet.basis(), estimate, inlet.standardUncertainty(), balance(day, inlet.node())));
        inputs.add(others(day, receiver, inlet));
        inputs.add(toShare(day, receiver));
        boolean single = day.nodes().stream()
                        .filter(one -> one.inlets().stream()
                                .anyMatch(other -> other.node().equals(inlet.node())))
                        .count()
                == 1;
        return new Explanation.Number(
                subject,
                inlet.allocated(),
                printed(day.phase(), inlet.rounded()),
                unit(day.phase()),
                single ? uncertainty(day, inlet.node()) : null,
                "its share of " + receiver.node() + ", " + receiver.method().label(),
                receiver.method().formula(),
                WithValues.of(receiver, inlet),
                single ? advisories(day, inlet.node()) : List.of(),
                inputs);
    }

    private Explanation.Number others(DayOutcome.Allocated day, NodeBalance receiver, InletShare inlet) {
        List<Explanation.Number> rows = new ArrayList<>();
        int count = receiver.inlets().size() - 1;
        for (InletShare other : receiver.inlets()) {
            if (other != inlet && rows.size() < MOST_INLETS) {
                double estimate = other.estimate() == null ? 0.0 : other.estimate();
                rows.add(origins.of(day, other.node(), other.basis(), estimate, other.standardUncertainty(), null));
            }
        }
        double sum = receiver.inletEstimate() - (inlet.estimate() == null ? 0.0 : inlet.estimate());
        String shown = count > MOST_INLETS ? ", the first " + MOST_INLETS + " of " + count : "";
        return Explanation.Number.input(
                "other inlets of " + receiver.node(),
                sum,
                unit(day.phase()),
                null,
                "sum of what is known" + shown,
                rows);
    }

    private Explanation.Number toShare(DayOutcome.Allocated day, NodeBalance receiver) {
        String unit = unit(day.phase());
        List<Explanation.Number> inputs = new ArrayList<>();
        inputs.add(delivered(day, receiver.node()));
        OwnUses uses = receiver.uses();
        if (uses != null) {
            double[] values = {uses.fuel(), uses.flare(), uses.loss(), uses.injection(), uses.stockChange()};
            String[] names = {"fuel", "flare", "loss", "injection", "closing less opening stock"};
            for (int i = 0; i < names.length; i++) {
                if (values[i] != 0.0) {
                    inputs.add(Explanation.Number.input(
                            names[i] + " of " + receiver.node(), values[i], unit, null, "readings", List.of()));
                }
            }
        }
        return new Explanation.Number(
                "T to share at " + receiver.node(),
                receiver.toShare(),
                printed(day.phase(), receiver.roundedToShare()),
                unit,
                null,
                inputs.size() == 1 ? "what it delivered" : "what it delivered, own uses and change of stock",
                null,
                null,
                List.of(),
                inputs);
    }
}
