package io.welleng.examples.fieldstudy.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** All that happened to the well that was watched as CSV (RFC 4180): one row for each event, by time. */
public final class SurveillanceCsv {

    private SurveillanceCsv() {}

    /**
     * Renders the table.
     *
     * @param watched the well that was watched
     * @return header and rows, lines ended by carriage return and line feed
     */
    public static String render(SurveillanceResult watched) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("time", "well", "kind", "name", "what", "from", "to", "value", "limit", "text");
            for (SurveillanceEvents.Event event : SurveillanceEvents.of(watched)) {
                csv.writeRecord(
                        event.time().toString(),
                        watched.replay().well(),
                        event.kind(),
                        event.name(),
                        event.what(),
                        event.from(),
                        event.to(),
                        number(event.value()),
                        number(event.limit()),
                        event.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String number(Double value) {
        return value == null ? "" : Numbers.plain(value);
    }
}
