package io.welleng.benchmarks;

/** One message of a well as a bean, as engines for business rules want their facts, and the rules it breaks. */
public final class WellReadings {

    private double tubingPressure;
    private double casingPressure;
    private double headTemperature;
    private double intakePressure;
    private double dischargePressure;
    private double motorTemperature;
    private double intakeTemperature;
    private double current;
    private double voltage;
    private double power;
    private double frequency;
    private double rate;
    private long broken;

    WellReadings() {}

    /** Takes the next message over, with readings in the order of {@link WatchedWell#PROPERTIES}. */
    void take(double[] row) {
        broken = 0L;
        tubingPressure = row[0];
        casingPressure = row[1];
        headTemperature = row[2];
        intakePressure = row[3];
        dischargePressure = row[4];
        motorTemperature = row[5];
        intakeTemperature = row[6];
        current = row[7];
        voltage = row[8];
        power = row[9];
        frequency = row[10];
        rate = row[11];
    }

    /** Rules that this message breaks, one bit each. */
    long broken() {
        return broken;
    }

    /**
     * This message breaks a rule.
     *
     * @param rule its number, 0 to 63
     */
    public void breaks(int rule) {
        broken |= 1L << rule;
    }

    /**
     * Tubing-head pressure.
     *
     * @return psi
     */
    public double getTubingPressure() {
        return tubingPressure;
    }

    /**
     * Casing-head pressure.
     *
     * @return psi
     */
    public double getCasingPressure() {
        return casingPressure;
    }

    /**
     * Tubing-head temperature.
     *
     * @return °F
     */
    public double getHeadTemperature() {
        return headTemperature;
    }

    /**
     * Pump intake pressure.
     *
     * @return psi
     */
    public double getIntakePressure() {
        return intakePressure;
    }

    /**
     * Pump discharge pressure.
     *
     * @return psi
     */
    public double getDischargePressure() {
        return dischargePressure;
    }

    /**
     * Motor temperature.
     *
     * @return °F
     */
    public double getMotorTemperature() {
        return motorTemperature;
    }

    /**
     * Pump intake temperature.
     *
     * @return °F
     */
    public double getIntakeTemperature() {
        return intakeTemperature;
    }

    /**
     * Motor current.
     *
     * @return A
     */
    public double getCurrent() {
        return current;
    }

    /**
     * Motor voltage.
     *
     * @return V
     */
    public double getVoltage() {
        return voltage;
    }

    /**
     * Motor power.
     *
     * @return kW
     */
    public double getPower() {
        return power;
    }

    /**
     * Drive frequency.
     *
     * @return Hz
     */
    public double getFrequency() {
        return frequency;
    }

    /**
     * Liquid rate.
     *
     * @return bbl/d
     */
    public double getRate() {
        return rate;
    }
}
