package io.welleng.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.testing.OracleCsv.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class TestingTest {

    @Test
    void tablesAreReadByColumn() {
        List<Row> rows = OracleCsv.rows("x.csv", "# made by hand\nname,a\nfirst,1.5\n\nsecond, NaN\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("name")).isEqualTo("first");
        assertThat(rows.get(0).number("a")).isEqualTo(1.5);
        assertThat(rows.get(1).number("a")).isNaN();
        assertThat(rows.get(1)).hasToString("line 5 {name=second, a=NaN}");
    }

    @Test
    void badTablesFailLoudly() {
        assertThatIllegalStateException().isThrownBy(() -> OracleCsv.read(TestingTest.class, "no-such.csv"));
        assertThatIllegalStateException().isThrownBy(() -> OracleCsv.rows("x.csv", "a,b\n"));
        assertThatIllegalStateException().isThrownBy(() -> OracleCsv.rows("x.csv", ""));
        assertThatIllegalStateException().isThrownBy(() -> OracleCsv.rows("x.csv", "a,b\n1\n"));
        assertThatIllegalStateException().isThrownBy(() -> OracleCsv.rows("x.csv", "a\n\"1\"\n"));
        Row row = OracleCsv.rows("x.csv", "a\nx\n").get(0);
        assertThatIllegalStateException().isThrownBy(() -> row.number("a"));
        assertThatIllegalStateException().isThrownBy(() -> row.text("b"));
    }

    @Test
    void sharedFolderIsFoundBesideAFolderAbove(@TempDir Path root) throws IOException {
        Path module = Files.createDirectories(root.resolve("project/module"));
        Path shared = Files.createDirectories(root.resolve("shared"));
        assertThat(SharedFiles.folder("", module)).isEqualTo(shared);
        assertThat(SharedFiles.folder(module.toString(), root)).isEqualTo(module);
        assertThat(SharedFiles.folder(root.resolve("absent").toString(), module))
                .isNull();
    }

    @Test
    void aTestWithoutItsSharedFileIsSkipped() {
        assertThatThrownBy(() -> SharedFiles.path("no/such.file"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("skipped");
    }

    @Property
    void everyDecadeIsDrawn(@ForAll("decades") double value) {
        assertThat(value).isBetween(1e-6, 1e6);
        Statistics.label("small").collect(value < 1e-3).coverage(c -> c.check(true)
                .percentage(p -> p > 15.0));
        Statistics.label("large").collect(value > 1e3).coverage(c -> c.check(true)
                .percentage(p -> p > 15.0));
    }

    @Provide
    Arbitrary<Double> decades() {
        return Decades.between(1e-6, 1e6);
    }

    @Test
    void decadesAreOfPositiveNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decades.between(0.0, 1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> Decades.between(2.0, 1.0));
    }
}
