package io.welleng.examples.fieldstudy.input;

import io.welleng.dca.data.ProductionHistory;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Monthly volumes of a field, as the Norwegian Offshore Directorate publishes them. */
public final class MonthlyVolumes {

    private static final String FILE = "draugen_monthly.csv";
    private static final String OIL = "oil_million_sm3";
    private static final int MILLION = 6;

    private MonthlyVolumes() {}

    /**
     * The oil of the field that comes with this program.
     *
     * @return volumes in Sm³
     */
    public static ProductionHistory embedded() {
        return parse(FILE, Texts.resource(Settings.RESOURCES + "decline/" + FILE));
    }

    /**
     * Reads a file whose first lines may be comments; its months follow each other.
     *
     * @param name its name in messages
     * @param text its text
     * @return volumes in Sm³
     * @throws BadInputException if a month is missing or a cell is wrong, naming its line below the comments
     */
    public static ProductionHistory parse(String name, String text) {
        String rows = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        CsvTable table = CsvTable.parse(name, rows);
        int year = table.column("year");
        int month = table.column("month");
        int oil = table.column(OIL);
        List<CsvTable.Row> lines = table.rows();
        double[] volumes = new double[lines.size()];
        YearMonth first = null;
        for (int i = 0; i < volumes.length; i++) {
            CsvTable.Row row = lines.get(i);
            YearMonth here =
                    YearMonth.of(table.wholeNumber(row, year, 1900, 2200), table.wholeNumber(row, month, 1, 12));
            first = i == 0 ? here : first;
            if (!here.equals(first.plusMonths(i))) {
                throw table.bad(row, month, "the month after the line before, " + first.plusMonths(i));
            }
            // By decimals, so that the volumes keep the digits of the file.
            volumes[i] = BigDecimal.valueOf(table.volume(row, oil))
                    .movePointRight(MILLION)
                    .doubleValue();
        }
        return ProductionHistory.monthly(first, volumes);
    }
}
