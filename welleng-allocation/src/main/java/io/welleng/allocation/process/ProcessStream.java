package io.welleng.allocation.process;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a source feeds to the process.
 *
 * @param name name of the source, a well or a field
 * @param lbmolPerDay rate of each component by its name (lbmol/d), &gt;= 0; those left out are 0
 */
public record ProcessStream(String name, Map<String, Double> lbmolPerDay) {

    private static final double CLOSURE = 1e-6;

    /** Checks the rates and keeps its own copy of the map. */
    public ProcessStream {
        Check.text(name, "name");
        Check.present(lbmolPerDay, "lbmolPerDay");
        Map<String, Double> copy = new TreeMap<>();
        lbmolPerDay.forEach((component, rate) -> {
            String field = "lbmolPerDay of " + Check.text(component, "component in lbmolPerDay");
            copy.put(component, Check.notNegative(Check.present(rate, field), field, "lbmol/d"));
        });
        lbmolPerDay = Collections.unmodifiableMap(copy);
    }

    /**
     * A stream by its total rate and composition.
     *
     * @param name name of the source
     * @param totalLbmolPerDay rate of all components (lbmol/d), &gt;= 0
     * @param moleFractions mole fraction of each component (-), 1 together within 1e-6
     * @return the stream; fractions are divided by their sum
     * @throws InvalidInputException if the fractions do not sum to 1
     */
    public static ProcessStream of(String name, double totalLbmolPerDay, Map<String, Double> moleFractions) {
        Check.notNegative(totalLbmolPerDay, "totalLbmolPerDay", "lbmol/d");
        double sum = 0.0;
        for (Map.Entry<String, Double> entry :
                Check.present(moleFractions, "moleFractions").entrySet()) {
            String field = "moleFractions of " + entry.getKey();
            sum += Check.fraction(Check.present(entry.getValue(), field), field);
        }
        if (!(Math.abs(sum - 1.0) <= CLOSURE)) {
            throw new InvalidInputException("moleFractions", "1 together within " + CLOSURE, "", "" + sum);
        }
        double scale = totalLbmolPerDay / sum;
        Map<String, Double> rates = new TreeMap<>();
        moleFractions.forEach((component, fraction) -> rates.put(component, fraction * scale));
        return new ProcessStream(name, rates);
    }
}
