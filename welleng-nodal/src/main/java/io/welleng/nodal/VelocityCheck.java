package io.welleng.nodal;

import io.welleng.core.json.OptionalValue;
import io.welleng.nodal.loading.ErosionCheck;
import io.welleng.nodal.loading.LoadingCheck;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.Comparator;
import java.util.List;

/**
 * Where along a well its velocities come nearest to a limit, or pass it by most.
 *
 * @param loadingMdFt measured depth at which the gas carries liquid worst (ft); null where it was not asked for, or no gas
 *     and liquid flow together
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

    static VelocityCheck of(FlowLimits limits, List<TraversePoint> profile) {
        At<LoadingCheck> loading = limits.loading() == null
                ? null
                : profile.stream()
                        .filter(point -> point.gasVelocityFtPerS() > 0.0 && point.liquidVelocityFtPerS() > 0.0)
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
