package io.welleng.lift.field;

import io.welleng.lift.table.WellTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The best change of one well while all others stay as they are. Between the corners of its table, and between the points of
 * the table of its compressor, all uses and the value are linear, so that the best is at an end of what each such part
 * leaves room for. A limit that is broken today may stay as it is, but not be broken more.
 */
final class SingleMove {

    /** Gains below this share of the field's value are rounding. */
    private static final double ROUNDING = 1e-9;

    private final FieldModel model;
    private final List<WellState> today;
    private final double[] allowed;
    private double best;
    private int well = -1;
    private WellState state;

    SingleMove(FieldModel model, FieldState field) {
        this.model = model;
        this.today = field.wells();
        this.allowed = field.limits().stream()
                .mapToDouble(use -> Math.max(use.capacity(), use.used()))
                .toArray();
        best = model.value(field) + ROUNDING * Math.abs(model.value(field));
        for (int w = 0; w < today.size(); w++) {
            if (!model.wells.get(w).locked()) {
                look(w);
            }
        }
    }

    /** Index of the well; −1 where no change gains. */
    int well() {
        return well;
    }

    /** What it then does. */
    WellState state() {
        return state;
    }

    private void look(int w) {
        List<WellState> corners = model.corners(w);
        boolean joined = !model.wells.get(w).discrete();
        for (int k = 0; k < corners.size(); k++) {
            consider(w, corners.get(k));
            if (joined && k + 1 < corners.size() && corners.get(k).setting() != null) {
                line(w, corners.get(k), corners.get(k + 1));
            }
        }
    }

    private void line(int w, WellState from, WellState to) {
        List<Double> cuts = new ArrayList<>(List.of(0.0, 1.0));
        Compressor compressor = model.compressorOf[w];
        double more = to.liftGasMscfPerDay() - from.liftGasMscfPerDay();
        if (compressor != null && more != 0.0) {
            double others = model.gasOf(compressor, today) - today.get(w).liftGasMscfPerDay();
            for (CompressorPoint point : compressor.powerTable()) {
                double t = (point.gasMscfPerDay() - others - from.liftGasMscfPerDay()) / more;
                if (t > 0.0 && t < 1.0) {
                    cuts.add(t);
                }
            }
            cuts.sort(null);
        }
        for (int c = 1; c < cuts.size(); c++) {
            WellState a = between(w, from, to, cuts.get(c - 1));
            WellState b = between(w, from, to, cuts.get(c));
            ends(w, a, b);
        }
    }

    /** The ends of what the limits leave of a part in which everything is linear. */
    private void ends(int w, WellState a, WellState b) {
        List<LimitUse> atA = with(w, a).limits();
        List<LimitUse> atB = with(w, b).limits();
        double low = 0.0;
        double high = 1.0;
        for (int r = 0; r < allowed.length; r++) {
            double slope = atB.get(r).used() - atA.get(r).used();
            double room = allowed[r] - atA.get(r).used();
            if (slope > 0.0) {
                high = Math.min(high, room / slope);
            } else if (slope < 0.0) {
                low = Math.max(low, room / slope);
            }
        }
        if (low <= high) {
            consider(w, between(w, a, b, low));
            consider(w, between(w, a, b, high));
        }
    }

    private WellState between(int w, WellState a, WellState b, double t) {
        WellTable table = model.wells.get(w).table();
        double setting = (1.0 - t) * a.setting() + t * b.setting();
        return WellState.of(table, table.at(Math.min(b.setting(), Math.max(a.setting(), setting))));
    }

    private FieldState with(int w, WellState other) {
        List<WellState> states = new ArrayList<>(today);
        states.set(w, other);
        return model.state(states);
    }

    private void consider(int w, WellState other) {
        FieldState field = with(w, other);
        double value = model.value(field);
        if (value > best) {
            for (int r = 0; r < allowed.length; r++) {
                LimitUse use = field.limits().get(r);
                if (!new LimitUse(use.limit(), use.unit(), allowed[r], use.used()).holds()) {
                    return;
                }
            }
            best = value;
            well = w;
            state = other;
        }
    }
}
