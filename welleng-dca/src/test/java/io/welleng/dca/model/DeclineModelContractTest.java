package io.welleng.dca.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.Decades;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** The contract, run over the whole catalogue and a model from outside it. */
class DeclineModelContractTest {

    private static final Arbitrary<Double> RATES = Decades.between(1.0, 1e5);
    private static final Arbitrary<Double> DECLINES = Decades.between(1e-5, 0.3);

    /** From 0 to 2, with the exponents at which the closed forms change among them. */
    private static final Arbitrary<Double> EXPONENTS = Arbitraries.oneOf(
            Arbitraries.doubles().between(0.0, 2.0).ofScale(6),
            Arbitraries.of(0.0, 1e-14, 1e-8, 1.0 - 1e-12, 1.0, 1.0 + 1e-9, 2.0));

    @Example
    void everyModelOfTheCatalogueIsRun() {
        List<String> run = new ArrayList<>();
        for (Class<?> group : DeclineModelContractTest.class.getDeclaredClasses()) {
            run.add(group.getSimpleName().replace("Contract", ""));
        }
        assertThat(run).containsAll(names(Decline.class));
    }

    private static List<String> names(Class<?> sealed) {
        List<String> names = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                names.add(permitted.getSimpleName());
            } else {
                names.addAll(names(permitted));
            }
        }
        return names;
    }

    @Group
    class ExponentialContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(RATES, DECLINES).as(Exponential::new);
        }
    }

    @Group
    class HarmonicContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(RATES, DECLINES).as(Harmonic::new);
        }
    }

    @Group
    class HyperbolicContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(RATES, DECLINES, EXPONENTS).as(Hyperbolic::new);
        }
    }

    @Group
    class ModifiedHyperbolicContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(RATES, DECLINES, EXPONENTS, Decades.between(1e-3, 1.0))
                    .as((q, d, b, part) -> new ModifiedHyperbolic(q, d, b, part * d));
        }

        @Override
        double[] joints(DeclineModel model) {
            return new double[] {((ModifiedHyperbolic) model).switchDays()};
        }
    }

    @Group
    class TwoSegmentHyperbolicContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(
                            RATES,
                            DECLINES,
                            EXPONENTS,
                            Decades.between(1.0, 3e3),
                            EXPONENTS,
                            Decades.between(1e-3, 1.0).injectNull(0.4))
                    .as((q, d, b1, ts, b2, part) -> new TwoSegmentHyperbolic(
                            q, d, b1, ts, b2, part == null ? null : part * d / (1.0 + b1 * d * ts)));
        }

        @Override
        double[] joints(DeclineModel model) {
            TwoSegmentHyperbolic two = (TwoSegmentHyperbolic) model;
            double at = two.nominalDeclinePerDay(two.switchDays());
            Double terminal = two.terminalNominalDeclinePerDay();
            double second = terminal == null ? 0.0 : ModifiedHyperbolic.switchDays(at, two.laterB(), terminal);
            return new double[] {two.switchDays(), two.switchDays() + second};
        }
    }

    @Group
    class MultiSegmentContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(RATES, RATES, DECLINES, EXPONENTS, EXPONENTS)
                    .as((q1, q2, d, b1, b2) -> Decline.segments(
                            q1,
                            new Segment.Ramp(0.0, q2),
                            new Segment.Constant(30.0),
                            new Segment.Hyperbolic(90.0, d, b1),
                            new Segment.Hyperbolic(500.0, null, b2)));
        }

        @Override
        double[] joints(DeclineModel model) {
            return new double[] {30.0, 90.0, 500.0};
        }
    }

    @Group
    class PowerLawExponentialContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(
                            RATES,
                            Decades.between(1e-3, 3.0),
                            Arbitraries.doubles().between(0.1, 1.0).ofScale(4),
                            Arbitraries.oneOf(Arbitraries.just(0.0), Decades.between(1e-7, 1e-2)))
                    .as(PowerLawExponential::new);
        }
    }

    @Group
    class StretchedExponentialContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(
                            RATES,
                            Decades.between(1e-2, 1e4),
                            Arbitraries.doubles().between(0.08, 1.0).ofScale(4))
                    .as(StretchedExponential::new);
        }
    }

    @Group
    class DuongContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(
                            RATES,
                            Decades.between(0.3, 8.0),
                            Arbitraries.doubles().between(1.01, 2.0).ofScale(4))
                    .as(Duong::new);
        }
    }

    @Group
    class LogisticGrowthContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(
                            Decades.between(1e3, 1e8),
                            Decades.between(1.0, 1e5),
                            Arbitraries.doubles().between(0.3, 2.0).ofScale(2))
                    .as(LogisticGrowth::new);
        }
    }

    @Group
    class TransientHyperbolicContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return Combinators.combine(
                            RATES,
                            DECLINES,
                            EXPONENTS,
                            EXPONENTS,
                            Decades.between(5.0, 2e3),
                            Decades.between(1e-3, 1.0).injectNull(0.5))
                    .as((q, d, b1, b2, telf, part) ->
                            new TransientHyperbolic(q, d, b1, b2, telf, part == null ? null : part * d));
        }

        @Override
        double[] joints(DeclineModel model) {
            return new double[] {new TransientFlow((TransientHyperbolic) model).terminalFrom()};
        }
    }

    /** A user's own: a constant rate, through the defaults of the interface. */
    @Group
    class OwnModelContract extends DeclineModelContract {
        @Override
        Arbitrary<? extends DeclineModel> models() {
            return RATES.map(ConstantRate::new);
        }
    }

    private record ConstantRate(double q) implements DeclineModel {

        @Override
        public double ratePerDay(double timeDays) {
            Times.check(timeDays);
            return q;
        }

        @Override
        public double cumulative(double timeDays) {
            return q * Times.check(timeDays);
        }

        @Override
        public double nominalDeclinePerDay(double timeDays) {
            Times.check(timeDays);
            return 0.0;
        }

        @Override
        public double hyperbolicExponent(double timeDays) {
            Times.check(timeDays);
            return 0.0;
        }

        @Override
        public Arrival timeAtRate(double ratePerDay) {
            return Times.checkRate(ratePerDay) > q ? new Arrival.AlwaysBelow(q) : new Arrival.AlwaysAbove(q);
        }

        @Override
        public Arrival timeAtCumulative(double cumulative) {
            return new Arrival.Reached(Times.checkCumulative(cumulative) / q);
        }

        @Override
        public double ultimateCumulative() {
            return Double.POSITIVE_INFINITY;
        }
    }
}
