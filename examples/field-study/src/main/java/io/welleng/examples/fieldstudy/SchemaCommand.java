package io.welleng.examples.fieldstudy;

import io.welleng.core.json.Json;
import io.welleng.core.json.JsonSchema;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import picocli.CommandLine.Command;

/** Prints what the input of a study looks like, for editors and for checks outside this program. */
@Command(name = "schema", description = "Print the JSON Schema of the input of a study.")
final class SchemaCommand extends StudyPrinter {

    @Override
    String text(StudyType<?> type) {
        return Json.write(JsonSchema.named(type.studyClass(), Studies.STUDY_FIELD, type.name()));
    }
}
