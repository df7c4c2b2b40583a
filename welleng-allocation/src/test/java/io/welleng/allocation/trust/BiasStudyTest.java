package io.welleng.allocation.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class BiasStudyTest {

    private static final List<AllocationMethod> METHODS =
            List.of(AllocationMethod.proportional(), AllocationMethod.uncertaintyBased());

    private static BiasStudy study(double bias, double stated) {
        return new BiasStudy(
                "bbl/d",
                List.of(
                        new BiasedMeter("Good", 600.0, 0.0, 0.01, null, null),
                        new BiasedMeter("Poor", 400.0, bias, 0.05, stated, false)),
                new BiasedMeter.Common(0.0, 0.002, null),
                METHODS,
                20_000,
                11L,
                60.0);
    }

    // Equation: without random errors, proportional gives Good 1000 x 600 / (600 + 440), uncertainty-based with
    // variances
    // 36 and 484 (5 % of 440) gives it 600 - 40 x 36 / 520.
    @Test
    void withoutRandomErrorItIsTheMethodItself() {
        BiasReport report = new BiasStudy(
                        "bbl/d",
                        List.of(
                                new BiasedMeter("Good", 600.0, 0.0, 0.0, 0.01, null),
                                new BiasedMeter("Poor", 400.0, 0.1, 0.0, 0.05, null)),
                        new BiasedMeter.Common(0.0, 0.0, null),
                        METHODS,
                        2,
                        1L,
                        60.0)
                .run();
        double proportional = 1000.0 * 600.0 / 1040.0 - 600.0;
        BiasReport.OfInlet good = report.methods().get(0).inlets().get(0);
        assertThat(good.meanError()).isCloseTo(proportional, within(1e-10));
        assertThat(good.meanErrorUsd()).isCloseTo(60.0 * proportional, within(1e-8));
        assertThat(good.standardDeviation()).isCloseTo(0.0, within(1e-6));
        assertThat(report.methods().get(0).misplaced()).isCloseTo(-proportional, within(1e-10));
        double based = -40.0 * 36.0 / 520.0;
        assertThat(report.methods().get(1).inlets().get(0).meanError()).isCloseTo(based, within(1e-10));
        assertThat(report.methods().get(1).misplacedUsd()).isCloseTo(-60.0 * based, within(1e-8));
    }

    // Equation: standard deviations of first order. Proportional: relative, 0.4 sqrt(0.01^2 + 0.05^2) x 600 and the
    // system's; uncertainty-based: minimum variance, sqrt(36 x 400 / 436).
    @Test
    void randomErrorsSpreadAsTheFirstOrderSays() {
        BiasReport report = study(0.0, 0.05).run();
        double proportional = Math.sqrt(Math.pow(0.4 * 600.0, 2) * (0.0001 + 0.0025) + Math.pow(0.6 * 2.0, 2));
        double based = Math.sqrt(36.0 * 400.0 / 436.0 + Math.pow(2.0 * 36.0 / 436.0, 2));
        assertThat(report.methods().get(0).inlets().get(0).standardDeviation())
                .isCloseTo(proportional, within(0.03 * proportional));
        assertThat(report.methods().get(1).inlets().get(0).standardDeviation()).isCloseTo(based, within(0.03 * based));
        assertThat(report.methods().get(1).misplaced())
                .isLessThan(report.methods().get(0).misplaced());
        assertThat(report.methods().get(0).notShared()).isZero();
    }

    // Property: the good meter pays for the poor one's bias, by uncertainty far less; a false statement takes that
    // away.
    @Test
    void theMethodDecidesWhoPaysForABias() {
        BiasReport report = study(0.08, 0.05).run();
        double proportional = report.methods().get(0).inlets().get(0).meanError();
        double based = report.methods().get(1).inlets().get(0).meanError();
        assertThat(proportional).isLessThan(-15.0);
        assertThat(based).isBetween(-5.0, 0.0);
        double misled =
                study(0.08, 0.002).run().methods().get(1).inlets().get(0).meanError();
        assertThat(misled).isLessThan(proportional);
        assertThat(report.toString())
                .startsWith("Allocated - true, bbl/d, 20000 samples")
                .contains("misplaced");
        assertThat(Json.read(Json.write(report), BiasReport.class)).isEqualTo(report);
        BiasStudy study = study(0.08, 0.05);
        assertThat(Json.read(Json.write(study), BiasStudy.class)).isEqualTo(study);
        assertThat(study.run()).isEqualTo(report);
    }

    @Test
    void samplesWithoutAnswerAreLeftOut() {
        BiasStudy study = new BiasStudy(
                "bbl/d",
                List.of(BiasedMeter.of("A", 95.0, 0.0, 0.1), new BiasedMeter("B", 5.0, 0.0, 0.1, null, false)),
                new BiasedMeter.Common(0.0, 0.0, null),
                List.of(AllocationMethod.byDifference()),
                4000,
                5L,
                0.0);
        // Equation: A reads above 100 with probability Phi(-5 / 9.5) = 0.2993.
        assertThat(study.run().methods().get(0).notShared() / 4000.0).isCloseTo(0.2993, within(0.025));
        assertThatThrownBy(() -> BiasedMeter.of("A", 1.0, -1.1, 0.0)).isInstanceOf(InvalidInputException.class);
    }
}
