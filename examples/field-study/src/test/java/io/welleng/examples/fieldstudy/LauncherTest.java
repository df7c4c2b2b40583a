package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of stand-ins: a Java that prints its arguments, a build that makes an empty jar. */
class LauncherTest {

    private static final String NOTICE = "welleng: building, which takes a minute the first time ...\n";

    @TempDir
    private Path folder;

    private Path root;
    private Path jar;
    private Path java;

    /** What the launcher left. */
    private record Launched(int code, String out, String err) {}

    @BeforeEach
    void project() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no /bin/sh");
        folder = folder.toRealPath();
        root = Files.createDirectories(folder.resolve("a project"));
        Path launcher = Path.of(System.getProperty("welleng.root", "../.."), "welleng");
        Files.copy(launcher, root.resolve("welleng"), StandardCopyOption.COPY_ATTRIBUTES);
        script(
                root.resolve("mvnw"),
                "mkdir -p examples/field-study/target\ntouch examples/field-study/target/field-study.jar");
        Files.createDirectories(root.resolve(".mvn"));
        write("pom.xml");
        write("examples/field-study/pom.xml");
        write("welleng-core/src/main/java/A.java");
        jar = write("examples/field-study/target/field-study.jar");
        age("pom.xml", "examples/field-study/pom.xml", "welleng-core/src/main/java/A.java");
        java = java("home", "openjdk version \"17.0.15\" 2025-04-15");
    }

    private Path write(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "");
    }

    private void age(String... files) throws IOException {
        for (String file : files) {
            Files.setLastModifiedTime(root.resolve(file), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        }
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The home of a Java that knows its version and otherwise prints its arguments, one to a line. */
    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        script(
                home.resolve("bin/java"),
                "for last; do :; done\n"
                        + "if [ \"$last\" = -version ]; then echo '" + version + "' >&2; exit; fi\n"
                        + "printf '%s\\n' \"$@\"");
        return home;
    }

    private Launched launch(Path command, Path from, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command.toString(), "run", "two words", "-");
        builder.directory(from.toFile());
        builder.environment().putAll(environment);
        builder.redirectOutput(folder.resolve("stdout").toFile());
        builder.redirectError(folder.resolve("stderr").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Launched(
                process.exitValue(),
                Files.readString(folder.resolve("stdout")),
                Files.readString(folder.resolve("stderr")));
    }

    private Launched launch(Path command) throws Exception {
        return launch(command, folder, Map.of("JAVA_HOME", java.toString()));
    }

    private void assertStarted(Launched launched) {
        assertThat(launched.code()).isZero();
        assertThat(launched.out().lines().toList())
                .contains("-Dwelleng.terminal=false")
                .endsWith("-jar", jar.toString(), "run", "two words", "-");
    }

    @Test
    void itStartsFromAnywhere() throws Exception {
        Launched launched = launch(root.resolve("welleng"));
        assertStarted(launched);
        assertThat(launched.err()).isEmpty();

        Path away = Files.createDirectories(folder.resolve("some where/else"));
        Files.createSymbolicLink(away.resolve("first"), root.resolve("welleng"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("some where/else/first"));
        assertStarted(launch(folder.resolve("second")));
        assertStarted(launch(Path.of("./first"), away, Map.of("JAVA_HOME", java.toString())));
    }

    @Test
    void javaIsFoundOnThePath() throws Exception {
        String path = java.resolve("bin") + ":" + System.getenv("PATH");
        assertStarted(launch(root.resolve("welleng"), folder, Map.of("JAVA_HOME", "", "PATH", path)));
    }

    @Test
    void itBuildsWhenTheJarIsMissing() throws Exception {
        Files.delete(jar);
        Launched launched = launch(root.resolve("welleng"));
        assertThat(launched.err()).isEqualTo(NOTICE);
        assertStarted(launched);
        assertThat(launch(root.resolve("welleng")).err()).isEmpty();
    }

    @Test
    void itBuildsWhenASourceOrPomIsNewer() throws Exception {
        for (String file : List.of(
                "pom.xml", "welleng-core/src/main/java/A.java", "examples/field-study/src/main/resources/x.json")) {
            write(file);
            Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
            Launched launched = launch(root.resolve("welleng"));
            assertThat(launched.err()).as(file).isEqualTo(NOTICE);
            assertStarted(launched);
            age(file);
        }
        for (String file :
                List.of("out/src/main/x", "welleng-core/target/src/main/x", "welleng-core/src/test/B.java")) {
            write(file);
            Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
            assertThat(launch(root.resolve("welleng")).err()).as(file).isEmpty();
        }
    }

    @Test
    void aFailedBuildIsTold() throws Exception {
        Files.delete(jar);
        script(root.resolve("mvnw"), "echo no luck\nexit 1");
        Launched launched = launch(root.resolve("welleng"));
        assertThat(launched.code()).isEqualTo(1);
        assertThat(launched.out()).isEmpty();
        assertThat(launched.err()).startsWith(NOTICE + "no luck\nwelleng: the build failed");
    }

    @Test
    void anUnsuitableJavaIsTold() throws Exception {
        Path old = java("old", "openjdk version \"11.0.2\" 2019-01-15");
        Launched launched = launch(root.resolve("welleng"), folder, Map.of("JAVA_HOME", old.toString()));
        assertThat(launched)
                .isEqualTo(new Launched(
                        1, "", "welleng: " + old + "/bin/java is Java 11; it must be a JDK 17 or newer\n"));

        Path older = java("older", "java version \"1.8.0_392\"");
        assertThat(launch(root.resolve("welleng"), folder, Map.of("JAVA_HOME", older.toString()))
                        .err())
                .contains("is Java 1; it must be");

        Path absent = folder.resolve("absent");
        assertThat(launch(root.resolve("welleng"), folder, Map.of("JAVA_HOME", absent.toString())))
                .isEqualTo(new Launched(
                        1,
                        "",
                        "welleng: JAVA_HOME is " + absent + ", but there is no bin/java in it; it must be a JDK 17 or"
                                + " newer\n"));
    }
}
