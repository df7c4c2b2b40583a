package io.welleng.examples.fieldstudy;

import io.welleng.examples.fieldstudy.input.BadInputException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Bad input is told in one line; anything else is a fault of this program and is told with its trace. */
final class FaultHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        if (fault instanceof BadInputException) {
            command.getErr().println(fault.getMessage());
            return ExitCode.BAD_INPUT;
        }
        command.getErr().println("internal error: " + fault);
        fault.printStackTrace(command.getErr());
        return ExitCode.INTERNAL_ERROR;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(fault.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(fault, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.BAD_INPUT;
    }
}
