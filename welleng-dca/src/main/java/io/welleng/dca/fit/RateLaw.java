package io.welleng.dca.fit;

/** ln of the model rate at each observation, as a function of the coordinates of all parameters of a family. */
interface RateLaw {

    /**
     * Evaluates the model.
     *
     * @param x coordinates
     * @param logRates receives ln rate for each observation
     * @return false if there is no model with these coordinates, or it has no rate somewhere
     */
    boolean logRates(double[] x, double[] logRates);

    /**
     * Derivatives of ln rate, at the coordinates given last to {@link #logRates} with success.
     *
     * @param x those coordinates; restored where changed
     * @param logRates the rates there
     * @param free which coordinates are asked for
     * @param rows receives a row for each coordinate that is free
     */
    void derivatives(double[] x, double[] logRates, boolean[] free, double[][] rows);
}
