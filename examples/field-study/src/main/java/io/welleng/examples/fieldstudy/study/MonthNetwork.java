package io.welleng.examples.fieldstudy.study;

import io.welleng.allocation.Phase;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.input.AllocationMonth.Day;
import io.welleng.examples.fieldstudy.input.AllocationMonth.Well;
import io.welleng.examples.fieldstudy.input.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A month as a network: wells deliver to fields, fields to the total meter, and those without a meter of their own to it
 * through a group where they are several.
 */
final class MonthNetwork {

    /** Name of the sink; no field can have it. */
    static final String TOTAL = "Total meter";

    private final AllocationMonth month;
    private final Settings settings;
    private final boolean fieldMeters;
    private final AllocationMethod method;

    /**
     * @param fieldMeters whether the meters of fields with wells are used
     * @param method how the reading of the total meter is shared
     */
    MonthNetwork(AllocationMonth month, Settings settings, boolean fieldMeters, AllocationMethod method) {
        this.month = month;
        this.settings = settings;
        this.fieldMeters = fieldMeters;
        this.method = method;
    }

    /** Name of the node of all fields without a meter: a group, or the field where there is one only. */
    static String byDifference(AllocationMonth month) {
        return String.join("+", month.unmeteredFields());
    }

    Network network() {
        Settings.StandardUncertainty known = settings.standardUncertainty();
        List<Node> nodes = new ArrayList<>();
        nodes.add(metered(Node.of(TOTAL, NodeKind.SALES_POINT, null), known.totalMeter())
                .withMethod(method));
        boolean grouped = fieldMeters && month.unmeteredFields().size() > 1;
        for (String field : month.fields()) {
            boolean metered = month.meteredFields().contains(field);
            Node node = Node.of(field, NodeKind.FIELD, !metered && grouped ? byDifference(month) : TOTAL)
                    .withFactorBand(settings.factorBand());
            if (!month.hasWells(field)) {
                node = metered(node, known.wholeFieldMeter());
            } else if (fieldMeters && metered) {
                node = metered(node, known.fieldMeter());
            } else if (fieldMeters && !grouped) {
                node = estimated(node, known.fieldsByDifference());
            }
            nodes.add(node);
        }
        if (grouped) {
            nodes.add(estimated(Node.of(byDifference(month), NodeKind.GROUP, TOTAL), known.fieldsByDifference())
                    .withFactorBand(settings.factorBand()));
        }
        month.wells().forEach(well -> nodes.add(estimated(Node.well(well.name(), well.field()), known.wellEstimate())));
        return Network.of(nodes);
    }

    private static Node metered(Node node, double fraction) {
        return node.withMeter(Meter.of(Uncertainty.relative(fraction)));
    }

    private static Node estimated(Node node, double fraction) {
        return node.withEstimateUncertainty(Uncertainty.relative(fraction));
    }

    DailyReadings readings(Day day) {
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.meter(TOTAL, Phase.OIL, day.totalBbl()));
        for (int i = 0; i < month.meteredFields().size(); i++) {
            String field = month.meteredFields().get(i);
            if (fieldMeters || !month.hasWells(field)) {
                readings.add(Reading.meter(field, Phase.OIL, day.fieldBbl().get(i)));
            }
            if (fieldMeters) {
                wells(readings, day, field::equals);
            }
        }
        wells(readings, day, field -> !fieldMeters || !month.meteredFields().contains(field));
        return new DailyReadings(settings.firstDay().plusDays(day.day() - 1L), readings);
    }

    /**
     * The wells that are measured together and flowed; where none of them did, all of them with the estimate 0, so that
     * what their meter reads is told of.
     */
    private void wells(List<Reading> readings, Day day, Predicate<String> fields) {
        List<Reading> flowing = new ArrayList<>();
        List<Reading> shutIn = new ArrayList<>();
        for (int i = 0; i < month.wells().size(); i++) {
            Well well = month.wells().get(i);
            Double estimateBbl = day.estimateBbl().get(i);
            if (fields.test(well.field())) {
                if (estimateBbl != null) {
                    flowing.add(Reading.estimate(well.name(), Phase.OIL, estimateBbl));
                }
                shutIn.add(Reading.estimate(well.name(), Phase.OIL, 0.0));
            }
        }
        readings.addAll(flowing.isEmpty() ? shutIn : flowing);
    }
}
