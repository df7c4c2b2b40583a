package io.welleng.constraints.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Random formulas with their meaning: written down by this class, evaluated by definition over the whole history, with
 * null for unknown. Shares nothing with the code under test.
 */
final class Formulas {

    static final List<String> KEYS = List.of("thp_psi", "chp_psi", "P-PDG", "min");

    private static final String[] WRITTEN = {"thp_psi", "chp_psi", "`P-PDG`", "`min`"};
    private static final String[] LENGTHS = {"30 s", "1 min", "2.5min", "0.05 h"};
    private static final long[] LENGTH_MILLIS = {30_000, 60_000, 150_000, 180_000};
    private static final double[] CONSTANTS = {0, 1, 2, 0.5, 3, 12.25, 1e-3, 1e200};

    private final Random random;

    Formulas(long seed) {
        this.random = new Random(seed);
    }

    /** A message: readings by tag (null: unusable), and whether they are new. */
    record Message(long time, Double[] readings, boolean[] fresh) {}

    /** A number or a condition with its text. @param value from all messages up to now, the last one being now */
    record Formula<T>(String text, Function<List<Message>, T> value) {}

    Formula<Double> number(int depth) {
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(9);
        switch (kind) {
            case 0: {
                double constant = CONSTANTS[random.nextInt(CONSTANTS.length)];
                return new Formula<>(BigDecimal.valueOf(constant).toString().replace("E+", "e"), history -> constant);
            }
            case 1: {
                int tag = random.nextInt(KEYS.size());
                return new Formula<>(WRITTEN[tag], history -> history.get(history.size() - 1).readings[tag]);
            }
            case 2:
                return window();
            case 3: {
                Formula<Double> a = number(depth - 1);
                return new Formula<>("(-" + a.text + ")", history -> {
                    Double x = a.value.apply(history);
                    return x == null ? null : Double.valueOf(-x);
                });
            }
            case 4: {
                Formula<Double> a = number(depth - 1);
                return new Formula<>("abs(" + a.text + ")", history -> {
                    Double x = a.value.apply(history);
                    return x == null ? null : Double.valueOf(x < 0 ? -x : x);
                });
            }
            case 5: {
                Formula<Double> a = number(depth - 1);
                Formula<Double> b = number(depth - 1);
                Formula<Double> c = number(depth - 1);
                boolean least = random.nextBoolean();
                String text = (least ? "min(" : "max(") + a.text + "," + b.text + " , " + c.text + ")";
                return new Formula<>(text, history -> {
                    Double[] all = {a.value.apply(history), b.value.apply(history), c.value.apply(history)};
                    Double best = all[0];
                    for (Double one : all) {
                        if (one == null || best == null) {
                            return null;
                        }
                        best = (least ? one < best : one > best) ? one : best;
                    }
                    return best;
                });
            }
            default: {
                Formula<Double> a = number(depth - 1);
                Formula<Double> b = number(depth - 1);
                int operator = random.nextInt(4);
                return new Formula<>("(" + a.text + " " + "+-*/".charAt(operator) + b.text + ")", history -> {
                    Double x = a.value.apply(history);
                    Double y = b.value.apply(history);
                    if (x == null || y == null) {
                        return null;
                    }
                    double result = operator == 0 ? x + y : operator == 1 ? x - y : operator == 2 ? x * y : x / y;
                    return Double.isFinite(result) ? result : null;
                });
            }
        }
    }

    Formula<Boolean> condition(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind == 1) {
            Formula<Boolean> a = condition(depth - 1);
            return new Formula<>("(not " + a.text + ")", history -> {
                Boolean p = a.value.apply(history);
                return p == null ? null : Boolean.valueOf(!p);
            });
        }
        if (kind >= 2) {
            Formula<Boolean> a = condition(depth - 1);
            Formula<Boolean> b = condition(depth - 1);
            // "a and b" is false as soon as one is false, "a or b" true as soon as one is true.
            Boolean decides = kind == 2 ? Boolean.FALSE : Boolean.TRUE;
            return new Formula<>("(" + a.text + (kind == 2 ? " and " : " or ") + b.text + ")", history -> {
                Boolean p = a.value.apply(history);
                Boolean q = b.value.apply(history);
                if (decides.equals(p) || decides.equals(q)) {
                    return decides;
                }
                return p == null || q == null ? null : Boolean.valueOf(!decides);
            });
        }
        Formula<Double> a = number(Math.max(0, depth - 1));
        Formula<Double> b = number(Math.max(0, depth - 1));
        String[] symbols = {"<", "<=", ">", ">=", "==", "!="};
        int operator = random.nextInt(symbols.length);
        return new Formula<>("(" + a.text + symbols[operator] + b.text + ")", history -> {
            Double x = a.value.apply(history);
            Double y = b.value.apply(history);
            if (x == null || y == null) {
                return null;
            }
            int sign = x.doubleValue() == y.doubleValue() ? 0 : x < y ? -1 : 1;
            boolean[] holds = {sign < 0, sign <= 0, sign > 0, sign >= 0, sign == 0, sign != 0};
            return holds[operator];
        });
    }

    Formula<Double> window() {
        int fold = random.nextInt(3);
        int tag = random.nextInt(KEYS.size());
        int length = random.nextInt(LENGTHS.length);
        String name = new String[] {"avg", "min", "max"}[fold];
        return new Formula<>(
                name + "(" + WRITTEN[tag] + ", " + LENGTHS[length] + ")",
                history -> folded(history, fold, tag, LENGTH_MILLIS[length]));
    }

    /** The mean (0), least (1) or greatest (2) of the fresh readings in (now − length, now], in exact arithmetic. */
    static Double folded(List<Message> history, int fold, int tag, long millis) {
        long now = history.get(history.size() - 1).time;
        List<BigDecimal> inside = history.stream()
                .filter(m -> m.fresh[tag] && m.readings[tag] != null && m.time > now - millis && m.time <= now)
                .map(m -> new BigDecimal(m.readings[tag]))
                .toList();
        if (inside.isEmpty()) {
            return null;
        }
        BigDecimal result;
        if (fold == 0) {
            result = inside.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            result = result.divide(BigDecimal.valueOf(inside.size()), new MathContext(60));
        } else {
            result = inside.stream()
                    .reduce(fold == 1 ? BigDecimal::min : BigDecimal::max)
                    .orElseThrow();
        }
        return result.doubleValue();
    }
}
