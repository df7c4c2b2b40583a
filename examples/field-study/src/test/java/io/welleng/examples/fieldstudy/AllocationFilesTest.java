package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * Case 1: 100 / (10 + 20 + 30 + 20) on day 1. Case 2: 50 left for A and C, whose estimates are 30. Case 3: 20 more than the
     * meters and estimates, shared by the squares of 5 % of 30, 3 % of 20 and 10 % of 30.
     */
    @Test
    void allCasesAreComputed() throws IOException {
        JsonNode results = results();
        assertThat(results.at("/allocation/0/report/days/0/nodes/0/factor").asDouble())
                .isEqualTo(1.25);
        JsonNode inlets = results.at("/allocation/1/report/days/0/nodes/0/inlets");
        assertThat(inlets).extracting(inlet -> inlet.path("node").asText()).containsExactly("B", "E", "A+C");
        assertThat(inlets).extracting(inlet -> inlet.path("factor").asDouble()).containsExactly(1.0, 1.0, 50.0 / 30.0);
        double squares = 1.5 * 1.5 + 0.6 * 0.6 + 3.0 * 3.0;
        double[] third = {
            30.0 + 20.0 * 1.5 * 1.5 / squares, 20.0 + 20.0 * 0.6 * 0.6 / squares, 30.0 + 20.0 * 9.0 / squares
        };
        for (int i = 0; i < third.length; i++) {
            assertThat(results.at("/allocation/2/report/days/0/nodes/0/inlets/" + i + "/allocated")
                            .asDouble())
                    .isCloseTo(third[i], within(1e-12));
        }
        // A-1 = T e / S, with T = 100 ± 0.25, e = 10 ± 1 and the others of S 20 ± 2, 30 ± 3 and 20 ± 0.6:
        // (0.25 e/S)² + (T/S − Te/S²)² + (Te/S²)² (2² + 3² + 0.6²) = 1.234²
        assertThat(Files.readString(folder.resolve("out/allocation.csv")))
                .contains(
                        "1,case_1,well,A,A-1,estimate,10,1.000,1.25,12.50,1.234,500.00,49.37\r\n",
                        "2,case_2,well,E,E,meter,20,0.6000,1,20.00,0.6000,800.00,24.00\r\n")
                .contains("1,case_3,group,A+C,,inlets,30,3.000,", "1,case_2,field,E,,", "1,case_3,total,,,meter,")
                .doesNotContain("1,case_1,well,C,", "1,case_1,group,");
        assertThat(results.at("/inputs/estimates").asText()).isEqualTo("as printed in the file");
        assertThat(results.at("/allocation/0/report/owners")).isEmpty();
        assertThat(Files.readString(folder.resolve("out/report.html"))).doesNotContain("<h3>Owners</h3>");
    }

    @Test
    void daysMayComeInAnyOrder() throws IOException {
        JsonNode inOrder = results().path("allocation");
        write("meters_bbl.csv", "day,total,field_b,field_e\n2,101,31,20\n1,100,30,20\n");
        assertThat(results().path("allocation")).isEqualTo(inOrder);
    }

    @Test
    void aDayBetweenTheOthersWithoutReadingsIsTold() throws IOException {
        write("meters_bbl.csv", METERS.replace("2,101", "3,101"));
        write("estimated_bbl.csv", ESTIMATES.replace("2,10,", "3,10,"));
        Cli.Result result = study();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        "Day 2 not allocated in case 1: [no readings]", "Day 2 not allocated in case 3: [no readings]");
        assertThat(Files.readString(folder.resolve("out/allocation.csv")))
                .contains("\n3,case_3,well,C,C-1,")
                .doesNotContain("\n2,");
    }

    /** One field without a meter needs no group. */
    @Test
    void oneFieldMayBeMeasuredByDifference() throws IOException {
        write("meters_bbl.csv", "day,total,field_b\n1,100,30\n");
        write("estimated_bbl.csv", "day,A-1,A-2,B-1\n1,10,20,30\n");
        JsonNode results = results();
        JsonNode inlets = results.at("/allocation/1/report/days/0/nodes/0/inlets");
        assertThat(inlets).extracting(inlet -> inlet.path("node").asText()).containsExactly("A", "B");
        assertThat(inlets)
                .extracting(inlet -> inlet.path("allocated").asDouble())
                .containsExactly(70.0, 30.0);
        assertThat(results.at("/allocation/2/report/days/0/nodes/0/inlets/0/allocated")
                        .asDouble())
                .isCloseTo(30.0 + 40.0 * 9.0 / (9.0 + 1.5 * 1.5), within(1e-12));
    }

    /** 31.45 and 50.32 are 5 and 8 m³ at 6.2898 bbl/m³ with two decimals; 31.46 is no whole number of them. */
    @ParameterizedTest
    @CsvSource({"31.45, 50.32, 31.449, 50.3184", "31.45, 50.33, 31.45, 50.33", "0, 6.29, 0, 6.2898"})
    void estimatesInWholeCubicMetresAreRecovered(double one, double two, double usedOne, double usedTwo)
            throws IOException {
        write("meters_bbl.csv", "day,total\n1,100\n");
        write("estimated_bbl.csv", "day,A-1,A-2\n1," + one + "," + two + "\n");
        List<Double> used = new ArrayList<>();
        for (JsonNode reading : results().at("/allocation/0/study/days/0/readings")) {
            if (reading.path("kind").asText().equals("estimate")) {
                used.add(reading.path("oil").asDouble());
            }
        }
        assertThat(used).containsExactly(usedOne, usedTwo);
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
        assertThat(result.out()).contains("Day 2 not allocated in case 2: [Total meter, by difference");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("Days that were not allocated");
        assertThat(Files.readString(folder.resolve("out/allocation.csv")))
                .contains("\n2,case_1,", "\n1,case_2,", "\n2,case_3,")
                .doesNotContain("\n2,case_2,");
    }

    @Test
    void aDayOnWhichNoWellOfAGroupFlowedIsTold() throws IOException {
        write("estimated_bbl.csv", ESTIMATES.replace("1,10,20,30,", "1,,,30,"));
        assertThat(study().out()).contains("Day 1 not allocated in case 2: [A+C, proportional: 50");
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

    /** B changes hands on day 2; E and C belong to nobody. */
    @Test
    void ownersShareTheirFields() throws IOException {
        write("owners.csv", "field,owner,share,first_day,last_day\na,Me,0.25,,\nA,You,0.75,,\nB,Me,1,,1\nB,You,1,2,\n");
        Cli.Result result = study();
        JsonNode results = Json.tree(Files.readString(folder.resolve("out/results.json")));
        // case 2: A has 50 on day 1 and 50 × 10 / 25 = 20 on day 2, B its meter, 30 and 31
        double[] mine = {0.25 * 70.0 + 30.0, 0.75 * 70.0 + 31.0, 201.0 - 70.0 - 61.0};
        int found = 0;
        for (JsonNode owner : results.at("/allocation/1/report/owners")) {
            int index = List.of("Me", "You", "").indexOf(owner.path("owner").asText());
            assertThat(owner.path("allocated").asDouble()).isCloseTo(mine[index], within(1e-9));
            found++;
        }
        assertThat(found).isEqualTo(3);
        assertThat(result.out()).contains("Me  ", "You  ", "no owner told");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("A 25\u00a0%, B 100\u00a0% (days 1 to 1)", "no owner told");
    }

    @Test
    void badOwnersAreTold() throws IOException {
        String header = "field,owner,share,first_day,last_day\n";
        write("owners.csv", header + "A,Me,1.5,,\n");
        assertRefused("/owners.csv: line 2, column share: must be a number from 0 to 1, but was \"1.5\"");
        write("owners.csv", header + "A,Me,0.5,,\nA,You,0.4,,\n");
        assertRefused("/owners.csv: shares of field A on days 1 to 31: must sum to 1, but was 0.9");
        write("owners.csv", header + "A,Me,0.5,,\nA,Me,0.5,,\n");
        assertRefused(
                "/owners.csv: line 3, column owner: must be an owner unlike those before with the same field and days,"
                        + " but was \"Me\"");
        write("owners.csv", header + "A,Me,1,1,15\nA,You,1,15,31\n");
        assertRefused(
                "/owners.csv: line 3, column field: must be without other shares on the same days, but was \"A\"");
        write("owners.csv", header + "Z,Me,1,,\n");
        assertRefused("/owners.csv: line 2, column field: must be a field of the month, but was \"Z\"");
        write("owners.csv", header + "A, ,1,,\n");
        assertRefused("/owners.csv: line 2, column owner: must be a name, but was \" \"");
        write("owners.csv", header + "A,Me,1,20,10\n");
        assertRefused("/owners.csv: line 2, column last_day: must be a whole number from 20 to 31, but was \"10\"");
        write("owners.csv", "field,owner,part\nA,Me,1\n");
        assertRefused("/owners.csv: line 1, column 3: must be one of field, owner, share, first_day, last_day,"
                + " but was \"part\"");
        write("owners.csv", "field,owner\nA,Me\n");
        assertRefused("/owners.csv: line 1: must be a header with the column first_day, but was field,owner");
    }

    /** Twice the estimates: the field has a factor of 2, which no field is expected to have. */
    @Test
    void aFactorThatIsNotExpectedIsTold() throws IOException {
        write("meters_bbl.csv", METERS.replace("1,100,30,20", "1,110,30,20"));
        assertThat(study().out()).contains("in case 2, first: ", "A+C: ", "2.000");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("case 2, day 1, A+C");
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
