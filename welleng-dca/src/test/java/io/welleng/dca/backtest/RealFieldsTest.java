package io.welleng.dca.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.SharedFiles;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.data.ProductionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Real data: oil of the fields of the Norwegian shelf (Norwegian Offshore Directorate, NLOD) and of the wells of Volve
 * (Equinor); skipped where absent.
 */
class RealFieldsTest {

    private static final List<Integer> HIDDEN = List.of(12, 24, 36);

    private static Map<String, List<ProductionRecord>> fields() throws IOException {
        Map<String, List<ProductionRecord>> records = new LinkedHashMap<>();
        for (String[] cells : cells("data/sodir_field_monthly.csv")) {
            add(records, cells[0], cells[1], cells[2], cells[3], null);
        }
        return records;
    }

    private static Map<String, List<ProductionRecord>> wells() throws IOException {
        Map<String, List<ProductionRecord>> records = new LinkedHashMap<>();
        for (String[] cells : cells("data/volve_monthly_all.csv")) {
            boolean producer = !cells[5].equals("NULL");
            if (producer) {
                add(records, cells[0], cells[2], cells[3], cells[5], cells[4].equals("NULL") ? null : cells[4]);
            }
        }
        return records;
    }

    private static List<String[]> cells(String file) throws IOException {
        List<String> lines = Files.readAllLines(SharedFiles.path(file));
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split(","))
                .toList();
    }

    private static void add(
            Map<String, List<ProductionRecord>> records,
            String name,
            String year,
            String month,
            String volume,
            String hours) {
        YearMonth when = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        double made = Math.max(0.0, Double.parseDouble(volume));
        // A month with a change to winter time has an hour more than its days.
        Double days = hours == null || Double.parseDouble(hours) == 0.0
                ? null
                : Math.min(when.lengthOfMonth(), Double.parseDouble(hours) / 24.0);
        records.computeIfAbsent(name, key -> new ArrayList<>())
                .add(new ProductionRecord.Volume(
                        when.atDay(1), when.plusMonths(1).atDay(1), made, days));
    }

    private static BacktestReport run(Map<String, List<ProductionRecord>> records, List<Integer> ends) {
        List<BacktestCase> cases = new ArrayList<>();
        records.forEach((name, list) -> {
            ProductionHistory history = new ProductionHistory(list);
            if (history.totalVolume() > 0.0) {
                cases.add(new BacktestCase(name, history));
            }
        });
        return new BacktestStudy(cases, CleaningRules.monthly(), ForecastMethod.automatic(), HIDDEN, ends, 0.8).run();
    }

    @Test
    void atTheEndOfTheRecordBetterThanBothBaselines() throws IOException {
        Map<String, List<ProductionRecord>> all = fields();
        all.putAll(wells());
        BacktestReport report = run(all, List.of(0));
        for (BacktestSummary one : report.summaries()) {
            assertThat(one.scored()).isGreaterThanOrEqualTo(12);
            assertThat(one.medians().betterThanBoth()).as(one.toString()).isTrue();
        }
    }

    @Test
    void overManyEndsBetterThanBothBaselinesAndBandsHold() throws IOException {
        // Ends that the method was not chosen on: 6, 18, 30 … months before the last.
        List<Integer> ends = new ArrayList<>();
        for (int months = 6; months <= 234; months += 12) {
            ends.add(months);
        }
        BacktestReport report = run(fields(), ends);
        for (BacktestSummary one : report.summaries()) {
            assertThat(one.scored()).isGreaterThan(100);
            assertThat(one.medians().betterThanBoth()).as(one.toString()).isTrue();
            assertThat(one.medians().coverage()).as(one.toString()).isBetween(0.74, 0.86);
        }
    }
}
