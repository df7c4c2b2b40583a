package io.welleng.lift.field;

import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/** Why a well should be changed, in words. */
final class MoveReason {

    private static final double SHARE = 1e-6;

    private MoveReason() {}

    /**
     * Words for a change.
     *
     * @param gain gain of the objective
     * @param unit unit of the objective
     * @param changes what is used and freed
     * @param prices what each limit is worth, in the order of the changes; null where it is not known
     * @param binding limits that bind
     * @param end where it ends: what stops it there
     */
    static String of(
            double gain,
            String unit,
            List<ResourceChange> changes,
            List<Double> prices,
            List<String> binding,
            String end) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ResourceChange change = changes.get(i);
            Double price = prices.get(i);
            boolean counts = price == null ? binding.contains(change.limit()) : price > 0.0;
            if (counts && Math.abs(change.change()) > 0.0) {
                parts.add(change
                        + (price == null
                                ? ""
                                : ", worth " + Figures.four(Math.abs(change.worth())) + " " + unit + " at "
                                        + Figures.four(price) + " (" + unit + ")/(" + change.unit() + ")"));
            }
        }
        String what = parts.isEmpty()
                ? gain > 0.0 ? "it gains by itself, and nothing that it takes is scarce" : "other wells come first"
                : String.join("; ", parts);
        return what + (end.isEmpty() ? "" : "; " + end);
    }

    /** What stops a well where it ends. */
    static String end(FieldWell well, WellState best) {
        if (best.setting() == null) {
            return "";
        }
        double lower = well.table().lowerSetting();
        double upper = well.table().upperSetting();
        double near = SHARE * (upper - lower);
        if (best.setting() >= upper - near) {
            return "it is then at its greatest setting";
        }
        if (best.setting() <= lower + near) {
            return "it is then at its least setting";
        }
        boolean corner = well.table().points().stream().anyMatch(p -> Math.abs(p.setting() - best.setting()) <= near);
        return corner ? "its curve bends there" : "the limits leave room up to there";
    }
}
