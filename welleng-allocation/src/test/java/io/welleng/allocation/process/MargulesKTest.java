package io.welleng.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;

/** Ratios of the composition fit behind the interface. */
class MargulesKTest extends KValuesContract {

    private static final SeparatorTrain ONE = new SeparatorTrain(List.of(new SeparatorStage("sep", 100.0, 80.0)));

    @Override
    KValues kValues() {
        return new MargulesK(0.3);
    }

    // Equation: at the end K of the compositions is y over x.
    @Example
    void compositionsSettle() {
        TrainOutcome.Split split = (TrainOutcome.Split) ONE.split(COMPONENTS, List.of(50.0, 30.0, 20.0), kValues());
        FlashOutcome.TwoPhase flash = (FlashOutcome.TwoPhase) split.stages().get(0);
        double[] x = flash.liquid().stream().mapToDouble(Double::doubleValue).toArray();
        double[] y = flash.vapour().stream().mapToDouble(Double::doubleValue).toArray();
        double[] k = new double[3];
        kValues().fill(COMPONENTS, 100.0, 80.0, x, y, k);
        for (int i = 0; i < 3; i++) {
            assertThat(y[i] / x[i]).isCloseTo(k[i], within(k[i] * 1e-12));
            double moles = 0.01 * List.of(50.0, 30.0, 20.0).get(i);
            assertThat(split.splitFactors().get(i).get(0) * moles)
                    .isCloseTo(flash.vapourFraction() * y[i], within(1e-12));
        }
    }

    @Example
    void onePhaseSettlesToo() {
        SeparatorTrain deep = new SeparatorTrain(List.of(new SeparatorStage("sep", 5000.0, 80.0)));
        TrainOutcome.Split split = (TrainOutcome.Split) deep.split(COMPONENTS, List.of(5.0, 30.0, 65.0), kValues());
        assertThat(split.splitFactors()).allSatisfy(row -> assertThat(row).containsExactly(0.0, 1.0));
        TrainOutcome.Split dry = (TrainOutcome.Split) ONE.split(COMPONENTS, List.of(5.0, 0.0, 0.0), kValues());
        assertThat(dry.stages().get(0)).isInstanceOf(FlashOutcome.NoRoot.class);
    }

    /** Overshoots for ever: between two compositions and never at rest. */
    @Example
    void ratiosThatNeverSettleAreAnAnswer() {
        KValues restless = new KValues() {
            @Override
            public void fill(
                    List<ProcessComponent> components,
                    double pressurePsia,
                    double temperatureF,
                    double[] liquid,
                    double[] vapour,
                    double[] k) {
                k[0] = liquid[0] > 0.1 ? 10.0 : 4.0;
                k[1] = 0.5;
                k[2] = 0.1;
            }

            @Override
            public boolean dependsOnComposition() {
                return true;
            }
        };
        TrainOutcome.NotSplit no = (TrainOutcome.NotSplit) ONE.split(COMPONENTS, List.of(50.0, 30.0, 20.0), restless);
        assertThat(no.stage()).isEqualTo("sep");
        assertThat(no.reason()).contains("did not settle");
    }
}
