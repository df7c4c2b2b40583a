package io.welleng.examples.fieldstudy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.json.JsonSchema;
import io.welleng.core.study.Studies;
import io.welleng.examples.fieldstudy.input.BadInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the input of a study looks like, for editors and for checks outside this program. */
@Command(name = "schema", description = "Print the JSON Schema of the input of a study.")
final class SchemaCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Name of the study, as 'welleng studies' lists it.")
    private String name;

    @Override
    public void run() {
        try {
            spec.commandLine()
                    .getOut()
                    .print(Json.write(JsonSchema.named(Studies.type(name).studyClass(), Studies.STUDY_FIELD, name)));
        } catch (InvalidInputException e) {
            throw new BadInputException(e.getMessage(), e);
        }
    }
}
