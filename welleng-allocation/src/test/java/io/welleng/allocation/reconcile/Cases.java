package io.welleng.allocation.reconcile;

import io.welleng.core.json.Json;
import java.util.List;
import java.util.Map;

/** Independent solutions, see reconciled.py. */
record Cases(List<Case> cases) {

    static final Cases ALL = Json.readResource(Cases.class, "reconciled.json", Cases.class);

    static Case titled(String title) {
        return ALL.cases().stream()
                .filter(c -> c.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    record Case(
            String title,
            BalanceModel model,
            Map<String, Double> reconciled,
            Map<String, Double> uncertainty,
            double covarianceFirstLast,
            Map<String, Double> bounds,
            double objective,
            double globalStatistic,
            Map<String, List<Double>> ratios) {

        @Override
        public String toString() {
            return title;
        }
    }
}
