/**
 * Theoretical rates and volumes of wells by day: the estimates that an allocation starts from.
 *
 * <p>A {@link io.welleng.allocation.theoretical.TheoreticalWell} holds tests, models, outages and rules. Its tests are
 * validated ({@link io.welleng.allocation.theoretical.TestValidation}); the first rule with an answer gives the rate of
 * a day ({@link io.welleng.allocation.theoretical.TheoreticalRule}); hours on make it a volume, and hours off deferred
 * production ({@link io.welleng.allocation.theoretical.RunTime}). Each day says which rule and tests it comes from, how
 * certain it is, and why other rules were passed over ({@link io.welleng.allocation.theoretical.TheoreticalDay}).
 *
 * <p>{@link io.welleng.allocation.theoretical.LowRateExemption} says which groups of wells need no tests well by well.
 */
package io.welleng.allocation.theoretical;
