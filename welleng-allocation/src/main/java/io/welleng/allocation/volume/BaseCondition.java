package io.welleng.allocation.volume;

/** Temperature that volumes and densities are brought to, at 0 psig. */
public enum BaseCondition {

    /** 60 °F, customary in North America. */
    DEG_60_F(60.0),

    /** 15 °C (59 °F), ISO. */
    DEG_15_C(59.0),

    /** 20 °C (68 °F), for example in Latin America, China and Russia. */
    DEG_20_C(68.0);

    private final double temperatureF;

    BaseCondition(double temperatureF) {
        this.temperatureF = temperatureF;
    }

    /**
     * The base temperature.
     *
     * @return temperature (°F), exact
     */
    public double temperatureF() {
        return temperatureF;
    }
}
