package io.welleng.examples.fieldstudy.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The wells on artificial lift as CSV (RFC 4180): one row for each well with a pump; what is not known is blank. */
public final class LiftCsv {

    private LiftCsv() {}

    /**
     * Renders the table.
     *
     * @param result the field study
     * @return header and rows, lines ended by carriage return and line feed
     */
    public static String render(FieldStudyResult result) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "well",
                    "lift",
                    "status",
                    "rate_stb_per_day",
                    "oil_stb_per_day",
                    "setting_unit",
                    "setting",
                    "best_setting",
                    "gain_oil_stb_per_day",
                    "gain_oil_fraction",
                    "today_within_limits",
                    "kwh_per_bbl",
                    "best_kwh_per_bbl",
                    "limited_by");
            LiftPages.figures(result)
                    .forEach((well, figures) -> csv.writeRecord(
                            well,
                            text(figures.lift()),
                            text(figures.status()),
                            number(figures.rateStbPerDay()),
                            number(figures.oilStbPerDay()),
                            text(figures.settingUnit()),
                            number(figures.setting()),
                            number(figures.bestSetting()),
                            number(figures.gainOilStbPerDay()),
                            number(figures.gainOilFraction()),
                            text(figures.todayWithinLimits()),
                            number(figures.kwhPerBbl()),
                            number(figures.bestKwhPerBbl()),
                            text(figures.limitedBy())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(Double value) {
        return value == null ? "" : Numbers.plain(value);
    }
}
