package io.welleng.examples.fieldstudy.report;

import com.samskivert.mustache.Mustache;
import io.welleng.allocation.StreamTotal;
import io.welleng.examples.fieldstudy.input.Texts;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import io.welleng.examples.fieldstudy.study.LiftResult;
import io.welleng.examples.fieldstudy.study.WellResult.Failed;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The page: one file that needs nothing else, neither other files nor a network. */
public final class HtmlReport {

    private static final String FOLDER = "io/welleng/examples/fieldstudy/report/";
    private static final List<String> SCRIPTS = List.of(
            "style.js",
            "month.js",
            "wells.js",
            "decline.js",
            "lift.js",
            "esp.js",
            "pcp.js",
            "srp.js",
            "gaslift.js",
            "field.js",
            "surveillance.js",
            "labels.js",
            "report.js");
    private static final int CENTS = 2;

    private final FieldStudyResult result;
    private final Charts charts = new Charts();

    private HtmlReport(FieldStudyResult result) {
        this.result = result;
    }

    /** A number that stands out. */
    private record KeyFigure(String name, String value, String unit, String note) {}

    /** A line of the title block. */
    private record Line(String name, String text) {}

    /** All that the template shows. */
    private record Page(
            String title,
            String version,
            String style,
            String library,
            String script,
            List<Line> lines,
            List<KeyFigure> keyFigures,
            List<WellPages.RankRow> ranking,
            List<Failed> failed,
            boolean anyFailed,
            MonthPages.Section month,
            List<WellPages.Section> sections,
            List<FluidPages.Section> fluids,
            boolean anyFluid,
            List<LiftPages.SummaryRow> liftSummary,
            List<LiftPages.Section> lifts,
            List<LiftResult.Failed> liftFailed,
            boolean anyLiftFailed,
            List<FieldPages.Part> field,
            SurveillancePages.Section surveillance,
            DeclinePages.Section decline,
            List<WellPages.AdvisoryRow> advisories,
            boolean anyAdvisory,
            String tornadoChange,
            List<Methods.OfWell> methods,
            List<Methods.Shared> fluidMethods,
            String data) {}

    /**
     * Renders the page.
     *
     * @param result the field study
     * @return HTML
     */
    public static String render(FieldStudyResult result) {
        Page page = new HtmlReport(result).page();
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(Texts.resource(FOLDER + name + ".mustache")))
                .compile(Texts.resource(FOLDER + "report.mustache"))
                .execute(page);
    }

    private Page page() {
        MonthPages.Section month = MonthPages.section(result, charts);
        WellPages wells = new WellPages(result, charts);
        List<WellPages.AdvisoryRow> advisories = new ArrayList<>(month.advisories());
        result.analysed().forEach(well -> advisories.addAll(WellPages.advisories(well)));
        result.fluids().forEach(fluid -> advisories.addAll(FluidPages.advisories(fluid)));
        List<LiftPages.Section> lifts = new LiftPages(charts).sections(result);
        lifts.forEach(well -> advisories.addAll(well.advisories()));
        FieldPages field = new FieldPages(result.plan(), charts);
        advisories.addAll(field.advisories());
        SurveillancePages surveillance = new SurveillancePages(result.surveillance());
        advisories.addAll(surveillance.advisories());
        return new Page(
                result.settings().title(),
                Version.welleng(),
                Texts.resource(FOLDER + "report.css"),
                Texts.resource("META-INF/resources/webjars/echarts/" + Version.echarts() + "/echarts.min.js"),
                script(),
                lines(),
                keyFigures(),
                wells.ranking(),
                result.failed(),
                !result.failed().isEmpty(),
                month,
                wells.sections(),
                new FluidPages(charts).sections(result.fluids()),
                !result.fluids().isEmpty(),
                LiftPages.summary(result),
                lifts,
                result.failedLifts(),
                !result.failedLifts().isEmpty(),
                field.parts(),
                surveillance.section(charts),
                new DeclinePages(result.decline()).section(charts),
                advisories,
                !advisories.isEmpty(),
                Numbers.plain(100.0 * result.settings().tornadoChange()),
                Methods.byWell(result.analysed()),
                Methods.fluids(result.analysed()),
                charts.json());
    }

    /** The scripts share one scope that nothing else is in. */
    private static String script() {
        StringBuilder script = new StringBuilder("(function () {\n");
        SCRIPTS.forEach(name -> script.append(Texts.resource(FOLDER + name)).append('\n'));
        return script.append("}());").toString();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Allocation data", result.month().source()));
        lines.add(new Line(
                "Period",
                result.month().days().size() + " days, numbered as in the data; day 1 is taken as "
                        + result.settings().firstDay()));
        lines.add(new Line("Estimates", result.month().estimates().words()));
        lines.add(new Line("Oil price", Numbers.account(result.settings().oilPriceUsdPerBbl(), CENTS) + " USD/bbl"));
        for (AllocationResult one : result.cases()) {
            lines.add(new Line(one.question().title(), one.question().description()));
        }
        lines.add(new Line("Wells", result.wellSource()));
        lines.add(new Line("Artificial lift", result.liftSource()));
        lines.add(new Line("Surveillance", result.surveillance().input().source()));
        lines.add(new Line(
                "Decline",
                "oil of " + result.decline().question().settings().field() + ", "
                        + result.decline().history().records().size() + " months. "
                        + result.decline().question().settings().attribution()));
        return lines;
    }

    private List<KeyFigure> keyFigures() {
        StreamTotal period = result.cases().get(0).total();
        int decimals = result.settings().decimals();
        double imbalance = period.allocated() - period.estimate();
        String share = period.estimate() > 0.0
                ? Numbers.signedAccount(100.0 * imbalance / period.estimate(), 3) + " % of the estimates"
                : "no estimates";
        int wells = result.wells().size();
        String failed = result.failed().isEmpty() ? "" : ", " + result.failed().size() + " failed";
        return List.of(
                new KeyFigure(
                        "Metered oil",
                        Numbers.account(period.rounded(), decimals),
                        "bbl",
                        period.daysAllocated() + " days"),
                new KeyFigure(
                        "Value",
                        Numbers.account(period.valueUsd(), CENTS),
                        "USD",
                        "at " + Numbers.account(result.settings().oilPriceUsdPerBbl(), CENTS) + " USD/bbl"),
                new KeyFigure("Imbalance", Numbers.signedAccount(imbalance, decimals), "bbl", share),
                new KeyFigure("Wells that flow", result.flowing() + " of " + wells, "", "by nodal analysis" + failed),
                new KeyFigure(
                        "Oil of these wells",
                        Numbers.four(result.oilRateStbPerDay()),
                        "STB/d",
                        "sum of operating points"));
    }
}
