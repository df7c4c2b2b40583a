package io.welleng.nodal.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.survey.DeviationSurvey;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link TemperatureModel} must do, whichever it is. */
abstract class TemperatureModelContract {

    static final DeviationSurvey PATH = HeatWells.path("build_hold");

    /** The model under test, for {@link #PATH}, with an inlet temperature where it can have one. */
    abstract TemperatureModel model();

    private static List<HeatFlow> flows() {
        return List.of(HeatWells.PRODUCER, HeatWells.withRate(1e-3, HeatWells.PRODUCER), HeatWells.INJECTOR);
    }

    @Test
    void everyDepthHasOneTemperature() {
        for (HeatFlow flow : flows()) {
            TemperatureAlong along = model().along(PATH, flow);
            TemperatureAlong again = model().on(PATH).along(flow);
            double before = HeatWells.at(PATH, along, 0);
            for (double md = 0; md <= PATH.totalMdFt(); md += 0.5) {
                double here = HeatWells.at(PATH, along, md);
                assertThat(here).isBetween(20.0, 700.0).isEqualTo(HeatWells.at(PATH, again, md));
                // Continuous: at one thousandth of the rate the fluid follows its surroundings within a few feet.
                assertThat(here).isCloseTo(before, within(40.0));
                before = here;
            }
            for (int i = 0; i < PATH.stationCount() - 1; i++) {
                double md = PATH.station(i).mdFt();
                double below = md + 1e-7;
                assertThat(HeatWells.at(PATH, along, below)).isCloseTo(HeatWells.at(PATH, along, md), within(1e-5));
            }
        }
    }

    @Test
    void depthsOffThePathAreRefused() {
        TemperatureAlong along = model().along(PATH, HeatWells.PRODUCER);
        for (double md : new double[] {-0.001, 9000.001, Double.NaN}) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> along.temperatureF(md, 100))
                    .withMessageStartingWith("mdFt must be from 0 to 9000 ft");
        }
    }

    @Test
    void aGivenInletTemperatureIsThatOfTheInletOrTheProfileStays() {
        TemperatureModel entered = model().entering(222);
        if (!model().dependsOnFlow()) {
            assertThat(entered).isSameAs(entered.entering(333)).isEqualTo(model());
            TemperatureAlong along = entered.along(PATH, HeatWells.PRODUCER);
            TemperatureAlong other = entered.along(PATH, HeatWells.INJECTOR);
            assertThat(HeatWells.at(PATH, along, 4567)).isEqualTo(HeatWells.at(PATH, other, 4567));
            return;
        }
        for (HeatFlow flow : flows()) {
            double inlet = flow.downward() ? 0 : PATH.totalMdFt();
            assertThat(HeatWells.at(PATH, entered.along(PATH, flow), inlet)).isCloseTo(222, within(1e-9));
        }
    }

    @Test
    void jsonKeepsIt() {
        String json = Json.write(model());
        assertThat(Json.read(json, TemperatureModel.class)).isEqualTo(model());
        assertThat(json)
                .contains("\"type\" : \"" + Json.snakeCase(model().getClass().getSimpleName()) + "\"");
    }

    /** Ten thousand temperatures; what the measurement itself allocates is a few hundred bytes. */
    @Test
    void askingAllocatesNothing() {
        TemperatureAlong along = model().along(PATH, HeatWells.PRODUCER);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double sum = 0.0;
        for (int warm = 0; warm < 20_000; warm++) {
            sum += along.temperatureF(0.45 * (warm % 20_000), 100);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) {
            sum += along.temperatureF(0.9 * i, 100);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(sum).isFinite();
        assertThat(allocated).isLessThan(10_000);
    }
}
