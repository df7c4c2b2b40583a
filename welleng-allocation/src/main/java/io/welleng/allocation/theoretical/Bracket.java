package io.welleng.allocation.theoretical;

/** A time between two tests: \( w = a_1 / (a_1 + a_2) \). */
record Bracket(DatedTest before, DatedTest after, double sinceDays, double untilDays) {

    double weight() {
        return sinceDays / (sinceDays + untilDays);
    }
}
