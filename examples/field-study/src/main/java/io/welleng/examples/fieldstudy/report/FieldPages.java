package io.welleng.examples.fieldstudy.report;

import io.welleng.core.study.Advisory;
import io.welleng.examples.fieldstudy.study.FieldPlan;
import io.welleng.lift.field.FieldOptimizationReport;
import io.welleng.lift.field.FieldOutcome;
import io.welleng.lift.field.FieldState;
import io.welleng.lift.field.LimitPrice;
import io.welleng.lift.field.WellMove;
import io.welleng.lift.field.WellState;
import io.welleng.lift.field.advice.MethodVerdict;
import io.welleng.lift.field.advice.Recommendation;
import io.welleng.lift.field.advice.SettingChange;
import io.welleng.lift.field.advice.Suitability;
import io.welleng.lift.field.gas.GasAllocationReport;
import io.welleng.lift.field.gas.ShadowPrice;
import io.welleng.lift.field.gas.SharingOutcome;
import io.welleng.lift.field.gas.WellChange;
import io.welleng.lift.gaslift.GasLimit;
import io.welleng.lift.pareto.GroupChoice;
import io.welleng.lift.pareto.GroupOptimum;
import io.welleng.lift.pareto.GroupPoint;
import io.welleng.lift.pareto.ParetoReport;
import io.welleng.lift.pareto.WellSetPoint;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the wells on artificial lift should do together: shares of gas, the plan within all limits, the front, the advice. */
final class FieldPages {

    /** Gaps below are not told. */
    private static final double LEAST_GAP = 1e-3;

    private final FieldPlan plan;
    private final Charts charts;

    FieldPages(FieldPlan plan, Charts charts) {
        this.plan = plan;
        this.charts = charts;
    }

    /** A part of the chapter. */
    record Part(String title, List<String> sentences, List<LiftPages.Panel> panels, List<LiftView.Table> tables) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (plan.gas() != null) {
            parts.add(gas(plan.gas().report()));
        }
        if (plan.field() != null) {
            parts.add(field(plan.field().report()));
        }
        if (plan.pareto() != null) {
            parts.add(pareto(plan.pareto().report()));
        }
        if (!plan.advice().isEmpty()) {
            parts.add(advice());
        }
        return parts;
    }

    /** What to keep in mind of the answers for the field. */
    List<WellPages.AdvisoryRow> advisories() {
        List<Advisory> advisories = new ArrayList<>();
        if (plan.gas() != null) {
            advisories.addAll(plan.gas().report().advisories());
        }
        if (plan.field() != null) {
            advisories.addAll(plan.field().report().advisories());
        }
        if (plan.pareto() != null) {
            advisories.addAll(plan.pareto().report().advisories());
        }
        return advisories.stream()
                .map(advisory -> WellPages.advisory("The field", advisory))
                .toList();
    }

    private LiftPages.Panel panel(LiftView.Picture picture) {
        return new LiftPages.Panel(
                picture.title(), charts.add(picture.kind(), picture.title() + " of the field", picture.data()));
    }

    private static String number(Double value) {
        return value == null ? Numbers.NONE : LiftView.minus(Numbers.four(value));
    }

    private Part gas(GasAllocationReport report) {
        String title = "Lift gas";
        if (!(report.outcome() instanceof SharingOutcome.Shared shared)) {
            return new Part(title, List.of(report.outcome() + "."), List.of(), List.of());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("The gas-lift wells share "
                + Numbers.four(plan.gas().study().field().availableGasMscfPerDay())
                + " Mscf/d, for the most oil: " + Numbers.four(shared.oilStbPerDay()) + " STB/d with "
                + Numbers.four(shared.liftGasMscfPerDay()) + " Mscf/d, "
                + (report.gainStbPerDay() == null
                        ? ""
                        : LiftPages.signed(report.gainStbPerDay()) + " STB/d against the shares of today, ")
                + proof(shared.proof().boundStbPerDay() - shared.oilStbPerDay(), "STB/d") + ".");
        if (report.stepwise() != null) {
            sentences.add("Shared step by step to the steepest curve they make "
                    + Numbers.four(report.stepwise().oilStbPerDay()) + " STB/d.");
        }
        for (ShadowPrice price : report.shadowPrices()) {
            sentences.add("Of the " + price.limit() + ", " + price.meaning() + ".");
        }
        return new Part(
                title,
                sentences,
                List.of(
                        panel(FieldPictures.shares(plan.gas().study(), report)),
                        panel(FieldPictures.fieldGas(report, shared))),
                List.of(shares(report)));
    }

    private static LiftView.Table shares(GasAllocationReport report) {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Well"),
                LiftView.Column.number("Lift gas today, Mscf/d"),
                LiftView.Column.number("Lift gas shared, Mscf/d"),
                LiftView.Column.number("Oil today, STB/d"),
                LiftView.Column.number("Oil shared, STB/d"),
                LiftView.Column.number("Gain of oil, STB/d"),
                LiftView.Column.number("With more gas, STB/Mscf"),
                LiftView.Column.number("With less gas, STB/Mscf"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (WellChange change : report.changes()) {
            rows.add(LiftView.Row.of(
                    columns,
                    change.name(),
                    number(change.todayLiftGasMscfPerDay()),
                    change.best().running() ? Numbers.four(change.best().liftGasMscfPerDay()) : "shut in",
                    number(change.todayOilStbPerDay()),
                    Numbers.four(change.best().oilStbPerDay()),
                    LiftPages.signed(change.oilGainStbPerDay()),
                    number(change.best().moreGasStbPerMscf()),
                    number(change.best().lessGasStbPerMscf())));
        }
        return new LiftView.Table(columns, rows, true);
    }

    private Part field(FieldOptimizationReport report) {
        String title = "All limits together";
        if (!(report.outcome() instanceof FieldOutcome.Found found)) {
            return new Part(title, List.of(LiftView.capital(report.outcome().toString()) + "."), List.of(), List.of());
        }
        List<String> sentences = new ArrayList<>();
        FieldState best = found.state();
        sentences.add("For the greatest margin the wells make " + Numbers.four(best.oilStbPerDay()) + " STB/d of oil"
                + (report.oilGainStbPerDay() == null
                        ? ""
                        : ", " + LiftPages.signed(report.oilGainStbPerDay()) + " STB/d against today and "
                                + LiftPages.signed(report.moneyGainUsdPerDay()) + " USD/d")
                + ", " + proof(gap(found), "USD/d")
                + ". The changes belong together: wells that lose free what others gain by.");
        if (!plan.leftOut().isEmpty()) {
            sentences.add("Without a curve, and thus left as they are: " + String.join(", ", plan.leftOut()) + ".");
        }
        if (report.bestSingleMove() != null) {
            WellMove one = report.bestSingleMove();
            sentences.add("If one well alone is changed: " + one.well() + ", " + setting(one.today()) + " → "
                    + setting(one.best()) + ", " + LiftPages.signed(one.oilGainStbPerDay()) + " STB/d.");
        }
        List<LiftPages.Panel> panels = report.today() == null
                ? List.of()
                : List.of(
                        panel(FieldPictures.oilOfWells(report.today(), best)),
                        panel(FieldPictures.limits(report.today(), best)));
        return new Part(title, sentences, panels, List.of(moves(report), limits(report)));
    }

    private static double gap(FieldOutcome.Found found) {
        return found.proofs().stream()
                .mapToDouble(one -> one.bound() - one.value())
                .max()
                .orElse(0.0);
    }

    /** What is proven; a gap that no printed figure shows is none. */
    private static String proof(double gap, String unit) {
        return gap < LEAST_GAP
                ? "which is proven to be the best there is"
                : "proven to be within " + Numbers.four(gap) + " " + unit + " of the best there is";
    }

    static String setting(WellState state) {
        return state.setting() == null ? "shut in" : Numbers.four(state.setting()) + " " + state.settingUnit();
    }

    private static LiftView.Table moves(FieldOptimizationReport report) {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.number("Rank"),
                LiftView.Column.text("Well"),
                LiftView.Column.text("Set"),
                LiftView.Column.number("Today"),
                LiftView.Column.number("Plan"),
                LiftView.Column.number("Gain of oil, STB/d"),
                LiftView.Column.number("Gain, USD/d"),
                LiftView.Column.text("Because"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (WellMove move : report.moves()) {
            rows.add(LiftView.Row.of(
                    columns,
                    Integer.toString(rows.size() + 1),
                    move.well(),
                    move.best().settingName(),
                    setting(move.today()),
                    setting(move.best()),
                    LiftPages.signed(move.oilGainStbPerDay()),
                    LiftPages.signed(move.moneyGainUsdPerDay()),
                    words(move.reason())));
        }
        return new LiftView.Table(columns, rows, true);
    }

    /** Names of limits, and worths of them, in words. */
    static String words(String text) {
        return LiftView.minus(text.replace('_', ' ').replaceAll("\\(USD/d\\)/\\(([^)]*)\\)", "USD/d for each $1"));
    }

    private static LiftView.Table limits(FieldOptimizationReport report) {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Limit"),
                LiftView.Column.text("Unit"),
                LiftView.Column.number("There is"),
                LiftView.Column.number("Used"),
                LiftView.Column.text(""),
                LiftView.Column.number("Worth, USD/d for each"),
                LiftView.Column.number("A step"),
                LiftView.Column.number("A step more gains, USD/d for each"),
                LiftView.Column.number("A step less loses, USD/d for each"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (LimitPrice price : report.limitPrices()) {
            rows.add(LiftView.Row.of(
                    columns,
                    LiftView.capital(words(price.limit())),
                    price.unit(),
                    Numbers.four(price.capacity()),
                    Numbers.four(price.used()),
                    price.binds() ? "binds" : "slack",
                    number(price.branchPrice()),
                    Numbers.four(price.step()),
                    number(price.gainOfMore()),
                    price.lossOfLess() == null ? "not possible" : number(price.lossOfLess())));
        }
        return new LiftView.Table(columns, rows, true);
    }

    private Part pareto(ParetoReport report) {
        String title = "Oil against energy and equipment life";
        if (!(report.optimum() instanceof GroupOptimum.Front front)) {
            return new Part(title, List.of(LiftView.capital(report.optimum().toString()) + "."), List.of(), List.of());
        }
        boolean knee = front.kneeDistance() != null;
        List<String> sentences = List.of(
                "Of the " + front.points().size()
                        + " settings of the front none is better than another in oil, energy and "
                        + "equipment life at once; all wells run, within the electric power and the liquid there is, and "
                        + "lift gas counts by the power of its compression. Equipment life is that of wells over failures, from "
                        + "assumed lives.",
                (knee ? "At the knee" : "There is no knee; at the compromise") + " the wells make "
                        + words(front.knee().point())
                        + (report.today() == null ? "." : "; today they make " + words(report.today()) + "."));
        return new Part(
                title,
                sentences,
                List.of(
                        panel(FieldPictures.front(report.today(), front, false)),
                        panel(FieldPictures.front(report.today(), front, true))),
                List.of(setPoints(front)));
    }

    private static String words(GroupPoint point) {
        return Numbers.four(point.oilStbPerDay()) + " STB/d of oil with "
                + (point.energyKwhPerBbl() == null ? "no" : Numbers.four(point.energyKwhPerBbl()))
                + " kWh/STB and a life of "
                + (point.equipmentLifeDays() == null ? Numbers.NONE : Numbers.four(point.equipmentLifeDays()))
                + " days";
    }

    private static LiftView.Table setPoints(GroupOptimum.Front front) {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Well"),
                LiftView.Column.text("Set"),
                LiftView.Column.number("Today"),
                LiftView.Column.number("Least energy"),
                LiftView.Column.number("Knee"),
                LiftView.Column.number("Preferred"),
                LiftView.Column.number("Most oil"),
                LiftView.Column.number("Oil at the knee, STB/d"),
                LiftView.Column.number("Power there, kW"),
                LiftView.Column.number("Life there, days"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (int i = 0; i < front.knee().wells().size(); i++) {
            WellSetPoint knee = front.knee().wells().get(i);
            rows.add(LiftView.Row.of(
                    columns,
                    knee.name(),
                    knee.settingName(),
                    knee.today() instanceof WellToday.Running running
                            ? Numbers.four(running.setting()) + " " + knee.settingUnit()
                            : "shut in",
                    setting(front.leastEnergy(), i),
                    setting(front.knee(), i),
                    front.preferred() == null ? Numbers.NONE : setting(front.preferred(), i),
                    setting(front.mostOil(), i),
                    Numbers.four(knee.oilStbPerDay()),
                    Numbers.four(knee.powerKw()),
                    number(knee.equipmentLifeDays())));
        }
        return new LiftView.Table(columns, rows, true);
    }

    private static String setting(GroupChoice choice, int well) {
        Double setting = choice.wells().get(well).setting();
        return setting == null ? "shut in" : Numbers.four(setting);
    }

    private Part advice() {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Well"),
                LiftView.Column.text("Do"),
                LiftView.Column.number("Today"),
                LiftView.Column.number("Recommended"),
                LiftView.Column.number("Gain of oil, STB/d"),
                LiftView.Column.number("%"),
                LiftView.Column.text("What limits"),
                LiftView.Column.text("Confidence"),
                LiftView.Column.text("Lift methods that suit best"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (FieldPlan.Advice one : plan.advice()) {
            rows.add(row(columns, one, one.report().recommendation()));
            one.report().more().forEach(more -> rows.add(row(columns, one, more)));
        }
        return new Part(
                "Advice for each well alone",
                List.of(
                        "What each well should do if it had all that it wants of gas and power; confidence tells how far to "
                                + "believe the model. Lift methods are reviewed against published limits; the telemetry keys "
                                + "opt_… are in results.json."),
                List.of(),
                List.of(new LiftView.Table(columns, rows, true)));
    }

    private static LiftView.Row row(List<LiftView.Column> columns, FieldPlan.Advice of, Recommendation one) {
        SettingChange setting = one.setting();
        return LiftView.Row.of(
                columns,
                of.well(),
                LiftView.capital(one.action().phrase()),
                setting(setting.now(), setting.unit()),
                setting(setting.recommended(), setting.unit()),
                one.gain() == null ? Numbers.NONE : LiftPages.signed(one.gain().oilStbPerDay()),
                one.gain() == null || one.gain().oilShare() == null
                        ? Numbers.NONE
                        : LiftPages.signed(100.0 * one.gain().oilShare()),
                LiftView.capital(limit(one)),
                LiftView.words(one.confidence().level()) + ": "
                        + String.join(", ", one.confidence().reasons()),
                methods(of));
    }

    static String limit(Recommendation one) {
        if (one.limit() == null) {
            boolean worth = one.gain() != null && one.gain().usdPerDay() != null;
            return worth && one.boundary().equals(GasLimit.OVER_INJECTION.explanation())
                    ? GasLift.NOT_WORTH
                    : one.boundary();
        }
        return LiftView.limitedBy(one.boundary(), List.of(one.limit()));
    }

    private static String setting(Double value, String unit) {
        return value == null ? Numbers.NONE : Numbers.four(value) + " " + unit;
    }

    private static String methods(FieldPlan.Advice of) {
        List<MethodVerdict> methods = of.report().review().methods();
        Suitability best = methods.get(0).suitability();
        return (best == Suitability.SUITABLE ? "" : "none quite; " + LiftView.words(best) + ": ")
                + methods.stream()
                        .filter(one -> one.rank() == 1)
                        .map(one -> one.method().phrase())
                        .collect(Collectors.joining(", "));
    }
}
