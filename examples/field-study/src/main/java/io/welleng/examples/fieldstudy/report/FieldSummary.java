package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.study.FieldPlan;
import io.welleng.lift.field.FieldOptimizationReport;
import io.welleng.lift.field.FieldOutcome;
import io.welleng.lift.field.LimitPrice;
import io.welleng.lift.field.WellMove;
import io.welleng.lift.field.gas.GasAllocationReport;
import io.welleng.lift.field.gas.SharingOutcome;
import io.welleng.lift.pareto.GroupOptimum;
import io.welleng.lift.pareto.GroupPoint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the wells on artificial lift should do together, for a terminal; nothing where there are none. */
final class FieldSummary {

    private static final int MOST_WELLS = 30;

    private final StringBuilder text = new StringBuilder();

    private FieldSummary() {}

    /** Lines, the first of them blank, ended by line feeds. */
    static String render(FieldPlan plan) {
        FieldSummary summary = new FieldSummary();
        if (plan.field() != null) {
            summary.field(plan.field().report(), plan.wells().size());
        }
        if (plan.gas() != null) {
            summary.gas(plan.gas().report());
        }
        if (plan.pareto() != null) {
            summary.front(plan.pareto().report().optimum());
        }
        return summary.text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private void field(FieldOptimizationReport report, int wells) {
        line("");
        if (!(report.outcome() instanceof FieldOutcome.Found found)) {
            line("Field: %d well(s): no setting keeps all limits", wells);
            return;
        }
        line(
                "Field: %d well(s) within their limits: %s STB/d of oil (%s), %s USD/d more margin",
                wells,
                Numbers.four(found.state().oilStbPerDay()),
                LiftPages.signed(report.oilGainStbPerDay()),
                LiftPages.signed(report.moneyGainUsdPerDay()));
        List<WellMove> moves = report.moves();
        int width = moves.stream()
                .mapToInt(move -> ConsoleSummary.clean(move.well()).length())
                .reduce(4, Math::max);
        String format = "  %4s  %-" + width + "s %14s %14s %12s %12s";
        line(format, "Rank", "Well", "Now", "Plan", "Oil, STB/d", "USD/d");
        for (int i = 0; i < Math.min(MOST_WELLS, moves.size()); i++) {
            WellMove move = moves.get(i);
            line(
                    format,
                    i + 1,
                    ConsoleSummary.clean(move.well()),
                    FieldPages.setting(move.today()),
                    FieldPages.setting(move.best()),
                    LiftPages.signed(move.oilGainStbPerDay()),
                    LiftPages.signed(move.moneyGainUsdPerDay()));
        }
        String binding = report.limitPrices().stream()
                .filter(LimitPrice::binds)
                .map(FieldSummary::worth)
                .collect(Collectors.joining(", "));
        line("  Limits that bind: %s", binding.isEmpty() ? "none" : binding);
    }

    private static String worth(LimitPrice price) {
        String name = FieldPages.words(price.limit());
        return price.branchPrice() == null
                ? name
                : name + " (" + Numbers.four(price.branchPrice()) + " USD/d for each " + price.unit() + ")";
    }

    private void gas(GasAllocationReport report) {
        if (report.outcome() instanceof SharingOutcome.Shared shared) {
            String gain = report.gainStbPerDay() == null ? "" : " (" + LiftPages.signed(report.gainStbPerDay()) + ")";
            line(
                    "  Lift gas alone, %s Mscf/d: %s STB/d of oil%s by %s",
                    Numbers.four(shared.liftGasMscfPerDay()),
                    Numbers.four(shared.oilStbPerDay()),
                    gain,
                    shared.wells().stream()
                            .map(well -> ConsoleSummary.clean(well.name()) + " "
                                    + (well.running() ? Numbers.four(well.liftGasMscfPerDay()) : "shut in"))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void front(GroupOptimum optimum) {
        if (optimum instanceof GroupOptimum.Front front) {
            GroupPoint at = front.knee().point();
            line(
                    "  %s of the Pareto front: %s STB/d, %s kWh/STB of oil, life %s days",
                    front.kneeDistance() == null ? "Compromise" : "Knee",
                    Numbers.four(at.oilStbPerDay()),
                    at.energyKwhPerBbl() == null ? Numbers.NONE : Numbers.four(at.energyKwhPerBbl()),
                    at.equipmentLifeDays() == null ? Numbers.NONE : Numbers.four(at.equipmentLifeDays()));
        }
    }
}
