package io.welleng.dca.fit;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.dca.data.DeclineSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Series of a table by the name of their case. */
final class SeriesCsv {

    private SeriesCsv() {}

    private static double[] column(String file, String key, String name, Function<Row, Double> value) {
        List<Double> found = new ArrayList<>();
        for (Row row : OracleCsv.read(SeriesCsv.class, file)) {
            if (row.text(key).equals(name)) {
                found.add(value.apply(row));
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static DeclineSeries rates(String file, String name) {
        return DeclineSeries.ofRates(
                column(file, "id", name, row -> row.number("t")), column(file, "id", name, row -> row.number("q")));
    }

    static DeclineSeries averages(String file, String name) {
        double[] from = column(file, "case", name, row -> row.number("t0"));
        double[] to = column(file, "case", name, row -> row.number("t1"));
        double[] rates = column(file, "case", name, row -> row.number("q"));
        return from[0] == to[0] ? DeclineSeries.ofRates(from, rates) : DeclineSeries.ofAverages(from, to, rates);
    }
}
