package io.welleng.lift.pcp;

import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.List;

/** Parts of pumping wells that tests share. */
final class PcpParts {

    static final Rod ONE_INCH = new Rod("1 in steel", RodMaterial.STEEL, 1.0, 2.904, 30.5e6);

    private PcpParts() {}

    static PumpRating rating() {
        return PcpCatalogue.generic().find("generic-700-4000");
    }

    static Pcp pump(SlipModel slip) {
        return new Pcp(rating(), slip, new PumpFriction.Measured(60.0, 110.0), new IntakeNeeds(100.0, 200.0, null));
    }

    static Pcp pump() {
        return pump(new LinearSlip(90.0, 1_700.0, 1.0, 0.8));
    }

    static PcpRods rods() {
        return new PcpRods(
                new RodString(List.of(new RodSection(ONE_INCH, 3_000.0))),
                2.992,
                11.5e6,
                125_000.0,
                0.8,
                25.0,
                80.0,
                new RodCouplings(1.8125, 4.0, 25.0));
    }

    static PcpDrive drive() {
        return new PcpDrive(12.0, 0.97, 0.95, 0.93, 0.97, 1_500.0, 30_000.0, 45.0);
    }

    static PcpInstallation installation() {
        return new PcpInstallation(pump(), rods(), drive());
    }

    static PcpDuty duty(double rpm, double dp, double mu) {
        return new PcpDuty(rpm, dp, mu, 130.0, 400.0, 700.0, 150.0, new GasFilling(0.1, 0.5));
    }
}
