package io.welleng.nodal.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TraversePartTest {

    private static final ProducedFluid FLUID = new ProducedFluid(BlackOil.of(30.0, 0.7, 400.0), 400.0, 0.4);

    private static final Wellbore WELL = new Wellbore(
            List.of(
                    new SurveyStation(0, 0, 0),
                    new SurveyStation(2000, 0, 0),
                    new SurveyStation(4000, 40, 10),
                    new SurveyStation(8000, 40, 10)),
            List.of(
                    new PipeSection(0, new Conduit.Pipe(2.992, 0.0018)),
                    new PipeSection(6000, new Conduit.Pipe(6.184, 0.0018))),
            new TemperatureModel.LinearInTvd(110, 190));

    private static final PressureTraverse WHOLE = PressureTraverse.of(WELL, FLUID, BeggsBrill.ORIGINAL);

    // Property: two stretches one below the other are the whole well, wherever they meet.
    @Property(tries = 60)
    void twoStretchesMakeTheWell(
            @ForAll @DoubleRange(min = 100, max = 7900) double middle,
            @ForAll @DoubleRange(min = 50, max = 3000) double rate) {
        TemperatureAlong temperature = WHOLE.temperature(rate, 200);
        double atMiddle = WHOLE.between(0, middle)
                .lowerPressurePsia(200, rate, temperature, 0)
                .orElseThrow();
        double atBottom = WHOLE.between(middle, 8000)
                .lowerPressurePsia(atMiddle, rate, temperature, 0)
                .orElseThrow();

        assertThat(atBottom).isCloseTo(WHOLE.bottomholePressurePsia(200, rate).orElseThrow(), within(0.3));
        assertThat(WHOLE.between(middle, 8000)
                        .upperPressurePsia(atBottom, rate, temperature, 0)
                        .orElseThrow())
                .isCloseTo(atMiddle, within(0.3));
    }

    @Test
    void aProfileRunsFromEndToEnd() {
        TraversePart part = WHOLE.between(5000, 7000);
        TemperatureAlong temperature = WHOLE.temperature(900, 200);

        TraverseOutcome.Traversed down = (TraverseOutcome.Traversed) part.fromUpperEnd(1500, 900, temperature);
        assertThat(down.profile().get(0).mdFt()).isEqualTo(5000);
        assertThat(down.profile().get(down.profile().size() - 1).mdFt()).isEqualTo(7000);
        // Where the pipe changes there is a point of each.
        assertThat(down.profile()).filteredOn(point -> point.mdFt() == 6000).hasSize(2);
        assertThat(down.bottomholePressurePsia())
                .isEqualTo(part.lowerPressurePsia(1500, 900, temperature, 0).orElseThrow());
        TraverseOutcome.Traversed up =
                (TraverseOutcome.Traversed) part.fromLowerEnd(down.bottomholePressurePsia(), 900, temperature);
        assertThat(up.bottomholePressurePsia()).isCloseTo(1500, within(0.2));
    }

    @Test
    void anotherStreamFlowsInThePart() {
        TraversePart part = WHOLE.between(0, 5000);
        TemperatureAlong temperature = WHOLE.temperature(900, 200);
        ProducedFluid dead = new ProducedFluid(FLUID.blackOil(), 0.0, 0.4);

        double heavier = part.withStream(ProducedStream.of(dead))
                .lowerPressurePsia(200, 900, temperature, 0)
                .orElseThrow();

        assertThat(heavier)
                .isGreaterThan(part.lowerPressurePsia(200, 900, temperature, 0).orElseThrow() + 100);
    }

    @Test
    void depthsOutsideTheWellAreRefused() {
        assertThatThrownBy(() -> WHOLE.between(-1, 100)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> WHOLE.between(100, 100)).hasMessageContaining("toMdFt");
        assertThatThrownBy(() -> WHOLE.between(100, 8001)).hasMessageContaining("8001");
        assertThatThrownBy(() -> WHOLE.between(0, 100).lowerPressurePsia(Double.NaN, 1, WHOLE.temperature(1, 20), 0))
                .hasMessageContaining("upperPressurePsia");
    }
}
