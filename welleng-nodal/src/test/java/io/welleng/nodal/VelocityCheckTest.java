package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.loading.ErosionLimit;
import io.welleng.nodal.loading.LoadingCriterion;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;

class VelocityCheckTest {

    private static final FlowLimits BOTH = new FlowLimits(LoadingCriterion.COLEMAN, ErosionLimit.CONTINUOUS);

    private static TraversePoint point(double md, double vL, double vG, double rhoL, double rhoG, double sigma) {
        return new TraversePoint(
                md, md, 500.0, 120.0, 0.2, 0.01, 0.0, 0.4, FlowRegime.DISTRIBUTED, vL, vG, rhoL, rhoG, sigma);
    }

    /** Equation: by hand, at three places. */
    @Test
    void theWorstPlaceOfEachIsFound() {
        List<TraversePoint> profile = List.of(
                point(0.0, 1.0, 12.0, 55.0, 1.0, 25.0),
                point(4000.0, 1.0, 5.0, 54.0, 3.0, 22.0),
                point(8000.0, 9.0, 3.0, 52.0, 5.0, 18.0));
        VelocityCheck check = VelocityCheck.of(BOTH, profile);
        double[] lifting = new double[3];
        double[] eroding = new double[3];
        for (int i = 0; i < 3; i++) {
            TraversePoint p = profile.get(i);
            double critical = 1.593
                    * Math.pow(
                            p.tensionDynPerCm()
                                    * (p.liquidDensityLbPerFt3() - p.gasDensityLbPerFt3())
                                    / (p.gasDensityLbPerFt3() * p.gasDensityLbPerFt3()),
                            0.25);
            lifting[i] = p.gasVelocityFtPerS() / critical;
            double vm = p.liquidVelocityFtPerS() + p.gasVelocityFtPerS();
            double rho = (p.liquidVelocityFtPerS() * p.liquidDensityLbPerFt3()
                            + p.gasVelocityFtPerS() * p.gasDensityLbPerFt3())
                    / vm;
            eroding[i] = vm / (100.0 / Math.sqrt(rho));
        }
        assertThat(lifting[2]).isLessThan(Math.min(lifting[0], lifting[1]));
        assertThat(eroding[2]).isGreaterThan(Math.max(eroding[0], eroding[1]));
        assertThat(check.loadingMdFt()).isEqualTo(8000.0);
        assertThat(check.loading().ratio()).isCloseTo(lifting[2], within(1e-12));
        assertThat(check.erosionMdFt()).isEqualTo(8000.0);
        assertThat(check.erosion().ratio()).isCloseTo(eroding[2], within(1e-12));
        VelocityCheck upper = VelocityCheck.of(BOTH, profile.subList(0, 2));
        assertThat(upper.loadingMdFt()).isEqualTo(lifting[0] < lifting[1] ? 0.0 : 4000.0);
        assertThat(upper.erosionMdFt()).isEqualTo(eroding[0] > eroding[1] ? 0.0 : 4000.0);
    }

    @Test
    void whatWasNotAskedForIsNotThere() {
        List<TraversePoint> profile = List.of(point(0.0, 1.0, 12.0, 55.0, 1.0, 25.0));
        assertThat(VelocityCheck.of(new FlowLimits(null, null), profile))
                .isEqualTo(new VelocityCheck(null, null, null, null));
        assertThat(VelocityCheck.of(new FlowLimits(LoadingCriterion.TURNER, null), profile)
                        .erosion())
                .isNull();
        assertThat(VelocityCheck.of(new FlowLimits(null, ErosionLimit.INTERMITTENT), profile)
                        .loading())
                .isNull();
        assertThat(VelocityCheck.of(BOTH, List.of())).isEqualTo(new VelocityCheck(null, null, null, null));
    }

    /** One phase alone, gas as dense as the liquid, no tension: drops are not an answer there, and no exception either. */
    @Test
    void placesWithoutDropsAreLeftOut() {
        TraversePoint lifts = point(10.0, 1.0, 12.0, 55.0, 1.0, 25.0);
        List<TraversePoint> profile = List.of(
                point(1.0, 1.0, 0.0, 55.0, 1.0, 25.0),
                point(2.0, 0.0, 1.0, 55.0, 1.0, 25.0),
                point(3.0, 1.0, 1.0, 30.0, 30.0, 25.0),
                point(4.0, 1.0, 1.0, 55.0, 1.0, 0.0),
                lifts);
        assertThat(VelocityCheck.of(BOTH, profile).loadingMdFt()).isEqualTo(10.0);
        VelocityCheck none = VelocityCheck.of(BOTH, profile.subList(0, 4));
        assertThat(none.loading()).isNull();
        assertThat(none.loadingMdFt()).isNull();
        assertThat(none.erosion()).isNotNull();
    }

    @Test
    void limitsThatArePassedAreAdvised() {
        NodalStudy slow =
                NodalParts.with(NodalParts.study().withInflow(new InflowSpec.CompositePi(3500.0, 2290.0, 0.2)), BOTH);
        NodalReport loaded = slow.run();
        assertThat(loaded.velocities().loading().loading()).isTrue();
        Advisory loading = advisory(loaded, "liquid_loading");
        assertThat(loading.value()).isEqualTo(loaded.velocities().loading().gasVelocityFtPerS());
        assertThat(loading.lower()).isEqualTo(loaded.velocities().loading().criticalVelocityFtPerS());
        assertThat(loaded.velocities().erosion().exceeded()).isFalse();
        assertThat(loaded.advisories()).extracting(Advisory::code).doesNotContain("erosional_velocity");

        NodalReport fast = NodalParts.with(
                        NodalParts.study()
                                .withInflow(new InflowSpec.DarcyPi(5000.0, 20.0))
                                .withFluid(new ProducedFluid(NodalParts.OIL, 2500.0, 0.0)),
                        BOTH)
                .run();
        Advisory erosion = advisory(fast, "erosional_velocity");
        assertThat(erosion.value()).isEqualTo(fast.velocities().erosion().mixtureVelocityFtPerS());
        assertThat(erosion.upper()).isEqualTo(fast.velocities().erosion().erosionalVelocityFtPerS());
        assertThat(fast.velocities().loading().loading()).isFalse();
        assertThat(fast.advisories()).extracting(Advisory::code).doesNotContain("liquid_loading");
        assertThat(NodalParts.with(slow, new FlowLimits(null, null)).run().advisories())
                .extracting(Advisory::code)
                .doesNotContain("liquid_loading");
    }

    private static Advisory advisory(NodalReport report, String code) {
        return report.advisories().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Narrow pipe below wide pipe is fastest where it begins: a place between two steps. */
    @Test
    void theTopOfANarrowPipeIsLookedAt() {
        Wellbore wellbore = new Wellbore(
                NodalParts.DEVIATED,
                List.of(
                        new PipeSection(0.0, new Conduit.Pipe(6.184, 0.0018)),
                        new PipeSection(4321.0, new Conduit.Pipe(1.995, 0.0006))),
                NodalParts.GIVEN);
        NodalReport report = NodalParts.with(NodalParts.with(NodalParts.study(), wellbore), BOTH)
                .run();
        assertThat(report.velocities().erosionMdFt()).isEqualTo(4321.0);
        List<TraversePoint> both = report.traverse().stream()
                .filter(point -> point.mdFt() == 4321.0)
                .toList();
        assertThat(both).hasSize(2);
        double areas = (6.184 * 6.184) / (1.995 * 1.995);
        assertThat(both.get(1).mixtureVelocityFtPerS())
                .isCloseTo(areas * both.get(0).mixtureVelocityFtPerS(), within(1e-6));
        assertThat(both.get(1).pressurePsia()).isEqualTo(both.get(0).pressurePsia());
        double vm = both.get(1).mixtureVelocityFtPerS();
        double rho = both.get(1).noSlipDensityLbPerFt3();
        assertThat(report.velocities().erosion().ratio()).isCloseTo(vm * Math.sqrt(rho) / 100.0, within(1e-9));
        assertThat(report.method()).isEqualTo(BeggsBrill.BLENDED);
    }
}
