package io.welleng.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudiesTest {

    @Test
    void studiesAreFoundOnTheClassPath() {
        assertThat(Studies.all())
                .extracting(StudyType::name)
                .contains("core_test_halving")
                .isSorted();
        assertThat(Studies.type("core_test_halving").summary()).isEqualTo("Half of a rate");
        assertThatThrownBy(() -> Studies.type("halfing"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("study must be one of ")
                .hasMessageContaining("core_test_halving")
                .hasMessageEndingWith("but was \"halfing\"");
    }

    @Test
    void examplesOfAllStudiesSurviveJsonAndRun() {
        for (StudyType<?> type : Studies.all()) {
            String json = Studies.write(type.example());
            assertThat(Studies.read(json)).isEqualTo(type.example());
            assertThat(Studies.read(json).run()).isEqualTo(type.example().run());
        }
    }

    @Test
    void theJsonNamesItsStudyFirst() {
        String json = Studies.write(new HalvingStudy(500.0));
        assertThat(json).isEqualTo("""
                        {
                          "study" : "core_test_halving",
                          "rate_stb_per_day" : 500.0
                        }
                        """);
        assertThat(Studies.read(json).run()).isEqualTo(new HalvingStudy.Report(250.0));
        JsonNode tree = Json.tree(json);
        Studies.read(tree);
        assertThat(tree).isEqualTo(Studies.toTree(new HalvingStudy(500.0)));
    }

    @Test
    void whatIsNoStudyIsRefused() {
        assertThatThrownBy(() -> Studies.read("[]")).hasMessage("/: must be an object, but was []");
        assertThat(refused("{\"rate_stb_per_day\":1}"))
                .hasMessageStartingWith("/study: must be one of ")
                .hasMessageEndingWith("but was missing");
        InvalidJsonException misspelt = refused("{\"study\":\"core_test_halfing\",\"rate_stb_per_day\":1}");
        assertThat(misspelt.pointer()).isEqualTo("/study");
        assertThat(misspelt.nearest()).isEqualTo("core_test_halving");
        assertThat(refused("{\"study\":7}").value()).isEqualTo("7");
        assertThat(refused("{\"study\":\"core_test_halving\",\"rate_stb_per_day\":-1}")
                        .pointer())
                .isEqualTo("/rate_stb_per_day");
        assertThat(refused("{\"study\":\"core_test_halving\",\"rate\":1}").pointer())
                .isEqualTo("/rate");
    }

    private static InvalidJsonException refused(String json) {
        return catchThrowableOfType(InvalidJsonException.class, () -> Studies.read(json));
    }

    @Test
    void aStudyOfNoRegisteredTypeIsNotWritten() {
        Study<String> stray = () -> "stray";
        assertThatThrownBy(() -> Studies.toTree(stray))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("study must be of a registered type, but was ");
    }

    @Test
    void twoTypesOfOneNameAreRefused(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(StudyType.class.getName()), HalvingStudyType.Twin.class.getName() + "\n");
        List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), platform)) {
            assertThatThrownBy(() -> Class.forName(Studies.class.getName(), true, loader))
                    .isInstanceOf(ExceptionInInitializerError.class)
                    .hasRootCauseInstanceOf(IllegalStateException.class)
                    .rootCause()
                    .hasMessageContaining("two study types are named core_test_halving");
        }
    }

    @Test
    void anAdvisoryPrintsItself() {
        Advisory advisory =
                new Advisory("outside_fitted_gor", "outside the fitted data, scf/STB", 2000.0, 20.0, 1425.0);
        assertThat(advisory)
                .hasToString("outside_fitted_gor: outside the fitted data, scf/STB (2000, range 20.00 to 1425)");
        assertThat(Json.read(Json.write(advisory), Advisory.class)).isEqualTo(advisory);
        assertThat(new Advisory("code", "message", -1.0, 0.0, null))
                .hasToString("code: message (-1.000, range at least 0.000)");
        assertThat(new Advisory("code", "message", 8e3, null, 7e3))
                .hasToString("code: message (8000, range at most 7000)");
        assertThatThrownBy(() -> new Advisory("code", "message", 1.0, null, null))
                .hasMessageStartingWith("upper must be");
        assertThatThrownBy(() -> new Advisory(" ", "message", 1.0, 0.0, 1.0)).hasMessageStartingWith("code must be");
        assertThatThrownBy(() -> new Advisory("code", null, 1.0, 0.0, 1.0)).hasMessageStartingWith("message must be");
    }
}
