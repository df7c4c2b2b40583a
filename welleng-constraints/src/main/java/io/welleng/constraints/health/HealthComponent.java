package io.welleng.constraints.health;

/** A part of a well's health. */
public enum HealthComponent {
    /** Pump, rods, drive train: vibration, loads, torque, wear. */
    MECHANICAL,
    /** Motor, cable, drive: current, voltage, insulation, motor temperature. */
    ELECTRICAL,
    /** Inflow and lift: intake and discharge pressure, fillage, injection pressure. */
    HYDRAULIC,
    /** What the well makes against what it should. */
    PRODUCTION,
    /** What it makes it with: power, gas or torque for each barrel. */
    EFFICIENCY
}
