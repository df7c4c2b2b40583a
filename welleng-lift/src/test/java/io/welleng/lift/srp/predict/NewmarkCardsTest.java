package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole cards against an independent scheme, newmark-cards.py: implicit finite elements, much finer, with valves that
 * are not ideal (2 psi at 100 in³/s).
 */
class NewmarkCardsTest {

    private static final int POINTS = 72;

    // By the range of each. Most of it is the loss in the oracle's valves: where that is 0.1 psi, loads agree to 3e-4.
    private static final double SURFACE = 0.0015;
    private static final double POSITION = 0.0006;
    private static final double PUMP = 0.0015;

    private static final Map<String, PumpingWell> WELLS = wells();

    private static Map<String, PumpingWell> wells() {
        Map<String, PumpingWell> map = new LinkedHashMap<>();
        map.put("full taper", Wells.taper(new PumpCondition.Full()));
        map.put("full one", Wells.well(Wells.ONE, 120, 8, 2900, new PumpCondition.Full()));
        // 900 lbf/in
        map.put(
                "full free tubing",
                Wells.well(Wells.TWO, 86, 11, 2300, new PumpCondition.Full())
                        .withTubing(new UnanchoredTubing(5000, 1.8, 900 * 12 * 5000 / 1.8)));
        map.put("gas interference", Wells.taper(new PumpCondition.GasInterference(0.4)));
        map.put("fluid pound", Wells.well(Wells.ONE, 120, 8, 2900, new PumpCondition.FluidPound(0.6, 60)));
        map.put("travelling leak", Wells.well(Wells.TWO, 120, 8, 2300, new PumpCondition.TravellingValveLeak(150)));
        map.put("standing leak", Wells.taper(new PumpCondition.StandingValveLeak(150)));
        return map;
    }

    static Stream<String> cases() {
        return WELLS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cardsAgree(String name) throws IOException {
        double[][] oracle = read(name);
        PredictionOutcome.Predicted found = Wells.predict(WELLS.get(name));
        int each = found.surface().size() / POINTS;
        double[][] own = new double[3][POINTS];
        for (int j = 0; j < POINTS; j++) {
            own[0][j] = found.surface().loadLbf(j * each) - found.buoyantWeightLbf();
            own[1][j] = found.pump().positionIn(j * each);
            own[2][j] = found.pump().loadLbf(j * each);
        }
        assertThat(rms(own[0], oracle[0])).as("load at the polished rod").isLessThan(SURFACE);
        assertThat(rms(own[1], oracle[1])).as("position of the pump").isLessThan(POSITION);
        assertThat(rms(own[2], oracle[2])).as("load of the pump").isLessThan(PUMP);
    }

    private static double rms(double[] own, double[] oracle) {
        double sum = 0.0;
        double least = oracle[0];
        double most = oracle[0];
        for (int j = 0; j < oracle.length; j++) {
            sum += (own[j] - oracle[j]) * (own[j] - oracle[j]);
            least = Math.min(least, oracle[j]);
            most = Math.max(most, oracle[j]);
        }
        return Math.sqrt(sum / oracle.length) / (most - least);
    }

    private static double[][] read(String name) throws IOException {
        double[][] values = new double[3][POINTS];
        int count = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                NewmarkCardsTest.class.getResourceAsStream("newmark-cards.csv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                if (cells[0].equals(name)) {
                    for (int q = 0; q < 3; q++) {
                        values[q][Integer.parseInt(cells[1])] = Double.parseDouble(cells[2 + q]);
                    }
                    count++;
                }
            }
        }
        assertThat(count).isEqualTo(POINTS);
        return values;
    }
}
