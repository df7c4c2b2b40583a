package io.welleng.examples.fieldstudy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** The command line, run inside the test. */
final class Cli {

    private Cli() {}

    /** What a command left: its exit code and what it printed. */
    record Result(int code, String out, String err) {}

    static Result run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(words);
        return new Result(code, out.toString(), err.toString());
    }

    static Result runWithInput(String input, Object... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }
}
