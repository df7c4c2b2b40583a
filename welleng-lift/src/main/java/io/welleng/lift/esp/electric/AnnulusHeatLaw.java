package io.welleng.lift.esp.electric;

/**
 * Heat transfer in turbulent flow past the motor. Laminar flow (Reynolds number up to 2,300) has
 * \( Nu = 3.66 + 1.2\,a^{-0.8} \) by both, with \(a\) the motor's diameter over the casing's: fully developed, heat at the
 * inner wall only. Between 2,300 and 10,000 the Nusselt number goes linearly from the laminar to the turbulent one.
 *
 * @see "VDI Heat Atlas (2010), 2nd ed., chapter G2, Springer: laminar limit and transition"
 */
public enum AnnulusHeatLaw {
    /**
     * Gnielinski's equation for concentric annuli with heat at the inner wall, the default:
     * \[ Nu = \frac{(f/8)\,Re\,Pr}{k_1 + 12.7\sqrt{f/8}\,(Pr^{2/3} - 1)} \left[1 + \left(\frac{d_h}{L}\right)^{2/3}\right]
     * 0.75\,a^{-0.17}, \quad k_1 = 1.07 + \frac{900}{Re} - \frac{0.63}{1 + 10 Pr} \]
     * \[ f = (1.8\log_{10}Re^* - 1.5)^{-2}, \quad Re^* = Re\,\frac{(1 + a^2)\ln a + 1 - a^2}{(1 - a)^2 \ln a} \]
     *
     * <p>Range: \(Re\) 10,000 to 1,000,000, \(Pr\) 0.5 to 1,000, \(a\) 0.1 to 0.9. The factor for properties that change at the
     * wall is left out.
     *
     * @see "Gnielinski, V. (2009). Heat transfer coefficients for turbulent flow in concentric annular ducts. Heat Transfer
     *     Engineering 30 (6), 431–436"
     */
    GNIELINSKI,
    /**
     * Dittus and Boelter's equation for pipes with the hydraulic diameter, \( Nu = 0.023\,Re^{0.8}Pr^{0.4} \). Range: \(Pr\) 0.7 to
     * 160.
     *
     * @see "Dittus, F.W. and Boelter, L.M.K. (1930). University of California Publications in Engineering 2 (13), 443–461"
     */
    DITTUS_BOELTER
}
