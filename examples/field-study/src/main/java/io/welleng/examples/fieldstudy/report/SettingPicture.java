package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Two quantities against what is set at the surface, frequency or speed; today, the best setting and where all limits are
 * kept are marked.
 *
 * @param <P> a point of the search
 */
final class SettingPicture<P> {

    static final String KIND = "setting";

    private final ObjectNode data = Charts.object();
    private final List<P> curve;
    private final ToDoubleFunction<P> setting;

    /**
     * Begins a picture.
     *
     * @param axis name and unit of the setting
     * @param unit its unit
     * @param curve points by rising setting
     * @param setting the setting of a point
     * @param within whether a point keeps all limits
     */
    SettingPicture(String axis, String unit, List<P> curve, ToDoubleFunction<P> setting, Predicate<P> within) {
        this.curve = curve;
        this.setting = setting;
        data.put("axis", axis);
        data.put("unit", unit);
        ArrayNode ranges = data.putArray("within");
        P first = null;
        P last = null;
        for (P point : curve) {
            if (within.test(point)) {
                first = first == null ? point : first;
                last = point;
            } else if (first != null) {
                ranges.add(Charts.point(setting.applyAsDouble(first), setting.applyAsDouble(last)));
                first = null;
            }
        }
        if (first != null) {
            ranges.add(Charts.point(setting.applyAsDouble(first), setting.applyAsDouble(last)));
        }
        data.putArray("sides");
    }

    /**
     * Adds a quantity; the first has its axis on the left, the second on the right.
     *
     * @param name for the legend
     * @param axis name and unit of the axis
     * @param value the quantity of a point; null where it has none
     */
    SettingPicture<P> side(String name, String axis, Function<P, Double> value) {
        ObjectNode side = ((ArrayNode) data.get("sides")).addObject();
        side.put("name", name);
        side.put("axis", axis);
        ArrayNode points = side.putArray("points");
        for (P point : curve) {
            Double found = value.apply(point);
            if (found != null) {
                points.add(Charts.point(setting.applyAsDouble(point), found));
            }
        }
        return this;
    }

    /** Draws a limit of the quantity that was added last; nothing where there is none. */
    SettingPicture<P> limit(String name, Double value) {
        if (value != null) {
            ArrayNode sides = (ArrayNode) data.get("sides");
            ObjectNode limit = ((ObjectNode) sides.get(sides.size() - 1)).putObject("limit");
            limit.put("name", name);
            limit.set("value", Charts.number(value));
        }
        return this;
    }

    /** Marks today and the best setting; either may be missing. */
    SettingPicture<P> marks(Double today, Double best) {
        data.set("today", Charts.number(today));
        data.set("best", Charts.number(best));
        return this;
    }

    LiftView.Picture picture(String title) {
        return new LiftView.Picture(title, KIND, data, false);
    }
}
