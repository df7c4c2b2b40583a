package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;

/**
 * How much does this well make with how much lift gas, and how much gas should it get?
 *
 * @param well the well
 * @param gasAvailableMscfPerDay greatest gas rate looked at (Mscf/d), &gt; 0, at most 1,000,000
 * @param todayGasMscfPerDay gas rate of today (Mscf/d), &ge; 0; null where none is known
 * @param prices what production brings and costs; no economic optimum where null
 * @param kickOff a well full of kill fluid to be started; not looked at where null
 * @param gridPoints rates of the performance curve to begin with, evenly from 0 to all gas available, 5–1,000; 31 where null
 */
public record GasLiftStudy(
        GasLiftWell well,
        double gasAvailableMscfPerDay,
        @OptionalValue Double todayGasMscfPerDay,
        @OptionalValue GasLiftPrices prices,
        @OptionalValue KickOff kickOff,
        @OptionalValue Integer gridPoints)
        implements Study<GasLiftReport> {

    private static final int GRID_POINTS = 31;

    /** Checks the ranges above, and puts the default. */
    public GasLiftStudy {
        Check.present(well, "well");
        Check.positive(gasAvailableMscfPerDay, "gasAvailableMscfPerDay", "Mscf/d");
        Check.inRange(gasAvailableMscfPerDay, 0, 1_000_000, "gasAvailableMscfPerDay", "Mscf/d");
        if (todayGasMscfPerDay != null) {
            Check.inRange(todayGasMscfPerDay, 0, 1_000_000, "todayGasMscfPerDay", "Mscf/d");
        }
        gridPoints = gridPoints == null ? Integer.valueOf(GRID_POINTS) : gridPoints;
        Check.inRange(gridPoints, 5, 1000, "gridPoints", "");
    }

    /**
     * A well for the most oil.
     *
     * @param well the well
     * @param gasAvailableMscfPerDay greatest gas rate looked at (Mscf/d)
     */
    public GasLiftStudy(GasLiftWell well, double gasAvailableMscfPerDay) {
        this(well, gasAvailableMscfPerDay, null, null, null, null);
    }

    @Override
    public GasLiftReport run() {
        return new GasLiftRun(this).report();
    }
}
