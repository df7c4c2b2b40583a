package io.welleng.constraints.spc;

import io.welleng.constraints.spc.multivariate.Observations;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The readings of several tags by rows, NaN where missing, and which rows a reference is made from. */
final class SpcTable {

    private final SpcData data;
    private final List<String> tags;
    private final double[][] rows;
    private final RowRange training;

    SpcTable(SpcData data, List<String> tags, RowRange training) {
        this.data = data;
        this.tags = tags;
        this.training = training;
        this.rows = new double[data.rows()][tags.size()];
        for (int j = 0; j < tags.size(); j++) {
            double[] values = data.values(tags.get(j));
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = Double.isFinite(values[i]) ? values[i] : Double.NaN;
            }
        }
    }

    static List<String> checkTags(List<String> tags, int least) {
        List<String> copy = List.copyOf(Check.notEmpty(tags, "tags"));
        Check.atLeast(copy.size(), least, "tags");
        ByName.checkDistinct(copy, tag -> tag, "tags");
        return copy;
    }

    /** Refuses data without times. */
    static void checkTimes(SpcData data, String name) {
        if (data.time(0) == null) {
            throw new InvalidInputException(
                    name, "one that needs no times, or the data telemetry,", "", "asked of a series without times");
        }
    }

    static void checkTags(SpcData data, List<String> tags, String name) {
        for (int i = 0; i < tags.size(); i++) {
            data.checkTag(tags.get(i), Check.element(name, i));
        }
    }

    static boolean hasReadings(Observations rows) {
        for (int i = 0; i < rows.rows(); i++) {
            for (int j = 0; j < rows.columns(); j++) {
                if (!Double.isNaN(rows.value(i, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    int size() {
        return rows.length;
    }

    double[] row(int row) {
        return rows[row];
    }

    boolean trains(int row) {
        return training != null && training.has(data, row);
    }

    /** The rows of the training range; null if there are none. */
    Observations training() {
        List<double[]> chosen = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (trains(i)) {
                chosen.add(rows[i]);
            }
        }
        return chosen.isEmpty() ? null : Observations.of(tags, chosen.toArray(double[][]::new));
    }

    List<TagGaps> gaps() {
        List<TagGaps> gaps = new ArrayList<>();
        for (int j = 0; j < tags.size(); j++) {
            int at = j;
            int missing = (int)
                    Arrays.stream(rows).filter(row -> Double.isNaN(row[at])).count();
            if (missing > 0) {
                gaps.add(new TagGaps(tags.get(j), missing));
            }
        }
        return gaps;
    }
}
