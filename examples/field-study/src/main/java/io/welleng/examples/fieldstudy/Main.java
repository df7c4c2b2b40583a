package io.welleng.examples.fieldstudy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /**
     * Runs one command; all output is UTF-8, whatever the platform's encoding.
     *
     * @param args command and its options
     */
    public static void main(String[] args) {
        PrintWriter out = writer(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        int code = commandLine(out, err).execute(args);
        out.flush();
        err.flush();
        if (out.checkError()) {
            code = ExitCode.INTERNAL_ERROR;
        }
        System.exit(code);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        FaultHandler faults = new FaultHandler();
        return new CommandLine(new WellengCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
