package io.welleng.lift.gaslift;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.List;
import java.util.Locale;

/**
 * Answer of a {@link GasLiftStudy}.
 *
 * @param name name of the well
 * @param statuses how it stands
 * @param curve the gas-lift performance curve: rates of the grid, both sides of borders at which the injection point changes or
 *     flow begins or ends, and rates tried for the optima, by increasing gas rate
 * @param startGasMscfPerDay least gas rate on the curve at which a well flows that does not flow without (Mscf/d); null where
 *     it flows without gas, or never
 * @param today what the well does with the gas of today; null where that is not known
 * @param technical gas rate of the most oil, or why there is none
 * @param economic gas rate of the greatest margin, or why there is none; null without prices
 * @param gain the recommended gas rate, the economic one where there are prices, against today's; null where there is no today,
 *     where what the well makes today is not known, or no recommended rate
 * @param traverse pressure along the well at the recommended gas rate, from the wellhead down; empty where there is none
 * @param injectionChoke the choke in the gas line for it; null where it is not asked or no gas is injected
 * @param productionChoke what the choke at the wellhead costs; null where there is none
 * @param kickOff pressure that starts the well; null where it is not asked
 * @param advisories what to keep in mind
 * @param evaluations gas rates looked at
 * @param marches pressure traverses along all or part of the tubing
 */
public record GasLiftReport(
        String name,
        List<GasLiftStatus> statuses,
        List<GasLiftOutcome> curve,
        @OptionalValue Double startGasMscfPerDay,
        @OptionalValue GasLiftOutcome today,
        GasOptimum technical,
        @OptionalValue GasOptimum economic,
        @OptionalValue GasLiftGain gain,
        List<TraversePoint> traverse,
        @OptionalValue InjectionChoke injectionChoke,
        @OptionalValue ProductionChoke productionChoke,
        @OptionalValue KickOffPressure kickOff,
        List<Advisory> advisories,
        int evaluations,
        int marches) {

    private static final int ROWS = 16;

    /** Makes the lists immutable. */
    public GasLiftReport {
        statuses = List.copyOf(statuses);
        curve = List.copyOf(curve);
        traverse = List.copyOf(traverse);
        advisories = List.copyOf(advisories);
    }

    /**
     * The recommended optimum: the economic one where there are prices.
     *
     * @return optimum, or why there is none
     */
    public GasOptimum recommended() {
        return economic == null ? technical : economic;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("GasLiftReport[" + name + "] " + statuses + "\n");
        table.append(row("gas", "oil", "liquid", "pwf", "depth", "casing"))
                .append('\n')
                .append(row("Mscf/d", "STB/d", "STB/d", "psia", "ft", "psia"));
        int stride = Math.max(1, (curve.size() + ROWS - 1) / ROWS);
        for (int i = 0; i < curve.size(); i += stride) {
            table.append('\n').append(row(curve.get(i)));
        }
        table.append("\ntechnical ").append(technical);
        append(table, economic == null ? null : "economic " + economic);
        append(table, today == null ? null : "today " + today);
        append(table, gain);
        append(table, injectionChoke);
        append(table, productionChoke);
        append(table, kickOff);
        advisories.forEach(advisory -> append(table, advisory));
        return table.toString();
    }

    private static void append(StringBuilder table, Object line) {
        if (line != null) {
            table.append('\n').append(line);
        }
    }

    private static String row(GasLiftOutcome outcome) {
        if (!(outcome instanceof GasLiftOutcome.Flowing flowing)) {
            return String.format(Locale.ROOT, "%10s %s", Figures.four(outcome.gasMscfPerDay()), outcome);
        }
        GasLiftPoint point = flowing.point();
        return row(
                Figures.four(point.gasMscfPerDay()),
                Figures.four(point.oilStbPerDay()),
                Figures.four(point.liquidStbPerDay()),
                Figures.four(point.pwfPsia()),
                point.injectionMdFt() == null ? "-" : Figures.four(point.injectionMdFt()),
                point.casingHeadPsia() == null ? "-" : Figures.four(point.casingHeadPsia()));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%10s %10s %10s %10s %10s %10s", cells);
    }
}
