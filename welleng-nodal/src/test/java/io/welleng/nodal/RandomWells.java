package io.welleng.nodal;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.choke.CriticalChoke;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.DunsRos;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Gray;
import io.welleng.nodal.flow.GrayReynolds;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.flow.MukherjeeBrill;
import io.welleng.nodal.flow.Orkiszewski;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.flow.PoettmannCarpenter;
import io.welleng.nodal.flow.RegimeChange;
import io.welleng.nodal.flow.WoldesemayatGhajar;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineNode;
import io.welleng.nodal.flowline.FlowlineTemperature;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.Crossflow;
import io.welleng.nodal.ipr.FutureInflow;
import io.welleng.nodal.ipr.InflowCurve;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.LayerSpec;
import io.welleng.nodal.ipr.RadialFlow;
import io.welleng.nodal.ipr.RadialReservoir;
import io.welleng.nodal.ipr.ReferencePressure;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import java.util.Random;

/**
 * Wells drawn at random: 6–45 °API, 0–95 % water, 0–5,000 scf/STB, 500–18,000 ft, vertical to past horizontal, one pipe,
 * tapered strings and annular flow, all kinds of inflow, with and without choke and flowline.
 */
public final class RandomWells {

    private static final double ROUGHNESS_IN = 0.0006;

    private final Random random;

    /** Wells of a seed. */
    public RandomWells(long seed) {
        random = new Random(seed);
    }

    private double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    private double decades(double from, double to) {
        return from * Math.pow(to / from, random.nextDouble());
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** Number of {@link #method(int)}. */
    public static final int METHODS = 18;

    /** The nine methods, sharp and blended, by their number. */
    public FlowMethod method(int number) {
        RegimeChange change = number % 2 == 0 ? RegimeChange.SHARP : RegimeChange.BLENDED;
        return switch (number % METHODS / 2) {
            case 0 -> new BeggsBrill(Payne.values()[random.nextInt(Payne.values().length)], !oneIn(3), change);
            case 1 -> new HagedornBrown(!oneIn(4), !oneIn(4), change, true);
            case 2 -> new Gray(GrayReynolds.values()[random.nextInt(GrayReynolds.values().length)], change, true);
            case 3 -> new PoettmannCarpenter(change);
            case 4 -> new WoldesemayatGhajar(!oneIn(4), change, true);
            case 5 -> new DunsRos(true, change);
            case 6 -> new Orkiszewski(true, change);
            case 7 -> new MukherjeeBrill(true, change);
            default -> new Matched(method(2 * random.nextInt(8) + number % 2), between(0.8, 1.2), decades(0.5, 2.0));
        };
    }

    /** What flows. */
    public ProducedFluid fluid() {
        double dissolved = oneIn(8) ? 0.0 : decades(5.0, 2000.0);
        double gor = oneIn(10) ? 0.0 : Math.min(5000.0, oneIn(3) ? dissolved : dissolved * decades(0.3, 20.0) + 5.0);
        BlackOil oil =
                BlackOil.of(between(6.0, 45.0), between(0.57, 1.2), dissolved).withWaterSalinity(between(0.0, 0.25));
        return new ProducedFluid(oil, gor, oneIn(5) ? 0.0 : between(0.0, 0.95));
    }

    /** Path, conduits and temperature. */
    public Wellbore wellbore() {
        List<SurveyStation> stations = stations(decades(500.0, 18_000.0));
        DeviationSurvey path = DeviationSurvey.of(stations);
        double headF = between(50.0, 140.0);
        double bottomF = headF + between(0.004, 0.016) * path.totalTvdFt();
        TemperatureModel temperature = oneIn(3)
                ? new TemperatureModel.LinearInMd(headF, bottomF)
                : new TemperatureModel.LinearInTvd(headF, bottomF);
        return new Wellbore(stations, sections(path.totalMdFt()), temperature);
    }

    private List<SurveyStation> stations(double length) {
        double kickOff = between(0.1, 0.6) * length;
        double built = kickOff + between(0.05, 0.3) * length;
        SurveyStation head = new SurveyStation(0.0, 0.0, 0.0);
        SurveyStation kick = new SurveyStation(kickOff, 0.0, 30.0);
        return switch (random.nextInt(5)) {
            case 0 -> List.of(head, new SurveyStation(length, 0.0, 0.0));
            case 1 -> slant(head, kick, built, length, between(1.0, 85.0));
            case 2 -> slant(head, kick, built, length, 90.0);
            case 3 -> slant(head, kick, built, length, between(85.0, 95.0));
            default ->
                List.of(
                        head,
                        kick,
                        new SurveyStation(built, between(10.0, 60.0), 30.0),
                        new SurveyStation(0.5 * (built + length), between(0.0, 40.0), 60.0),
                        new SurveyStation(length, between(0.0, 90.0), 60.0));
        };
    }

    private static List<SurveyStation> slant(
            SurveyStation head, SurveyStation kick, double built, double length, double angle) {
        return List.of(head, kick, new SurveyStation(built, angle, 30.0), new SurveyStation(length, angle, 30.0));
    }

    private List<PipeSection> sections(double length) {
        Conduit upper = pipe(decades(1.0, 6.0));
        return switch (random.nextInt(4)) {
            case 0 ->
                List.of(
                        new PipeSection(0.0, upper),
                        new PipeSection(between(0.3, 0.95) * length, pipe(decades(1.0, 8.0))));
            case 1 ->
                List.of(
                        new PipeSection(0.0, new Conduit.Annulus(between(4.5, 9.0), between(1.5, 4.0), ROUGHNESS_IN)),
                        new PipeSection(between(0.5, 0.9) * length, pipe(between(4.5, 9.0))));
            default -> List.of(new PipeSection(0.0, upper));
        };
    }

    private static Conduit pipe(double insideDiameterIn) {
        return new Conduit.Pipe(insideDiameterIn, ROUGHNESS_IN);
    }

    /** Wellhead, or separator with or without choke and flowline. */
    public Outlet outlet() {
        if (!oneIn(4)) {
            return new Outlet.Wellhead(wellheadPressurePsia());
        }
        return new Outlet.Separator(decades(20.0, 600.0), oneIn(3) ? null : flowline(), oneIn(2) ? null : choke());
    }

    private Flowline flowline() {
        double length = decades(100.0, 15_000.0);
        double crest = between(-0.1, 0.1) * length;
        return new Flowline(
                List.of(
                        new FlowlineNode(0.0, 0.0),
                        new FlowlineNode(between(0.3, 0.7) * length, crest),
                        new FlowlineNode(length, crest + between(-0.1, 0.1) * length)),
                pipe(decades(2.0, 8.0)),
                new FlowlineTemperature.Linear(between(70.0, 150.0), between(50.0, 110.0)));
    }

    private WellheadChoke choke() {
        return new WellheadChoke(
                oneIn(2) ? CriticalChoke.GILBERT : new Sachdeva(0.85, 1.26, 0.55, 0.5, 1.0),
                decades(8.0, 128.0),
                between(60.0, 150.0));
    }

    /** Pressure at the wellhead (psia). */
    public double wellheadPressurePsia() {
        return decades(20.0, 2000.0);
    }

    /** Rate of liquid (STB/d). */
    public double rateStbPerDay() {
        return decades(5.0, 8000.0);
    }

    /** What the reservoir gives. */
    public InflowSpec inflow(double depthFt, ProducedFluid fluid) {
        double pr = Math.max(100.0, between(0.2, 0.8) * depthFt);
        double pi = decades(0.02, 50.0);
        double pb = between(0.1, 1.3) * pr;
        double flowing = between(0.0, 0.95) * pr;
        return switch (random.nextInt(10)) {
            case 0 -> new InflowSpec.DarcyPi(pr, pi);
            case 1 -> new InflowSpec.VogelTest(pr, decades(10.0, 10_000.0), flowing);
            case 2 -> new InflowSpec.CompositePi(pr, pb, pi);
            case 3 -> new InflowSpec.CompositeTest(pr, pb, decades(10.0, 10_000.0), flowing);
            case 4 -> new InflowSpec.FromReservoir(new InflowCurve.Standing(pb, null), pr, reservoir());
            case 5 ->
                new InflowSpec.Multilayer(
                        List.of(
                                layer("upper", 0.8 * pr, fluid),
                                layer("middle", pr, fluid),
                                layer("lower", 1.1 * pr, fluid)),
                        oneIn(2) ? Crossflow.NONE : Crossflow.ALLOWED);
            case 6 ->
                new InflowSpec.Future(
                        new InflowSpec.VogelPi(pr, pi), new FutureInflow.Eickmeier(), between(0.4, 1.0) * pr);
            default -> new InflowSpec.FromPi(curve(pb, pr, pi, fluid.waterCut()), pr, pi);
        };
    }

    private InflowCurve curve(double pb, double pr, double pi, double waterCut) {
        return switch (random.nextInt(7)) {
            case 0 -> new InflowCurve.Fetkovich(1.0);
            case 1 -> new InflowCurve.FetkovichComposite(pb);
            case 2 -> new InflowCurve.Jones(decades(1e-3, 10.0) / (pr * pi * pi));
            case 3 -> new InflowCurve.KlinsClark(pb);
            case 4 -> new InflowCurve.Wiggins(waterCut);
            case 5 -> new InflowCurve.Petrobras(pb, waterCut);
            default -> new InflowCurve.Standing(pb, decades(0.3, 2.0));
        };
    }

    private RadialReservoir reservoir() {
        return new RadialReservoir(
                decades(0.5, 500.0),
                decades(5.0, 200.0),
                decades(0.3, 100.0),
                between(1.0, 1.6),
                0.35,
                between(-4.0, 20.0),
                new RadialFlow.PseudoSteadyState(decades(300.0, 3000.0), ReferencePressure.AVERAGE));
    }

    private LayerSpec layer(String name, double pr, ProducedFluid fluid) {
        return new LayerSpec(
                name,
                new InflowSpec.VogelPi(pr, decades(0.02, 10.0)),
                between(0.0, 0.95),
                fluid.producingGorScfPerStb() * between(0.5, 2.0),
                between(0.0, 50.0),
                decades(0.01, 1.0));
    }

    /** A whole well, by the method of a number. */
    public NodalStudy study(int number) {
        ProducedFluid fluid = fluid();
        Wellbore wellbore = wellbore();
        double depth = wellbore.path().totalTvdFt();
        return new NodalStudy(
                "well " + number,
                inflow(depth, fluid),
                wellbore,
                fluid,
                outlet(),
                method(number),
                oneIn(10) ? SolutionNode.WELLHEAD : SolutionNode.BOTTOMHOLE,
                oneIn(10) ? LiquidBasis.STOCK_TANK_MASS : LiquidBasis.IN_SITU_VOLUME,
                null,
                null,
                null);
    }
}
