package io.welleng.constraints.alarm;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.util.List;
import java.util.Map;

/** An {@link AlarmCondition} with the numbers of its sources: or, and, and votes are all "at least so many parts". */
final class CompiledCondition {

    private final int source;
    private final int needed;
    private final CompiledCondition[] parts;

    private CompiledCondition(int source, int needed, CompiledCondition[] parts) {
        this.source = source;
        this.needed = needed;
        this.parts = parts;
    }

    static CompiledCondition of(AlarmCondition condition, Map<String, Integer> numbers, String field) {
        if (condition instanceof AlarmCondition.Source one) {
            Integer number = numbers.get(one.name());
            if (number == null) {
                String nearest = NearestName.of(one.name(), numbers.keySet());
                throw new InvalidInputException(
                        field + ".name",
                        "one of the sources" + (nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\""),
                        "",
                        "\"" + one.name() + "\"");
            }
            return new CompiledCondition(number, 1, null);
        }
        if (condition instanceof AlarmCondition.Any any) {
            return of(1, any.parts(), numbers, field);
        }
        if (condition instanceof AlarmCondition.All all) {
            return of(all.parts().size(), all.parts(), numbers, field);
        }
        AlarmCondition.Votes votes = (AlarmCondition.Votes) condition;
        return of(votes.needed(), votes.parts(), numbers, field);
    }

    private static CompiledCondition of(
            int needed, List<AlarmCondition> parts, Map<String, Integer> numbers, String field) {
        CompiledCondition[] compiled = new CompiledCondition[parts.size()];
        for (int i = 0; i < compiled.length; i++) {
            compiled[i] = of(parts.get(i), numbers, field + ".parts[" + i + "]");
        }
        return new CompiledCondition(-1, needed, compiled);
    }

    boolean holds(boolean[] on) {
        if (parts == null) {
            return on[source];
        }
        int votes = 0;
        for (CompiledCondition part : parts) {
            if (part.holds(on) && ++votes >= needed) {
                return true;
            }
        }
        return false;
    }
}
