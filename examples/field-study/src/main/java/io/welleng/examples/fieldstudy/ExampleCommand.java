package io.welleng.examples.fieldstudy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Studies;
import io.welleng.examples.fieldstudy.input.BadInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints an input to start from. */
@Command(name = "example", description = "Print a complete input of a study as JSON.")
final class ExampleCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Name of the study, as 'welleng studies' lists it.")
    private String name;

    @Override
    public void run() {
        try {
            spec.commandLine().getOut().print(Studies.write(Studies.type(name).example()));
        } catch (InvalidInputException e) {
            throw new BadInputException(e.getMessage(), e);
        }
    }
}
