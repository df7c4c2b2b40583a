package io.welleng.core.json;

import io.welleng.core.check.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Records as the engineering modules write them: plain Java, no JSON annotations but {@link OptionalValue}. */
final class Fixtures {

    private Fixtures() {}

    enum Lift {
        NATURAL_FLOW,
        GAS_LIFT,
        ESP
    }

    record Well(String name, double tubingIdIn, int stages, Lift lift) {

        Well {
            Check.text(name, "name");
            Check.positive(tubingIdIn, "tubingIdIn", "in");
        }

        /** Not a component: must not be written. */
        public double getTubingAreaIn2() {
            return Math.PI / 4.0 * tubingIdIn * tubingIdIn;
        }

        public boolean isLifted() {
            return lift != Lift.NATURAL_FLOW;
        }
    }

    record Field(String field, List<Well> wells) {

        Field {
            wells = List.copyOf(Check.notEmpty(wells, "wells"));
        }
    }

    record Station(double mdFt) {}

    record Path(List<Station> stations) {

        Path {
            stations = List.copyOf(stations);
            for (int i = 1; i < stations.size(); i++) {
                Check.below(
                        stations.get(i - 1).mdFt(),
                        stations.get(i).mdFt(),
                        "stations[" + i + "].mdFt",
                        "the station below",
                        "ft");
            }
        }
    }

    /** Every simple kind of component. */
    record Simple(
            double real, Double boxed, int whole, long large, boolean flag, String text, LocalDate day, Instant at) {}

    record Containers(List<Double> reals, List<String> texts, Map<String, Well> wells, Map<Lift, Double> rates) {}

    record Optionals(
            double rateStbPerDay,
            @OptionalValue String comment,
            @OptionalValue Double skin) {}

    record OptionalPrimitive(@OptionalValue double skin) {}

    record OneText(String text) {}

    record OneList(List<Double> values) {}

    record Series(
            @OptionalElements List<Double> values,
            @OptionalElements @OptionalValue List<Lift> lifts) {}

    record Renamed(double p90Low, double gammaApi, double zFactor, double doglegDegPer100Ft, double x2) {}

    record Broken(double value) {

        Broken {
            if (value > 1.0) {
                throw new IllegalStateException("not a checked rule");
            }
        }
    }

    record CrossCheck(double lowFt, double highFt) {

        CrossCheck {
            if (!(lowFt < highFt)) {
                Check.positive(highFt - lowFt, "interval", "ft");
            }
        }
    }

    sealed interface Inflow {

        double maxRate();

        record Vogel(double maxRate) implements Inflow {}

        record LinearInflow(double productivityIndex, double maxRate) implements Inflow {}

        record ShutIn() implements Inflow {

            @Override
            public double maxRate() {
                return 0.0;
            }
        }

        sealed interface Layered extends Inflow {}

        record TwoLayers(Inflow upper, Inflow lower) implements Layered {

            @Override
            public double maxRate() {
                return upper.maxRate() + lower.maxRate();
            }
        }
    }

    record Completion(String name, Inflow inflow, List<Inflow> others) {}

    record FixedKind(Inflow.Vogel vogel) {}

    sealed interface Outcome<R> {

        record Done<R>(R result) implements Outcome<R> {}

        record NotDone<R>(String why) implements Outcome<R> {}
    }

    record Batch(List<Outcome<Well>> outcomes) {}
}
