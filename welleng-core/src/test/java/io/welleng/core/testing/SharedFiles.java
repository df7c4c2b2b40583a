package io.welleng.core.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files outside the project, in the folder {@code shared} beside it or beside a folder above it, or where the system
 * property {@code welleng.shared} says. A test that needs one which is not there is skipped, and says so.
 */
public final class SharedFiles {

    /** System property with the folder's path. */
    public static final String PROPERTY = "welleng.shared";

    private SharedFiles() {}

    /**
     * A file, or the test is skipped.
     *
     * @param relative path below the folder, for example {@code oracles/pvt_oil.json}
     * @return path of a file that exists
     */
    public static Path path(String relative) {
        Path folder = folder(System.getProperty(PROPERTY, ""), Path.of(System.getProperty("user.dir")));
        assumeTrue(folder != null, () -> "skipped: no folder with shared files for " + relative);
        Path file = folder.resolve(relative);
        assumeTrue(Files.isRegularFile(file), () -> "skipped: no shared file " + relative);
        return file;
    }

    /**
     * The tree of a JSON file, or the test is skipped.
     *
     * @param relative path below the folder, for example {@code oracles/pvt_oil.json}
     * @return the tree
     */
    public static JsonNode json(String relative) {
        try {
            return new ObjectMapper().readTree(path(relative).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, or null. */
    static Path folder(String property, Path from) {
        if (!property.isBlank()) {
            Path named = Path.of(property);
            return Files.isDirectory(named) ? named : null;
        }
        for (Path above = from.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            Path shared = above.resolve("shared");
            if (Files.isDirectory(shared)) {
                return shared;
            }
        }
        return null;
    }
}
