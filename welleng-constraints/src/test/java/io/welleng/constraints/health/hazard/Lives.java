package io.welleng.constraints.health.hazard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The run lives beside the tests, and rows of the expected values. */
final class Lives {

    private Lives() {}

    static List<String[]> rows(String file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Lives.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RunLife> of(String file, int covariates) {
        return rows(file).stream()
                .map(row -> new RunLife(
                        Double.parseDouble(row[0]),
                        row[1].equals("1"),
                        Arrays.stream(row)
                                .skip(2)
                                .limit(covariates)
                                .map(Double::valueOf)
                                .toList()))
                .toList();
    }

    /** Half of the leukemia data: treated 1, placebo 0. */
    static List<RunLife> leukemia(double treated) {
        return of("leukemia.csv", 1).stream()
                .filter(run -> run.covariates().get(0) == treated)
                .map(run -> new RunLife(run.days(), run.failed(), null))
                .toList();
    }

    static List<RunLife> named(String name) {
        return switch (name) {
            case "leukemia" -> of("leukemia.csv", 1);
            case "treated" -> leukemia(1.0);
            case "placebo" -> leukemia(0.0);
            case "runs" -> of("runs.csv", 2);
            default -> of("runs.csv", 0);
        };
    }
}
