package io.welleng.lift.srp.predict;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;

/**
 * Pump card from the surface card after Gibbs, by the exact transfer of each harmonic through each section: as plain
 * as can be, to check the march against.
 */
final class FourierDiagnosis {

    private FourierDiagnosis() {}

    static Card pump(Card surface, RodString string, double periodS, double cPerS, double buoyantLbf, int harmonics) {
        int n = surface.size();
        double[] position = new double[n];
        double[] load = new double[n];
        for (int h = 0; h <= harmonics; h++) {
            Complex u = harmonic(surface.positionsIn(), h, 0.0);
            Complex d = harmonic(surface.loadsLbf(), h, buoyantLbf);
            double w = 2.0 * Math.PI * h / periodS;
            for (RodSection section : string.sections()) {
                Rod rod = section.rod();
                double a = 12.0 * rod.waveSpeedFtPerS();
                double ea = rod.elasticModulusPsi() * rod.areaIn2();
                double length = 12.0 * section.lengthFt();
                Complex q = new Complex(-w * w, w * cPerS).sqrt().times(1.0 / a);
                Complex here = u;
                if (h == 0) {
                    u = u.minus(d.times(length / ea));
                } else {
                    Complex plus = q.times(length).exp();
                    Complex minus = q.times(-length).exp();
                    Complex cosh = plus.plus(minus).times(0.5);
                    Complex sinh = plus.minus(minus).times(0.5);
                    Complex z = q.times(ea);
                    u = u.times(cosh).minus(d.times(sinh).over(z));
                    d = d.times(cosh).minus(here.times(sinh).times(z));
                }
            }
            for (int i = 0; i < n; i++) {
                double phase = 2.0 * Math.PI * h * i / n;
                double scale = h == 0 ? 1.0 : 2.0;
                position[i] += scale * (u.re * Math.cos(phase) - u.im * Math.sin(phase));
                load[i] += scale * (d.re * Math.cos(phase) - d.im * Math.sin(phase));
            }
        }
        return Card.of(position, load);
    }

    /** Rms differences of load (lbf) and of position (in). */
    static double[] difference(Card found, Card predicted) {
        double load = 0.0;
        double position = 0.0;
        int n = found.size();
        for (int i = 0; i < n; i++) {
            load += Math.pow(found.loadLbf(i) - predicted.loadLbf(i), 2);
            position += Math.pow(found.positionIn(i) - predicted.positionIn(i), 2);
        }
        return new double[] {Math.sqrt(load / n), Math.sqrt(position / n)};
    }

    private static Complex harmonic(double[] values, int h, double less) {
        double re = 0.0;
        double im = 0.0;
        for (int i = 0; i < values.length; i++) {
            double phase = 2.0 * Math.PI * h * i / values.length;
            re += (values[i] - less) * Math.cos(phase);
            im -= (values[i] - less) * Math.sin(phase);
        }
        return new Complex(re / values.length, im / values.length);
    }

    private record Complex(double re, double im) {

        Complex plus(Complex o) {
            return new Complex(re + o.re, im + o.im);
        }

        Complex minus(Complex o) {
            return new Complex(re - o.re, im - o.im);
        }

        Complex times(double x) {
            return new Complex(re * x, im * x);
        }

        Complex times(Complex o) {
            return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
        }

        Complex over(Complex o) {
            double size = o.re * o.re + o.im * o.im;
            return new Complex((re * o.re + im * o.im) / size, (im * o.re - re * o.im) / size);
        }

        Complex exp() {
            double size = Math.exp(re);
            return new Complex(size * Math.cos(im), size * Math.sin(im));
        }

        Complex sqrt() {
            double size = Math.hypot(re, im);
            return new Complex(
                    Math.sqrt(0.5 * (size + re)), Math.copySign(Math.sqrt(Math.max(0.0, 0.5 * (size - re))), im));
        }
    }
}
