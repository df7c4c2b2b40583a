package io.welleng.constraints.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of states in README.md is that of the transitions. */
class AlarmReadmeTest {

    private static final List<AlarmTrigger> COLUMNS = List.of(
            AlarmTrigger.ACTIVATE,
            AlarmTrigger.CLEAR,
            AlarmTrigger.ACKNOWLEDGE,
            AlarmTrigger.RESET,
            AlarmTrigger.SHELVE,
            AlarmTrigger.UNSHELVE,
            AlarmTrigger.SUPPRESS,
            AlarmTrigger.RELEASE,
            AlarmTrigger.REMOVE,
            AlarmTrigger.RETURN,
            AlarmTrigger.RE_ALARM);

    private static String words(AlarmTransitions.Cell cell) {
        if (cell.refusal() != null) {
            return "no";
        }
        if (cell.anew()) {
            return "anew";
        }
        if (cell.to() == null) {
            return "";
        }
        return cell.to().letter()
                + (cell.latched() == null ? "" : ", latching " + cell.latched().letter());
    }

    @Test
    void theTableOfStatesIsThatOfTheTransitions() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        for (AlarmStatus status : AlarmStatus.values()) {
            List<String> rows = lines.stream()
                    .filter(line -> line.startsWith("| " + status.letter() + " "))
                    .toList();
            assertThat(rows).as("row %s", status.letter()).hasSize(1);
            List<String> cells = Arrays.stream(rows.get(0).substring(1).split("\\|"))
                    .map(String::strip)
                    .toList();
            assertThat(cells).hasSize(COLUMNS.size() + 1);
            for (int i = 0; i < COLUMNS.size(); i++) {
                assertThat(cells.get(i + 1))
                        .as("%s by %s", status, COLUMNS.get(i))
                        .isEqualTo(words(AlarmTransitions.at(status, COLUMNS.get(i))));
            }
        }
    }
}
