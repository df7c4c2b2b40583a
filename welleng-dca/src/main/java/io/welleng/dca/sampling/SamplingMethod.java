package io.welleng.dca.sampling;

/** How points are spread over the chances of the inputs. */
public enum SamplingMethod {
    /** Independent points. */
    RANDOM,
    /**
     * Latin hypercube: each input has one point in each of as many equally likely layers as there are samples. With
     * correlation this holds exactly for the first input only.
     *
     * @see "McKay, M.D., Beckman, R.J. and Conover, W.J. (1979). Technometrics 21(2), 239–245"
     */
    LATIN_HYPERCUBE,
    /**
     * Sobol's sequence with a random linear scrambling of its digits and a digital shift. Best with a power of two of
     * samples.
     *
     * @see "Matoušek, J. (1998). On the L2-discrepancy for anchored boxes. Journal of Complexity 14, 527–556"
     */
    SOBOL
}
