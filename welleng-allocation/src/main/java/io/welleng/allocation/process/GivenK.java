package io.welleng.allocation.process;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Equilibrium ratios that the user gives for each stage, for example converged ones of an equation of state or of a
 * laboratory. They hold at the pressure and temperature they are given for and nowhere else.
 *
 * @param tables one table for each pressure and temperature, at least one
 */
public record GivenK(List<Table> tables) implements KValues {

    /**
     * Ratios at a pressure and temperature.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F)
     * @param ratios ratio (-) of each component by its name, &gt;= 0
     */
    public record Table(double pressurePsia, double temperatureF, Map<String, Double> ratios) {

        /** Checks the ranges and keeps its own copy of the map. */
        public Table {
            Check.positive(pressurePsia, "pressurePsia", "psia");
            Check.finite(temperatureF, "temperatureF", "°F");
            Check.present(ratios, "ratios");
            Map<String, Double> copy = new TreeMap<>();
            ratios.forEach((name, k) -> {
                String field = "ratios of " + Check.text(name, "name in ratios");
                copy.put(name, Check.notNegative(Check.present(k, field), field, ""));
            });
            ratios = Collections.unmodifiableMap(copy);
        }
    }

    /** Keeps its own copy of the list. */
    public GivenK {
        tables = List.copyOf(Check.notEmpty(tables, "tables"));
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidInputException if there is no table of that pressure and temperature, or a component is not in it
     */
    @Override
    public void fill(
            List<ProcessComponent> components,
            double pressurePsia,
            double temperatureF,
            double[] liquid,
            double[] vapour,
            double[] k) {
        Map<String, Double> ratios = at(pressurePsia, temperatureF);
        for (int i = 0; i < k.length; i++) {
            String name = components.get(i).name();
            Double ratio = ratios.get(name);
            if (ratio == null) {
                throw new InvalidInputException(
                        "ratios at " + pressurePsia + " psia and " + temperatureF + " °F",
                        "given for every component",
                        "",
                        "none for \"" + name + "\"");
            }
            k[i] = ratio;
        }
    }

    private Map<String, Double> at(double pressurePsia, double temperatureF) {
        for (Table table : tables) {
            if (table.pressurePsia == pressurePsia && table.temperatureF == temperatureF) {
                return table.ratios;
            }
        }
        throw new InvalidInputException(
                "tables",
                "such that every stage has one",
                "",
                "none at " + pressurePsia + " psia and " + temperatureF + " °F");
    }
}
