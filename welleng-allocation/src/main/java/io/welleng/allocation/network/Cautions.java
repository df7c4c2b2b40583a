package io.welleng.allocation.network;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/** Writes the advisories of one phase of one day. */
final class Cautions {

    private final PhaseDay day;
    private final List<NodeAdvisory> advisories;

    Cautions(PhaseDay day, List<NodeAdvisory> advisories) {
        this.day = day;
        this.advisories = advisories;
    }

    private void add(int node, String code, String message, double value, Double lower, Double upper) {
        advisories.add(new NodeAdvisory(
                day.date,
                day.topology.phase,
                day.topology.nodes.get(node).name(),
                new Advisory(code, message, value, lower, upper)));
    }

    void missingReading(int node, Meter meter, double reading) {
        String link = meter.to() == null ? "" : " to " + meter.to();
        String message = "meter" + link + " without a reading, estimated by the "
                + meter.missing().label();
        add(node, "missing_reading", message, reading, 0.0, null);
    }

    void factorOutsideBand(int node, double factor, Band band) {
        add(node, "factor_outside_band", "allocated / estimated", factor, band.lower(), band.upper());
    }

    void boundedAtZero(int node, String inlet, String method) {
        add(
                node,
                "bounded_at_zero",
                inlet + " would be allocated less than 0 by the " + method + " method",
                0.0,
                0.0,
                null);
    }

    void liftGasAboveGas(int node, double gas, double lift) {
        String message =
                "lift gas " + Figures.four(lift) + " above the gas " + Figures.four(gas) + ", formation gas taken as 0";
        add(node, "lift_gas_above_gas", message, gas - lift, 0.0, null);
    }

    void negativeEstimate(int node, double net) {
        String message = "own uses, stock and metered deliveries above what is known upstream, estimate taken as 0";
        add(node, "negative_estimate", message, net, 0.0, null);
    }
}
