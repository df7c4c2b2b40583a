package io.welleng.lift.esp.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.lift.esp.electric.MotorCatalogue;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.lift.esp.pump.StageData;
import io.welleng.lift.esp.pump.ViscosityMethod;
import io.welleng.lift.well.IntakeState;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.FluidPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equation: an incompressible liquid against closed forms, liquid.py beside the csv. */
class LiquidSizingTest {

    private static final double INTAKE_PSIA = 500;

    private record Liquid(double density) implements Stream {
        @Override
        public String rateUnit() {
            return "bpd";
        }

        @Override
        public StreamPoint at(double rate) {
            return (p, tF, areaFt2, state) -> state.flow(p, rate * FluidPoint.FT3_PER_BBL / 86_400 / areaFt2, 0)
                    .liquid(density, 1.0, 70)
                    .gas(0.1, 0.01);
        }

        @Override
        public HeatFlow heatFlow(double rate, double wellheadPressurePsia, double pipeIdIn, boolean downward) {
            throw new UnsupportedOperationException();
        }
    }

    private static PumpDuty duty(double rate, double density, double rise) {
        return new PumpDuty(
                rate,
                new IntakeState(rate, 1000, INTAKE_PSIA, 150, Wells.fluid(30, 0, 1)),
                null,
                INTAKE_PSIA + rise,
                rise,
                rise * 144 / density,
                density,
                1.0,
                rate,
                rate,
                rate,
                0,
                0,
                GasStatus.LIQUID);
    }

    private static EspDesign sized(Row row, ElectricOffer offer) {
        StageData stage = StageCatalogue.standard().find(row.text("stage")).data();
        EspSizingStudy study = new EspSizingStudy(
                Wells.water(200),
                row.number("rate"),
                row.number("frequency"),
                7.0,
                List.of(stage),
                null,
                new SizingRules(ViscosityMethod.NONE, null, null, null, 0, null, List.of()),
                offer,
                null);
        return new StageSizing(
                        study,
                        duty(row.number("rate"), row.number("density"), row.number("rise")),
                        new Liquid(row.number("density")),
                        1.0)
                .of(stage)
                .design();
    }

    @Test
    void stagesFrequencyAndPowerAreThoseOfTheClosedForm() {
        for (Row row : OracleCsv.read(LiquidSizingTest.class, "liquid.csv")) {
            EspDesign design = sized(row, null);
            String as = row.toString();
            assertThat(design.stages()).as(as).isEqualTo((int) row.number("stages"));
            double hz = row.number("exact_frequency");
            assertThat(design.exactFrequencyHz()).as(as).isCloseTo(hz, within(1e-9 * hz));
            assertThat(design.frequencyHz()).as(as).isEqualTo(design.exactFrequencyHz());
            double hp = row.number("shaft_hp");
            assertThat(design.atDesignFrequency().power().shaftHp()).as(as).isCloseTo(hp, within(1e-10 * hp));
            assertThat(design.pumpEfficiency()).as(as).isCloseTo(row.number("efficiency"), within(1e-9));
            assertThat(design.energyKwhPerBbl()).as(as).isCloseTo(row.number("energy"), within(1e-9));
            assertThat(design.shareOfBep())
                    .as(as)
                    .isCloseTo(
                            row.number("rate")
                                    * 60
                                    / row.number("frequency")
                                    / design.stage().bepRateBpd(),
                            within(1e-12));
        }
    }

    @Test
    void motorAndCableAreThoseOfTheClosedForm() {
        ElectricOffer offer = ElectricOffer.generic(MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"), 6000, 150);
        for (Row row : OracleCsv.read(LiquidSizingTest.class, "liquid.csv")) {
            ElectricDesign electric = sized(row, offer).electric();
            String as = row.toString();
            assertThat(electric.system().motor().ratedPowerHp()).as(as).isCloseTo(row.number("motor_hp"), within(1e-9));
            assertThat(electric.motorLoadAtDesign()).as(as).isCloseTo(row.number("load"), within(1e-10));
            assertThat(electric.system().cable().size().number()).as(as).isEqualTo((int) row.number("awg"));
            assertThat(electric.cableDropVPer1000Ft()).as(as).isCloseTo(row.number("drop"), within(1e-8));
        }
    }
}
