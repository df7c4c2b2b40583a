package io.welleng.nodal;

import io.welleng.core.json.OptionalValue;
import io.welleng.nodal.loading.ErosionLimit;
import io.welleng.nodal.loading.LoadingCriterion;

/**
 * Velocities to hold a flowing well against.
 *
 * @param loading least gas velocity, below which liquid falls back; made for gas wells; not looked at where null
 * @param erosion greatest velocity of the mixture; not looked at where null
 */
public record FlowLimits(
        @OptionalValue LoadingCriterion loading,
        @OptionalValue ErosionLimit erosion) {}
