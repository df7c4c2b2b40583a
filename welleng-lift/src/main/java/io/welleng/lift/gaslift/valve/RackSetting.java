package io.welleng.lift.gaslift.valve;

/** Finds the setting in the test rack that opens a valve at a given pressure in the well. */
record RackSetting(OperatedBy operatedBy, ValvePort port, ValveLoading loading, TestRack rack) {

    /** Least opening pressure in the test rack of a valve with a spring alone (psia). */
    static final double LEAST_SPRING_RACK_PSIA = 16.0;

    ValveSetting toOpen(double openingPsia, double otherPsia, double temperatureF) {
        double r = port.areaRatio();
        double patm = rack.atmosphericPressurePsia();
        if (loading instanceof ValveLoading.Spring) {
            double st = ForceBalance.spring(openingPsia, patm, r, otherPsia);
            return st + patm >= LEAST_SPRING_RACK_PSIA
                    ? valve(ForceBalance.opening(patm, st, r, patm), otherPsia, temperatureF)
                    : new ValveSetting.NotPossible("the spring would be too weak", st, LEAST_SPRING_RACK_PSIA - patm);
        }
        double st = loading instanceof ValveLoading.NitrogenAndSpring both ? both.springPressurePsi() : 0.0;
        double pd = ForceBalance.dome(openingPsia, st, r, otherPsia);
        if (!(pd >= patm)) {
            return new ValveSetting.NotPossible("the dome would need less than the atmosphere", pd, patm);
        }
        double most = rack.domeTemperature().kernelAtValve(DomeTemperature.MOST_PSIA, temperatureF, patm);
        if (!(pd <= most)) {
            return new ValveSetting.NotPossible("the dome would need more than 5,000 psia at 60 °F", pd, most);
        }
        double pd60 = rack.domeTemperature().at60Psia(pd, temperatureF, patm);
        return valve(ForceBalance.opening(pd60, st, r, patm), otherPsia, temperatureF);
    }

    private ValveSetting valve(double testRackPsia, double otherPsia, double temperatureF) {
        GasLiftValve.Bellows valve = new GasLiftValve.Bellows(operatedBy, port, loading, testRackPsia);
        return new ValveSetting.Possible(valve, valve.pressures(otherPsia, temperatureF, rack));
    }
}
