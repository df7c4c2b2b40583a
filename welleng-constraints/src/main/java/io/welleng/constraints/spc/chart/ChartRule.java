package io.welleng.constraints.spc.chart;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Rules by which charts signal. The first nine are run rules of Shewhart charts; each looks at the points up to the
 * latest one. A point on a line is not beyond it, and a point on the centre line is on neither side. Of the points of a pattern the latest must be one.
 *
 * @see "Western Electric (1956). Statistical Quality Control Handbook, 25-28"
 * @see "Nelson, L.S. (1984). The Shewhart control chart - tests for special causes. J. Quality Technology 16(4), 237-239"
 */
public enum ChartRule {
    /** One point beyond a control limit: Western Electric 1, Nelson 1. */
    BEYOND_LIMIT,
    /** Two of three successive points beyond two sigma on the same side: Western Electric 2, Nelson 5. */
    TWO_OF_THREE_BEYOND_TWO_SIGMA,
    /** Four of five successive points beyond one sigma on the same side: Western Electric 3, Nelson 6. */
    FOUR_OF_FIVE_BEYOND_ONE_SIGMA,
    /** Eight successive points on the same side of the centre line: Western Electric 4. */
    EIGHT_ON_ONE_SIDE,
    /** Nine successive points on the same side of the centre line: Nelson 2. */
    NINE_ON_ONE_SIDE,
    /** Six successive points, each above the one before, or each below: Nelson 3. Six points are five steps. */
    SIX_TRENDING,
    /** Fourteen successive points alternating up and down: Nelson 4. Fourteen points are thirteen steps. */
    FOURTEEN_ALTERNATING,
    /** Fifteen successive points within one sigma of the centre line, on either side: Nelson 7. */
    FIFTEEN_WITHIN_ONE_SIGMA,
    /** Eight successive points beyond one sigma of the centre line, on either side: Nelson 8. */
    EIGHT_BEYOND_ONE_SIGMA,
    /** Moving range of two successive readings beyond its limit. */
    MOVING_RANGE,
    /** Range of a subgroup beyond a limit. */
    SUBGROUP_RANGE,
    /** Standard deviation of a subgroup beyond a limit. */
    SUBGROUP_STANDARD_DEVIATION,
    /** A cumulative sum beyond its decision interval. */
    CUSUM,
    /** The exponentially weighted moving average beyond a limit. */
    EWMA,
    /** The exponentially weighted moving mean square about the target beyond a limit. */
    EWMS,
    /** The exponentially weighted moving variance beyond a limit. */
    EWMV;

    /** The four rules of Western Electric. */
    public static final Set<ChartRule> WESTERN_ELECTRIC = Collections.unmodifiableSet(
            EnumSet.of(BEYOND_LIMIT, TWO_OF_THREE_BEYOND_TWO_SIGMA, FOUR_OF_FIVE_BEYOND_ONE_SIGMA, EIGHT_ON_ONE_SIDE));

    /** The eight rules of Nelson. */
    public static final Set<ChartRule> NELSON = Collections.unmodifiableSet(EnumSet.of(
            BEYOND_LIMIT,
            NINE_ON_ONE_SIDE,
            SIX_TRENDING,
            FOURTEEN_ALTERNATING,
            TWO_OF_THREE_BEYOND_TWO_SIGMA,
            FOUR_OF_FIVE_BEYOND_ONE_SIGMA,
            FIFTEEN_WITHIN_ONE_SIGMA,
            EIGHT_BEYOND_ONE_SIGMA));

    /**
     * Whether it is a run rule of Shewhart charts.
     *
     * @return true for the first nine
     */
    public boolean isRunRule() {
        return ordinal() <= EIGHT_BEYOND_ONE_SIGMA.ordinal();
    }

    /**
     * Whether it depends only on the zones between the sigma lines in which the points lie, not on steps from point to
     * point. Run lengths of such rules can be computed.
     *
     * @return true for run rules other than {@link #SIX_TRENDING} and {@link #FOURTEEN_ALTERNATING}
     */
    public boolean isZoneRule() {
        return isRunRule() && this != SIX_TRENDING && this != FOURTEEN_ALTERNATING;
    }

    /**
     * Its name in JSON.
     *
     * @return for example {@code two_of_three_beyond_two_sigma}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
