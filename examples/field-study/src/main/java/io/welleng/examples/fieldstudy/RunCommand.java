package io.welleng.examples.fieldstudy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.examples.fieldstudy.input.BadInputException;
import io.welleng.examples.fieldstudy.input.StudyJson;
import io.welleng.examples.fieldstudy.input.Texts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one study. */
@Command(
        name = "run",
        description = {
            "Run a study and print its report as JSON.",
            "Bad input is told as JSON on the error stream:",
            "{\"error\": {\"pointer\", \"rule\", \"unit\", \"value\", \"message\", \"nearest\"}}"
        })
final class RunCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Name of the study; its JSON may leave out the field \"study\".")
    private String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            defaultValue = STANDARD_INPUT,
            paramLabel = "FILE",
            description = "The study as JSON; - or nothing for the standard input.")
    private String file;

    /** The error as JSON. */
    private record Failure(Fault error) {}

    /** What is wrong, and where. */
    private record Fault(String pointer, String rule, String unit, String value, String message, String nearest) {}

    @Override
    public Integer call() {
        if (Studies.all().stream().noneMatch(type -> type.name().equals(name))) {
            return fail(unknownStudy());
        }
        try {
            String json =
                    file.equals(STANDARD_INPUT) ? Texts.read(System.in, "standard input") : Texts.read(Path.of(file));
            String report = Json.write(StudyJson.read(Json.tree(json), name).run());
            spec.commandLine().getOut().print(report);
            return ExitCode.OK;
        } catch (InvalidJsonException e) {
            return fail(new Fault(e.pointer(), e.rule(), e.unit(), e.value(), e.getMessage(), e.nearest()));
        } catch (InvalidInputException e) {
            String rule = "such that " + e.name() + " is " + e.rule();
            return fail(new Fault("", rule, e.unit(), e.value(), e.getMessage(), ""));
        } catch (BadInputException e) {
            return fail(new Fault("", "a text that can be read", "", file, e.getMessage(), ""));
        }
    }

    private int fail(Fault fault) {
        spec.commandLine().getErr().print(Json.write(new Failure(fault)));
        return ExitCode.BAD_INPUT;
    }

    private Fault unknownStudy() {
        String rule = "one of "
                + String.join(", ", Studies.all().stream().map(StudyType::name).toList());
        String value = '"' + name + '"';
        return new Fault("/study", rule, "", value, "NAME must be " + rule + ", but was " + value, "");
    }
}
