package io.welleng.dca.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.dca.rate.DeclinePeriod;
import io.welleng.dca.rate.DeclineRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Literature: worked examples to their printed digits. */
class DeclineLiteratureTest {

    /** The course counts years of 365 days. */
    private static final double YEAR = 365.0;

    // Weaver, J.R., CED Engineering P03-004, p. 11: 150 bbl/d, 15 % per year effective.
    @Test
    void exponentialOfTheCourse() {
        double perYear = DeclineRate.tangentEffectivePerYear(0.15)
                .toNominal(DeclinePeriod.YEAR)
                .value();
        assertThat(perYear).isCloseTo(0.16252, within(5e-6));
        Decline model = Decline.exponential(150.0, perYear / YEAR);
        // The printed rate comes from the printed decline, rounded on the way.
        assertThat(model.ratePerDay(3 * YEAR)).isCloseTo(92.1, within(0.05));
        assertThat(model.cumulative(3 * YEAR)).isCloseTo(129_995.0, within(0.5));
    }

    // Weaver, p. 14: 2,500 Mscf/d, b = 1.2, 65 % per year tangent effective. Above b = 1 the signs of the cumulative
    // turn.
    @Test
    void hyperbolicAboveOneOfTheCourse() {
        double perYear = DeclineRate.tangentEffectivePerYear(0.65)
                .toNominal(DeclinePeriod.YEAR)
                .value();
        assertThat(perYear).isCloseTo(1.0498, within(5e-5));
        Decline model = Decline.hyperbolic(2500.0, perYear / YEAR, 1.2);
        assertThat(model.ratePerDay(2 * YEAR)).isCloseTo(876.0, within(0.5));
        assertThat(model.cumulative(2 * YEAR)).isCloseTo(1_014_083.0, within(1_014_083.0 * 1e-5));
    }

    // Weaver, pp. 21-22: 120 bbl/d, 0.4308 per year; printed from rounded logarithms.
    @ParameterizedTest
    @CsvSource({
        "0.5, 19833", "1, 36422", "1.5, 50680", "2, 63183", "2.5, 74315",
        "3, 84348", "3.5, 93478", "4, 101857", "4.5, 109597", "5, 116789"
    })
    void harmonicOfTheCourse(double years, double np) {
        assertThat(Decline.harmonic(120.0, 0.4308 / YEAR).cumulative(years * YEAR))
                .isCloseTo(np, within(np * 2e-5));
    }

    // Ahmed, T., Reservoir Engineering Handbook, 4th ed., example 16-1: MMscf/d, days.
    @ParameterizedTest
    @CsvSource({"184, 1560", "80, 3637"})
    void timeToARateOfAhmed(double rate, double days) {
        Arrival.Reached reached =
                (Arrival.Reached) Decline.exponential(344.0, 0.000401).timeAtRate(rate);
        assertThat(reached.timeDays()).isCloseTo(days, within(0.5));
    }

    // Ahmed, example 16-2: MMscf/month, months. His 4,643 at 5 months is a misprint for 5,642.
    @ParameterizedTest
    @CsvSource({"6, 986, 6647, 1.0, 0.5", "12, 783, 11931, 0.5, 2.0", "5, NaN, 5642, 0.5, 0.5"})
    void monthlyForecastOfAhmed(double month, double rate, double volume, double rateDigit, double volumeDigit) {
        Decline model = Decline.exponential(1240.0, 0.0383);
        if (!Double.isNaN(rate)) {
            assertThat(model.ratePerDay(month)).isCloseTo(rate, within(rateDigit));
        }
        assertThat(model.cumulative(month)).isCloseTo(volume, within(volumeDigit));
    }

    // Ahmed, example 16-2: to 30 MMscf/month.
    @Test
    void economicLimitOfAhmed() {
        Decline model = Decline.exponential(1240.0, 0.0383);
        double months = ((Arrival.Reached) model.timeAtRate(30.0)).timeDays();
        assertThat(months).isCloseTo(97.0, within(0.5));
        assertThat(model.cumulative(months)).isCloseTo(31_600.0, within(50.0));
    }
}
