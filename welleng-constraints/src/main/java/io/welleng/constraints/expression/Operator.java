package io.welleng.constraints.expression;

/** What an expression does with one or two values; the order of precedence is that of the levels, loosest first. */
enum Operator {
    OR("or", Level.OR, true, true),
    AND("and", Level.AND, true, true),
    NOT("not", Level.NOT, true, true),
    LESS("<", Level.COMPARISON, false, true),
    AT_MOST("<=", Level.COMPARISON, false, true),
    GREATER(">", Level.COMPARISON, false, true),
    AT_LEAST(">=", Level.COMPARISON, false, true),
    EQUAL("==", Level.COMPARISON, false, true),
    UNEQUAL("!=", Level.COMPARISON, false, true),
    ADD("+", Level.SUM, false, false),
    SUBTRACT("-", Level.SUM, false, false),
    MULTIPLY("*", Level.PRODUCT, false, false),
    DIVIDE("/", Level.PRODUCT, false, false),
    NEGATE("-", Level.SIGN, false, false),
    MIN("min", Level.CALL, false, false),
    MAX("max", Level.CALL, false, false),
    ABS("abs", Level.CALL, false, false);

    /** Levels of precedence. */
    static final class Level {
        static final int OR = 1;
        static final int AND = 2;
        static final int NOT = 3;
        static final int COMPARISON = 4;
        static final int SUM = 5;
        static final int PRODUCT = 6;
        static final int SIGN = 7;
        static final int CALL = 8;

        private Level() {}
    }

    final String symbol;
    final int level;
    /** Whether it takes conditions; else numbers. */
    final boolean takesConditions;
    /** Whether it gives a condition; else a number. */
    final boolean givesCondition;

    Operator(String symbol, int level, boolean takesConditions, boolean givesCondition) {
        this.symbol = symbol;
        this.level = level;
        this.takesConditions = takesConditions;
        this.givesCondition = givesCondition;
    }

    /** The operator of two values of this symbol and level, or null. */
    static Operator binary(String symbol, int level) {
        for (Operator operator : values()) {
            if (operator.level == level && operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        return null;
    }
}
