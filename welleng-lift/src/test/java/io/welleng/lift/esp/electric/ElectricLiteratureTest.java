package io.welleng.lift.esp.electric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectricLiteratureTest {

    private static Cable stranded(String size, ConductorMetal metal) {
        return new Cable(WireSize.valueOf(size), metal, Stranding.CONCENTRIC, 1000.0, 0.0, null);
    }

    // ASTM B258 tables: diameter of solid wires in mil, to 0.1 mil; 4/0 is 0.46 in by definition.
    @ParameterizedTest
    @CsvSource({"AWG_6, 162.0", "AWG_4, 204.3", "AWG_2, 257.6", "AWG_1, 289.3", "AWG_1_0, 324.9", "AWG_4_0, 460.0"})
    void wireDiameters(WireSize size, double mil) {
        assertThat(1000.0 * size.diameterIn()).isCloseTo(mil, within(0.05));
    }

    // NEC (NFPA 70, 2011), chapter 9, table 8: stranded conductors at 75 °C, uncoated copper and aluminium, ohm per
    // 1,000 ft. Its rounding of circular mils shows at number 6, hence 0.25 %.
    @ParameterizedTest
    @CsvSource({
        "AWG_8, 0.778, 1.28",
        "AWG_6, 0.491, 0.808",
        "AWG_4, 0.308, 0.508",
        "AWG_3, 0.245, 0.403",
        "AWG_2, 0.194, 0.319",
        "AWG_1, 0.154, 0.253",
        "AWG_1_0, 0.122, 0.201",
        "AWG_2_0, 0.0967, 0.159"
    })
    void conductorResistance(String size, double copper, double aluminium) {
        double f75 = 167.0;
        assertThat(stranded(size, ConductorMetal.COPPER).resistanceOhm(f75)).isCloseTo(copper, withinPercentage(0.3));
        assertThat(stranded(size, ConductorMetal.ALUMINIUM).resistanceOhm(f75))
                .isCloseTo(aluminium, withinPercentage(0.3));
    }

    // NEC (2011), chapter 9, table 9: effective impedance to neutral at a power factor of 0.85, ohm per 1,000 ft, with
    // the table's reactance in PVC conduit. The drop between phases is root three times current times that.
    @ParameterizedTest
    @CsvSource({"AWG_6, 0.051, 0.44", "AWG_4, 0.048, 0.29", "AWG_2, 0.045, 0.19"})
    void effectiveImpedance(WireSize size, double reactance, double impedance) {
        Cable cable = new Cable(size, ConductorMetal.COPPER, Stranding.CONCENTRIC, 1000.0, reactance, null);
        assertThat(cable.voltageDropV(100.0, 0.85, 60.0, 167.0) / (Math.sqrt(3.0) * 100.0))
                .isCloseTo(impedance, within(0.005));
    }

    // The field form of submersible pump manuals, R = R77 (1 + 0.00214 (T - 77)), three digits.
    @ParameterizedTest
    @CsvSource({"100", "150", "200", "250", "300"})
    void temperatureCorrection(double t) {
        Cable cable = Cable.copper(WireSize.AWG_4, 5000.0);
        assertThat(cable.resistanceOhm(t) / cable.resistanceOhm(77.0))
                .isCloseTo(1.0 + 0.00214 * (t - 77.0), within(0.000005 * (t - 77.0)));
    }

    // Takács (2018): surface voltage is the name plate's plus 1.732 R I, and start-up voltage (U - 4 I R)/U.
    @Test
    void surfaceAndStartingVoltage() {
        Cable cable = Cable.copper(WireSize.AWG_2, 6000.0);
        double r = cable.resistanceOhm(180.0);
        assertThat(cable.surfaceVoltageV(2000.0, 50.0, 1.0, 60.0, 180.0))
                .isCloseTo(2000.0 + 1.732 * r * 50.0, within(0.01));
        assertThat(cable.startingVoltageRatio(2000.0, 50.0, 180.0))
                .isCloseTo((2000.0 - 4.0 * 50.0 * r) / 2000.0, within(1e-12));
    }

    // Xylem, Lowara Scuba technical appendix: 0.0055/2 m3/s past a motor of 0.144 m in a well of 0.203 m, 0.17 m/s.
    @Test
    void velocityPastTheMotor() {
        double m3PerBbl = 0.158987294928;
        MotorCooling cooling = new MotorCooling(0.203 / 0.0254, 0.144 / 0.0254, 5.0, 0.0, AnnulusHeatLaw.GNIELINSKI);
        assertThat(cooling.velocityFtPerS(0.0055 / 2.0 * 86_400.0 / m3PerBbl) * 0.3048)
                .isCloseTo(0.17, within(0.005));
    }

    // Engineering spreadsheet "Forced convection, turbulent annulus flow" (scribd.com/document/341295678): 0.4 m/s,
    // 995 kg/m3, 0.000785 Pa s, 4.19 kJ/(kg K), 0.58 W/(m K), hydraulic diameter 25 mm: 7,368 kJ/(h m2 K).
    @Test
    void dittusBoelterInAnAnnulus() {
        double re = 995.0 * 0.4 * 0.025 / 0.000785;
        double pr = 4190.0 * 0.000785 / 0.58;
        double h = AnnulusNusselt.dittusBoelter(re, pr) * 0.58 / 0.025 * 3.6;
        assertThat(h).isCloseTo(7368.0, within(1.0));
    }

    // Laminar flow in an annulus, inner wall at constant temperature, outer insulated: exact Nusselt numbers of Kays
    // and
    // Perkins, as in Incropera et al., Fundamentals of heat and mass transfer, table 8.2. The fit keeps them to 1 %.
    @ParameterizedTest
    @CsvSource({"0.25, 7.37", "0.5, 5.74", "0.9999, 4.86"})
    void laminarNusselt(double diameterRatio, double nusselt) {
        assertThat(AnnulusNusselt.of(AnnulusHeatLaw.GNIELINSKI, 100.0, 50.0, diameterRatio, 0.01))
                .isCloseTo(nusselt, withinPercentage(1.0));
    }

    // The catalogue against what the source's readers see: 100 % load takes about rated current, at 76 to 95 %
    // efficiency, below synchronous speed.
    @Test
    void everyModelIsSaneAtFullLoad() {
        assertThat(MotorCatalogue.standard().models()).hasSize(22).allSatisfy(model -> {
            assertThat(model.currentFraction().at(1.0)).isBetween(0.93, 1.06);
            assertThat(model.efficiency().at(1.0)).isBetween(0.76, 0.95);
            assertThat(model.powerFactor().at(1.0)).isBetween(0.71, 0.90);
            assertThat(1.0 - model.speedRpm().at(1.0) / model.synchronousSpeedRpm())
                    .isBetween(0.03, 0.081);
        });
    }
}
