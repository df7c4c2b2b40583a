package io.welleng.examples.fieldstudy.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.welleng.examples.fieldstudy.study.FieldPlan;
import io.welleng.lift.field.FieldOptimizationReport;
import io.welleng.lift.field.FieldOutcome;
import io.welleng.lift.field.WellMove;
import io.welleng.lift.field.WellState;
import io.welleng.lift.field.advice.Recommendation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The plan of the field as CSV (RFC 4180): one row for each well that takes part, those that change first, by what they
 * gain; and what is recommended for it alone.
 */
public final class FieldCsv {

    private FieldCsv() {}

    /**
     * Renders the table.
     *
     * @param plan what the wells should do together
     * @return header and rows, lines ended by carriage return and line feed
     */
    public static String render(FieldPlan plan) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "rank",
                    "well",
                    "setting_name",
                    "setting_unit",
                    "setting_today",
                    "setting_planned",
                    "oil_today_stb_per_day",
                    "oil_planned_stb_per_day",
                    "gain_oil_stb_per_day",
                    "gain_usd_per_day",
                    "reason",
                    "action_alone",
                    "setting_alone",
                    "gain_oil_alone_stb_per_day",
                    "confidence");
            if (plan.field() != null && plan.field().report().outcome() instanceof FieldOutcome.Found found) {
                FieldOptimizationReport report = plan.field().report();
                report.moves().forEach(move -> csv.writeRecord(changed(plan, report, move)));
                found.state().wells().stream()
                        .filter(well -> report.moves().stream()
                                .noneMatch(move -> move.well().equals(well.name())))
                        .forEach(well -> csv.writeRecord(row(plan, "", well, well, 0.0, 0.0, "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String[] changed(FieldPlan plan, FieldOptimizationReport report, WellMove move) {
        return row(
                plan,
                Integer.toString(report.moves().indexOf(move) + 1),
                move.today(),
                move.best(),
                move.oilGainStbPerDay(),
                move.moneyGainUsdPerDay(),
                move.reason());
    }

    private static String[] row(
            FieldPlan plan, String rank, WellState today, WellState best, double oil, Double money, String reason) {
        Recommendation alone = plan.advice().stream()
                .filter(one -> one.well().equals(best.name()))
                .map(one -> one.report().recommendation())
                .findFirst()
                .orElse(null);
        return List.of(
                        rank,
                        best.name(),
                        best.settingName(),
                        best.settingUnit(),
                        number(today.setting()),
                        number(best.setting()),
                        number(today.oilStbPerDay()),
                        number(best.oilStbPerDay()),
                        number(oil),
                        number(money),
                        reason,
                        alone == null ? "" : code(alone.action()),
                        alone == null ? "" : number(alone.setting().recommended()),
                        alone == null || alone.gain() == null
                                ? ""
                                : number(alone.gain().oilStbPerDay()),
                        alone == null ? "" : code(alone.confidence().level()))
                .toArray(String[]::new);
    }

    private static String code(Enum<?> one) {
        return LiftView.words(one).replace(' ', '_');
    }

    private static String number(Double value) {
        return value == null ? "" : Numbers.plain(value);
    }
}
