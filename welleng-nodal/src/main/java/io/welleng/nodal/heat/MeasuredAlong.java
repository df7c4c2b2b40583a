package io.welleng.nodal.heat;

import io.welleng.nodal.heat.TemperatureModel.Measured;
import java.util.List;

/** A measured temperature survey, linear between its points. */
final class MeasuredAlong implements TemperatureAlong {

    private final double[] md;
    private final double[] temperature;
    private final double[] slope;
    private final BucketIndex index;

    MeasuredAlong(List<Measured.Point> points) {
        md = points.stream().mapToDouble(Measured.Point::mdFt).toArray();
        temperature = points.stream().mapToDouble(Measured.Point::temperatureF).toArray();
        slope = new double[md.length - 1];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (temperature[i + 1] - temperature[i]) / (md[i + 1] - md[i]);
        }
        index = new BucketIndex(md);
    }

    @Override
    public double temperatureF(double mdFt, double tvdFt) {
        int i = index.find(mdFt);
        return temperature[i] + (mdFt - md[i]) * slope[i];
    }
}
