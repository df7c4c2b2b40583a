package io.welleng.lift.field.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.well.LiftType;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.esp.EspStudyType;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.well.Conduit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules, by figures worked by hand. */
class RecommendationsTest {

    private static final Prices PRICES = new Prices(50.0, 0.1, 1.0);

    private static WellRate rate(double oil, double water, double kw) {
        return new WellRate(oil + water, oil, water, null, kw, 24 * kw / (oil + water), 0.5);
    }

    private static Recommendation of(
            LiftType type, String setting, Double now, double then, WellRate from, WellRate to) {
        return Recommendations.of(
                "W",
                type,
                new SettingChange(setting, now, then, "u"),
                from,
                to,
                true,
                null,
                "greatest within the limits",
                null,
                ModelBasis.CALIBRATED);
    }

    @Test
    void gainIsTheDifferenceOfThePoints() {
        LimitCheck load = LimitCheck.atMost("motor_load", 0.99, 1.0, "(fraction)");
        Recommendation found = Recommendations.of(
                "W-1",
                LiftType.ESP,
                new SettingChange("frequency", 50.0, 55.0, "Hz"),
                rate(100, 300, 40),
                rate(120, 360, 52),
                true,
                load,
                "limited by motor_load",
                PRICES,
                ModelBasis.CALIBRATED);
        assertThat(found.action()).isEqualTo(AdvisedAction.INCREASE_FREQUENCY);
        assertThat(found.status()).isEqualTo(AdviceStatus.OPPORTUNITY);
        assertThat(found.gain().oilStbPerDay()).isEqualTo(20.0);
        assertThat(found.gain().oilShare()).isCloseTo(0.2, within(1e-12));
        assertThat(found.gain().liquidStbPerDay()).isEqualTo(80.0);
        assertThat(found.gain().electricKw()).isEqualTo(12.0);
        // 50 x 20 - 1 x 60 - 0.1 x 24 x 12
        assertThat(found.gain().usdPerDay()).isCloseTo(911.2, within(1e-9));
        assertThat(found.confidence().level()).isEqualTo(ConfidenceLevel.HIGH);
        assertThat(found.text())
                .isEqualTo("W-1: raise the frequency (frequency 50.00 to 55.00 Hz). Today: 100.0 STB/d oil, 400.0 STB/d"
                        + " liquid, 40.00 kW. Gain: oil 20.00 STB/d (20.00 %), power 12.00 kW, 911.2 USD/d. Bound:"
                        + " limited by motor_load (motor_load 0.9900 (fraction), at most 1.000). Confidence high: the"
                        + " model is calibrated to measurements.");
    }

    @Test
    void actionGoesByLiftTypeAndDirection() {
        WellRate less = rate(100, 0, 1);
        WellRate more = rate(120, 0, 1);
        assertThat(of(LiftType.ESP, "frequency", 60.0, 50.0, less, more).action())
                .isEqualTo(AdvisedAction.DECREASE_FREQUENCY);
        assertThat(of(LiftType.PROGRESSING_CAVITY_PUMP, "speed", 1.0, 2.0, less, more)
                        .action())
                .isEqualTo(AdvisedAction.INCREASE_SPEED);
        assertThat(of(LiftType.PROGRESSING_CAVITY_PUMP, "speed", 2.0, 1.0, less, more)
                        .action())
                .isEqualTo(AdvisedAction.DECREASE_SPEED);
        assertThat(of(LiftType.ROD_PUMP, "speed", 2.0, 1.0, less, more).action())
                .isEqualTo(AdvisedAction.DECREASE_PUMPING_SPEED);
        assertThat(of(LiftType.ROD_PUMP, "speed", 1.0, 2.0, less, more).action())
                .isEqualTo(AdvisedAction.INCREASE_PUMPING_SPEED);
        assertThat(of(LiftType.GAS_LIFT, "gas", 1.0, 2.0, less, more).action())
                .isEqualTo(AdvisedAction.INCREASE_INJECTION);
        assertThat(of(LiftType.GAS_LIFT, "gas", 2.0, 1.0, less, more).action())
                .isEqualTo(AdvisedAction.DECREASE_INJECTION);
        assertThat(of(LiftType.OTHER, "Choke size", 20.0, 24.0, less, more).action())
                .isEqualTo(AdvisedAction.OPEN_CHOKE);
        assertThat(of(LiftType.OTHER, "choke", 24.0, 20.0, less, more).action()).isEqualTo(AdvisedAction.CLOSE_CHOKE);
        assertThat(of(LiftType.OTHER, "rate", 20.0, 24.0, less, more).action())
                .isEqualTo(AdvisedAction.INCREASE_SETTING);
        assertThat(of(LiftType.OTHER, "rate", 24.0, 20.0, less, more).action())
                .isEqualTo(AdvisedAction.DECREASE_SETTING);
    }

    @Test
    void aHundredthIsNotWorthAChange() {
        Recommendation kept = of(LiftType.ESP, "frequency", 50.0, 55.0, rate(99.5, 0, 1), rate(100, 0, 1));
        assertThat(kept.action()).isEqualTo(AdvisedAction.KEEP);
        assertThat(kept.status()).isEqualTo(AdviceStatus.OPTIMAL);
        assertThat(kept.setting().recommended()).isEqualTo(50.0);
        assertThat(kept.gain().oilStbPerDay()).isZero();
        assertThat(kept.recommended()).isEqualTo(kept.now());
        assertThat(of(LiftType.ESP, "frequency", 50.0, 55.0, rate(98.5, 0, 1), rate(100, 0, 1))
                        .action())
                .isEqualTo(AdvisedAction.INCREASE_FREQUENCY);
    }

    @Test
    void aBrokenLimitIsNotKeptForALoss() {
        Recommendation back = Recommendations.of(
                "W",
                LiftType.ESP,
                new SettingChange("frequency", 60.0, 55.0, "Hz"),
                rate(110, 0, 1),
                rate(100, 0, 1),
                false,
                null,
                "limited by motor_load",
                null,
                ModelBasis.MODEL_ALONE);
        assertThat(back.status()).isEqualTo(AdviceStatus.LIMITS_BROKEN);
        assertThat(back.action()).isEqualTo(AdvisedAction.DECREASE_FREQUENCY);
        assertThat(back.gain().oilStbPerDay()).isEqualTo(-10.0);
        assertThat(back.text()).contains("Change: oil -10.00 STB/d", "Today's setting breaks a limit.");
        assertThat(back.confidence().level()).isEqualTo(ConfidenceLevel.MEDIUM);
    }

    @Test
    void todayMayBeUnknownOrNothing() {
        Recommendation unknown = of(LiftType.ESP, "frequency", null, 55.0, null, rate(100, 0, 1));
        assertThat(unknown.status()).isEqualTo(AdviceStatus.TODAY_UNKNOWN);
        assertThat(unknown.gain()).isNull();
        assertThat(unknown.text()).contains("Today: not known.", "With it: 100.0 STB/d oil");
        Recommendation dead = of(LiftType.GAS_LIFT, "gas", 200.0, 600.0, WellRate.NOTHING, rate(100, 0, 1));
        assertThat(dead.action()).isEqualTo(AdvisedAction.INCREASE_INJECTION);
        assertThat(dead.gain().oilStbPerDay()).isEqualTo(100.0);
        assertThat(dead.gain().oilShare()).isNull();
        assertThat(of(LiftType.GAS_LIFT, "gas", 0.0, 600.0, WellRate.NOTHING, rate(100, 0, 1))
                        .action())
                .isEqualTo(AdvisedAction.START);
    }

    @Test
    void moneyDecidesWhetherToProduce() {
        Recommendation shut = Recommendations.of(
                "W",
                LiftType.ESP,
                new SettingChange("frequency", 50.0, 55.0, "Hz"),
                rate(1, 400, 40),
                rate(2, 410, 41),
                true,
                null,
                "end of the range",
                PRICES,
                ModelBasis.CALIBRATED);
        assertThat(shut.action()).isEqualTo(AdvisedAction.SHUT_IN);
        // 50 - 400 - 96
        assertThat(shut.gain().usdPerDay()).isCloseTo(446.0, within(1e-9));
        assertThat(shut.recommended()).isEqualTo(WellRate.NOTHING);
        assertThat(shut.setting().recommended()).isNull();
        assertThatThrownBy(() -> Recommendations.of(
                        "W",
                        LiftType.ESP,
                        new SettingChange("frequency", 50.0, 55.0, "Hz"),
                        null,
                        new WellRate(1, 1, 0, null, null, null, null),
                        true,
                        null,
                        "b",
                        PRICES,
                        ModelBasis.CALIBRATED))
                .hasMessageContaining("electricKw");
    }

    @Test
    void aPlanIsFollowedWhateverAWellGains() {
        Recommendation less = planned(60.0, 55.0, rate(110, 0, 2), rate(100, 0, 1));
        assertThat(less.action()).isEqualTo(AdvisedAction.DECREASE_FREQUENCY);
        assertThat(less.gain().oilStbPerDay()).isEqualTo(-10.0);
        assertThat(less.gain().usdPerDay()).isEqualTo(-7.0);
        assertThat(planned(60.0, null, rate(110, 0, 2), WellRate.NOTHING).action())
                .isEqualTo(AdvisedAction.SHUT_IN);
        assertThat(planned(null, 60.0, WellRate.NOTHING, rate(110, 0, 2)).action())
                .isEqualTo(AdvisedAction.START);
        assertThat(planned(60.0, 60.0, rate(110, 0, 2), rate(110, 0, 2)).action())
                .isEqualTo(AdvisedAction.KEEP);
    }

    private static Recommendation planned(Double now, Double then, WellRate from, WellRate to) {
        return Recommendations.planned(
                "W",
                LiftType.ESP,
                new SettingChange("frequency", now, then, "Hz"),
                from,
                to,
                -7.0,
                "frees power for others",
                ModelBasis.CALIBRATED);
    }

    @Test
    void confidenceFollowsItsRule() {
        assertThat(Confidence.of(ModelBasis.CALIBRATED, 0.3, 2).level()).isEqualTo(ConfidenceLevel.HIGH);
        assertThat(Confidence.of(ModelBasis.CALIBRATED, 0.31, 2).level()).isEqualTo(ConfidenceLevel.MEDIUM);
        assertThat(Confidence.of(ModelBasis.CALIBRATED, 0.31, 3).level()).isEqualTo(ConfidenceLevel.LOW);
        assertThat(Confidence.of(ModelBasis.MODEL_ALONE, 0.0, 0).level()).isEqualTo(ConfidenceLevel.MEDIUM);
        assertThat(Confidence.of(ModelBasis.MODEL_ALONE, null, 0).level()).isEqualTo(ConfidenceLevel.LOW);
        assertThat(Confidence.of(ModelBasis.CONTRADICTED, null, 9).level()).isEqualTo(ConfidenceLevel.LOW);
        assertThat(Confidence.of(ModelBasis.CALIBRATED, 0.5, 4).toString())
                .isEqualTo("LOW: the model is calibrated to measurements, the setting is 50.00 % away from today's,"
                        + " 4 advisories");
        assertThatThrownBy(() -> Confidence.of(ModelBasis.CALIBRATED, -1.0, 0)).hasMessageContaining("settingDistance");
    }

    @Test
    void ratesAreNeverNegativeOrNaN() {
        assertThatThrownBy(() -> new WellRate(5, -1, 6, null, null, null, null)).hasMessageContaining("oilStbPerDay");
        assertThatThrownBy(() -> rate(Double.NaN, 0, 1)).hasMessageContaining("liquidStbPerDay");
        assertThatThrownBy(() -> rate(1, 0, Double.NaN)).hasMessageContaining("electricKw");
        assertThatThrownBy(() -> new RateGain(Double.NaN, null, 0, null, null, null))
                .hasMessageContaining("oil");
        assertThatThrownBy(() -> new SettingChange("a", Double.NaN, null, "")).hasMessageContaining("now");
        EspStudy study = new EspStudyType().example();
        EspStudy other = new EspStudy(
                PumpedWell.vertical(
                        "OTHER",
                        study.well().inflow(),
                        7500,
                        6800,
                        new Conduit.Pipe(2.992, 0.0018),
                        study.well().casing(),
                        study.well().temperature(),
                        study.well().fluid(),
                        180,
                        study.well().method()),
                study.esp(),
                50.0);
        assertThatThrownBy(() -> Recommendations.of(other, study.run())).hasMessageContaining("report.name");
    }

    @Test
    void rankingHasTiesAndReasons() {
        List<Recommendation> all = List.of(
                named("C", rate(100, 0, 10), rate(110, 0, 12)),
                named("B", rate(100, 0, 10), rate(110, 0, 15)),
                named("D", rate(100, 0, 10), rate(105, 0, 9)),
                named("E", rate(100, 0, 10), rate(100.2, 0, 9)),
                named("F", null, rate(105, 0, 9)),
                named("A", rate(100, 0, 10), rate(104, 0, 20)));
        OpportunityRanking oil = OpportunityRanking.of(all, OpportunityBasis.OIL, null);
        assertThat(oil.opportunities())
                .extracting(one -> one.rank() + one.recommendation().well())
                .containsExactly("1B", "1C", "3D", "4A");
        assertThat(oil.notRanked()).containsEntry("E", "no gain of oil").containsEntry("F", "no gain is known");
        OpportunityRanking power = OpportunityRanking.of(all, OpportunityBasis.OIL_PER_KW, null);
        assertThat(power.opportunities())
                .extracting(one -> one.rank() + one.recommendation().well())
                .containsExactly("1D", "2C", "3B", "4A");
        assertThat(power.opportunities().get(0).value()).isNull();
        assertThat(power.opportunities().get(1).value()).isEqualTo(5.0);
        assertThat(power.toString()).startsWith("1. no more power: D, raise the frequency");
        OpportunityRanking money = OpportunityRanking.of(all, OpportunityBasis.MONEY, new Prices(1.0, 0.1, null));
        // 10 - 2.4 x 2, 10 - 2.4 x 5, 5 + 2.4, 4 - 24
        assertThat(money.opportunities())
                .extracting(one -> one.rank() + one.recommendation().well())
                .containsExactly("1D", "2C");
        assertThat(money.notRanked()).containsEntry("B", "no gain of margin");
        assertThat(OpportunityRanking.of(all, OpportunityBasis.MONEY, null).notRanked())
                .containsEntry("C", "no margin is known");
    }

    private static Recommendation named(String name, WellRate from, WellRate to) {
        return Recommendations.of(
                name,
                LiftType.ESP,
                new SettingChange("frequency", 50.0, 55.0, "Hz"),
                from,
                to,
                true,
                null,
                "b",
                null,
                ModelBasis.CALIBRATED);
    }
}
