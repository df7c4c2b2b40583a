package io.welleng.lift.pcp;

/** What limits a progressing cavity pump in its well. All but the intake are upper limits. */
public enum PcpLimit {
    /** Differential pressure against the rated one. */
    PUMP_PRESSURE("psi"),
    /** Temperature against the greatest of the pump. */
    PUMP_TEMPERATURE("°F"),
    /** Speed against the greatest of the pump. */
    PUMP_SPEED("rpm"),
    /** Stress of the rods over their strength, against what is allowed. */
    ROD_STRESS("(fraction)"),
    /** Torque at the polished rod against the drive's. */
    DRIVE_TORQUE("ft·lbf"),
    /** Pull on the thrust bearing against its rating. */
    DRIVE_LOAD("lbf"),
    /** Shaft power against the motor's. */
    MOTOR_POWER("kW");

    private final String unit;

    PcpLimit(String unit) {
        this.unit = unit;
    }

    /**
     * Unit of value and bound.
     *
     * @return symbol
     */
    public String unit() {
        return unit;
    }
}
