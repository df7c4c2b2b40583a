package io.welleng.dca.typecurve;

/** Which line of a type curve a model is fitted to. */
public enum TypeCurveLine {
    /** The median well of each month. */
    P50 {
        @Override
        double of(TypeCurveMonth month) {
            return month.p50();
        }
    },
    /** The mean of each month. */
    MEAN {
        @Override
        double of(TypeCurveMonth month) {
            return month.mean();
        }
    },
    /** The mean linked from month to month over the same wells. */
    LINKED_MEAN {
        @Override
        double of(TypeCurveMonth month) {
            return month.linkedMean();
        }
    };

    /** The line's value in a month. */
    abstract double of(TypeCurveMonth month);
}
