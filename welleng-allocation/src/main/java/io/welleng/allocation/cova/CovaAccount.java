package io.welleng.allocation.cova;

import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.study.Advisory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settles one study in decimal arithmetic: exact sums and products, quotients to 34 digits. */
final class CovaAccount {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final Rounding CENTS = new Rounding(2);
    private static final double HALF_A_CENT = 0.005;

    private final CovaStudy study;
    private final List<ValueOutcome.Valued> values = new ArrayList<>();
    private final List<BigDecimal> volumes = new ArrayList<>();
    private final List<BigDecimal> brought = new ArrayList<>();
    private final List<Advisory> advisories = new ArrayList<>();
    private BigDecimal volume = BigDecimal.ZERO;
    private BigDecimal worth = BigDecimal.ZERO;

    CovaAccount(CovaStudy study) {
        this.study = study;
    }

    CovaReport report() {
        return new CovaReport(study.valuation(), study.blendPrice(), study.settlement(), outcome(), advisories);
    }

    private CovaOutcome outcome() {
        for (CrudeStream stream : study.streams()) {
            ValueOutcome value = study.valuation().value(stream);
            if (value instanceof ValueOutcome.OutsideScale outside) {
                return new CovaOutcome.NotValued(stream.name(), outside);
            }
            ValueOutcome.Valued valued = (ValueOutcome.Valued) value;
            BigDecimal bbl = BigDecimal.valueOf(stream.volumeBbl());
            BigDecimal usd = bbl.multiply(BigDecimal.valueOf(valued.usdPerBbl()));
            values.add(valued);
            volumes.add(bbl);
            brought.add(usd);
            volume = volume.add(bbl);
            worth = worth.add(usd);
        }
        boolean byValue = study.blendPrice() instanceof BlendPrice.Agreed agreed
                && agreed.residual() instanceof ResidualRule.ByValue;
        if (worth.signum() <= 0 && (byValue || study.settlement() instanceof Settlement.Volume)) {
            return new CovaOutcome.NotSettled(
                    CENTS.round(worth).doubleValue(),
                    "what was brought is worth nothing or less, and cannot be settled "
                            + (byValue ? "by value" : "in barrels"));
        }
        return settled();
    }

    private CovaOutcome settled() {
        BigDecimal closing = worth.divide(volume, DIGITS);
        BigDecimal price = study.blendPrice() instanceof BlendPrice.Agreed agreed
                ? BigDecimal.valueOf(agreed.usdPerBbl())
                : closing;
        BigDecimal rest = rest(price);
        warnOfResidual(rest, price);
        Rounding rounding = study.settlement().rounding();
        List<BigDecimal> compensations = rounding.apportion(rest, compensations(price));
        BigDecimal residual = rounding.round(rest);
        List<BigDecimal> shares = shares(residual, rounding);
        List<BigDecimal> printed = CENTS.apportion(worth, brought);
        List<CovaOutcome.StreamLine> lines = new ArrayList<>();
        for (int i = 0; i < volumes.size(); i++) {
            CrudeStream stream = study.streams().get(i);
            lines.add(new CovaOutcome.StreamLine(
                    stream.name(),
                    stream.owner(),
                    stream.volumeBbl(),
                    values.get(i).usdPerBbl(),
                    values.get(i).formula(),
                    printed.get(i).doubleValue(),
                    Adjustment.of(study.settlement(), volumes.get(i), compensations.get(i), shares.get(i))));
        }
        List<CovaOutcome.OwnerLine> owners = owners(printed, compensations, shares, residual);
        return new CovaOutcome.Settled(
                volume.doubleValue(),
                CENTS.round(worth).doubleValue(),
                closing.doubleValue(),
                price.doubleValue(),
                residual.doubleValue(),
                lines,
                owners);
    }

    /** What compensations leave: USD, or bbl. Without an agreed price nothing, not even a rounding error. */
    private BigDecimal rest(BigDecimal price) {
        if (study.blendPrice() instanceof BlendPrice.AsBrought) {
            return BigDecimal.ZERO;
        }
        return study.settlement() instanceof Settlement.Cash
                ? worth.subtract(volume.multiply(price))
                : worth.divide(price, DIGITS).subtract(volume);
    }

    private List<BigDecimal> compensations(BigDecimal price) {
        List<BigDecimal> exact = new ArrayList<>();
        for (int i = 0; i < volumes.size(); i++) {
            exact.add(
                    study.settlement() instanceof Settlement.Cash
                            ? brought.get(i).subtract(volumes.get(i).multiply(price))
                            : brought.get(i).divide(price, DIGITS).subtract(volumes.get(i)));
        }
        return exact;
    }

    /** What each stream makes good of the rest; nothing where one party does. */
    private List<BigDecimal> shares(BigDecimal residual, Rounding rounding) {
        BigDecimal due = residual.negate();
        List<BigDecimal> exact = new ArrayList<>();
        boolean byValue = study.blendPrice() instanceof BlendPrice.Agreed agreed
                && agreed.residual() instanceof ResidualRule.ByValue;
        if (party() != null) {
            volumes.forEach(bbl -> exact.add(rounding.round(BigDecimal.ZERO)));
            return exact;
        }
        for (int i = 0; i < volumes.size(); i++) {
            exact.add(
                    byValue
                            ? due.multiply(brought.get(i)).divide(worth, DIGITS)
                            : due.multiply(volumes.get(i)).divide(volume, DIGITS));
        }
        return rounding.apportion(due, exact);
    }

    /** The one party that takes the residual; null where the streams share it. */
    private String party() {
        return study.blendPrice() instanceof BlendPrice.Agreed agreed
                        && agreed.residual() instanceof ResidualRule.ToParty to
                ? to.party()
                : null;
    }

    private List<CovaOutcome.OwnerLine> owners(
            List<BigDecimal> printed, List<BigDecimal> compensations, List<BigDecimal> shares, BigDecimal residual) {
        Map<String, BigDecimal[]> sums = new LinkedHashMap<>();
        for (int i = 0; i < volumes.size(); i++) {
            add(
                    sums,
                    study.streams().get(i).owner(),
                    volumes.get(i),
                    printed.get(i),
                    compensations.get(i),
                    shares.get(i));
        }
        if (party() != null) {
            add(sums, party(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, residual.negate());
        }
        List<CovaOutcome.OwnerLine> owners = new ArrayList<>();
        sums.forEach((owner, sum) -> {
            Adjustment adjustment = Adjustment.of(study.settlement(), sum[0], sum[2], sum[3]);
            owners.add(new CovaOutcome.OwnerLine(owner, sum[0].doubleValue(), sum[1].doubleValue(), adjustment));
            warnOfNegativeLifting(owner, adjustment);
        });
        return owners;
    }

    private static void add(Map<String, BigDecimal[]> sums, String owner, BigDecimal... terms) {
        BigDecimal[] sum = sums.computeIfAbsent(
                owner, o -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO});
        for (int i = 0; i < terms.length; i++) {
            sum[i] = sum[i].add(terms[i]);
        }
    }

    private void warnOfResidual(BigDecimal rest, BigDecimal price) {
        double usd = study.settlement() instanceof Settlement.Cash
                ? rest.doubleValue()
                : rest.multiply(price).doubleValue();
        if (Math.abs(usd) >= HALF_A_CENT) {
            advisories.add(new Advisory(
                    "agreed_price_leaves_residual",
                    "Value brought less value of the blend at the agreed price (USD): payers and receivers differ by"
                            + " as much before it is shared",
                    usd,
                    -HALF_A_CENT,
                    HALF_A_CENT));
        }
    }

    private void warnOfNegativeLifting(String owner, Adjustment adjustment) {
        if (adjustment instanceof Adjustment.Barrels barrels && barrels.liftedBbl() < 0.0) {
            advisories.add(new Advisory(
                    "negative_lifting",
                    "Barrels that " + owner + " takes out (bbl): it has to bring barrels beyond its own",
                    barrels.liftedBbl(),
                    0.0,
                    null));
        }
    }
}
