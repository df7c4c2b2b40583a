package io.welleng.constraints.health;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.core.trend.Robust;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Figures by day and indicator, from whatever they were given as; NaN where there is none. */
final class DayTable {

    final List<HealthIndicator> indicators;
    final List<LocalDate> days = new ArrayList<>();
    final List<double[]> values = new ArrayList<>();

    private DayTable(List<HealthIndicator> indicators) {
        this.indicators = indicators;
    }

    static DayTable of(HealthData data) {
        if (data instanceof HealthData.Telemetry telemetry) {
            return of(telemetry);
        }
        if (data instanceof HealthData.Readings readings) {
            return of(readings);
        }
        return of((HealthData.Components) data);
    }

    private static DayTable of(HealthData.Readings readings) {
        DayTable table = new DayTable(readings.indicators());
        for (DayReadings day : readings.days()) {
            table.days.add(day.day());
            table.values.add(table.indicators.stream()
                    .mapToDouble(indicator -> day.values().getOrDefault(indicator.tag(), Double.NaN))
                    .toArray());
        }
        return table;
    }

    private static DayTable of(HealthData.Components components) {
        List<HealthIndicator> indicators = new ArrayList<>();
        for (HealthComponent component : HealthComponent.values()) {
            String name = component.name().toLowerCase(Locale.ROOT);
            indicators.add(HealthIndicator.of(name, component, Yardstick.Range.low(0.0, Yardstick.FULL)));
        }
        DayTable table = new DayTable(indicators);
        for (DayComponents day : components.days()) {
            table.days.add(day.day());
            table.values.add(indicators.stream()
                    .mapToDouble(indicator -> {
                        Double score = day.of(indicator.component());
                        return score == null ? Double.NaN : score;
                    })
                    .toArray());
        }
        return table;
    }

    private static DayTable of(HealthData.Telemetry telemetry) {
        DayTable table = new DayTable(telemetry.indicators());
        History history = telemetry.history();
        TreeMap<LocalDate, List<Integer>> rows = new TreeMap<>();
        HealthData.Running running = telemetry.running();
        Column shows =
                running == null ? null : history.columns().get(history.tags().number(running.tag(), "running.tag"));
        boolean runs = true;
        for (int row = 0; row < history.size(); row++) {
            LocalDate day = LocalDate.ofInstant(history.times().get(row), ZoneOffset.UTC);
            rows.computeIfAbsent(day, key -> new ArrayList<>());
            if (shows != null
                    && shows.quality(row) == Quality.GOOD
                    && Double.isFinite(shows.values().get(row))) {
                runs = shows.values().get(row) >= running.atLeast();
            }
            if (runs) {
                rows.get(day).add(row);
            }
        }
        rows.forEach((day, list) -> {
            double[] figures = new double[table.indicators.size()];
            for (int i = 0; i < figures.length; i++) {
                figures[i] = figure(history, list, table.indicators.get(i), telemetry.leastReadings());
            }
            table.days.add(day);
            table.values.add(figures);
        });
        return table;
    }

    private static double figure(History history, List<Integer> rows, HealthIndicator indicator, int least) {
        for (Column column : history.columns()) {
            if (column.tag().key().equals(indicator.tag())) {
                double[] good = rows.stream()
                        .filter(row -> column.quality(row) == Quality.GOOD)
                        .mapToDouble(row -> column.values().get(row))
                        .filter(Double::isFinite)
                        .toArray();
                return good.length < least ? Double.NaN : statistic(good, indicator.daily());
            }
        }
        return Double.NaN;
    }

    private static double statistic(double[] good, DailyStatistic daily) {
        if (daily == DailyStatistic.MEDIAN) {
            return Robust.median(good);
        }
        DoubleStream stream = Arrays.stream(good);
        return (daily == DailyStatistic.LEAST ? stream.min() : stream.max()).orElseThrow();
    }
}
