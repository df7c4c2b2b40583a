package io.welleng.examples.fieldstudy;

import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import picocli.CommandLine.Command;

/** Prints an input to start from. */
@Command(name = "example", description = "Print a complete input of a study as JSON.")
final class ExampleCommand extends StudyPrinter {

    @Override
    String text(StudyType<?> type) {
        return Studies.write(type.example());
    }
}
