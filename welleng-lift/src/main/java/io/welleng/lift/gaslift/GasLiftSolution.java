package io.welleng.lift.gaslift;

/**
 * What a well does at one gas rate, and what it cost to find out.
 *
 * @param outcome the answer
 * @param marches pressure traverses along all or part of the tubing
 */
public record GasLiftSolution(GasLiftOutcome outcome, int marches) {}
