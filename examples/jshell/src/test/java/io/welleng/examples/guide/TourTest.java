package io.welleng.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TourTest {

    private static final String ANSWER = "// ==> ";

    @Test
    void everyAnswerOfTheTourIsRight() throws IOException {
        List<String> tour = Files.readAllLines(Path.of("tour.jsh"));
        int answers = 0;
        try (Notebook notebook = new Notebook()) {
            notebook.run(Files.readString(Path.of("welleng.jsh")).replaceAll("(?m)^(import .*)$", "$1;"));
            String line = null;
            String value = null;
            for (String text : tour) {
                if (text.startsWith(ANSWER)) {
                    Answers.check(line, value, text.substring(ANSWER.length()));
                    answers++;
                } else if (!text.isBlank() && !text.startsWith("//")) {
                    line = text;
                    value = notebook.run(text);
                }
            }
        }
        assertThat(answers).isEqualTo(38);
    }
}
