package io.welleng.constraints;

import static io.welleng.core.testing.ReadmeBlocks.readme;
import static io.welleng.core.testing.ReadmeBlocks.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.SpcMethod;
import io.welleng.constraints.spc.SpcReport;
import io.welleng.constraints.spc.SpcStudyType;
import io.welleng.constraints.spc.arl.Arl;
import io.welleng.constraints.spc.arl.ChartArl;
import io.welleng.constraints.spc.arl.ChartDesign;
import io.welleng.constraints.spc.arl.DesignOutcome;
import io.welleng.constraints.spc.chart.AfterSignal;
import io.welleng.constraints.spc.chart.ChartRule;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.CusumChart;
import io.welleng.constraints.spc.chart.EwmaChart;
import io.welleng.constraints.spc.chart.ShewhartChart;
import io.welleng.constraints.spc.event.EventDesign;
import io.welleng.constraints.spc.event.EventDetector;
import io.welleng.constraints.spc.event.EventReport;
import io.welleng.constraints.spc.event.LeastChange;
import io.welleng.constraints.spc.event.Sensor;
import io.welleng.constraints.spc.multivariate.Components;
import io.welleng.constraints.spc.multivariate.Contribution;
import io.welleng.constraints.spc.multivariate.ContributionMethod;
import io.welleng.constraints.spc.multivariate.Observations;
import io.welleng.constraints.spc.multivariate.PcaFit;
import io.welleng.constraints.spc.multivariate.PcaModel;
import io.welleng.constraints.spc.multivariate.PcaMonitor;
import io.welleng.constraints.spc.multivariate.PcaOptions;
import io.welleng.constraints.spc.multivariate.PcaReading;
import io.welleng.constraints.spc.multivariate.PcaSettings;
import io.welleng.constraints.spc.multivariate.PcaStatistic;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.json.Json;
import io.welleng.core.units.Figures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The code of README.md about statistics is the code below, and prints what README.md shows. */
class StatisticsReadmeTest {

    @Test
    void runLengths() {
        // README begins
        Arl threeSigma = ChartArl.zeroState(ShewhartChart.threeSigma(Set.of(ChartRule.BEYOND_LIMIT)), 0);
        Arl withRules = ChartArl.zeroState(ShewhartChart.threeSigma(ChartRule.WESTERN_ELECTRIC), 0);
        // A two-sided CUSUM that signals falsely once in 500 readings, soonest for a shift of 1 sigma.
        DesignOutcome.Designed cusum =
                (DesignOutcome.Designed) new ChartDesign.Cusum(500, 1.0, null, 0.0, AfterSignal.CONTINUE).design();
        double limit = ((CusumChart) cusum.chart()).limitSigma(); // 5.071 sigma
        // README ends
        shown(threeSigma + "\n" + withRules + "\n" + cusum.inControl() + "\n" + cusum.atShift());
        assertThat(limit).isCloseTo(5.071, within(5e-4));
    }

    /** A row of the table of run lengths. */
    private static String row(String name, ControlChart chart) {
        StringBuilder row = new StringBuilder("| ").append(name).append(" |");
        for (double shift : new double[] {0.0, 0.5, 1.0, 2.0, 3.0}) {
            double samples = ChartArl.zeroState(chart, shift).value().orElseThrow();
            row.append(' ').append(Figures.four(samples)).append(" |");
        }
        return row.toString();
    }

    @Test
    void theTableOfRunLengthsIsThatOfTheCalculator() {
        List<String> rows = List.of(
                row("Shewhart, 3 sigma", ShewhartChart.threeSigma(Set.of(ChartRule.BEYOND_LIMIT))),
                row("with the rules of Western Electric", ShewhartChart.threeSigma(ChartRule.WESTERN_ELECTRIC)),
                row("EWMA, λ 0.1, L 2.7", EwmaChart.asymptotic(0.1, 2.7)),
                row("CUSUM, k 0.5, h 4.77", CusumChart.of(0.5, 4.77)),
                row("with a headstart of h/2", new CusumChart(0.5, 4.77, 2.385, AfterSignal.CONTINUE)));
        assertThat(readme()).contains(String.join("\n", rows));
    }

    @Test
    void everyMethodOfTheStudyIsNamed() {
        for (Class<?> method : SpcMethod.class.getPermittedSubclasses()) {
            assertThat(readme()).contains("| `" + Json.snakeCase(method.getSimpleName()) + "` |");
        }
    }

    @Test
    void charts() {
        // README begins
        SpcReport report =
                new SpcStudyType().example().run(); // ten days of motor current, down by 1 sigma after hour 160
        // README ends
        shown(report.toString().replace(". ", ".\n"));
    }

    @Test
    void components() {
        SplittableRandom random = new SplittableRandom(7);
        double[][] rows = new double[300][];
        for (int i = 0; i < rows.length; i++) {
            double load = random.nextDouble() - 0.5;
            rows[i] = new double[] {
                48 + 6 * load + random.nextDouble(),
                1400 + 200 * load + 30 * random.nextDouble(),
                510 - 50 * load + 8 * random.nextDouble()
            };
        }
        // README begins
        List<String> tags = List.of("motor_current_a", "flow_rate_bpd", "intake_pressure_psi");
        Observations good = Observations.of(tags, rows); // the well in order; NaN is a missing reading
        PcaModel model = ((PcaFit.Fitted) PcaModel.fit(good, PcaOptions.of(Components.number(1)))).model();
        PcaMonitor monitor = PcaMonitor.of(model, PcaSettings.of(0.99));

        double[] now = {49.0, 1350.0, 514.0}; // each of them usual, but not together
        PcaReading reading = monitor.read(now);
        List<Contribution> why =
                monitor.contributions(now, PcaStatistic.SPE, ContributionMethod.COMPLETE_DECOMPOSITION);
        // README ends
        shown(reading + "\n" + why);
    }

    @Test
    void events() {
        SplittableRandom random = new SplittableRandom(3);
        List<Instant> times = new ArrayList<>();
        List<Double> thp = new ArrayList<>();
        List<Double> tht = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            times.add(Instant.parse("2026-03-01T00:00:00Z").plusSeconds(60L * i));
            thp.add(320 + 4 * random.nextDouble() - (i < 90 ? 0 : 3.0 * (i - 89)));
            tht.add(141 + random.nextDouble());
        }
        History history =
                new History("B-2", times, List.of(Column.of("thp_psi", "psi", thp), Column.of("tht_f", "°F", tht)));
        // README begins
        EventDesign design = EventDesign.standard(
                List.of(
                        new Sensor("thp_psi", new LeastChange.ShareOfLevel(0.01), 0.0, 15_000.0),
                        new Sensor("tht_f", new LeastChange.Amount(2.0), -50.0, 400.0)),
                60.0); // s between samples
        EventReport report = EventDetector.of(design, history.tags()).scan(history);
        // README ends
        assertThat(report.well()).isEqualTo("B-2");
        shown(report.toString());
    }
}
