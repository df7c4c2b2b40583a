package io.welleng.constraints.spc;

import io.welleng.constraints.spc.arl.Arl;

/**
 * Average run length at a shift of the mean.
 *
 * @param shiftSigma the shift, in multiples of sigma, from the first sample on
 * @param arl zero-state average run length (samples)
 */
public record ShiftArl(double shiftSigma, Arl arl) {}
