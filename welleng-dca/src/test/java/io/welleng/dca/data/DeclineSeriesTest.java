package io.welleng.dca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import org.junit.jupiter.api.Test;

class DeclineSeriesTest {

    private static final DeclineSeries SERIES = DeclineSeries.ofAverages(
            new double[] {0.0, 10.0, 25.0}, new double[] {10.0, 20.0, 30.0}, new double[] {100.0, 80.0, 60.0});

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessageContaining(message);
    }

    @Test
    void badSeriesAreRefused() {
        double[] two = {0.0, 1.0};
        refused(() -> DeclineSeries.ofRates(new double[] {1.0, 1.0}, two), "timesDays[1]");
        refused(() -> DeclineSeries.ofRates(new double[] {-1.0, 1.0}, two), "timesDays[0]");
        refused(() -> DeclineSeries.ofRates(two, new double[] {1.0, -2.0}), "ratesPerDay[1]");
        refused(() -> DeclineSeries.ofRates(two, new double[] {1.0, Double.NaN}), "ratesPerDay[1]");
        refused(() -> DeclineSeries.ofRates(two, new double[] {1.0}), "as long as timesDays");
        refused(() -> DeclineSeries.ofRates(new double[0], new double[0]), "timesDays");
        refused(() -> DeclineSeries.ofAverages(two, new double[] {1.0, 1.0}, two), "endDays[1]");
        refused(() -> DeclineSeries.ofAverages(two, new double[] {1.5, 2.0}, two), "endDays[0]");
        refused(() -> SERIES.withWeights(1.0, 2.0), "as long as the series");
        refused(() -> SERIES.withWeights(1.0, -2.0, 1.0), "weights[1]");
        refused(() -> SERIES.withWeights(0.0, 0.0, 0.0), "sum of weights");
        refused(() -> SERIES.slice(2, 2), "from");
        refused(() -> SERIES.slice(0, 4), "to must be from 1 to 3");
        refused(() -> SERIES.withZeroAt(1.0), "zeroDays");
    }

    // By hand: a gap from day 20 to 25 makes nothing.
    @Test
    void cumulativesAndParts() {
        assertThat(SERIES.cumulativeAtStart(2)).isEqualTo(1800.0);
        assertThat(SERIES.cumulativeAtEnd(2)).isEqualTo(2100.0);
        DeclineSeries last = SERIES.slice(1, 3);
        assertThat(last.size()).isEqualTo(2);
        assertThat(last.cumulativeAtStart(0)).isEqualTo(1000.0);
        DeclineSeries anew = last.withZeroAt(10.0);
        assertThat(anew.startDays(0)).isZero();
        assertThat(anew.endDays(1)).isEqualTo(20.0);
        assertThat(anew.cumulativeAtStart(0)).isZero();
        assertThat(anew.cumulativeAtEnd(1)).isEqualTo(1100.0);
        // Five days at the first rate before it.
        DeclineSeries later = SERIES.slice(2, 3).withZeroAt(20.0);
        assertThat(later.cumulativeAtStart(0)).isEqualTo(300.0);
    }

    @Test
    void weightsStayWithTheirPoints() {
        assertThat(SERIES.weight(1)).isEqualTo(1.0);
        DeclineSeries weighted = SERIES.withWeights(1.0, 0.0, 4.0);
        assertThat(weighted.weight(2)).isEqualTo(4.0);
        assertThat(weighted.slice(1, 3).weight(1)).isEqualTo(4.0);
        assertThat(weighted.slice(1, 3).withZeroAt(10.0).weight(0)).isZero();
        assertThat(weighted).isNotEqualTo(SERIES).isEqualTo(SERIES.withWeights(1.0, 0.0, 4.0));
        assertThat(weighted.hashCode()).isEqualTo(SERIES.hashCode());
        assertThat(SERIES).hasToString("DeclineSeries[3 rates, 100.0 to 60.00/day, 0 to 30.00 days]");
    }
}
