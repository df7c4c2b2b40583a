package io.welleng.lift.srp.classify;

/** The feature vector of a card's outline: the groups of {@link FeatureGroup} one after the other. */
final class CardFeatures {

    /** Length of the vector. */
    static final int SIZE = FeatureGroup.RECORD.start() + FeatureGroup.RECORD.size;

    private static final int N = CardOutline.POINTS;
    private static final int PROFILE = 20;
    private static final int OUTLINE = 32;
    private static final int ORDERS = 12;
    private static final double REST = 0.03;
    private static final double TAN_11 = Math.tan(Math.PI / 16.0);
    private static final double TAN_33 = Math.tan(3.0 * Math.PI / 16.0);
    private static final double SMALL = 1.0e-8;
    private static final int[] BANDS = {0, 1, 2, 4, 7, 12, 20, 40, N / 2};

    private static final int AT_PROFILE = FeatureGroup.PROFILE.start();
    private static final int AT_SCALAR = FeatureGroup.SCALAR.start();
    private static final int AT_ENDS = FeatureGroup.ENDS.start();
    private static final int AT_OUTLINE = FeatureGroup.OUTLINE.start();
    private static final int AT_DIRECTION = FeatureGroup.DIRECTION.start();
    private static final int AT_HARMONIC = FeatureGroup.HARMONIC.start();
    private static final int AT_BAND = FeatureGroup.BAND.start();
    private static final int AT_SIZE = FeatureGroup.SIZE.start();
    private static final int AT_RATIO = FeatureGroup.RATIO.start();
    private static final int AT_RECORD = FeatureGroup.RECORD.start();

    private CardFeatures() {}

    static double[] of(CardOutline card) {
        double[] out = new double[SIZE];
        int top = top(card.position);
        profile(card, top, out);
        ShapeScalars.write(card, top, out, out, AT_SCALAR);
        ends(card, out);
        outline(card, out);
        spectrum(card, out);
        size(card, out);
        return out;
    }

    /** First point of the greatest position. */
    private static int top(double[] x) {
        int top = 0;
        for (int i = 1; i < N; i++) {
            top = x[i] > x[top] ? i : top;
        }
        return top;
    }

    /** Load up and down at the middles of 20 parts of the stroke; where the position turns back, the part before counts. */
    private static void profile(CardOutline card, int top, double[] out) {
        side(card, 0, 1, top, out, AT_PROFILE);
        side(card, N, -1, N - top, out, AT_PROFILE + PROFILE);
    }

    private static void side(CardOutline card, int start, int step, int steps, double[] out, int at) {
        double reached = card.position[start % N];
        double before = card.load[start % N];
        int k = 0;
        for (int i = 1; i <= steps && k < PROFILE; i++) {
            int j = (start + i * step) % N;
            double x = card.position[j];
            double f = card.load[j];
            if (x > reached) {
                while (k < PROFILE && (k + 0.5) / PROFILE <= x) {
                    double part = Math.max(0.0, ((k + 0.5) / PROFILE - reached) / (x - reached));
                    out[at + k] = before + part * (f - before);
                    k++;
                }
                reached = x;
            }
            before = f;
        }
        for (; k < PROFILE; k++) {
            out[at + k] = before;
        }
    }

    private static void ends(CardOutline card, double[] out) {
        for (int end = 0; end < 2; end++) {
            double greatest = Double.NEGATIVE_INFINITY;
            double least = Double.POSITIVE_INFINITY;
            double sum = 0.0;
            double squares = 0.0;
            int n = 0;
            for (int i = 0; i < N; i++) {
                boolean there = end == 0 ? card.position[i] > 1.0 - REST : card.position[i] < REST;
                if (there) {
                    double f = card.load[i];
                    greatest = Math.max(greatest, f);
                    least = Math.min(least, f);
                    sum += f;
                    squares += f * f;
                    n++;
                }
            }
            int at = AT_ENDS + 4 * end;
            out[at] = n > 0 ? greatest : 0.0;
            out[at + 1] = n > 0 ? least : 0.0;
            out[at + 2] = (double) n / N;
            out[at + 3] = n > 0 ? Math.sqrt(Math.max(0.0, squares / n - sum / n * (sum / n))) : 0.0;
        }
    }

    private static void outline(CardOutline card, double[] out) {
        double length = 0.0;
        double[] steps = new double[N];
        for (int i = 0; i < N; i++) {
            int next = i + 1 < N ? i + 1 : 0;
            double dx = card.position[next] - card.position[i];
            double df = card.load[next] - card.load[i];
            steps[i] = Math.sqrt(dx * dx + df * df);
            length += steps[i];
            out[AT_DIRECTION + direction(dx, df)] += steps[i];
        }
        for (int d = 0; d < FeatureGroup.DIRECTION.size; d++) {
            out[AT_DIRECTION + d] /= length;
        }
        double gone = 0.0;
        int k = 0;
        for (int i = 0; i < N; i++) {
            int next = i + 1 < N ? i + 1 : 0;
            while (k < OUTLINE && length * k / OUTLINE <= gone + steps[i] && steps[i] > 0.0) {
                double part = (length * k / OUTLINE - gone) / steps[i];
                out[AT_OUTLINE + k] = card.position[i] + part * (card.position[next] - card.position[i]);
                out[AT_OUTLINE + OUTLINE + k] = card.load[i] + part * (card.load[next] - card.load[i]);
                k++;
            }
            gone += steps[i];
        }
    }

    /**
     * Which of 16 equal sectors a step points into, the first about the direction of growing position, the fifth about that of growing
     * load: steps along the axes, which are many, lie in the middle of a sector.
     */
    static int direction(double dx, double df) {
        double x = dx;
        double y = df;
        int quarter = 0;
        if (y < 0.0 || y == 0.0 && x < 0.0) {
            x = -x;
            y = -y;
            quarter = 8;
        }
        if (x <= 0.0) {
            double turned = y;
            y = -x;
            x = turned;
            quarter += 4;
        }
        int sector = y < x ? y < TAN_11 * x ? 0 : y < TAN_33 * x ? 1 : 2 : x > TAN_33 * y ? 2 : x > TAN_11 * y ? 3 : 4;
        return (quarter + sector) % FeatureGroup.DIRECTION.size;
    }

    private static void spectrum(CardOutline card, double[] out) {
        double[] re = card.position.clone();
        double[] im = card.load.clone();
        Spectrum.transform(re, im);
        for (int k = 1; k <= ORDERS; k++) {
            int at = AT_HARMONIC + 4 * (k - 1);
            out[at] = re[k];
            out[at + 1] = im[k];
            out[at + 2] = re[N - k];
            out[at + 3] = im[N - k];
        }
        double total = 0.0;
        for (int b = 0; b < BANDS.length - 1; b++) {
            double sum = 0.0;
            for (int k = BANDS[b] + 1; k <= BANDS[b + 1]; k++) {
                double a = im[k] + im[N - k];
                double c = re[N - k] - re[k];
                sum += a * a + c * c;
            }
            out[AT_BAND + b] = sum;
            total += sum;
        }
        for (int b = 0; b < BANDS.length - 1; b++) {
            out[AT_BAND + b] = Math.log10(out[AT_BAND + b] / total + SMALL);
        }
    }

    private static void size(CardOutline card, double[] out) {
        double greatest = Math.max(Math.abs(card.greatestLbf), Math.abs(card.leastLbf));
        out[AT_SIZE] = Math.log(card.strokeIn);
        out[AT_SIZE + 1] = Math.log(card.greatestLbf - card.leastLbf);
        out[AT_SIZE + 2] = Math.log(greatest);
        out[AT_SIZE + 3] = Math.log(Math.abs(card.workInLbf) + SMALL * card.strokeIn * greatest);
        out[AT_RATIO] = card.leastLbf / greatest;
        out[AT_RATIO + 1] = card.meanLbf / greatest;
        out[AT_RECORD] = Math.log(card.recorded);
        out[AT_RECORD + 1] = (double) (card.recorded - card.kept + card.filled) / card.recorded;
    }
}
