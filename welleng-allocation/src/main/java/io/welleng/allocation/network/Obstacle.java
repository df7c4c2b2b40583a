package io.welleng.allocation.network;

import io.welleng.allocation.method.Refusal;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/** Why a phase of a day cannot be allocated. Quantities are in the unit of the stream. */
public sealed interface Obstacle {

    /**
     * Where it stands.
     *
     * @return name of the node; null for a day without readings
     */
    String node();

    /** The day lies in the period, but has no readings. */
    record MissingDay() implements Obstacle {

        @Override
        public String node() {
            return null;
        }

        @Override
        public String toString() {
            return "no readings";
        }
    }

    /**
     * A reading is missing, and there is no rule to estimate it, or nothing that the rule could use.
     *
     * @param node name of the node
     * @param to name of the node downstream for a meter on one of several links; null else
     * @param kind what is missing
     */
    record MissingReading(String node, @OptionalValue String to, ReadingKind kind) implements Obstacle {

        /** Checks name and kind. */
        public MissingReading {
            Check.text(node, "node");
            Check.present(kind, "kind");
        }

        @Override
        public String toString() {
            String link = to == null ? "" : " to " + to;
            return node + link + ": no reading of "
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A quantity has no meter on its way downstream.
     *
     * @param node name of the last node on the way, which has no meter
     * @param inlet name of the first of its inlets without a meter; null where it has none
     */
    record NoMeterPath(String node, @OptionalValue String inlet) implements Obstacle {

        /** Checks the name. */
        public NoMeterPath {
            Check.text(node, "node");
        }

        @Override
        public String toString() {
            return node + ": no meter" + (inlet == null ? "" : ", nor on " + inlet + " upstream");
        }
    }

    /**
     * A quantity came from a node into which nothing flows.
     *
     * @param node name of the node
     * @param quantity what would have to be shared
     */
    record NoInlets(String node, double quantity) implements Obstacle {

        /** Checks the name. */
        public NoInlets {
            Check.text(node, "node");
        }

        @Override
        public String toString() {
            return node + ": " + Figures.four(quantity) + " measured, but no well upstream";
        }
    }

    /**
     * Deliveries, own uses and change of stock of a node come to less than 0.
     *
     * @param node name of the node
     * @param quantity their sum, less than 0
     */
    record NegativeQuantity(String node, double quantity) implements Obstacle {

        /** Checks the name. */
        public NegativeQuantity {
            Check.text(node, "node");
        }

        @Override
        public String toString() {
            return node + ": " + Figures.four(quantity) + " flowed in, more was taken from stock than went out";
        }
    }

    /**
     * A node delivers to several, and how much to each is not known.
     *
     * @param node name of the node
     * @param split sum of the fractions that are known
     */
    record UnknownSplit(String node, double split) implements Obstacle {

        /** Checks the name. */
        public UnknownSplit {
            Check.text(node, "node");
        }

        @Override
        public String toString() {
            return node + ": delivers to several, fractions " + Figures.four(split);
        }
    }

    /**
     * The method of a node has no answer.
     *
     * @param node name of the node
     * @param method name of the method
     * @param reason why
     */
    record NotShared(String node, String method, Refusal reason) implements Obstacle {

        /** Checks that all are there. */
        public NotShared {
            Check.text(node, "node");
            Check.text(method, "method");
            Check.present(reason, "reason");
        }

        @Override
        public String toString() {
            return node + ", " + method + ": " + reason;
        }
    }
}
