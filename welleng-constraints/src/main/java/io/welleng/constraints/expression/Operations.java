package io.welleng.constraints.expression;

/**
 * Operations on registers, one result each, in an order in which each finds its operands done. Neighbours of one kind are
 * done in one go, which costs about a nanosecond each; a choice of what to do for each alone would cost several.
 */
final class Operations {

    /** Register of the first result; the others follow it. */
    private final int first;

    /** Operands of each operation; those with one operand have it twice. */
    private final int[] left;

    private final int[] right;

    /** What to do up to which operation. */
    private final Operator[] kinds;

    private final int[] ends;

    Operations(int first, Operator[] operators, int[] left, int[] right) {
        this.first = first;
        this.left = left;
        this.right = right;
        int runs = 0;
        for (int i = 0; i < operators.length; i++) {
            runs += i == 0 || operators[i] != operators[i - 1] ? 1 : 0;
        }
        kinds = new Operator[runs];
        ends = new int[runs];
        int run = -1;
        for (int i = 0; i < operators.length; i++) {
            run += i == 0 || operators[i] != operators[i - 1] ? 1 : 0;
            kinds[run] = operators[i];
            ends[run] = i + 1;
        }
    }

    int size() {
        return left.length;
    }

    /** Does all of them. @param r registers. Modified: the results. */
    void run(double[] r) {
        int from = 0;
        for (int k = 0; k < ends.length; k++) {
            int to = ends[k];
            run(kinds[k], from, to, r);
            from = to;
        }
    }

    // One loop for each kind: a choice within the loop would cost more than the operation.
    private void run(Operator kind, int from, int to, double[] r) {
        int[] a = left;
        int[] b = right;
        int n = first;
        switch (kind) {
            case OR -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = or(r[a[i]], r[b[i]]);
                }
            }
            case AND -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = and(r[a[i]], r[b[i]]);
                }
            }
            case NOT -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = 1.0 - r[a[i]];
                }
            }
            case LESS -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = less(r[a[i]], r[b[i]]);
                }
            }
            case GREATER -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = less(r[b[i]], r[a[i]]);
                }
            }
            case AT_MOST -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = 1.0 - less(r[b[i]], r[a[i]]);
                }
            }
            case AT_LEAST -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = 1.0 - less(r[a[i]], r[b[i]]);
                }
            }
            case EQUAL -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = equal(r[a[i]], r[b[i]]);
                }
            }
            case UNEQUAL -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = 1.0 - equal(r[a[i]], r[b[i]]);
                }
            }
            case ADD -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = finiteOrUnknown(r[a[i]] + r[b[i]]);
                }
            }
            case SUBTRACT -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = finiteOrUnknown(r[a[i]] - r[b[i]]);
                }
            }
            case MULTIPLY -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = finiteOrUnknown(r[a[i]] * r[b[i]]);
                }
            }
            case DIVIDE -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = finiteOrUnknown(r[a[i]] / r[b[i]]);
                }
            }
            case NEGATE -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = -r[a[i]];
                }
            }
            case MIN -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = Math.min(r[a[i]], r[b[i]]);
                }
            }
            case MAX -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = Math.max(r[a[i]], r[b[i]]);
                }
            }
            case ABS -> {
                for (int i = from; i < to; i++) {
                    r[n + i] = Math.abs(r[a[i]]);
                }
            }
        }
    }

    private static double or(double a, double b) {
        return a == 1.0 || b == 1.0 ? 1.0 : a + b;
    }

    private static double and(double a, double b) {
        return a == 0.0 || b == 0.0 ? 0.0 : a * b;
    }

    private static double less(double a, double b) {
        return a < b ? 1.0 : a >= b ? 0.0 : Double.NaN;
    }

    private static double equal(double a, double b) {
        return a == b ? 1.0 : a < b || a > b ? 0.0 : Double.NaN;
    }

    static double finiteOrUnknown(double x) {
        return x - x == 0.0 ? x : Double.NaN;
    }
}
