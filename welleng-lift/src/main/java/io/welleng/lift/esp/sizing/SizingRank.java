package io.welleng.lift.esp.sizing;

import java.util.Comparator;

/** What makes one design better than another. Of equals the one with fewer stages is the better, then the name decides. */
public enum SizingRank {
    /** Least energy for each barrel: at surface where the electrics are sized, otherwise at the shaft. */
    ENERGY(Comparator.comparingDouble(EspDesign::energyKwhPerBbl)),
    /** Greatest efficiency of the pump. */
    PUMP_EFFICIENCY(Comparator.comparingDouble(design -> -design.pumpEfficiency())),
    /** Nearest to the rate of best efficiency. */
    NEAREST_BEP(Comparator.comparingDouble(design -> Math.abs(design.shareOfBep() - 1.0))),
    /** Fewest stages. */
    FEWEST_STAGES(Comparator.comparingInt(EspDesign::stages));

    private final Comparator<EspDesign> order;

    SizingRank(Comparator<EspDesign> first) {
        order = first.thenComparingInt(EspDesign::stages)
                .thenComparing(design -> design.stage().name());
    }

    /**
     * Best first.
     *
     * @return the order
     */
    public Comparator<EspDesign> order() {
        return order;
    }
}
