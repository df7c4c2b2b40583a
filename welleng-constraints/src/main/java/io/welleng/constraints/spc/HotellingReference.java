package io.welleng.constraints.spc;

import io.welleng.constraints.spc.multivariate.HotellingChart;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/** Where mean and covariance of {@link Hotelling} come from. */
public sealed interface HotellingReference {

    /**
     * They are given.
     *
     * @param chart mean, covariance and limits of single observations
     */
    record Given(HotellingChart chart) implements HotellingReference {

        /** Checks that a point of the chart is one observation. */
        public Given {
            int size = Check.present(chart, "chart").basis().pointSize();
            if (size != 1) {
                throw new InvalidInputException(
                        "chart.basis.pointSize", "1, since each row is judged by itself", "", Integer.toString(size));
            }
        }

        @Override
        public List<String> tags() {
            return chart.variables();
        }
    }

    /**
     * They are estimated from rows taken in control (phase I). These rows are judged with the limit of rows that the
     * estimates come from, all others with that of new ones.
     *
     * @param tags keys of the tags, distinct
     * @param rows the rows
     * @param confidence share of rows of an undisturbed process below the limit, above 0 and below 1
     */
    record PhaseOne(List<String> tags, RowRange rows, double confidence) implements HotellingReference {

        /** Checks that all is there. */
        public PhaseOne {
            tags = SpcTable.checkTags(tags, 1);
            Check.present(rows, "rows");
            Check.positive(confidence, "confidence", "(fraction)");
            Check.below(confidence, 1.0, "confidence", "1", "(fraction)");
        }
    }

    /**
     * Tags that are judged together.
     *
     * @return their keys
     */
    List<String> tags();
}
