package io.welleng.core.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Looks things up by their names, whatever the case, and says which is nearest where none has the name. */
public final class ByName {

    /** So many names a message lists. */
    private static final int FEW = 8;

    private ByName() {}

    /**
     * The item of a name.
     *
     * @param <T> what is looked for
     * @param items what there is
     * @param nameOf name of an item
     * @param wanted the name
     * @param what what the items are, in the plural, as in {@code motors of the catalogue}
     * @return the first item of that name
     * @throws InvalidInputException if there is none; the message lists up to eight names, or names the nearest
     */
    public static <T> T find(Collection<T> items, Function<? super T, String> nameOf, String wanted, String what) {
        Check.text(wanted, "name");
        for (T item : items) {
            if (nameOf.apply(item).equalsIgnoreCase(wanted)) {
                return item;
            }
        }
        List<String> names = items.stream().<String>map(nameOf).toList();
        throw new InvalidInputException(
                "name", "one of the " + names.size() + " " + what + hint(wanted, names), "", "\"" + wanted + "\"");
    }

    /** All names where they are few, else the nearest. */
    private static String hint(String wanted, List<String> names) {
        if (names.size() <= FEW) {
            return ": " + String.join(", ", names);
        }
        String nearest = NearestName.of(wanted, names);
        return nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\"";
    }

    /**
     * Checks that no two items have the same name, whatever the case.
     *
     * @param <T> what the items are
     * @param items the items
     * @param nameOf name of an item
     * @param field name of the list in messages
     * @throws InvalidInputException naming the first one that comes again
     */
    public static <T> void checkDistinct(Collection<T> items, Function<? super T, String> nameOf, String field) {
        Set<String> names = new HashSet<>();
        for (T item : items) {
            String name = nameOf.apply(item);
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new InvalidInputException(field, "names that differ", "", "\"" + name + "\"");
            }
        }
    }
}
