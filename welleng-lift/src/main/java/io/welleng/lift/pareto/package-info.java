/**
 * Several objectives at once: the Pareto front of any problem by NSGA-II, its knee, its extremes, choice by weights and
 * hypervolume; and the study {@code pareto}, which weighs production, energy and equipment life of a group of wells.
 */
package io.welleng.lift.pareto;
