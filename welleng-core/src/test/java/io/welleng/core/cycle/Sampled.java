package io.welleng.core.cycle;

/** One value at a time. */
record Sampled(double timeSeconds, double value) {}
