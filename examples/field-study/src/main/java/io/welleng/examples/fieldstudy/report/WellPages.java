package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.study.Advisory;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import io.welleng.examples.fieldstudy.study.RankedWell;
import io.welleng.examples.fieldstudy.study.WellResult;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.nodal.Crossing;
import io.welleng.nodal.CurvePoint;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.ipr.Composite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The wells of the page: their ranking, and a section with charts for each one that was analysed. */
final class WellPages {

    private final FieldStudyResult result;
    private final Charts charts;

    WellPages(FieldStudyResult result, Charts charts) {
        this.result = result;
        this.charts = charts;
    }

    /** A line of the ranking. */
    record RankRow(
            String rank,
            String name,
            String status,
            String statusClass,
            boolean flows,
            String oil,
            String liquid,
            String gas,
            String water,
            String pwf,
            String headPressure,
            String reason,
            String advisories) {}

    /** The section of a well. */
    record Section(
            String rank,
            String name,
            String status,
            String statusClass,
            String outcome,
            Charts.Slot nodal,
            Charts.Slot traverse,
            List<WellFacts.Fact> results,
            List<WellFacts.Fact> inputs,
            List<CrossingRow> crossings,
            List<AdvisoryRow> advisories) {}

    /** A crossing of inflow and outflow that is not the operating point. */
    record CrossingRow(String rate, String pwf, String kind) {}

    /** A caution. */
    record AdvisoryRow(String well, String message, String value, String range) {}

    List<RankRow> ranking() {
        return result.wells().stream().map(WellPages::rankRow).toList();
    }

    private static RankRow rankRow(RankedWell ranked) {
        WellResult well = ranked.well();
        WellStatus status = WellStatus.of(well);
        String none = Numbers.NONE;
        String headPressure = none;
        String advisories = none;
        if (well instanceof Analysed analysed) {
            NodalReport report = analysed.report();
            headPressure = Numbers.four(analysed.study().wellheadPressurePsia());
            advisories = Integer.toString(report.advisories().size());
            if (report.outcome() instanceof Flowing flowing) {
                return new RankRow(
                        Integer.toString(ranked.rank()),
                        well.name(),
                        status.words(),
                        statusClass(status),
                        true,
                        Numbers.four(report.oilRateStbPerDay()),
                        Numbers.four(flowing.rateStbPerDay()),
                        Numbers.four(report.gasRateMscfPerDay()),
                        Numbers.four(report.waterRateStbPerDay()),
                        Numbers.four(flowing.pwfPsia()),
                        headPressure,
                        "",
                        advisories);
            }
        }
        return new RankRow(
                status == WellStatus.FAILED ? none : Integer.toString(ranked.rank()),
                well.name(),
                status.words(),
                statusClass(status),
                false,
                none,
                none,
                none,
                none,
                none,
                headPressure,
                WellStatus.reason(well),
                advisories);
    }

    private static String statusClass(WellStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (RankedWell ranked : result.wells()) {
            if (ranked.well() instanceof Analysed analysed) {
                sections.add(section(ranked.rank(), analysed));
            }
        }
        return sections;
    }

    private Section section(int rank, Analysed well) {
        NodalReport report = well.report();
        WellStatus status = WellStatus.of(well);
        List<CrossingRow> crossings = new ArrayList<>();
        String outcome = WellStatus.reason(well);
        if (report.outcome() instanceof Flowing flowing) {
            outcome = Numbers.four(report.oilRateStbPerDay()) + " STB/d of oil at a flowing bottom-hole pressure of "
                    + Numbers.four(flowing.pwfPsia()) + " psia";
            for (Crossing crossing : flowing.crossings()) {
                if (!isOperating(crossing, flowing)) {
                    crossings.add(new CrossingRow(
                            Numbers.four(crossing.rateStbPerDay()),
                            Numbers.four(crossing.pwfPsia()),
                            crossing.stable() ? "Other stable crossing" : "Unstable crossing"));
                }
            }
        }
        return new Section(
                Integer.toString(rank),
                well.name(),
                status.words(),
                statusClass(status),
                outcome,
                nodal(well),
                report.traverse().isEmpty() ? null : traverse(well),
                WellFacts.results(well),
                WellFacts.inputs(well),
                crossings,
                advisories(well));
    }

    private static boolean isOperating(Crossing crossing, Flowing flowing) {
        return crossing.stable() && crossing.rateStbPerDay() == flowing.rateStbPerDay();
    }

    static List<AdvisoryRow> advisories(Analysed well) {
        return well.report().advisories().stream()
                .map(advisory -> advisory(well.name(), advisory))
                .toList();
    }

    static AdvisoryRow advisory(String well, Advisory advisory) {
        return new AdvisoryRow(well, advisory.message(), Numbers.four(advisory.value()), range(advisory));
    }

    private static String range(Advisory advisory) {
        if (advisory.lower() == null) {
            return "at most " + Numbers.four(advisory.upper());
        }
        return advisory.upper() == null
                ? "at least " + Numbers.four(advisory.lower())
                : Numbers.four(advisory.lower()) + " to " + Numbers.four(advisory.upper());
    }

    private static ArrayNode curve(List<CurvePoint> curve) {
        ArrayNode points = Charts.array();
        curve.forEach(point -> points.add(Charts.point(point.rateStbPerDay(), point.pwfPsia())));
        return points;
    }

    /** Inflow against outflow, with every crossing, or with what is missing. */
    private Charts.Slot nodal(Analysed well) {
        NodalReport report = well.report();
        ObjectNode data = Charts.object();
        data.set("inflow", curve(report.inflowCurve()));
        data.set("outflow", curve(report.outflowCurve()));
        if (report.ipr() instanceof Composite composite) {
            data.set("bubble_point", Charts.number(composite.bubblePointPsia()));
        }
        ArrayNode crossings = data.putArray("crossings");
        if (report.outcome() instanceof Flowing flowing) {
            for (Crossing crossing : flowing.crossings()) {
                ObjectNode one = crossings.addObject();
                one.set("at", Charts.point(crossing.rateStbPerDay(), crossing.pwfPsia()));
                one.put(
                        "kind",
                        isOperating(crossing, flowing) ? "operating" : crossing.stable() ? "stable" : "unstable");
                one.put(
                        "label",
                        Numbers.four(crossing.rateStbPerDay()) + " STB/d\n" + Numbers.four(crossing.pwfPsia())
                                + " psia");
            }
        } else if (report.outcome() instanceof NodalOutcome.NoFlow noFlow) {
            double rate = noFlow.nearestRateStbPerDay();
            double given = report.ipr().pwfPsia(rate);
            ObjectNode missing = data.putObject("missing");
            missing.set("from", Charts.point(rate, given));
            missing.set("to", Charts.point(rate, given + noFlow.shortfallPsi()));
            missing.put("label", Numbers.four(noFlow.shortfallPsi()) + " psi missing");
        }
        return charts.add("nodal", "Inflow against outflow of " + well.name(), data);
    }

    private Charts.Slot traverse(Analysed well) {
        ObjectNode data = Charts.object();
        ArrayNode pressure = data.putArray("pressure");
        ArrayNode temperature = data.putArray("temperature");
        well.report().traverse().forEach(point -> {
            pressure.add(Charts.point(point.pressurePsia(), point.tvdFt()));
            temperature.add(Charts.point(point.temperatureF(), point.tvdFt()));
        });
        return charts.add("traverse", "Pressure and temperature against depth of " + well.name(), data);
    }
}
