package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import io.welleng.examples.fieldstudy.study.LiftResult;
import io.welleng.examples.fieldstudy.study.LiftResult.Answered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wells on artificial lift: a summary, and a section with pictures for each well, with all studies of its name. */
final class LiftPages {

    private final Charts charts;

    LiftPages(Charts charts) {
        this.charts = charts;
    }

    /** A line of the summary. */
    record SummaryRow(
            String well,
            String lift,
            String status,
            String statusClass,
            String rate,
            String oil,
            String setting,
            String best,
            String gain,
            String gainPercent,
            boolean todayBreaksLimits,
            String energy,
            String bestEnergy,
            String limitedBy) {}

    /** A picture with its heading. */
    record Panel(String title, Charts.Slot chart) {}

    /** The section of a well. */
    record Section(
            String well,
            String lift,
            String status,
            String statusClass,
            List<String> sentences,
            List<Panel> wide,
            List<Panel> panels,
            List<LiftView.PointRow> points,
            boolean anyPoint,
            List<LiftView.EvidenceRow> evidence,
            boolean anyEvidence,
            List<LiftView.LimitRow> limits,
            boolean anyLimit,
            List<LiftView.Table> narrowTables,
            List<LiftView.Table> wideTables,
            List<WellFacts.Fact> facts,
            List<WellPages.AdvisoryRow> advisories) {}

    /** The answered studies by well, in the order of their file. */
    static Map<String, List<Answered>> byWell(FieldStudyResult result) {
        Map<String, List<Answered>> wells = new LinkedHashMap<>();
        for (LiftResult one : result.lifts()) {
            if (one instanceof Answered answered) {
                wells.computeIfAbsent(answered.well(), name -> new ArrayList<>())
                        .add(answered);
            }
        }
        return wells;
    }

    /** The figures of each well with a pump. */
    static Map<String, LiftFigures> figures(FieldStudyResult result) {
        Map<String, LiftFigures> figures = new LinkedHashMap<>();
        byWell(result).forEach((well, studies) -> {
            LiftFigures found = figures(studies);
            if (found.lift() != null) {
                figures.put(well, found);
            }
        });
        return figures;
    }

    private static LiftFigures figures(List<Answered> studies) {
        return studies.stream().map(LiftTypes::figures).reduce(LiftFigures.NONE, LiftFigures::and);
    }

    static List<SummaryRow> summary(FieldStudyResult result) {
        return figures(result).entrySet().stream()
                .map(well -> row(well.getKey(), well.getValue()))
                .toList();
    }

    private static SummaryRow row(String well, LiftFigures figures) {
        return new SummaryRow(
                well,
                figures.lift(),
                status(figures),
                statusClass(figures),
                number(figures.rateStbPerDay()),
                number(figures.oilStbPerDay()),
                setting(figures.setting(), figures.settingUnit()),
                setting(figures.bestSetting(), figures.settingUnit()),
                signed(figures.gainOilStbPerDay()),
                signed(figures.gainOilFraction() == null ? null : (Double) (100.0 * figures.gainOilFraction())),
                Boolean.FALSE.equals(figures.todayWithinLimits()),
                number(figures.kwhPerBbl()),
                number(figures.bestKwhPerBbl()),
                figures.limitedBy() == null ? "" : figures.limitedBy());
    }

    static String setting(Double value, String unit) {
        return value == null ? Numbers.NONE : Numbers.four(value) + " " + unit;
    }

    private static String number(Double value) {
        return value == null ? Numbers.NONE : Numbers.four(value);
    }

    static String signed(Double value) {
        return value == null
                ? Numbers.NONE
                : (value > 0.0 ? "+" : "") + Numbers.four(value).replace('-', '−');
    }

    private static String status(LiftFigures figures) {
        return figures.status() == null ? "" : figures.status();
    }

    private static String statusClass(LiftFigures figures) {
        return Boolean.TRUE.equals(figures.sound()) ? "flows" : "no-flow";
    }

    List<Section> sections(FieldStudyResult result) {
        List<Section> sections = new ArrayList<>();
        byWell(result).forEach((well, studies) -> sections.add(section(well, studies)));
        return sections;
    }

    private Section section(String well, List<Answered> studies) {
        LiftFigures figures = figures(studies);
        LiftView view = studies.stream().map(LiftTypes::view).reduce(LiftView.NONE, LiftView::and);
        return new Section(
                well,
                figures.lift() == null ? "" : figures.lift(),
                status(figures),
                statusClass(figures),
                sentences(figures, view),
                panels(well, view, true),
                panels(well, view, false),
                view.points(),
                !view.points().isEmpty(),
                view.evidence(),
                !view.evidence().isEmpty(),
                view.limits(),
                !view.limits().isEmpty(),
                view.tables().stream().filter(table -> !table.wide()).toList(),
                view.tables().stream().filter(LiftView.Table::wide).toList(),
                view.facts(),
                advisories(well, view));
    }

    /** What the studies found, after the first of them what the best setting brings. */
    private static List<String> sentences(LiftFigures figures, LiftView view) {
        List<String> sentences = new ArrayList<>(view.sentences());
        if (figures.bestSetting() != null) {
            String gain = figures.gainOilStbPerDay() == null
                    ? ""
                    : ": " + signed(figures.gainOilStbPerDay()) + " STB/d of oil";
            String energy =
                    figures.bestKwhPerBbl() == null ? "" : ", at " + Numbers.four(figures.bestKwhPerBbl()) + " kWh/STB";
            boolean broken = Boolean.FALSE.equals(figures.todayWithinLimits());
            sentences.add(
                    1,
                    "The best setting within the limits is " + setting(figures.bestSetting(), figures.settingUnit())
                            + gain + energy + (broken ? "; that of today does not keep them" : "")
                            + ". What limits: " + figures.limitedBy() + ".");
        } else if (figures.limitedBy() != null) {
            sentences.add(1, LiftView.capital(figures.limitedBy()) + ".");
        }
        return sentences;
    }

    private List<Panel> panels(String well, LiftView view, boolean wide) {
        return view.pictures().stream()
                .filter(picture -> picture.wide() == wide)
                .map(picture -> new Panel(
                        picture.title(), charts.add(picture.kind(), picture.title() + " of " + well, picture.data())))
                .toList();
    }

    private static List<WellPages.AdvisoryRow> advisories(String well, LiftView view) {
        return view.advisories().stream()
                .distinct()
                .map(advisory -> WellPages.advisory(well, advisory))
                .toList();
    }
}
