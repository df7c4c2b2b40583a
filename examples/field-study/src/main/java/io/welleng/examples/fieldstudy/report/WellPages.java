package io.welleng.examples.fieldstudy.report;

import io.welleng.core.study.Advisory;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import io.welleng.examples.fieldstudy.study.RankedWell;
import io.welleng.examples.fieldstudy.study.WellResult;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.nodal.Crossing;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The wells of the page: their ranking, and a section with charts for each one that was analysed. */
final class WellPages {

    private final FieldStudyResult result;
    private final WellCharts charts;

    WellPages(FieldStudyResult result, Charts charts) {
        this.result = result;
        this.charts = new WellCharts(charts);
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
            Charts.Slot tornado,
            Charts.Slot traverse,
            Charts.Slot velocities,
            Charts.Slot flowline,
            boolean dead,
            boolean anyRemedy,
            List<RemedyRow> remedies,
            List<WellFacts.Fact> results,
            List<WellFacts.Fact> inputs,
            List<CrossingRow> crossings,
            List<AdvisoryRow> advisories) {}

    /** A crossing of inflow and outflow that is not the operating point. */
    record CrossingRow(String rate, String pwf, String kind) {}

    /** What would make a dead well flow. */
    record RemedyRow(String input, String present, String needed, String unit) {}

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
            headPressure = Numbers.four(
                    report.traverse().isEmpty()
                            ? analysed.study().outlet().pressurePsia()
                            : report.traverse().get(0).pressurePsia());
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
                if (!WellCharts.isOperating(crossing, flowing)) {
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
                charts.nodal(well),
                well.tornado().anySwing() ? charts.tornado(well) : null,
                report.traverse().isEmpty() ? null : charts.traverse(well),
                report.traverse().isEmpty() ? null : charts.velocities(well),
                report.flowline().isEmpty() ? null : charts.flowline(well),
                status == WellStatus.NO_FLOW,
                !report.remedies().isEmpty(),
                remedies(well),
                WellFacts.results(well),
                WellFacts.inputs(well),
                crossings,
                advisories(well));
    }

    /** Fractions in percent, as everywhere on the page. */
    static List<RemedyRow> remedies(Analysed well) {
        return well.report().remedies().stream()
                .map(remedy -> switch (remedy.kind()) {
                    case OUTLET_PRESSURE ->
                        new RemedyRow(
                                WellFacts.pressureName(well.study().outlet()),
                                Numbers.four(remedy.present()),
                                "at most " + Numbers.four(remedy.needed()),
                                remedy.kind().unit());
                    case WATER_CUT ->
                        new RemedyRow(
                                "Water cut",
                                Numbers.percent(remedy.present()),
                                "at most " + Numbers.percent(remedy.needed()),
                                "%");
                    case PRODUCING_GOR ->
                        new RemedyRow(
                                "Producing gas-oil ratio",
                                Numbers.four(remedy.present()),
                                "at least " + Numbers.four(remedy.needed()),
                                remedy.kind().unit());
                })
                .toList();
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
}
