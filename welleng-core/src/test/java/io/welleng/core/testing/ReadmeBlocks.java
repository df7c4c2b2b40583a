package io.welleng.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The blocks of a module's README.md, and the pieces of its tests that they must be. */
public final class ReadmeBlocks {

    /** A mark may have a name between its words. */
    private static final String MARKED = " // README (?:\\w+ )?begins\n(.*?) // README (?:\\w+ )?ends\n";

    private ReadmeBlocks() {}

    /** Blocks of a language in README.md, in their order. */
    public static List<String> ofReadme(String language) {
        return between(readme(), "\n```" + language + "\n(.*?)\n```");
    }

    /** README.md shows this, as it is printed. */
    public static void shown(Object printed) {
        assertThat(ofReadme("text")).contains(printed.toString());
    }

    /** All that stands between the marks in the tests of README.md in the package of a test, without white space. */
    public static List<String> ofTests(Class<?> test) {
        Path folder = Path.of("src/test/java", test.getPackageName().split("\\."));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("ReadmeTest.java"))
                    .flatMap(file -> between(read(file), MARKED).stream())
                    .map(ReadmeBlocks::words)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without white space, which a formatter may move. */
    public static String words(String code) {
        return code.replaceAll("\\s+", "");
    }

    /** The whole of README.md. */
    public static String readme() {
        return read(Path.of("README.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group of all matches, which may span lines. */
    private static List<String> between(String text, String regex) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
