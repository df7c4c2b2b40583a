package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code field-study --allocation DIR}: what is accepted and what is refused. */
class AllocationFilesTest {

    private static final String METERS = "day,total,field_b,field_e\n1,100,30,20\n2,101,31,20\n";
    private static final String ESTIMATES = "day,A-1,A-2,B-1,C-1\n1,10,20,30,\n2,10,,30,15\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void smallMonth() throws IOException {
        write("meters_bbl.csv", METERS);
        write("estimated_bbl.csv", ESTIMATES);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Cli.Result study() {
        return Cli.run("field-study", "--out", folder.resolve("out"), "--allocation", folder);
    }

    private JsonNode results() throws IOException {
        assertThat(study().code()).isZero();
        return Json.tree(Files.readString(folder.resolve("out/results.json")));
    }

    private void assertRefused(String message) {
        Cli.Result result = study();
        assertThat(result.err()).isEqualTo(folder + message + System.lineSeparator());
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** Case 1: (100 − 0) / (10 + 20 + 30 + 20) on day 1. Case 2: 50 left for A and C, whose estimates are 30. */
    @Test
    void bothCasesAreComputed() throws IOException {
        JsonNode results = results();
        assertThat(results.at("/allocation/0/report/days/0/groups/0/factor").asDouble())
                .isEqualTo(1.25);
        JsonNode groups = results.at("/allocation/1/report/days/0/groups");
        assertThat(groups).extracting(group -> group.path("name").asText()).containsExactly("B", "E", "A+C");
        assertThat(groups).extracting(group -> group.path("factor").asDouble()).containsExactly(1.0, 1.0, 50.0 / 30.0);
        assertThat(Files.readString(folder.resolve("out/allocation.csv")))
                .contains("1,case_1,A,A-1,10,1.25,12.50,500.00\r\n", "2,case_2,E,E,20,1,20.00,800.00\r\n")
                .doesNotContain("1,case_1,C,");
        assertThat(results.at("/inputs/estimates").asText()).isEqualTo("as printed in the file");
    }

    /** 31.45 and 50.32 are 5 and 8 m³ at 6.2898 bbl/m³ with two decimals; 31.46 is no whole number of them. */
    @ParameterizedTest
    @CsvSource({"31.45, 50.32, 31.449, 50.3184", "31.45, 50.33, 31.45, 50.33", "0, 6.29, 0, 6.2898"})
    void estimatesInWholeCubicMetresAreRecovered(double one, double two, double usedOne, double usedTwo)
            throws IOException {
        write("meters_bbl.csv", "day,total\n1,100\n");
        write("estimated_bbl.csv", "day,A-1,A-2\n1," + one + "," + two + "\n");
        JsonNode sources = results().at("/allocation/0/study/days/0/groups/0/sources");
        assertThat(sources)
                .extracting(source -> source.path("estimate_bbl").asDouble())
                .containsExactly(usedOne, usedTwo);
    }

    @Test
    void linesMayEndInAnyWayAndQuotesAreUnderstood() throws IOException {
        JsonNode plain = results().path("allocation");
        write("meters_bbl.csv", "\uFEFF" + METERS.replace("\n", "\r\n").replace("total", "\"total\""));
        write("estimated_bbl.csv", ESTIMATES.stripTrailing());
        assertThat(results().path("allocation")).isEqualTo(plain);
    }

    @Test
    void aDayWithoutAnswerIsTold() throws IOException {
        write("meters_bbl.csv", METERS.replace("2,101,31,20", "2,40,31,20"));
        Cli.Result result = study();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Day 2 not allocated in case 2: [group A+C by difference");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("Days that were not allocated");
        assertThat(Files.readString(folder.resolve("out/allocation.csv")))
                .contains("2,case_1,")
                .doesNotContain("2,case_2,");
    }

    @Test
    void aDayOnWhichNoWellOfAGroupFlowedIsTold() throws IOException {
        write("estimated_bbl.csv", ESTIMATES.replace("1,10,20,30,", "1,,,30,"));
        assertThat(study().out()).contains("Day 1 not allocated in case 2: [group A+C: 50");
    }

    @Test
    void missingFilesAreTold() throws IOException {
        Files.delete(folder.resolve("estimated_bbl.csv"));
        assertRefused("/estimated_bbl.csv: must be a file that can be read, but there is none");
        Files.delete(folder.resolve("meters_bbl.csv"));
        assertRefused("/meters_bbl.csv: must be a file that can be read, but there is none");
        write("meters_bbl.csv", "");
        assertRefused("/meters_bbl.csv: must be a header and at least one line, but was 0 line(s)");
    }

    @Test
    void badMetersAreTold() throws IOException {
        write("meters_bbl.csv", METERS.replace("31", "abc"));
        assertRefused("/meters_bbl.csv: line 3, column field_b: must be a number from 0 to 1e15 bbl, but was \"abc\"");
        write("meters_bbl.csv", METERS.replace("31", "-31"));
        assertRefused("/meters_bbl.csv: line 3, column field_b: must be a number from 0 to 1e15 bbl, but was \"-31\"");
        write("meters_bbl.csv", METERS.replace("31", ""));
        assertRefused("/meters_bbl.csv: line 3, column field_b: must be a number from 0 to 1e15 bbl, but was \"\"");
        write("meters_bbl.csv", METERS.replace("31", "NaN"));
        assertRefused("/meters_bbl.csv: line 3, column field_b: must be a number from 0 to 1e15 bbl, but was \"NaN\"");
        write("meters_bbl.csv", METERS.replace("31", "1e16"));
        assertRefused("/meters_bbl.csv: line 3, column field_b: must be a number from 0 to 1e15 bbl, but was \"1e16\"");
        write("meters_bbl.csv", METERS.replace("2,101", "2.5,101"));
        assertRefused("/meters_bbl.csv: line 3, column day: must be a whole number from 1 to 31, but was \"2.5\"");
        write("meters_bbl.csv", METERS.replace("2,101", "1,101"));
        assertRefused("/meters_bbl.csv: line 3, column day: must be a day unlike those before it, but was \"1\"");
        write("meters_bbl.csv", METERS.replace("31,20", "31,20,7"));
        assertRefused("/meters_bbl.csv: line 3: must be 4 cells, as many as the header has, but was 5");
    }

    @Test
    void badColumnsAreTold() throws IOException {
        write("meters_bbl.csv", METERS.replace("field_e", "gas"));
        assertRefused(
                "/meters_bbl.csv: line 1, column 4: must be \"day\", \"total\" or \"field_\" and a name, but was \"gas\"");
        write("meters_bbl.csv", METERS.replace("field_e", "field_B"));
        assertRefused("/meters_bbl.csv: line 1, column 4: must be a field unlike those before it, but was \"field_B\"");
        write("meters_bbl.csv", METERS.replace("field_e", "field_b"));
        assertRefused(
                "/meters_bbl.csv: line 1, column 4: must be named unlike the columns before it, but was \"field_b\"");
        write("meters_bbl.csv", METERS.replace("total", "field_f"));
        assertRefused(
                "/meters_bbl.csv: line 1: must be a header with the column total, but was day,field_f,field_b,field_e");
        write("meters_bbl.csv", METERS);
        write("estimated_bbl.csv", ESTIMATES.replace("A-2", "A2"));
        assertRefused(
                "/estimated_bbl.csv: line 1, column 3: must be \"day\" or a well named FIELD-WELL, but was \"A2\"");
        write("estimated_bbl.csv", "day\n1\n2\n");
        assertRefused(": must have at least one well in estimated_bbl.csv, but has none");
        write("estimated_bbl.csv", "day,B-1\n1,30\n2,31\n");
        assertRefused(": must have a field with wells but without a meter of its own, which is measured by difference,"
                + " but has none");
    }

    @Test
    void bothFilesMustHaveTheSameDays() throws IOException {
        write("meters_bbl.csv", METERS.replace("2,101,31,20\n", ""));
        assertRefused("/estimated_bbl.csv: line 3, column day: must be a day of meters_bbl.csv, but was \"2\"");
        write("meters_bbl.csv", METERS);
        write("estimated_bbl.csv", ESTIMATES.replace("2,10,,30,15\n", ""));
        assertRefused("/meters_bbl.csv: line 3, column day: must be a day of estimated_bbl.csv, but was \"2\"");
    }

    @Test
    void whatTheLibraryRefusesIsToldToo() throws IOException {
        write("meters_bbl.csv", METERS.replace("1,100", "1,1e14"));
        Cli.Result result = study();
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith(folder + ": ")
                .contains("must be", "but was")
                .hasLineCount(1);
    }
}
