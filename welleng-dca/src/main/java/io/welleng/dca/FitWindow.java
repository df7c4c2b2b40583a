package io.welleng.dca;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.dca.segment.ChangePoints;
import java.time.LocalDate;
import java.util.List;

/** Which part of a cleaned history is fitted. Time 0 of the model is the start of its first record. */
public sealed interface FitWindow {

    /** All of it. */
    record Whole() implements FitWindow {}

    /**
     * From the peak of the smoothed rate on.
     *
     * @param smoothing points of the running median, odd; 1 for none
     * @param leastPoints points needed from the peak on, at least 4
     */
    record FromPeak(int smoothing, int leastPoints) implements FitWindow {

        /** Checks the components. */
        public FromPeak {
            if (smoothing < 1 || smoothing % 2 == 0) {
                throw new InvalidInputException(
                        "smoothing", "odd and at least 1", "points", Integer.toString(smoothing));
            }
            Check.atLeast(leastPoints, 4, "leastPoints");
        }
    }

    /**
     * Between two dates.
     *
     * @param from records that start on this day or later
     * @param to and before this day; null for no end
     */
    record Between(LocalDate from, @OptionalValue LocalDate to) implements FitWindow {

        /** Checks that there is time between them. */
        public Between {
            Check.present(from, "from");
            if (to != null && !to.isAfter(from)) {
                throw new InvalidInputException("to", "after from, " + from, "", to.toString());
            }
        }
    }

    /**
     * After the last of the given events, such as workovers, that has a record after it.
     *
     * @param dates days of the events
     */
    record AfterLastEvent(List<LocalDate> dates) implements FitWindow {

        /** Keeps its own copy of the list. */
        public AfterLastEvent {
            dates = List.copyOf(Check.notEmpty(dates, "dates"));
        }
    }

    /**
     * The last stretch between change points.
     *
     * @param changePoints how they are found
     */
    record LastStretch(ChangePoints changePoints) implements FitWindow {

        /** Checks the component. */
        public LastStretch {
            Check.present(changePoints, "changePoints");
        }
    }
}
