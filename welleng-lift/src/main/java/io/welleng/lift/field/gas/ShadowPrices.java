package io.welleng.lift.field.gas;

import io.welleng.lift.field.gas.GasSharing.Solved;
import io.welleng.lift.field.gas.SharingOutcome.Shared;
import java.util.ArrayList;
import java.util.List;

/** Solves the field again with each limit a step higher and a step lower. */
final class ShadowPrices {

    private final GasField field;
    private final GasSharing sharing;
    private final double step;
    private final Shared base;
    private final double[] hull;
    private final double hullTotal;

    ShadowPrices(GasField field, GasSharing sharing, double step, Solved solved) {
        this.field = field;
        this.sharing = sharing;
        this.step = step;
        this.base = (Shared) solved.outcome;
        this.hull = solved.compressorPrice;
        this.hullTotal = solved.totalPrice;
    }

    List<ShadowPrice> all() {
        List<ShadowPrice> prices = new ArrayList<>();
        int[] compressorOf = field.compressorOfWell();
        double sum = 0.0;
        for (GasCompressor c : field.compressors()) {
            sum += c.capacityMscfPerDay();
        }
        boolean capacitiesFirst = field.totalGasMscfPerDay() == null || sum < field.totalGasMscfPerDay();
        for (int k = 0; k < field.compressors().size(); k++) {
            GasCompressor c = field.compressors().get(k);
            double used = 0.0;
            for (int i = 0; i < compressorOf.length; i++) {
                used += compressorOf[i] == k ? base.wells().get(i).liftGasMscfPerDay() : 0.0;
            }
            double capacity = c.capacityMscfPerDay();
            GasField less = capacity > step ? field.withCapacity(k, capacity - step) : null;
            Double price = hull == null
                    ? null
                    : Double.valueOf(Math.max(0.0, hull[k] - hullTotal) + (capacitiesFirst ? hullTotal : 0.0));
            prices.add(price(c.name(), capacity, used, field.withCapacity(k, capacity + step), less, price));
        }
        if (field.totalGasMscfPerDay() != null) {
            double total = field.totalGasMscfPerDay();
            GasField less = total > step ? field.withTotalGas(total - step) : null;
            Double price = hull == null ? null : Double.valueOf(capacitiesFirst ? 0.0 : hullTotal);
            prices.add(price(
                    "all gas of the field",
                    total,
                    base.liftGasMscfPerDay(),
                    field.withTotalGas(total + step),
                    less,
                    price));
        }
        return prices;
    }

    private ShadowPrice price(String name, double limit, double used, GasField more, GasField less, Double hullPrice) {
        double gap = gap(base);
        Shared up = (Shared) sharing.share(more);
        double uncertainty = Math.max(gap, gap(up));
        Double loss = null;
        if (less != null && sharing.share(less) instanceof Shared down) {
            loss = (base.oilStbPerDay() - down.oilStbPerDay()) / step;
            uncertainty = Math.max(uncertainty, gap(down));
        }
        double gain = (up.oilStbPerDay() - base.oilStbPerDay()) / step;
        return ShadowPrice.of(name, new double[] {limit, used, step}, gain, loss, uncertainty / step, hullPrice);
    }

    /** What the oil can be off (STB/d), rounding included. */
    private static double gap(Shared shared) {
        return shared.proof().boundStbPerDay() - shared.oilStbPerDay() + 1e-12 * shared.oilStbPerDay();
    }
}
