package io.welleng.constraints.spc.multivariate;

import io.welleng.core.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** The Tennessee Eastman process (Downs and Vogel, 1993), data as packaged in BibMon (Apache-2.0). */
public final class TennesseeEastman {

    private TennesseeEastman() {}

    /** Names of the 52 variables; the test is skipped where the files are not. */
    public static List<String> names() throws IOException {
        return List.of(Files.readAllLines(SharedFiles.path("data/tep_d00_train.csv"))
                .get(0)
                .split(","));
    }

    /** Readings of a file. */
    public static double[][] rows(String file) throws IOException {
        return Files.readAllLines(SharedFiles.path(file)).stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }
}
