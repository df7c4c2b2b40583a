package io.welleng.lift.pcp.elastomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against 60-digit values of the closed form with the exponential integral; arrhenius-oracle.py beside the csv. */
class ElastomerEquationTest {

    static List<Row> rows() {
        return OracleCsv.read(ElastomerEquationTest.class, "arrhenius.csv");
    }

    static Elastomer elastomer(double life, double referenceF, double energy) {
        return new Elastomer(
                "test",
                "test",
                life,
                referenceF,
                energy,
                0.0,
                400.0,
                new ElastomerOrigin("test", "test", "test", "test"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void lifeDamageAndDerating(Row row) {
        Elastomer elastomer = elastomer(row.number("life"), row.number("ref_f"), row.number("ea"));
        double life = row.number("life_at_from");
        assertThat(elastomer.lifeYears(row.number("from_f"))).isCloseTo(life, within(life * 1e-13));
        assertThat(elastomer.damagePerYear(row.number("from_f"))).isCloseTo(1.0 / life, within(1e-13 / life));
        double damage = row.number("damage");
        assertThat(elastomer.damage(row.number("years"), row.number("from_f"), row.number("to_f")))
                .isCloseTo(damage, within(damage * 1e-13));
        Derating.Found found = (Derating.Found) elastomer.temperatureForLife(row.number("target"));
        assertThat(found.temperatureF()).isCloseTo(row.number("temperature_for_target"), within(1e-11));
    }
}
