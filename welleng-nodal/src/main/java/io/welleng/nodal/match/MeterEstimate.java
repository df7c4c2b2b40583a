package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import java.util.List;

/** What one way of metering says about the rate. */
public sealed interface MeterEstimate {

    /**
     * The way.
     *
     * @return kind
     */
    MeterKind kind();

    /**
     * The pressures tell the rate.
     *
     * @param kind the way
     * @param chosen the rate taken. Of several: the one that agrees best with the other estimates (least chi-square); where
     *     there is no other estimate, the highest
     * @param roots every rate that gives the pressures read, by increasing rate; those too that are too uncertain to be
     *     taken
     */
    record Told(MeterKind kind, MeterRoot chosen, List<MeterRoot> roots) implements MeterEstimate {

        /** Makes the list immutable. */
        public Told {
            Check.present(kind, "kind");
            Check.present(chosen, "chosen");
            roots = List.copyOf(Check.notEmpty(roots, "roots"));
        }

        @Override
        public String toString() {
            return "Told[" + kind + " " + chosen + (roots.size() > 1 ? ", of " + roots : "") + "]";
        }
    }

    /**
     * The pressures do not tell the rate.
     *
     * @param kind the way
     * @param reason why
     * @param roots rates that give the pressures read, too uncertain to be taken; mostly empty
     */
    record NotTold(MeterKind kind, String reason, List<MeterRoot> roots) implements MeterEstimate {

        /** Makes the list immutable. */
        public NotTold {
            Check.present(kind, "kind");
            Check.text(reason, "reason");
            roots = List.copyOf(roots);
        }

        @Override
        public String toString() {
            return "NotTold[" + kind + ": " + reason + "]";
        }
    }
}
