package io.welleng.dca.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.Decades;
import io.welleng.dca.internal.GaussLegendre;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link DeclineModel} must do, whichever it is. */
abstract class DeclineModelContract {

    abstract Arbitrary<? extends DeclineModel> models();

    @Provide
    Arbitrary<DeclineModel> anyModel() {
        return models().map(model -> model);
    }

    @Provide
    Arbitrary<Double> days() {
        return Decades.between(1e-3, 1e5);
    }

    /** Places where a model joins two curves: no derivative there. */
    double[] joints(DeclineModel model) {
        return new double[0];
    }

    private boolean joined(DeclineModel model, double from, double to) {
        for (double joint : joints(model)) {
            if (joint >= from && joint <= to) {
                return true;
            }
        }
        return false;
    }

    // Property: N'(t) = q(t), as the integral of q over an interval
    @Property(tries = 300)
    void cumulativeIsTheIntegralOfTheRate(@ForAll("anyModel") DeclineModel model, @ForAll("days") double from) {
        double to = 1.3 * from;
        if (joined(model, from, to)) {
            return;
        }
        double integral = 0.0;
        for (int i = 0; i < 40; i++) {
            double width = (to - from) / 40.0;
            integral += GaussLegendre.integrate(model::ratePerDay, from + i * width, from + (i + 1) * width);
        }
        assertThat(model.volume(from, to))
                .isCloseTo(integral, within(1e-10 * integral + 1e-13 * model.cumulative(to) + Double.MIN_NORMAL));
    }

    // Property: N'(t) = q(t), as a difference
    @Property
    void derivativeOfTheCumulativeIsTheRate(@ForAll("anyModel") DeclineModel model, @ForAll("days") double t) {
        double h = 1e-4 * t;
        if (joined(model, t - 2 * h, t + 2 * h)) {
            return;
        }
        double slope = (8.0 * (model.cumulative(t + h) - model.cumulative(t - h))
                        - (model.cumulative(t + 2 * h) - model.cumulative(t - 2 * h)))
                / (12.0 * h);
        double q = model.ratePerDay(t);
        double sharp = Math.pow(h * Math.max(1.0 / t, Math.abs(model.nominalDeclinePerDay(t))), 4);
        assertThat(slope).isCloseTo(q, within(q * sharp * 1e2 + 5e-14 * model.cumulative(t) / h + Double.MIN_NORMAL));
    }

    // Property: D = -d ln q/dt and b = d(1/D)/dt
    @Property
    void declineAndBAreDerivatives(@ForAll("anyModel") DeclineModel model, @ForAll("days") double t) {
        double h = 1e-4 * t;
        double d = model.nominalDeclinePerDay(t);
        // The error of the differences grows with the square of D t.
        if (joined(model, t - 2 * h, t + 2 * h) || model.ratePerDay(t) < 1e-250 || Math.abs(d * t) > 5e2) {
            return;
        }
        double slope = Math.log(model.ratePerDay(t - h) / model.ratePerDay(t + h)) / (2.0 * h);
        double scale = Math.max(Math.abs(d), 1.0 / t);
        assertThat(slope).isCloseTo(d, within(1e-5 * scale * Math.max(1.0, Math.abs(d * t))));
        // b D² = -dD/dt stays finite where D is 0.
        double change = (model.nominalDeclinePerDay(t - h) - model.nominalDeclinePerDay(t + h)) / (2.0 * h);
        double b = model.hyperbolicExponent(t);
        if (Double.isFinite(b)) {
            assertThat(b * d * d).isCloseTo(change, within(1e-5 * scale * scale * Math.max(1.0, Math.abs(d * t))));
        }
    }

    // Property: inverse of the rate
    @Property
    void timeAtRateGivesTheRateAndIsTheLast(@ForAll("anyModel") DeclineModel model, @ForAll("days") double t) {
        double q = model.ratePerDay(t);
        if (!(q > 1e-280)) {
            return;
        }
        Arrival arrival = model.timeAtRate(q);
        if (arrival instanceof Arrival.Reached reached) {
            assertThat(model.ratePerDay(reached.timeDays())).isCloseTo(q, within(1e-9 * q));
            assertThat(reached.timeDays())
                    .isGreaterThanOrEqualTo(t * (1.0 - 1e-9) - 1e-13 / Math.abs(model.nominalDeclinePerDay(t)));
            assertThat(model.ratePerDay(1.01 * reached.timeDays() + 1e-6)).isLessThanOrEqualTo(q);
        } else {
            assertThat(arrival).isInstanceOf(Arrival.AlwaysAbove.class);
        }
    }

    // Property: inverse of the cumulative
    @Property
    void timeAtCumulativeGivesTheCumulative(@ForAll("anyModel") DeclineModel model, @ForAll("days") double t) {
        double n = model.cumulative(t);
        if (n < 1e-280) {
            return;
        }
        Arrival arrival = model.timeAtCumulative(n);
        if (arrival instanceof Arrival.Reached reached) {
            assertThat(model.cumulative(reached.timeDays())).isCloseTo(n, within(1e-11 * n));
        } else {
            // So near the end that the last bits are all that is missing.
            double most = Math.min(model.ultimateCumulative(), model.cumulative(1e300));
            assertThat(most).isCloseTo(n, within(1e-11 * n));
        }
    }

    // Property
    @Property
    void cumulativeRisesToTheUltimate(@ForAll("anyModel") DeclineModel model, @ForAll("days") double t) {
        double n = model.cumulative(t);
        assertThat(n).isLessThanOrEqualTo(model.cumulative(2.0 * t) * (1.0 + 1e-13));
        assertThat(n).isLessThanOrEqualTo(model.ultimateCumulative() * (1.0 + 1e-12));
        double ultimate = model.ultimateCumulative();
        if (ultimate < Double.POSITIVE_INFINITY) {
            assertThat(model.timeAtCumulative(1.001 * ultimate)).isEqualTo(new Arrival.AlwaysBelow(ultimate));
        }
    }

    // Property
    @Property(tries = 200)
    void startsWithNothingAndIsFiniteAtHugeTimes(@ForAll("anyModel") DeclineModel model) {
        assertThat(model.cumulative(0.0)).isZero();
        assertThat(model.timeAtCumulative(0.0)).isEqualTo(new Arrival.Reached(0.0));
        assertThat(model.ratePerDay(0.0)).isGreaterThanOrEqualTo(0.0);
        for (double t : new double[] {1e-12, 1e8, 1e12}) {
            assertThat(model.ratePerDay(t)).isGreaterThanOrEqualTo(0.0).isFinite();
            assertThat(model.cumulative(t)).isGreaterThanOrEqualTo(0.0).isFinite();
            assertThat(model.nominalDeclinePerDay(t)).isNotNaN();
            assertThat(model.hyperbolicExponent(t)).isNotNaN();
        }
    }

    // Property
    @Property(tries = 100)
    void manyTimesAreAsOneByOne(@ForAll("anyModel") DeclineModel model, @ForAll("days") double t) {
        double[] times = {0.5 * t, t, t, 3.0 * t, 50.0 * t};
        double[] into = new double[5];
        model.rates(times, into);
        for (int i = 0; i < into.length; i++) {
            assertThat(into[i]).isCloseTo(model.ratePerDay(times[i]), within(1e-13 * into[i]));
        }
        model.cumulatives(times, into);
        for (int i = 0; i < into.length; i++) {
            assertThat(into[i]).isCloseTo(model.cumulative(times[i]), within(1e-13 * into[i]));
        }
    }

    @Example
    void badArgumentsAreRefused() {
        DeclineModel model = models().sample();
        for (double bad : new double[] {-1.0, Double.NaN, Double.POSITIVE_INFINITY}) {
            refused(() -> model.ratePerDay(bad), "timeDays");
            refused(() -> model.cumulative(bad), "timeDays");
            refused(() -> model.nominalDeclinePerDay(bad), "timeDays");
            refused(() -> model.hyperbolicExponent(bad), "timeDays");
            refused(() -> model.timeAtRate(bad), "ratePerDay");
            refused(() -> model.timeAtCumulative(bad), "cumulative");
            refused(() -> model.volume(bad, 1.0), "fromDays");
        }
        refused(() -> model.timeAtRate(0.0), "ratePerDay");
    }

    private static void refused(Runnable call, String name) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.name())
                .isEqualTo(name));
    }

    // Property
    @Property(tries = 100)
    void isPlainDataThatPrintsItself(@ForAll("anyModel") DeclineModel model) {
        if (model instanceof Decline decline) {
            assertThat(Json.read(Json.write(decline), Decline.class)).isEqualTo(decline);
            assertThat(decline.toString())
                    .startsWith(decline.getClass().getSimpleName() + "[")
                    .doesNotContain("NaN");
        }
    }
}
