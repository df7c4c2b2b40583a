package io.welleng.allocation.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.DayOutcome;
import io.welleng.allocation.InletShare;
import io.welleng.allocation.NodeBalance;
import io.welleng.allocation.Phase;
import io.welleng.allocation.Stream;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.method.Participation;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.DateRange;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final AllocationStudy STUDY =
            ((AllocationStudy) Studies.type("allocation").example()).withUncertainty(UncertaintyAnalysis.firstOrder());
    private static final AllocationReport REPORT = STUDY.run();
    private static final Explainer EXPLAINER = new Explainer(STUDY, REPORT);

    @Test
    void goesFromAWellToTheFiscalMeter() {
        Explanation.Number well = (Explanation.Number) EXPLAINER.node(FIRST, Phase.OIL, "S-1");
        assertThat(well.toString().lines().map(String::strip))
                .containsSubsequence(
                        "q_i = e_i T / sum(e)",
                        "e of S-1: 333.4 bbl, theoretical estimate",
                        "q_i = e_i + (T - sum(e)) s_i^2 / sum(s^2)",
                        "e of North: 1193.05 bbl +/- 23.86, meter reading",
                        "Terminal 2026-01-01 oil: 3504.72 bbl +/- 8.762, printed 3504.72, meter reading");
        InletShare share = ((DayOutcome.Allocated) REPORT.day(FIRST, Phase.OIL))
                .node("South")
                .inlet("S-1");
        assertThat(well.value()).isEqualTo(share.allocated());
        assertThat(Double.parseDouble(well.printed())).isEqualTo(share.rounded());
        assertThat(well.standardUncertainty())
                .isEqualTo(
                        REPORT.uncertainty().day(FIRST, Phase.OIL).node("S-1").standardUncertainty());
        assertThat(well).isEqualTo(new Explainer(STUDY, STUDY.run()).node(FIRST, Phase.OIL, "S-1"));
        assertThat(Json.read(Json.write(well), Explanation.Number.class)).isEqualTo(well);
    }

    // Equation: what is written with values in it comes to the number, to the ten figures written.
    @Test
    void theFormulaWithItsValuesComesToTheNumber() {
        DayOutcome.Allocated day = (DayOutcome.Allocated) REPORT.day(FIRST, Phase.GAS);
        for (NodeBalance node : day.nodes()) {
            for (InletShare inlet : node.inlets()) {
                Explanation.Number number = (Explanation.Number) EXPLAINER.node(FIRST, Phase.GAS, inlet.node());
                assertThat(value(number.withValues())).isCloseTo(inlet.allocated(), within(1e-6));
            }
        }
    }

    /** {@code e x T / sum} or {@code e + (T - sum) x alpha}. */
    private static double value(String text) {
        String[] w = text.replace("(", "").replace(")", "").split(" ");
        double[] x = new double[w.length];
        for (int i = 0; i < w.length; i += 2) {
            x[i] = Double.parseDouble(w[i]);
        }
        return w[1].equals("+") ? x[0] + (x[2] - x[4]) * x[6] : x[0] * x[2] / x[4];
    }

    @Test
    void namesRulesAdvisoriesAndLiftGas() {
        String second = EXPLAINER.node(FIRST.plusDays(1), Phase.OIL, "N-1").toString();
        assertThat(second)
                .contains("! missing_reading: meter without a reading")
                .contains(
                        "e of North: 1193.05 bbl +/- 23.86, meter without a reading, by the rule: last valid reading");
        assertThat(EXPLAINER.node(FIRST, Phase.GAS, "N-1").toString())
                .contains("theoretical estimate 402 less lift gas, own uses and change of stock");
    }

    @Test
    void explainsOwners() {
        Explanation.Number beta = (Explanation.Number) EXPLAINER.owner(Phase.OIL, "Beta");
        assertThat(beta.inputs()).hasSize(5);
        assertThat(beta.inputs().stream().mapToDouble(Explanation.Number::value).sum())
                .isCloseTo(beta.value(), within(1e-9));
        assertThat(beta.toString()).contains("= 0.625 x ", "= 0.4 x ");
        assertThat(beta.standardUncertainty()).isPositive();
        assertThat(EXPLAINER.owner(Phase.OIL, "Gamma").toString())
                .contains("Island: ")
                .contains("by the owners of");
        assertThatThrownBy(() -> EXPLAINER.owner(Phase.OIL, "Delta")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void explainsWhyThereIsNoNumber() {
        AllocationStudy longer = STUDY.withPeriod(DateRange.of(FIRST, FIRST.plusDays(2)));
        Explainer explainer = new Explainer(longer, longer.run());
        Explanation none = explainer.node(FIRST.plusDays(2), Phase.OIL, "N-1");
        assertThat(none).hasToString("2026-01-03 oil: not allocated\n  no readings");
        assertThatThrownBy(() -> EXPLAINER.node(FIRST, Phase.OIL, "N-9")).isInstanceOf(InvalidInputException.class);
        AllocationReport other = Json.read(
                Json.write(REPORT).replace("\"version\" : \"original\"", "\"version\" : \"another\""),
                AllocationReport.class);
        assertThatThrownBy(() -> new Explainer(STUDY, other)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void explainsDifferencesFractionsSplitsAndOwnUses() {
        Network network = new Network(
                List.of(
                        Node.of("T", NodeKind.SALES_POINT, null).metered().withMethod(AllocationMethod.byDifference()),
                        Node.of("A", NodeKind.BATTERY, "T").withMeter(Meter.of(null)),
                        Node.of("B", NodeKind.BATTERY, "T")
                                .withMethod(Participation.of(FIRST, Map.of("B-1", 0.7, "W", 0.3))),
                        Node.well("A-1", "A"),
                        Node.well("B-1", "B"),
                        Node.of("W", NodeKind.WELL, null)),
                List.of(Link.of("W", "A").withSplit(0.3), Link.of("W", "B")));
        AllocationStudy study = new AllocationStudy(
                "v",
                network,
                List.of(Stream.volume(Phase.OIL)),
                List.of(new DailyReadings(
                        FIRST,
                        List.of(
                                Reading.meter("T", Phase.OIL, 100.0),
                                Reading.meter("A", Phase.OIL, 40.0),
                                Reading.of("B", ReadingKind.FUEL, Phase.OIL, 2.0),
                                Reading.estimate("A-1", Phase.OIL, 30.0),
                                Reading.estimate("B-1", Phase.OIL, 50.0),
                                Reading.estimate("W", Phase.OIL, 20.0)))),
                AllocationMethod.proportional());
        Explainer explainer = new Explainer(study, study.run());
        assertThat(explainer.node(FIRST, Phase.OIL, "A").toString()).contains("= 40, kept");
        assertThat(explainer.node(FIRST, Phase.OIL, "B").toString()).contains("= 100 - 40\n");
        assertThat(explainer.node(FIRST, Phase.OIL, "B-1").toString())
                .contains(
                        "= 0.7 x 62", "fuel of B: 2 bbl, readings", "what it delivered, own uses and change of stock");
        assertThat(explainer.node(FIRST, Phase.OIL, "W").toString())
                .contains("sum of its deliveries", "W to A: ", "W to B: ", "a fraction of what leaves W");
    }
}
