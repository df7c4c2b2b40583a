package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * A delivery from one node to another: of some phases, on some days, or of a part of what leaves the node.
 *
 * @param from name of the node that delivers
 * @param to name of the node that receives
 * @param phases phases delivered; all where null
 * @param days days on which it delivers; all where null
 * @param split estimated fraction (0 to 1) of what leaves the node, where it delivers to several; a {@code split} reading
 *     of a day comes before it. One delivery of a node may go without split and meter: it takes what the others leave
 */
public record Link(
        String from,
        String to,
        @OptionalValue List<Phase> phases,
        @OptionalValue DateRange days,
        @OptionalValue Double split) {

    /** Checks the components and puts the defaults. */
    public Link {
        Check.text(from, "from");
        Check.text(to, "to");
        if (from.equals(to)) {
            throw new InvalidInputException("to", "another node than from", "", "\"" + to + "\"");
        }
        phases = phases == null ? List.of(Phase.values()) : List.copyOf(Check.notEmpty(phases, "phases"));
        days = days == null ? new DateRange(null, null) : days;
        if (split != null) {
            Check.fraction(split, "split");
        }
    }

    /**
     * A delivery of some phases on all days.
     *
     * @param from name of the node that delivers
     * @param to name of the node that receives
     * @param phases the phases; all where none is named
     * @return the link
     */
    public static Link of(String from, String to, Phase... phases) {
        return new Link(from, to, phases.length == 0 ? null : List.of(phases), null, null);
    }

    /**
     * The same delivery with a split.
     *
     * @param fraction estimated fraction (0 to 1) of what leaves the node
     * @return a new link
     */
    public Link withSplit(double fraction) {
        return new Link(from, to, phases, days, fraction);
    }

    /**
     * The same delivery on some days.
     *
     * @param range the days
     * @return a new link
     */
    public Link on(DateRange range) {
        return new Link(from, to, phases, range, split);
    }
}
