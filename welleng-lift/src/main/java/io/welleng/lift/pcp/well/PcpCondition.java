package io.welleng.lift.pcp.well;

/** What is found at a running pump. */
public enum PcpCondition {
    /** Nothing is found. */
    NORMAL,
    /** The pressure at the first cavity, or the liquid above the intake, is less than the pump needs. */
    DRY_RUN_RISK,
    /** Free gas takes a fifth of the cavities or more. */
    LOW_FILLAGE,
    /** The torque at the polished rod is above the rating of the drive. */
    OVER_TORQUE,
    /** The combined stress of the rods is above what is allowed. */
    OVER_STRESS,
    /** The pull of the rods is above the rating of the drive head. */
    OVER_LOAD,
    /** The liquid is hotter than the pump may be. */
    OVER_TEMPERATURE,
    /** The pump lifts against more than its rated pressure. */
    OVER_PRESSURE,
    /** The speed is above the greatest of the pump. */
    OVER_SPEED,
    /** The motor gives more than its rating. */
    OVER_POWER,
    /** The slip is twice that of the new pump or more. */
    WORN,
    /** The intake pressure is above that of the discharge: the well drives the pump. */
    WELL_DRIVES_PUMP
}
