package io.welleng.lift.srp.classify;

import io.welleng.core.testing.OracleCsv;
import io.welleng.lift.srp.card.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nine canonical pump cards (CC0), in inches and pounds of a pump of 100 in stroke and 4,000 lbf. */
public final class Plates {

    private static final double IN = 140.0;
    private static final double LBF = 6000.0;

    private Plates() {}

    /** Each plate by its name in the file. */
    public static Map<String, Card> all() {
        Map<String, java.util.ArrayList<OracleCsv.Row>> rows = new LinkedHashMap<>();
        for (OracleCsv.Row row : OracleCsv.read(Plates.class, "/classify/plates-cc0.csv")) {
            rows.computeIfAbsent(row.text("mode"), m -> new java.util.ArrayList<>())
                    .add(row);
        }
        Map<String, Card> cards = new LinkedHashMap<>();
        rows.forEach((mode, points) -> cards.put(mode, card(points.subList(0, points.size() - 1))));
        return cards;
    }

    /** The plate as a closed outline through 200 points at equal steps along it. */
    private static Card card(List<OracleCsv.Row> rows) {
        int n = rows.size();
        double[] x = new double[n + 1];
        double[] f = new double[n + 1];
        double[] s = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            x[i] = rows.get(i % n).number("position_norm");
            f[i] = rows.get(i % n).number("load_norm");
            s[i] = i == 0 ? 0.0 : s[i - 1] + Math.hypot(x[i] - x[i - 1], f[i] - f[i - 1]);
        }
        double[] position = new double[200];
        double[] load = new double[200];
        int k = 0;
        for (int j = 0; j < 200; j++) {
            double at = s[n] * j / 200.0;
            while (s[k + 1] < at) {
                k++;
            }
            double part = s[k + 1] > s[k] ? (at - s[k]) / (s[k + 1] - s[k]) : 0.0;
            position[j] = IN * (x[k] + part * (x[k + 1] - x[k]));
            load[j] = LBF * (f[k] + part * (f[k + 1] - f[k]));
        }
        return Card.of(position, load);
    }
}
