package io.welleng.lift.field;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.core.well.LiftType;
import java.util.List;

/**
 * Change this well by so much, gain so much, because.
 *
 * @param well name of the well
 * @param liftType how it is lifted
 * @param today what it does today by its table
 * @param best what it should do by its table
 * @param oilGainStbPerDay oil of the well more than today (STB/d), below 0 for less
 * @param moneyGainUsdPerDay money of the well more than today (USD/d), below 0 for less, without electric power of compressors
 *     that have a curved table; null where there are no prices
 * @param resources what the change uses and frees of each limit the well has a part in
 * @param reason why, in words
 */
public record WellMove(
        String well,
        LiftType liftType,
        WellState today,
        WellState best,
        double oilGainStbPerDay,
        @OptionalValue Double moneyGainUsdPerDay,
        List<ResourceChange> resources,
        String reason) {

    /** Makes the list immutable. */
    public WellMove {
        resources = List.copyOf(resources);
    }

    @Override
    public String toString() {
        return well + ": " + today.settingText() + " -> " + best.settingText() + ", "
                + Figures.four(oilGainStbPerDay) + " STB/d"
                + (moneyGainUsdPerDay == null ? "" : ", " + Figures.four(moneyGainUsdPerDay) + " USD/d") + ", "
                + reason;
    }
}
