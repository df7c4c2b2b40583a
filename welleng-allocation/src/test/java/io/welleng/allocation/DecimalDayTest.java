package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.metering.AllocationDay;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecimalDayTest {

    // Equation: by hand, 1 - 0.3333333333333333 - 0.6666666666666666 = 1e-16, carried by the larger.
    @Example
    void theLargestCarriesWhatTheLastBitsLeave() {
        List<Double> thirds = List.of(0.3333333333333333, 0.6666666666666666);
        DecimalDay day = DecimalDay.of(1.0, List.of(new GroupVolumes("all", 1.0, 1.0, 3.0, 1.0 / 3.0, thirds)));
        assertThat(day.groups()).containsExactly(new BigDecimal("1.0"));
        assertThat(day.sources().get(0))
                .containsExactly(new BigDecimal("0.3333333333333333"), new BigDecimal("0.6666666666666667"));
        assertThat(day.at(new BigDecimal("2")).sources().get(0))
                .containsExactly(new BigDecimal("0.6666666666666666"), new BigDecimal("1.3333333333333334"));
    }

    // Property
    @Property
    void volumesAndValuesSumExactly(@ForAll("days") AllocationDay day, @ForAll("price") double priceUsdPerBbl) {
        DayVolumes.Found found =
                (DayVolumes.Found) AllocationMethod.proportional().allocate(day);
        DecimalDay bbl = DecimalDay.of(day.totalMeterBbl(), found.groups());
        assertThat(bbl.total()).isEqualByComparingTo(BigDecimal.valueOf(day.totalMeterBbl()));
        assertSums(bbl);
        assertSums(bbl.at(BigDecimal.valueOf(priceUsdPerBbl)));
    }

    private static void assertSums(DecimalDay day) {
        assertThat(sum(day.groups())).isEqualByComparingTo(day.total());
        for (int g = 0; g < day.groups().size(); g++) {
            assertThat(sum(day.sources().get(g)))
                    .isEqualByComparingTo(day.groups().get(g));
        }
    }

    @Provide
    Arbitrary<AllocationDay> days() {
        return RandomDays.day();
    }

    @Provide
    Arbitrary<Double> price() {
        return RandomDays.powersOfTen(-2.0, 4.0);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
