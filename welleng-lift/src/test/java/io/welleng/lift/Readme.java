package io.welleng.lift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What README.md shows, and the code of the tests that stands between the marks. */
final class Readme {

    private Readme() {}

    /** Blocks of one language in README.md, in their order. */
    static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String[] parts = Files.readString(Path.of("README.md")).split("```" + language + "\n");
        for (int i = 1; i < parts.length; i++) {
            blocks.add(parts[i].substring(0, parts[i].indexOf("```")));
        }
        return blocks;
    }

    /** Code of a test between its marks, without white space. */
    static List<String> tested(Class<?> test) throws IOException {
        List<String> tested = new ArrayList<>();
        String source = Files.readString(Path.of("src/test/java/io/welleng/lift/" + test.getSimpleName() + ".java"));
        String[] parts = source.split("// README begins\n");
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf("// README ends");
            if (end >= 0) {
                tested.add(words(parts[i].substring(0, end)));
            }
        }
        return tested;
    }

    /** Without white space, which a formatter may move. */
    static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
