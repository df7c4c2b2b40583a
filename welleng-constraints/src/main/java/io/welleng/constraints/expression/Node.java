package io.welleng.constraints.expression;

import io.welleng.constraints.expression.Operator.Level;

/** A part of an expression: its type is sound, its text parses back to it. */
sealed interface Node {

    /** Whether it is true, false or unknown; else it is a number or unknown. */
    boolean isCondition();

    /** Level of precedence of its outermost operator. */
    int level();

    /** Writes the canonical text. */
    void print(StringBuilder out);

    /** Writes it so that it can stand as an operand of {@code level}, in parentheses if it must. */
    default void print(StringBuilder out, int level) {
        if (level() >= level) {
            print(out);
        } else {
            print(out.append('('));
            out.append(')');
        }
    }

    /** A number, finite. */
    record Constant(double value) implements Node {

        @Override
        public boolean isCondition() {
            return false;
        }

        @Override
        public int level() {
            return Level.SIGN;
        }

        @Override
        public void print(StringBuilder out) {
            String text = Double.toString(value);
            out.append(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        }
    }

    /** The last usable reading of a tag. */
    record Reading(String tag) implements Node {

        @Override
        public boolean isCondition() {
            return false;
        }

        @Override
        public int level() {
            return Level.CALL;
        }

        @Override
        public void print(StringBuilder out) {
            Lexer.printName(tag, out);
        }
    }

    /** The readings of a tag over the last {@code millis}. */
    record Windowed(Fold fold, String tag, long millis) implements Node {

        @Override
        public boolean isCondition() {
            return false;
        }

        @Override
        public int level() {
            return Level.CALL;
        }

        @Override
        public void print(StringBuilder out) {
            Lexer.printName(tag, out.append(fold.symbol()).append('('));
            out.append(", ").append(Durations.text(millis)).append(')');
        }
    }

    /** {@link Operator#NOT}, {@link Operator#NEGATE} or {@link Operator#ABS} of a value. */
    record Unary(Operator operator, Node operand) implements Node {

        @Override
        public boolean isCondition() {
            return operator.givesCondition;
        }

        @Override
        public int level() {
            return operator.level;
        }

        @Override
        public void print(StringBuilder out) {
            out.append(operator.symbol);
            if (operator == Operator.ABS) {
                operand.print(out.append('('));
                out.append(')');
            } else {
                operand.print(operator == Operator.NOT ? out.append(' ') : out, level());
            }
        }
    }

    /** An operator of two values. Operators of one level group from the left. */
    record Binary(Operator operator, Node left, Node right) implements Node {

        @Override
        public boolean isCondition() {
            return operator.givesCondition;
        }

        @Override
        public int level() {
            return operator.level;
        }

        @Override
        public void print(StringBuilder out) {
            if (level() == Level.CALL) {
                out.append(operator.symbol).append('(');
                printArguments(out);
                out.append(')');
                return;
            }
            left.print(out, level());
            out.append(' ').append(operator.symbol).append(' ');
            right.print(out, level() + 1);
        }

        /** {@code min(min(a, b), c)} is the same as {@code min(a, b, c)}, and written so. */
        private void printArguments(StringBuilder out) {
            if (left instanceof Binary inner && inner.operator == operator) {
                inner.printArguments(out);
            } else {
                left.print(out);
            }
            right.print(out.append(", "));
        }
    }
}
