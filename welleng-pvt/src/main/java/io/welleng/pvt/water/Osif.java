package io.welleng.pvt.water;

/**
 * Osif's compressibility of single-phase brine,
 * \[ c_w = \frac{1}{7.033\,p + 541.5\,C - 537.0\,T + 403{,}300} \]
 * in 1/psi with p in psia, T in °F and C in g of NaCl per litre of brine. Dissolved gas has no measurable effect on it.
 *
 * <p>Range: 1,000–20,000 psia, 200–270 °F, C to 200 g/L. Outside, it falls with cold water, which is stiffest near 115 °F:
 * 5–8 % low at 100 °F, 9–14 % low at 70 °F.
 *
 * @see "Osif, T.L. (1988). SPE Res. Eng. 3(1), 175–181, SPE-15327"
 */
final class Osif {

    private Osif() {}

    static double compressibility(double p, double tF, double gramPerLitre) {
        return 1.0 / (7.033 * p + 541.5 * gramPerLitre - 537.0 * tF + 403_300.0);
    }
}
