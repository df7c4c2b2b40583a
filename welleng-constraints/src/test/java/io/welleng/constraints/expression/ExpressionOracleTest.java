package io.welleng.constraints.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.expression.Formulas.Formula;
import io.welleng.constraints.expression.Formulas.Message;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Random expressions over random histories against their definition. */
class ExpressionOracleTest {

    private static final Tags TAGS =
            Tags.of(Formulas.KEYS.stream().map(key -> new Tag(key, "1")).toList());
    private static final double[] READINGS = {-2, -1, -0.5, 0, 0.5, 1, 2, 3, 12.25, 700.125};

    private static List<Message> history(Random random, int size) {
        List<Message> messages = new ArrayList<>();
        Double[] held = new Double[Formulas.KEYS.size()];
        long time = 1_000L * random.nextInt(1_000);
        for (int i = 0; i < size; i++) {
            // Sometimes twice the same time, sometimes exactly a window's length, sometimes a gap.
            long[] steps = {0, 1, 7_000, 10_000, 30_000, 60_000, 400_000};
            time += steps[random.nextInt(random.nextInt(4) == 0 ? 7 : 4)];
            boolean[] fresh = new boolean[held.length];
            for (int tag = 0; tag < held.length; tag++) {
                int what = random.nextInt(6);
                fresh[tag] = what < 4;
                held[tag] = what < 4
                        ? Double.valueOf(READINGS[random.nextInt(READINGS.length)])
                        : what == 4 ? null : held[tag];
            }
            messages.add(new Message(time, held.clone(), fresh));
        }
        return messages;
    }

    private static double[] values(Message message) {
        double[] values = new double[message.readings().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = message.readings()[i] == null ? Double.NaN : message.readings()[i];
        }
        return values;
    }

    @Property(tries = 300)
    void everyValueIsThatOfTheDefinition(@ForAll long seed) {
        Random random = new Random(seed);
        Formulas formulas = new Formulas(random.nextLong());
        boolean condition = random.nextBoolean();
        Formula<?> formula = condition ? formulas.condition(3) : formulas.number(3);
        Expression expression = Expression.parse(formula.text());
        assertThat(expression.isCondition()).isEqualTo(condition);
        ExpressionProgram program = expression.compile(TAGS);
        ExpressionState state = program.newState();
        List<Message> messages = history(random, 20);
        int restart = random.nextInt(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            if (i == restart) {
                SavedExpression saved = Json.read(Json.write(state.save()), SavedExpression.class);
                assertThat(saved).isEqualTo(state.save());
                state = program.newState();
                state.restore(saved);
            }
            Object expected = formula.value().apply(messages.subList(0, i + 1));
            Message now = messages.get(i);
            double value = program.value(state, now.time(), values(now), now.fresh());
            Object actual = Double.isNaN(value) ? null : condition ? (Object) (value == 1.0) : (Object) value;
            if (expected instanceof Double number && actual instanceof Double other) {
                assertThat(other.doubleValue()).as(formula.text()).isEqualTo(number, within(0.0));
            } else {
                assertThat(actual).as(formula.text()).isEqualTo(expected);
            }
            assertThat(condition && value != 0.0 && value != 1.0 && !Double.isNaN(value))
                    .isFalse();
        }
    }

    @Property(tries = 100)
    void togetherTheyGiveWhatEachGivesAlone(@ForAll long seed) {
        Random random = new Random(seed);
        Formulas formulas = new Formulas(random.nextLong());
        List<Expression> expressions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Formula<?> formula = random.nextBoolean() ? formulas.condition(2) : formulas.number(2);
            expressions.add(Expression.parse(formula.text()));
        }
        expressions.add(expressions.get(0));
        ExpressionProgram together = ExpressionProgram.of(expressions, TAGS);
        ExpressionState all = together.newState();
        List<ExpressionProgram> alone =
                expressions.stream().map(each -> each.compile(TAGS)).toList();
        List<ExpressionState> states =
                alone.stream().map(ExpressionProgram::newState).toList();
        List<Message> messages = history(random, 12);
        for (int m = 0; m < messages.size(); m++) {
            Message now = messages.get(m);
            if (m == 6) {
                SavedExpression saved = Json.read(Json.write(all.save()), SavedExpression.class);
                all = together.newState();
                all.restore(saved);
            }
            together.step(all, now.time(), values(now), now.fresh());
            for (int i = 0; i < alone.size(); i++) {
                double expected = alone.get(i).value(states.get(i), now.time(), values(now), now.fresh());
                assertThat(all.value(i)).as(expressions.get(i).toString()).isEqualTo(Double.valueOf(expected));
            }
        }
    }

    @Test
    void anUnknownTagOfOneOfThemIsNamedWithItsPlace() {
        List<Expression> expressions = List.of(Expression.parse("thp_psi > 1"), Expression.parse("1 + thp_ps"));
        assertThatThrownBy(() -> ExpressionProgram.of(expressions, TAGS))
                .hasMessageContaining("expressions[1]")
                .hasMessageContaining("column 5")
                .hasMessageContaining("thp_psi");
    }

    @Property(tries = 300)
    void theCanonicalTextIsTheSameExpression(@ForAll long seed) {
        Formulas formulas = new Formulas(seed);
        Expression expression = Expression.parse((seed % 2 == 0 ? formulas.condition(4) : formulas.number(4)).text());
        Expression again = Expression.parse(expression.toString());
        assertThat(again).isEqualTo(expression).hasSameHashCodeAs(expression).hasToString(expression.toString());
        assertThat(again.tags()).isEqualTo(expression.tags());
    }

    @Property(tries = 300)
    void textMadeOfPiecesOfTheLanguageIsReadOrRefusedWithAColumn(@ForAll long seed) {
        String[] pieces = {
            "thp_psi", "1", "2.5", "1e3", "(", ")", "+", "-", "*", "/", "<", "==", "and", "or", "not", "min", "max",
            "avg", "abs", ",", "10 min", "s", "`P-PDG`", "`", "&", "=", "."
        };
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
        }
        try {
            Expression expression = Expression.parse(text.toString());
            assertThat(Expression.parse(expression.toString())).isEqualTo(expression);
        } catch (InvalidInputException e) {
            assertThat(e.rule()).matches("(?s).* at column \\d+");
        }
    }
}
