package io.welleng.allocation.owner;

import io.welleng.allocation.internal.Fractions;
import io.welleng.allocation.network.DateRange;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.Map;

/**
 * Who owns what a node produces on some days. What a well produces is owned by the owners of the well, or else by those of
 * the next node downstream that has owners. Beyond a node that delivers to several and has no owners, none are looked for.
 * Quantities are what the wells made, their part of own uses and stock with it; values are of what was sold or put into stock.
 *
 * @param node name of a well, field or other node
 * @param days days on which the shares hold; all where null
 * @param shares share of each owner, from 0 to 1, by name of the owner; the written numbers sum to 1 exactly
 */
public record Ownership(String node, @OptionalValue DateRange days, Map<String, Double> shares) {

    /** Checks the shares, puts the default and keeps its own copy. */
    public Ownership {
        Check.text(node, "node");
        days = days == null ? new DateRange(null, null) : days;
        shares = Fractions.checked(shares, "shares");
    }

    /**
     * Shares on all days.
     *
     * @param node name of the node
     * @param shares share of each owner by name; they sum to 1
     * @return the ownership
     */
    public static Ownership of(String node, Map<String, Double> shares) {
        return new Ownership(node, null, shares);
    }
}
