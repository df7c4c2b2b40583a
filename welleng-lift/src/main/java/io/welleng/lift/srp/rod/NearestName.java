package io.welleng.lift.srp.rod;

import io.welleng.core.check.InvalidInputException;
import java.util.Collection;

/** The refusal of a name that is not known, with the nearest that is. */
final class NearestName {

    private NearestName() {}

    static InvalidInputException refusal(String argument, String name, Collection<String> known) {
        return new InvalidInputException(
                argument, "a known name, the nearest is \"" + of(name, known) + "\"", "", name);
    }

    /** The nearest by edit distance; the first of equals. */
    static String of(String name, Collection<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Levenshtein distance over two rows. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
