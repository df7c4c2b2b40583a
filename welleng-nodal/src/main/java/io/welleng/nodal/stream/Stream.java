package io.welleng.nodal.stream;

import io.welleng.nodal.heat.HeatFlow;

/**
 * What flows in a pipe. Open: bring your own fluid by giving its in-situ volumes, densities, viscosities and tension at
 * any pressure and temperature. Implementations are immutable and thread-safe.
 *
 * <p>A stream measures its rate in a unit of its own, as its Javadoc says: liquid in STB/d for what an oil well makes
 * ({@link ProducedStream}), gas in Mscf/d for what a gas well makes ({@link GasStream}).
 */
public interface Stream {

    /**
     * Unit of this stream's rate.
     *
     * @return unit symbol, as {@code STB/d}
     */
    String rateUnit();

    /**
     * The stream at a rate, for one computation by one thread.
     *
     * @param rate rate in the stream's own unit, &gt; 0
     * @return a point that can be moved along the pipe
     */
    StreamPoint at(double rate);

    /**
     * The stream as the heat balance of a well sees it.
     *
     * @param rate rate in the stream's own unit, &gt; 0
     * @param wellheadPressurePsia flowing pressure at the wellhead (psia), &gt; 0
     * @param pipeIdIn inside diameter of the pipe (in), &gt; 0
     * @param downward whether it flows down the well
     * @return surface rates and gravities
     */
    HeatFlow heatFlow(double rate, double wellheadPressurePsia, double pipeIdIn, boolean downward);
}
