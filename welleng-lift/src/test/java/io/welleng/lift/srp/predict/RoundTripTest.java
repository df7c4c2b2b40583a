package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The predicted surface card, diagnosed by exact transfer of its harmonics, gives the predicted pump card. */
class RoundTripTest {

    private static final int HARMONICS = 60;

    static Stream<Arguments> cases() {
        List<Arguments> list = new ArrayList<>();
        for (String string : new String[] {Wells.TAPER, Wells.TWO, Wells.ONE, "1 900;7/8 900;3/4 1200"}) {
            for (PumpCondition condition : Conditions.all()) {
                list.add(Arguments.of(string, condition));
            }
        }
        return list.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void diagnosisGivesThePumpCardBack(String string, PumpCondition condition) {
        PumpingWell well = PumpingWell.of(
                Wells.string(string),
                new PolishedRodMotion.Harmonic(100),
                8,
                new DownholePump(1.75, 10, 30),
                condition,
                Wells.fluid(2300),
                0.1);
        PredictionOutcome.Predicted found = Wells.predict(well);
        double multiplier = condition.behaviour(well.pump(), well.fluid(), 8).rodDampingMultiplier();
        Card back = FourierDiagnosis.pump(
                found.surface(),
                found.string(),
                found.periodS(),
                multiplier * well.damping().upPerS(),
                found.buoyantWeightLbf(),
                HARMONICS);
        double[] difference = FourierDiagnosis.difference(back, found.pump());
        double range = found.pump().peakLoadLbf() - found.pump().minimumLoadLbf();
        if (condition instanceof PumpCondition.PartedRod || condition instanceof PumpCondition.Flowing) {
            // Without a fluid load there is no range of the pump's load to compare with, only that at the polished rod.
            range = found.surface().peakLoadLbf() - found.surface().minimumLoadLbf();
        }
        assertThat(difference[0]).as("load").isLessThan(0.01 * range);
        assertThat(difference[1] / found.pump().strokeIn()).as("position").isLessThan(0.003);
    }
}
