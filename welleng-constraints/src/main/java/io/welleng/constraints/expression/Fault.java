package io.welleng.constraints.expression;

import io.welleng.core.check.InvalidInputException;

/** The exception for a fault at a place of an expression: says what belongs there and points to it. */
final class Fault {

    /** So many characters are shown on either side of the fault. */
    private static final int AROUND = 40;

    private Fault() {}

    /**
     * The exception.
     *
     * @param field name of the input that holds the text
     * @param text the text
     * @param at index of the fault, 0 to the length of the text
     * @param needed what the expression must have there
     * @return to be thrown
     */
    static InvalidInputException at(String field, String text, int at, String needed) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        StringBuilder shown = new StringBuilder("\n  ").append(from > 0 ? "..." : "");
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        shown.append(to < text.length() ? "..." : "").append("\n  ");
        shown.append(" ".repeat(at - from + (from > 0 ? 3 : 0))).append('^');
        return new InvalidInputException(
                field, "an expression with " + needed + " at column " + (at + 1), "", shown.toString());
    }
}
