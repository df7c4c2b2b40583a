package io.welleng.constraints.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Tags TAGS =
            Tags.of(List.of(new Tag("a", "1"), new Tag("b", "1"), new Tag("thp_psi", "psi"), new Tag("P-PDG", "psi")));
    private static final boolean[] FRESH = {true, true, true, true};

    private static double value(String text, double a, double b) {
        ExpressionProgram program = Expression.parse(text).compile(TAGS);
        return program.value(program.newState(), 0L, new double[] {a, b, 100.0, Double.POSITIVE_INFINITY}, FRESH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a or b and c | a or (b and c)",
                "a and b or c | (a and b) or c",
                "not a and b | (not a) and b",
                "not a or b | (not a) or b",
                "a or b or c | (a or b) or c",
                "a and b and c | (a and b) and c",
                "not not a | not (not a)",
            })
    void conditionsBindAsTheTableSays(String text, String inParentheses) {
        String[] tags = {"a", "b", "c"};
        String plain = text;
        String full = inParentheses;
        for (String tag : tags) {
            plain = plain.replaceAll("\\b" + tag + "\\b", tag + " > 1");
            full = full.replaceAll("\\b" + tag + "\\b", "(" + tag + " > 1)");
        }
        assertThat(Expression.parse(plain)).isEqualTo(Expression.parse(full)).hasToString(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b * c | a + (b * c)",
                "a * b + c | (a * b) + c",
                "a - b - c | (a - b) - c",
                "a - b + c | (a - b) + c",
                "a / b / c | (a / b) / c",
                "a / b * c | (a / b) * c",
                "-a * b | (-a) * b",
                "-a + b | (-a) + b",
                "a - -b | a - (-b)",
                "--a | -(-a)",
                "a + b < c * d | (a + b) < (c * d)",
                "a != -b | a != (-b)",
                "not a < b | not (a < b)",
                "not a == b and c > d | (not (a == b)) and (c > d)",
            })
    void arithmeticBindsAsTheTableSays(String text, String inParentheses) {
        assertThat(Expression.parse(text))
                .isEqualTo(Expression.parse(inParentheses))
                .hasToString(text);
    }

    @Test
    void neededParenthesesStayInTheCanonicalText() {
        for (String text : List.of(
                "a - (b - c)",
                "a / (b * c)",
                "(a + b) * c",
                "-(a + b)",
                "-(a * b)",
                "not (a > 1 or b > 1)",
                "(a > 1 or b > 1) and c > 1",
                "a > 1 or (b > 1 or c > 1)",
                "a * (-b + 1)",
                "abs(a - b) < 0.1")) {
            assertThat(Expression.parse(text)).hasToString(text);
        }
        assertThat(Expression.parse("a-(b)")).isNotEqualTo(Expression.parse("b-a"));
    }

    @Test
    void canonicalTextOfNumbersNamesAndTimes() {
        assertThat(Expression.parse(" - ( 5.0 )\n*\t`thp_psi` ")).hasToString("-5 * thp_psi");
        assertThat(Expression.parse("1e-3+2.50E2")).hasToString("0.001 + 250");
        assertThat(Expression.parse("min(min(a,b),max(c,d,e))")).hasToString("min(a, b, max(c, d, e))");
        assertThat(Expression.parse("min(a, min(b, c))")).hasToString("min(a, min(b, c))");
        assertThat(Expression.parse("avg(`P-PDG`, 120min)")).hasToString("avg(`P-PDG`, 2 h)");
        assertThat(Expression.parse("avg(`min`, 0.0005 h)")).hasToString("avg(`min`, 1.8 s)");
        assertThat(Expression.parse("max(s, 90 s) - min(d, 366 d)")).hasToString("max(s, 90 s) - min(d, 366 d)");
        assertThat(Expression.parse("avg(a, 0.001 s)")).hasToString("avg(a, 0.001 s)");
        assertThat(Expression.parse("avg(a, 90 min)").equals(Expression.parse("avg(a, 1.5 h)")))
                .isTrue();
    }

    @Test
    void tagsAreSortedAndDistinct() {
        assertThat(Expression.parse("b > a and avg(`P-PDG`, 1 h) > a").tags()).containsExactly("P-PDG", "a", "b");
        assertThat(Expression.parse("1 < 2").tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1 and 2 ~ 1 ~ a condition, not a number, left of 'and'",
                "a > 1 or 2 ~ 10 ~ a condition, not a number, right of 'or'",
                "not a ~ 5 ~ a condition, not a number, after 'not'",
                "(a > 1) + 2 ~ 1 ~ a number, not a condition, left of '+'",
                "1 - (a > 1) ~ 5 ~ a number, not a condition, right of '-'",
                "-(a > 1) ~ 2 ~ a number, not a condition, after '-'",
                "(a > b) == (b > a) ~ 1 ~ a number, not a condition, left of '=='",
                "abs(a > 1) ~ 5 ~ a number in 'abs', not a condition,",
                "min(1, a > 1) ~ 8 ~ a number in 'min', not a condition,",
                "1 < a < 3 ~ 7 ~ 'and' between two comparisons or an operator or the end",
                "1 + ~ 4 ~ a number, a tag, a function or '('",
                "and ~ 1 ~ a number, a tag, a function or '('",
                "a b ~ 3 ~ an operator or the end",
                "2e + 1 ~ 2 ~ an operator or the end",
                "2e- 1 ~ 2 ~ an operator or the end",
                "a ) ~ 3 ~ an operator or the end",
                "(a ~ 3 ~ an operator or ')'",
                "a = 1 ~ 3 ~ '==' instead of '='",
                "!a ~ 1 ~ 'not' or '!=' instead of '!'",
                "a && b ~ 3 ~ 'and' instead of '&'",
                "a || b ~ 3 ~ 'or' instead of",
                "a # 1 ~ 3 ~ a number, a name",
                "1. > a ~ 3 ~ a digit after the decimal point",
                "1e999 ~ 1 ~ a number within",
                "a * 1e-999 ~ 5 ~ a number within",
                "`abc ~ 1 ~ a closing back quote",
                "a + `` ~ 5 ~ a tag between the back quotes",
                "maxi(a, b) ~ 1 ~ nearest \"max\"",
                "exec(1) ~ 1 ~ one of the functions",
                "min ~ 4 ~ '(' after 'min'",
                "min(a) ~ 6 ~ an operator or ','",
                "abs(a, b) ~ 6 ~ an operator or ')'",
                "min(a, b ~ 9 ~ an operator, ',' or ')'",
                "avg(a, b) ~ 8 ~ the length of a window such as 10 min",
                "avg(a, 10) ~ 8 ~ the length of a window such as 10 min",
                "avg(a, 10 m) ~ 11 ~ one of the units s, min, h and d",
                "avg(a + b, 1 h) ~ 10 ~ a single tag",
                "avg(a, 0 s) ~ 8 ~ a window of whole milliseconds",
                "avg(a, 0.0005 s) ~ 8 ~ a window of whole milliseconds",
                "avg(a, 0.0011 s) ~ 8 ~ a window of whole milliseconds",
                "avg(a, 367 d) ~ 8 ~ a window of whole milliseconds",
                "avg(a, 1e300 d) ~ 8 ~ a window of whole milliseconds",
                "avg(a, 1 h + 1) ~ 12 ~ ')'",
            })
    void errorsSayWhatBelongsWhere(String text, int column, String needed) {
        InvalidInputException e =
                catchThrowableOfType(InvalidInputException.class, () -> Expression.parse(text, "when"));
        assertThat(e).isNotNull();
        assertThat(e.name()).isEqualTo("when");
        assertThat(e.rule()).startsWith("an expression with").contains(needed).endsWith(" at column " + column);
        String[] lines = e.value().split("\n");
        assertThat(lines[1]).isEqualTo("  " + text);
        assertThat(lines[2]).isEqualTo(" ".repeat(column + 1) + "^");
    }

    @Test
    void aFaultInALongTextIsShownWithWhatIsAroundIt() {
        String text = "1 +\n".repeat(30) + "and + 1" + " + 1".repeat(30);
        InvalidInputException e = catchThrowableOfType(InvalidInputException.class, () -> Expression.parse(text));
        String[] lines = e.value().split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).startsWith("  ...").endsWith("...").hasSizeLessThan(95);
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('a');
    }

    @Test
    void anUnknownTagIsNamedWithTheNearest() {
        assertThatThrownBy(() -> Expression.parse("a > thp_ps").compile(TAGS, "rules[3].limit.when", 10))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rules[3].limit.when must be an expression with a known tag, nearest \"thp_psi\"")
                .hasMessageContaining("at column 5")
                .hasMessageEndingWith("\n  a > thp_ps\n      ^");
        assertThatThrownBy(() -> Expression.parse("zzzzzzzzz").compile(TAGS))
                .hasMessageContaining("with a known tag at column 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void blankTextIsRefused(String text) {
        assertThatThrownBy(() -> Expression.parse(text)).hasMessageStartingWith("expression must be");
    }

    @Test
    void hostileTextsAreRefusedWithoutExhaustingAnything() {
        for (String nest : List.of("(", "-", "not ", "abs(", "min(1,", "- (", "-abs(")) {
            String text = nest.repeat(Expression.MAX_LENGTH / nest.length());
            assertThatThrownBy(() -> Expression.parse(text)).hasMessageContaining("at most 400 numbers");
            assertThatThrownBy(() -> Expression.parse(nest.repeat(70))).hasMessageContaining("at most 64 levels");
        }
        assertThatThrownBy(() -> Expression.parse(" ".repeat(Expression.MAX_LENGTH) + "1"))
                .hasMessageContaining("at most 65536 characters");
        assertThatThrownBy(() -> Expression.parse("1".repeat(129))).hasMessageContaining("at most 128 characters");
        assertThatThrownBy(() -> Expression.parse("`" + "x".repeat(129) + "`"))
                .hasMessageContaining("at most 128 characters");
        assertThatThrownBy(() -> Expression.parse("avg(a, 1e-99999999999 s)"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        int n = Expression.MAX_DEPTH;
        assertThat(Expression.parse("(".repeat(n) + "a" + ")".repeat(n))).hasToString("a");
        assertThat(Expression.parse("-".repeat(n) + "a")).hasToString("-".repeat(n) + "a");
        assertThatThrownBy(() -> Expression.parse("-".repeat(n + 1) + "a")).hasMessageContaining("at column 65");
        String beside = "not a > -1" + " and not a > 1".repeat(65);
        assertThat(Expression.parse(beside).tags()).containsExactly("a");
        assertThat(Expression.parse("-a" + " + -abs(a)".repeat(65)).tags()).containsExactly("a");
        // 200 terms and 199 signs, the longest texts of numbers: the canonical form still parses.
        String term = "123456789.12345678E-300";
        Expression longest = Expression.parse(term + ("-" + term).repeat(199));
        assertThat(Expression.parse(longest.toString())).isEqualTo(longest);
        assertThatThrownBy(() -> Expression.parse("1" + "+1".repeat(200))).hasMessageContaining("at most 400 numbers");
        StringBuilder windows = new StringBuilder("avg(a, 1 s)");
        for (int i = 2; i <= Expression.MAX_WINDOWS; i++) {
            windows.append(" + avg(a, ").append(i).append(" s)");
        }
        String sixteen = windows + " + avg(a, 16 s)";
        assertThat(Expression.parse(sixteen).compile(TAGS).newState().save().windows())
                .hasSize(16);
        assertThatThrownBy(() -> Expression.parse(sixteen + "+ avg(b, 16 s)")).hasMessageContaining("at most 16");
        String wide = "`" + "é".repeat(128) + "`";
        assertThat(Expression.parse(wide)).hasToString(wide);
    }

    @Test
    void conditionsFollowKleene() {
        double[] three = {1.0, 0.0, Double.NaN};
        double u = Double.NaN;
        double[] and = {1, 0, u, 0, 0, 0, u, 0, u};
        double[] or = {1, 1, 1, 1, 0, u, 1, u, u};
        for (int i = 0; i < 9; i++) {
            assertThat(value("a > 0.5 and b > 0.5", three[i / 3], three[i % 3])).isEqualTo(Double.valueOf(and[i]));
            assertThat(value("a > 0.5 or b > 0.5", three[i / 3], three[i % 3])).isEqualTo(Double.valueOf(or[i]));
        }
        assertThat(value("not a > 0.5", 1, 0)).isZero();
        assertThat(value("not a > 0.5", 0, 0)).isOne();
        assertThat(value("not a > 0.5", u, 0)).isNaN();
    }

    @Test
    void whatIsNotFiniteIsUnknown() {
        assertThat(value("a / b", 1, 0)).isNaN();
        assertThat(value("1 / (a / b)", 1, 0)).isNaN();
        assertThat(value("a / b > 5", 1, 0)).isNaN();
        assertThat(value("a * b", 1e200, 1e200)).isNaN();
        assertThat(value("min(a * b, 1)", 1e200, 1e200)).isNaN();
        assertThat(value("`P-PDG`", 0, 0)).isNaN();
        assertThat(value("max(a, b)", Double.NaN, 1)).isNaN();
        assertThat(value("a == a", Double.NaN, 1)).isNaN();
        assertThat(value("a != a", Double.NaN, 1)).isNaN();
        assertThat(value("a == b", 0.1 + 0.2, 0.3)).isZero();
        assertThat(value("a == b", 0.0, -0.0)).isOne();
        assertThat(value("a != b", 0.0, -0.0)).isZero();
        assertThat(value("7", 0, 0)).isEqualTo(7);
        assertThat(value("thp_psi", 0, 0)).isEqualTo(100);
    }

    @Test
    void equalPartsAreComputedOnceAndAWholeProgramIsShared() {
        ExpressionProgram once = Expression.parse("avg(a, 10 min) > 1").compile(TAGS);
        ExpressionProgram twice =
                Expression.parse("avg(a, 10 min) > 1 and avg(a, 600 s) > 1").compile(TAGS);
        assertThat(twice.newState().save().windows()).hasSize(1);
        assertThat(twice.newState().memoryBytes() - once.newState().memoryBytes())
                .isEqualTo(8);
        assertThat(twice.hasWindows()).isTrue();
        assertThat(Expression.parse("a").compile(TAGS).hasWindows()).isFalse();
        assertThat(once.expressions()).hasToString("[avg(a, 10 min) > 1]");
        assertThat(once).hasToString("ExpressionProgram[avg(a, 10 min) > 1]");
        assertThatThrownBy(() -> once.value(twice.newState(), 0, new double[4], FRESH))
                .hasMessageStartingWith("state must be a state of avg(a, 10 min) > 1");
        assertThat(Expression.parse("a").equals(null)).isFalse();
    }
}
