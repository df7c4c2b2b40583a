package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/** Upper limit of the squared prediction error, or why there is none. */
public sealed interface SpeLimit {

    /**
     * There is a limit.
     *
     * @param value the limit, in squared standard deviations
     * @param advisories what to know of it; empty if there is nothing
     */
    record Found(double value, List<Advisory> advisories) implements SpeLimit {

        /** Checks that the limit is positive. */
        public Found {
            Check.positive(value, "value", "");
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "SPE limit " + Figures.four(value) + (advisories.isEmpty() ? "" : " " + advisories);
        }
    }

    /**
     * There is no limit; the error is not judged.
     *
     * @param reason one sentence for people
     */
    record None(String reason) implements SpeLimit {

        /** Checks that there is a reason. */
        public None {
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return "no SPE limit: " + reason;
        }
    }
}
