package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.unloading.DesignCheck;
import io.welleng.lift.gaslift.valve.unloading.DiagramLine;
import io.welleng.lift.gaslift.valve.unloading.DiagramValve;
import io.welleng.lift.gaslift.valve.unloading.GasLiftValvesReport;
import io.welleng.lift.gaslift.valve.unloading.GasLiftValvesStudy;
import io.welleng.lift.gaslift.valve.unloading.OperatingFinding;
import io.welleng.lift.gaslift.valve.unloading.StringReport;
import io.welleng.lift.gaslift.valve.unloading.UnloadingDiagram;
import io.welleng.lift.gaslift.valve.unloading.UnloadingRefusal;
import io.welleng.lift.gaslift.valve.unloading.UnloadingString;
import io.welleng.lift.gaslift.valve.unloading.ValveCondition;
import io.welleng.lift.gaslift.valve.unloading.ValvePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gas-lift valves: the string that unloads the well, or the state of an existing one, and its diagram. */
final class UnloadingLift implements LiftType<GasLiftValvesStudy, GasLiftValvesReport> {

    private static final List<LiftView.Column> DESIGN = List.of(
            LiftView.Column.number("Valve"),
            LiftView.Column.text("Kind"),
            LiftView.Column.number("Depth, ft MD"),
            LiftView.Column.number("ft TVD"),
            LiftView.Column.number("Temperature, °F"),
            LiftView.Column.number("Port, 1/64 in"),
            LiftView.Column.number("Test rack, psia"),
            LiftView.Column.number("Opens at surface, psia"),
            LiftView.Column.number("Closes at surface, psia"),
            LiftView.Column.number("Tubing there, psia"),
            LiftView.Column.number("Casing there, psia"),
            LiftView.Column.number("Passes, Mscf/d"));

    private static final List<LiftView.Column> STATE = List.of(
            LiftView.Column.number("Valve"),
            LiftView.Column.text("State"),
            LiftView.Column.number("Depth, ft MD"),
            LiftView.Column.number("Tubing there, psia"),
            LiftView.Column.number("Casing there, psia"),
            LiftView.Column.number("Passes if open, Mscf/d"));

    @Override
    public String name() {
        return "gas_lift_valves";
    }

    @Override
    public Class<GasLiftValvesStudy> studyClass() {
        return GasLiftValvesStudy.class;
    }

    @Override
    public Class<GasLiftValvesReport> reportClass() {
        return GasLiftValvesReport.class;
    }

    @Override
    public LiftFigures figures(GasLiftValvesStudy study, GasLiftValvesReport report) {
        return LiftFigures.NONE;
    }

    @Override
    public LiftView view(GasLiftValvesStudy study, GasLiftValvesReport report) {
        if (report.answer() instanceof UnloadingString string) {
            return view(report, designed(string), string.diagram(), checks(string), design(string));
        }
        if (report.answer() instanceof StringReport state) {
            return view(report, found(state), state.diagram(), List.of(), state(state));
        }
        UnloadingRefusal refusal = (UnloadingRefusal) report.answer();
        return new LiftView(
                List.of("No string of valves can be designed: " + refusal.reason() + ", "
                        + Numbers.four(refusal.shortfallPsi()) + " psi are missing."),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                report.advisories());
    }

    private static LiftView view(
            GasLiftValvesReport report,
            String sentence,
            UnloadingDiagram diagram,
            List<LiftView.EvidenceRow> checks,
            LiftView.Table table) {
        return new LiftView(
                List.of(sentence),
                List.of(picture(diagram)),
                List.of(),
                checks,
                List.of(),
                List.of(),
                report.advisories(),
                List.of(table));
    }

    private static String designed(UnloadingString string) {
        int failed = string.failures().size();
        return "The unloading design has " + string.valves().size()
                + (string.valves().size() == 1 ? " valve; " : " valves; ")
                + string.stop().explanation() + ". Of its " + string.checks().size() + " checks "
                + (failed == 0 ? "all hold." : failed + " do not hold.");
    }

    private static String found(StringReport state) {
        String finding;
        if (state.finding() instanceof OperatingFinding.OnePoint one) {
            finding = "Gas enters through valve " + one.valve() + " alone";
        } else if (state.finding() instanceof OperatingFinding.SeveralPoints several) {
            finding = "Gas enters through several valves, " + several.valves();
        } else if (state.finding() instanceof OperatingFinding.Suspected suspected) {
            finding = "Gas is thought to enter through valve " + suspected.valve();
        } else {
            finding = "No valve injects: " + ((OperatingFinding.None) state.finding()).reason();
        }
        return finding + "; those that are open pass " + Numbers.four(state.openRateMscfPerDay()) + " Mscf/d.";
    }

    private static List<LiftView.EvidenceRow> checks(UnloadingString string) {
        List<LiftView.EvidenceRow> rows = new ArrayList<>();
        for (DesignCheck check : string.failures()) {
            rows.add(new LiftView.EvidenceRow(
                    LiftView.words(check.kind()),
                    false,
                    LiftView.capital(check.reason()),
                    "Margin at valve " + check.valve() + ", " + check.kind().unit(),
                    LiftView.minus(Numbers.four(check.margin())),
                    "at least 0"));
        }
        return rows;
    }

    private static String number(Double value) {
        return value == null ? Numbers.NONE : Numbers.four(value);
    }

    private static LiftView.Table design(UnloadingString string) {
        List<LiftView.Row> rows = new ArrayList<>();
        for (ValvePlan plan : string.valves()) {
            GasLiftValve.Bellows bellows = plan.valve() instanceof GasLiftValve.Bellows one ? one : null;
            rows.add(LiftView.Row.of(
                    DESIGN,
                    Integer.toString(plan.number()),
                    bellows == null ? "orifice" : LiftView.words(bellows.operatedBy()),
                    Numbers.four(plan.mdFt()),
                    Numbers.four(plan.tvdFt()),
                    Numbers.four(plan.valveTemperatureF()),
                    Numbers.four(plan.valve().portSize64ths()),
                    bellows == null ? Numbers.NONE : Numbers.four(bellows.testRackPressurePsia()),
                    number(plan.surfaceOpeningPsia()),
                    number(plan.surfaceClosingPsia()),
                    Numbers.four(bellows == null ? plan.flowingTubingPsia() : plan.transferTubingPsia()),
                    Numbers.four(plan.injectionPsia()),
                    Numbers.four(plan.gasRateMscfPerDay())));
        }
        return new LiftView.Table(DESIGN, rows, true);
    }

    private static LiftView.Table state(StringReport state) {
        List<LiftView.Row> rows = new ArrayList<>();
        for (ValveCondition valve : state.valves()) {
            rows.add(LiftView.Row.of(
                    STATE,
                    Integer.toString(valve.number()),
                    LiftView.words(valve.state()),
                    Numbers.four(valve.mdFt()),
                    Numbers.four(valve.tubingPsia()),
                    Numbers.four(valve.injectionPsia()),
                    Numbers.four(valve.openRateMscfPerDay())));
        }
        return new LiftView.Table(STATE, rows, true);
    }

    private static LiftView.Picture picture(UnloadingDiagram diagram) {
        ObjectNode data = Charts.object();
        ArrayNode lines = data.putArray("lines");
        for (DiagramLine line : diagram.lines()) {
            ObjectNode one = lines.addObject();
            one.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
            ArrayNode points = one.putArray("points");
            line.points().forEach(point -> points.add(Charts.point(point.pressurePsia(), point.tvdFt())));
        }
        ArrayNode valves = data.putArray("valves");
        for (DiagramValve valve : diagram.valves()) {
            ObjectNode one = valves.addObject();
            one.put("number", Integer.toString(valve.number()));
            one.put("orifice", valve.orifice());
            one.set("tubing", Charts.point(valve.tubingPsia(), valve.tvdFt()));
            one.set("casing", Charts.point(valve.injectionPsia(), valve.tvdFt()));
        }
        data.set("packer", Charts.number(diagram.packerTvdFt()));
        return new LiftView.Picture("Unloading of the well", "unloading", data, true);
    }
}
