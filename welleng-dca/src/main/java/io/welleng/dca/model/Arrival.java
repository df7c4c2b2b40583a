package io.welleng.dca.model;

import io.welleng.core.units.Figures;

/** When a model comes to a rate or to a cumulative, or why it never does. */
public sealed interface Arrival {

    /**
     * It comes to it.
     *
     * @param timeDays time since the start of the model (days)
     */
    record Reached(double timeDays) implements Arrival {
        @Override
        public String toString() {
            return "Reached[" + Figures.four(timeDays) + " days]";
        }
    }

    /**
     * It stays above: the rate never falls that far, or not at a time that a double can hold.
     *
     * @param least the least value it comes to or tends to, in the unit asked in
     */
    record AlwaysAbove(double least) implements Arrival {
        @Override
        public String toString() {
            return "AlwaysAbove[least " + Figures.four(least) + "]";
        }
    }

    /**
     * It stays below: the rate is less from the start, or so much is never produced.
     *
     * @param greatest the greatest value it comes to or tends to, in the unit asked in
     */
    record AlwaysBelow(double greatest) implements Arrival {
        @Override
        public String toString() {
            return "AlwaysBelow[greatest " + Figures.four(greatest) + "]";
        }
    }
}
