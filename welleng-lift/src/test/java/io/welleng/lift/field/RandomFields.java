package io.welleng.lift.field;

import io.welleng.core.well.LiftType;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Fields of any lift, with jumps, limits and settings of today. */
final class RandomFields {

    static final FieldPrices PRICES = new FieldPrices(62.0, 1.4, 1.1, 0.09, 300.0);

    private RandomFields() {}

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static SettingPoint point(RandomGenerator random, LiftType type, double top, double x, boolean jump) {
        double oil = top * (1 - (1 - x) * (1 - x)) * random.nextDouble(0.9, 1.0) * (jump && x < 0.5 ? 0.2 : 1.0);
        double lift = type == LiftType.GAS_LIFT ? 1.5 * top * x : 0.0;
        boolean pumped = type != LiftType.GAS_LIFT && type != LiftType.NATURAL_FLOW;
        return SettingPoint.withGas(
                10 * x,
                oil,
                oil * random.nextDouble(0.2, 3.0),
                oil * random.nextDouble(0.2, 1.5),
                lift,
                pumped ? 1 + 0.15 * top * x * x : 0.0);
    }

    static FieldWell well(RandomGenerator random, int index, int points, boolean mayBeShutIn, boolean discrete) {
        LiftType type = LiftType.values()[random.nextInt(5)];
        double top = Math.pow(10, random.nextDouble(1.5, 3.0));
        boolean jump = random.nextBoolean();
        List<SettingPoint> table = new ArrayList<>();
        for (int k = 0; k < points; k++) {
            table.add(point(random, type, top, (k + 1.0) / points, jump));
        }
        double first = table.get(0).setting();
        WellToday today = mayBeShutIn && random.nextInt(4) == 0
                ? new WellToday.ShutIn()
                : new WellToday.Running(
                        discrete
                                ? table.get(random.nextInt(points)).setting()
                                : Math.min(10.0, first + random.nextDouble() * (10 - first)));
        return new FieldWell(
                new WellTable("W-" + index, type, "setting", "", table, null, null, mayBeShutIn, today),
                1,
                false,
                discrete);
    }

    static List<FieldWell> wells(RandomGenerator random, int count, int points, boolean discrete) {
        List<FieldWell> wells = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            wells.add(well(random, w, points, random.nextInt(4) > 0, discrete));
        }
        return wells;
    }

    /** Lift gas, power, liquid and gas of separators, at a share of what the wells could use. */
    static FieldLimits limits(RandomGenerator random, List<FieldWell> wells, double share) {
        double[] most = new double[4];
        for (FieldWell well : wells) {
            SettingPoint last = well.table().points().get(well.table().points().size() - 1);
            most[0] += last.liftGasMscfPerDay();
            most[1] += last.powerKw();
            most[2] += last.oilStbPerDay() + last.waterStbPerDay();
            most[3] += last.formationGasMscfPerDay() + last.liftGasMscfPerDay();
        }
        double[] cap = new double[4];
        for (int r = 0; r < cap.length; r++) {
            cap[r] = most[r] * share * random.nextDouble(0.6, 1.4);
        }
        return new FieldLimits(cap[0], cap[1], null, null, List.of(new Separator("SEP", cap[2], cap[3], null)), null);
    }
}
