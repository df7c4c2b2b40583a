package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;

/** A Hotelling chart, or why the data gave none. */
public sealed interface HotellingFit {

    /**
     * The data gave a chart.
     *
     * @param chart the chart
     * @param rowsDropped rows left out for their missing readings
     */
    record Fitted(HotellingChart chart, int rowsDropped) implements HotellingFit {

        /** Checks that there is a chart. */
        public Fitted {
            Check.present(chart, "chart");
            Check.atLeast(rowsDropped, 0, "rowsDropped");
        }

        @Override
        public String toString() {
            return chart + ", " + rowsDropped + " rows dropped";
        }
    }

    /**
     * The covariance has no inverse.
     *
     * @param covariance why
     */
    record Singular(SingularCovariance covariance) implements HotellingFit {

        /** Checks that there is an explanation. */
        public Singular {
            Check.present(covariance, "covariance");
        }

        @Override
        public String toString() {
            return covariance.toString();
        }
    }
}
