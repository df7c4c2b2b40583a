package io.welleng.allocation.theoretical;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link RateModel} must do, whichever it is. */
abstract class RateModelContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    abstract RateModel model();

    @Test
    void answersWithTheDayThatWasAsked() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate asked = day;
            model().rateOn(day).ifPresent(rate -> assertThat(rate.date()).isEqualTo(asked));
        }
    }

    @Test
    void saysTheSameOfADayWheneverItIsAsked() {
        List<ModelRate> forwards = ModelRate.of(model(), FIRST, LAST);
        for (int i = forwards.size() - 1; i >= 0; i--) {
            assertThat(model().rateOn(forwards.get(i).date())).isEqualTo(Optional.of(forwards.get(i)));
        }
        assertThat(forwards).isNotEmpty();
    }

    @Test
    void feedsAWell() {
        List<ModelRate> rates = ModelRate.of(model(), FIRST, LAST);
        String name = rates.get(0).model();
        TheoreticalWell well = TheoreticalWell.of(
                        "W", List.of(new TheoreticalRule.ModelEstimate(name)), List.of(), TestLimits.none())
                .withModelRates(rates);
        assertThat(well.estimator().day(rates.get(0).date()).volume(Phase.OIL))
                .isEqualTo(rates.get(0).rates().oilStbPerDay());
    }
}
