package io.welleng.examples.guide;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs text as JShell would, on the test's class path, and fails on whatever JShell would complain about. */
final class Notebook implements AutoCloseable {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final JShell shell;

    Notebook() {
        shell = JShell.builder()
                .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")
                .build();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            shell.addToClasspath(entry);
        }
    }

    /** Runs all statements of a text; the value of the last one as JShell prints it, or null. */
    String run(String text) {
        String rest = text;
        String value = null;
        while (!rest.isBlank()) {
            CompletionInfo completion = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!completion.completeness().isComplete()) {
                throw new AssertionError("incomplete: " + rest);
            }
            for (SnippetEvent event : shell.eval(completion.source())) {
                value = checked(event);
            }
            rest = completion.remaining();
        }
        return value;
    }

    /** What the statements printed so far. */
    List<String> printedLines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String checked(SnippetEvent event) {
        if (event.exception() != null) {
            throw new AssertionError(event.snippet().source() + " threw " + event.exception(), event.exception());
        }
        if (event.status() == Snippet.Status.REJECTED) {
            StringBuilder complaint = new StringBuilder(event.snippet().source());
            shell.diagnostics(event.snippet())
                    .forEach(d -> complaint.append('\n').append(d.getMessage(Locale.ROOT)));
            throw new AssertionError(complaint.toString());
        }
        return event.value();
    }

    @Override
    public void close() {
        shell.close();
    }
}
