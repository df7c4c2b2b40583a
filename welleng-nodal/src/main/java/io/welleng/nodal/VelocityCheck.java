package io.welleng.nodal;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.loading.ErosionCheck;
import io.welleng.nodal.loading.LoadingCheck;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where along a well its velocities come nearest to a limit, or pass it by most.
 *
 * @param loadingMdFt measured depth at which the gas carries liquid worst (ft); null where it was not asked for, or no gas
 *     flows with a liquid that is heavier and has a tension against it
 * @param loading gas velocity there against the critical one; null likewise
 * @param erosionMdFt measured depth at which the mixture is fastest for its density (ft); null where it was not asked for
 * @param erosion velocity there against the erosional one; null likewise
 */
public record VelocityCheck(
        @OptionalValue Double loadingMdFt,
        @OptionalValue LoadingCheck loading,
        @OptionalValue Double erosionMdFt,
        @OptionalValue ErosionCheck erosion) {

    private record At<C>(double mdFt, C check) {}

    private static boolean carriesDrops(TraversePoint point) {
        return point.gasVelocityFtPerS() > 0.0
                && point.liquidVelocityFtPerS() > 0.0
                && point.liquidDensityLbPerFt3() > point.gasDensityLbPerFt3()
                && point.tensionDynPerCm() > 0.0;
    }

    /** What to keep in mind: limits that are passed. */
    List<Advisory> advisories() {
        List<Advisory> passed = new ArrayList<>();
        if (loading != null && loading.loading()) {
            passed.add(new Advisory(
                    "liquid_loading",
                    "gas velocity (ft/s) below the one that lifts liquid, where in the well it carries it worst",
                    loading.gasVelocityFtPerS(),
                    loading.criticalVelocityFtPerS(),
                    null));
        }
        if (erosion != null && erosion.exceeded()) {
            passed.add(new Advisory(
                    "erosional_velocity",
                    "velocity of the mixture (ft/s) above the erosional one, where in the well it passes it by most",
                    erosion.mixtureVelocityFtPerS(),
                    null,
                    erosion.erosionalVelocityFtPerS()));
        }
        return passed;
    }

    static VelocityCheck of(FlowLimits limits, List<TraversePoint> profile) {
        At<LoadingCheck> loading = limits.loading() == null
                ? null
                : profile.stream()
                        .filter(VelocityCheck::carriesDrops)
                        .map(point -> new At<>(
                                point.mdFt(),
                                limits.loading()
                                        .check(
                                                point.liquidDensityLbPerFt3(),
                                                point.gasDensityLbPerFt3(),
                                                point.tensionDynPerCm(),
                                                point.gasVelocityFtPerS())))
                        .min(Comparator.comparingDouble(at -> at.check().ratio()))
                        .orElse(null);
        At<ErosionCheck> erosion = limits.erosion() == null
                ? null
                : profile.stream()
                        .map(point -> new At<>(
                                point.mdFt(),
                                limits.erosion().check(point.mixtureVelocityFtPerS(), point.noSlipDensityLbPerFt3())))
                        .max(Comparator.comparingDouble(at -> at.check().ratio()))
                        .orElse(null);
        return new VelocityCheck(
                loading == null ? null : loading.mdFt(),
                loading == null ? null : loading.check(),
                erosion == null ? null : erosion.mdFt(),
                erosion == null ? null : erosion.check());
    }
}
