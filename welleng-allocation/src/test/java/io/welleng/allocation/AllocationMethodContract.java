package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.core.json.Json;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link AllocationMethod} must do, whichever it is. */
abstract class AllocationMethodContract {

    abstract AllocationMethod method();

    @Provide
    Arbitrary<AllocationDay> days() {
        return RandomDays.day();
    }

    // Property
    @Property
    void sourcesSumToTheirGroupAndGroupsToTheTotalMeter(@ForAll("days") AllocationDay day) {
        List<GroupVolumes> groups = ((DayVolumes.Found) method().allocate(day)).groups();
        assertThat(groups).hasSameSizeAs(day.groups());
        for (int g = 0; g < groups.size(); g++) {
            GroupVolumes group = groups.get(g);
            assertThat(group.name()).isEqualTo(day.groups().get(g).name());
            assertThat(group.sourcesBbl()).hasSameSizeAs(day.groups().get(g).sources());
            assertThat(group.sourcesBbl()).allMatch(bbl -> bbl >= 0.0);
            assertThat(exactSum(group.sourcesBbl())).isEqualTo(group.allocatedBbl());
        }
        double sum = exactSum(groups.stream().map(GroupVolumes::allocatedBbl).toList());
        assertThat(Math.abs(sum - day.totalMeterBbl())).isLessThanOrEqualTo(2.0 * Math.ulp(day.totalMeterBbl()));
    }

    // Property
    @Property
    void theSameDayGivesTheSameBits(@ForAll("days") AllocationDay day) {
        assertThat(method().allocate(day)).isEqualTo(method().allocate(day));
    }

    @Example
    void isPlainDataWithAName() {
        assertThat(Json.read(Json.write(method()), AllocationMethod.class)).isEqualTo(method());
        assertThat(method().label()).isNotBlank();
    }

    static double exactSum(List<Double> values) {
        return values.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
