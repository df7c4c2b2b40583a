package io.welleng.lift.pcp;

import io.welleng.lift.srp.rod.Rod;

/** Integrates torque, tension and twist from the pump up, by Gauss and Legendre on panels that end where a property bends. */
final class RodMarch {

    private static final double PANEL_FT = 250.0;

    /** Nodes and weights of the eight-point rule on [0, 1], exact to the fifteenth degree. */
    private static final double[] NODES = {
        0.019855071751231884158,
        0.1016667612931866302,
        0.23723379504183550709,
        0.40828267875217509753,
        0.59171732124782490247,
        0.76276620495816449291,
        0.8983332387068133698,
        0.98014492824876811584
    };

    private static final double[] WEIGHTS = {
        0.050614268145188129576,
        0.11119051722668723527,
        0.15685332293894364367,
        0.18134189168918099148,
        0.18134189168918099148,
        0.15685332293894364367,
        0.11119051722668723527,
        0.050614268145188129576
    };

    private static final double IN2_PER_FT2 = 144.0;

    private final PcpRods rods;
    private final RodEnvironment environment;
    private final double omega;
    private final double contactPerFt;
    private double torqueFtLbf;
    private double tensionLbf;
    private double viscousFtLbf;
    private double twistRad;
    private double greatestStressPsi;

    RodMarch(PcpRods rods, RodEnvironment environment, double rpm, double torqueFtLbf, double tensionLbf) {
        this.rods = rods;
        this.environment = environment;
        this.omega = rpm * PcpUnits.RAD_PER_S_PER_RPM;
        // A string at rest has no contact torque: it is friction.
        this.contactPerFt =
                rpm > 0.0 ? rods.contactTorqueFtLbf() / rods.string().lengthFt() : 0.0;
        this.torqueFtLbf = torqueFtLbf;
        this.tensionLbf = tensionLbf;
    }

    double viscousFtLbf() {
        return viscousFtLbf;
    }

    double twistRad() {
        return twistRad;
    }

    /** Integrates over one section upwards. */
    RodSectionLoad up(Rod rod, double bottomFt, double topFt) {
        double bottomTorque = torqueFtLbf;
        double bottomTension = tensionLbf;
        double bottomTwist = twistRad;
        greatestStressPsi = stress(rod);
        double lower = bottomFt;
        while (lower > topFt) {
            double upper = panelTop(topFt, lower);
            panel(rod, upper, lower);
            greatestStressPsi = Math.max(greatestStressPsi, stress(rod));
            lower = upper;
        }
        return new RodSectionLoad(
                rod.name(),
                topFt,
                bottomFt,
                torqueFtLbf,
                bottomTorque,
                tensionLbf,
                bottomTension,
                (twistRad - bottomTwist) / (2.0 * Math.PI),
                greatestStressPsi,
                greatestStressPsi / rods.strengthPsi());
    }

    /** Top of the panel that ends at a depth: the last bend above it, or as far as a panel goes. */
    private double panelTop(double topFt, double lowerFt) {
        double top = Math.max(topFt, lowerFt - PANEL_FT);
        double bend = environment.nextBendFt(top);
        while (bend < lowerFt) {
            top = bend;
            bend = environment.nextBendFt(top);
        }
        return top;
    }

    private void panel(Rod rod, double topFt, double bottomFt) {
        double h = bottomFt - topFt;
        double viscosity = 0.0;
        double viscosityMoment = 0.0;
        double force = 0.0;
        double buoyed = rod.areaIn2() / IN2_PER_FT2;
        double r2 = 0.5 * rods.tubingIdIn();
        double drag = RotatingRod.dragArea(0.5 * rod.diameterIn(), r2);
        for (int k = 0; k < NODES.length; k++) {
            double s = bottomFt - h * NODES[k];
            double mu = WEIGHTS[k] * environment.viscosityCp(s);
            viscosity += mu;
            viscosityMoment += mu * (1.0 - NODES[k]);
            force += WEIGHTS[k]
                    * ((rod.weightLbPerFt() - environment.densityLbPerFt3(s) * buoyed) * environment.verticalShare(s)
                            - environment.frictionPsiPerFt(s) * drag);
        }
        double perCp = torquePerFtPerCp(rod, r2);
        double gained = h * (perCp * viscosity + contactPerFt);
        // Twist needs the integral of torque: that of a point s above the bottom adds to all that is above it.
        double torqueIntegral = h * torqueFtLbf + h * h * (perCp * viscosityMoment + 0.5 * contactPerFt);
        twistRad += RotatingRod.twist(PcpUnits.IN_PER_FT, rods.shearModulusPsi(), rod.diameterIn())
                * PcpUnits.IN_PER_FT
                * torqueIntegral;
        viscousFtLbf += h * perCp * viscosity;
        torqueFtLbf += gained;
        tensionLbf += h * force;
    }

    private double torquePerFtPerCp(Rod rod, double r2) {
        double body = RotatingRod.couette(PcpUnits.PSI_S_PER_CP, omega, 0.5 * rod.diameterIn(), r2);
        RodCouplings couplings = rods.couplings();
        if (couplings == null) {
            return body;
        }
        double thick = RotatingRod.couette(PcpUnits.PSI_S_PER_CP, omega, 0.5 * couplings.diameterIn(), r2);
        return body + couplings.share() * (thick - body);
    }

    private double stress(Rod rod) {
        return RotatingRod.vonMises(
                tensionLbf / rod.areaIn2(), RotatingRod.shear(torqueFtLbf * PcpUnits.IN_PER_FT, rod.diameterIn()));
    }
}
