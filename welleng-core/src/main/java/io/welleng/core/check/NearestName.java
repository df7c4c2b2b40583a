package io.welleng.core.check;

import java.util.Collection;
import java.util.Locale;

/** The known name that a misspelt one most likely meant. */
public final class NearestName {

    private NearestName() {}

    /**
     * The nearest by edit distance, whatever the case.
     *
     * @param name the name as it was given
     * @param known the names there are
     * @return the nearest of them, or empty text where none is within half its length
     */
    public static String of(String name, Collection<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = editDistance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least && distance <= Math.max(2, candidate.length() / 2)) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Levenshtein distance: insertions, deletions and replacements, by dynamic programming over two rows. */
    static int editDistance(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(above[j], row[j - 1]));
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[b.length()];
    }
}
