package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.Locale;

/**
 * Something the score would have needed.
 *
 * @param component the component
 * @param tag tag without a reading on the day; null if the component has no indicator at all
 */
public record MissingReading(
        HealthComponent component, @OptionalValue String tag) {

    /** Checks that the component is there. */
    public MissingReading {
        Check.present(component, "component");
    }

    @Override
    public String toString() {
        String name = component.name().toLowerCase(Locale.ROOT);
        return tag == null ? name + " has no indicator" : tag.equals(name) ? name : tag + " (" + name + ")";
    }
}
