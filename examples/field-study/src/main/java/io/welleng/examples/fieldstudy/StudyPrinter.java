package io.welleng.examples.fieldstudy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.examples.fieldstudy.input.BadInputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that prints something of a study named by the user. */
abstract class StudyPrinter implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Name of the study, as 'welleng studies' lists it.")
    private String name;

    /** What is printed of the study. */
    abstract String text(StudyType<?> type);

    @Override
    public final void run() {
        try {
            spec.commandLine().getOut().print(text(Studies.type(name)));
        } catch (InvalidInputException e) {
            throw new BadInputException(e.getMessage(), e);
        }
    }
}
