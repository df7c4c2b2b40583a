package io.welleng.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs every Java and JShell block of the project's README. In a Java block, the comment behind a println is what
 * it prints; in a JShell block, the text behind {@code ==>} is the answer to the line above it.
 */
class ReadmeTest {

    private static final Path README = Path.of(System.getProperty("welleng.root", "../.."), "README.md");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|jshell)\\n(.*?)^```");

    private static final Pattern PRINTED = Pattern.compile("(?m)System\\.out\\.println\\(.*\\);\\s*// (.*)$");

    @Test
    void everyBlockDoesWhatItSays() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(README));
        int blocks = 0;
        while (block.find()) {
            blocks++;
            if (block.group(1).equals("java")) {
                runJava(block.group(2));
            } else {
                runJshell(block.group(2));
            }
        }
        assertThat(blocks).isEqualTo(2);
    }

    private static void runJava(String block) {
        try (Notebook notebook = new Notebook()) {
            notebook.run(block);
            List<String> expected = PRINTED.matcher(block)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(expected)
                    .as("a block that prints nothing proves nothing: " + block)
                    .isNotEmpty();
            assertThat(notebook.printedLines()).containsExactlyElementsOf(expected);
        }
    }

    private static void runJshell(String block) {
        int answers = 0;
        try (Notebook notebook = new Notebook()) {
            String line = null;
            String value = null;
            for (String text : block.lines().toList()) {
                if (text.startsWith("jshell> ")) {
                    line = text.substring("jshell> ".length());
                    value = notebook.run(line.startsWith("import ") ? line + ";" : line);
                } else if (text.contains(" ==> ")) {
                    Answers.check(line, value, text.substring(text.indexOf(" ==> ") + 5));
                    answers++;
                }
            }
        }
        assertThat(answers)
                .as("a block without answers proves nothing: " + block)
                .isPositive();
    }
}
