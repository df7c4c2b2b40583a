package io.welleng.nodal.sensitivity;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.nodal.NodalStudy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much does the answer of a nodal study depend on its inputs? Any number of the study is a variable, named by its JSON
 * pointer; every combination of values is solved as a study of its own, so that a bad one never disturbs another. A
 * tornado shows each variable alone.
 *
 * <p>Optional parts that the base study leaves out have no pointer: put them into the base study first.
 *
 * @param base the study that is varied
 * @param variables one to three numbers of it with their values; at most {@value #MAX_CASES} combinations
 * @param alone further variables, each changed alone for the tornado, at most 20; none where null
 * @param output by which number of the answer the tornado is sorted; {@link SensitivityOutput#OIL_RATE} where null
 */
public record SensitivityStudy(
        NodalStudy base,
        List<Variable> variables,
        @OptionalValue List<Variable> alone,
        @OptionalValue SensitivityOutput output)
        implements Study<SensitivityReport> {

    /** Most variables in one study. */
    public static final int MAX_VARIABLES = 3;

    /** Most further variables of the tornado. */
    public static final int MAX_ALONE = 20;

    /** Most combinations in one study. */
    public static final int MAX_CASES = 10_000;

    /** Checks variables against the base study, and their number. */
    public SensitivityStudy {
        Check.present(base, "base");
        variables = List.copyOf(Check.notEmpty(variables, "variables"));
        alone = alone == null ? List.of() : List.copyOf(alone);
        output = output == null ? SensitivityOutput.OIL_RATE : output;
        if (variables.size() > MAX_VARIABLES) {
            throw new InvalidInputException(
                    "variables", "at most " + MAX_VARIABLES + " variables", "", Integer.toString(variables.size()));
        }
        if (alone.size() > MAX_ALONE) {
            throw new InvalidInputException(
                    "alone", "at most " + MAX_ALONE + " variables", "", Integer.toString(alone.size()));
        }
        StudyNumbers numbers = new StudyNumbers(Json.toTree(base));
        Map<String, String> places = new HashMap<>();
        check(numbers, variables, "variables", places);
        check(numbers, alone, "alone", places);
        long cases = 1;
        for (Variable variable : variables) {
            cases *= variable.values().size();
        }
        if (cases > MAX_CASES) {
            throw new InvalidInputException(
                    "variables", "at most " + MAX_CASES + " combinations of values", "", Long.toString(cases));
        }
    }

    private static void check(StudyNumbers numbers, List<Variable> variables, String list, Map<String, String> places) {
        for (int i = 0; i < variables.size(); i++) {
            String name = Check.element(list, i);
            String pointer = variables.get(i).pointer();
            numbers.check(variables.get(i), name);
            String before = places.put(pointer, name);
            if (before != null) {
                throw new InvalidInputException(
                        name + ".pointer", "another than that of " + before, "", '"' + pointer + '"');
            }
        }
    }

    /**
     * Every number of a study that can be a variable.
     *
     * @param base the study
     * @return JSON pointers, in the order of the study's JSON
     */
    public static List<String> pointers(NodalStudy base) {
        return new StudyNumbers(Json.toTree(Check.present(base, "base"))).pointers();
    }

    @Override
    public SensitivityReport run() {
        return new SensitivityRun(this).report();
    }
}
