package io.welleng.lift.srp.predict;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;

/**
 * A rod string as {@code n} springs between {@code n + 1} masses, all springs of the same travel time, so that the
 * Courant number is the same and near 1 everywhere. A spring across a junction has the compliance and the mass of both
 * its pieces, which can only lower its own Courant number: with the travel times \( \tau = \sqrt{m_i C_i} \) of its
 * pieces \( \sqrt{(m_1+m_2)(C_1+C_2)} \ge \tau_1 + \tau_2 \). Inches, lbf and seconds, but depths in ft.
 */
final class RodGrid {

    /** Weight of the displaced fluid by that of steel, at specific gravity 1 (API RP 11L). */
    static final double STEEL_BUOYANCY = 0.128;

    private static final double WATER_LB_PER_FT3 = 62.37;
    private static final double INCHES_PER_FOOT = 12.0;

    final int n;
    /** Stiffness of each spring (lbf/in). */
    final double[] stiffness;
    /** Mass at each node (lbf s²/in). */
    final double[] mass;
    /** Depth of each node (ft). */
    final double[] depthFt;
    /** Buoyant weight below each node (lbf). */
    final double[] weightBelow;
    /** Buoyant weight of each spring, whatever its direction (lbf). */
    final double[] weight;

    RodGrid(RodString string, int elements, double specificGravity, DeviationSurvey survey) {
        n = elements;
        stiffness = new double[n];
        mass = new double[n + 1];
        depthFt = new double[n + 1];
        weightBelow = new double[n + 1];
        weight = new double[n];
        double[] along = new double[n];
        double step = string.travelTimeS() / n;
        int element = 0;
        double room = step;
        double compliance = 0.0;
        double elementMass = 0.0;
        double depth = 0.0;
        int sections = string.sections().size();
        for (int j = 0; j < sections; j++) {
            RodSection section = string.sections().get(j);
            Rod rod = section.rod();
            double left = section.lengthFt() / rod.waveSpeedFtPerS();
            boolean last = j == sections - 1;
            while (left > 0.0 && element < n) {
                // The last spring takes what rounding has left over or short.
                double take = last && element == n - 1 ? left : Math.min(left, room);
                double length = take * rod.waveSpeedFtPerS();
                compliance += length * INCHES_PER_FOOT / (rod.elasticModulusPsi() * rod.areaIn2());
                elementMass += length * rod.weightLbPerFt() / (Rod.GRAVITY_FT_PER_S2 * INCHES_PER_FOOT);
                double buoyant = length * buoyantLbPerFt(rod, specificGravity);
                weight[element] += buoyant;
                along[element] += buoyant * cosine(survey, depth + 0.5 * length);
                depth += length;
                left -= take;
                room -= take;
                if (room <= 1e-12 * step || last && element == n - 1) {
                    stiffness[element] = 1.0 / compliance;
                    mass[element] += 0.5 * elementMass;
                    mass[element + 1] += 0.5 * elementMass;
                    element++;
                    depthFt[element] = depth;
                    room = step;
                    compliance = 0.0;
                    elementMass = 0.0;
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            weightBelow[i] = weightBelow[i + 1] + along[i];
        }
    }

    private static double cosine(DeviationSurvey survey, double depthFt) {
        return survey == null ? 1.0 : survey.cosInclination(depthFt);
    }

    /**
     * Weight of a rod in fluid (lb/ft). Steel by API RP 11L; of fibreglass the fluid displaced by its body, without the
     * small volume by which end fittings are wider.
     */
    static double buoyantLbPerFt(Rod rod, double specificGravity) {
        return rod.material() == RodMaterial.FIBREGLASS
                ? rod.weightLbPerFt() - specificGravity * WATER_LB_PER_FT3 * rod.areaIn2() / 144.0
                : rod.weightLbPerFt() * (1.0 - STEEL_BUOYANCY * specificGravity);
    }
}
