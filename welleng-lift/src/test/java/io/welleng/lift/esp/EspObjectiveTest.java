package io.welleng.lift.esp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import org.junit.jupiter.api.Test;

class EspObjectiveTest {

    private static final EspModel MODEL = EspModel.of(Wells.gassyWell(), Wells.pump("4.0-1750", 250, 150));

    private static final EspPoint POINT = Wells.point(MODEL.at(58));

    @Test
    void marginIsOilLessWaterLessEnergy() {
        double kw = POINT.power().surface().surfaceKw();
        double margin = 60 * POINT.oilRateStbPerDay() - 2 * POINT.waterRateStbPerDay() - 24 * 0.1 * kw;

        assertThat(new EspObjective.BestMargin(new Prices(60, 0.1, 2.0)).value(POINT))
                .hasValueCloseTo(margin, within(1e-6));
        assertThat(new EspObjective.BestMargin(new Prices(60, 0.1, null)).value(POINT))
                .hasValueCloseTo(margin + 2 * POINT.waterRateStbPerDay(), within(1e-6));
        assertThat(new EspObjective.LeastEnergy(EnergyBasis.OIL).value(POINT))
                .hasValueCloseTo(-24 * kw / POINT.oilRateStbPerDay(), within(1e-10));
        assertThat(new EspObjective.LeastEnergy(EnergyBasis.LIQUID).value(POINT))
                .hasValueCloseTo(-24 * kw / POINT.rateStbPerDay(), within(1e-10));
    }

    @Test
    void limitsMeasureWhatTheySay() {
        double shutIn = MODEL.well().shutInPressurePsia();
        LimitCheck share = Limits.of("maxDrawdownFraction", 0.5).checks(POINT).get(0);

        assertThat(share.name()).isEqualTo("drawdown_fraction");
        assertThat(share.value()).isCloseTo((shutIn - POINT.pwfPsia()) / shutIn, within(1e-12));
        assertThat(EspLimits.NONE.minFrequencyHz()).isEqualTo(30);
        assertThat(EspLimits.NONE.maxFrequencyHz()).isEqualTo(90);
    }
}
