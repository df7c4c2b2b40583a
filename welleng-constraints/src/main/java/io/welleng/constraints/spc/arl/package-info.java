/** Average run lengths of control charts by integral equations and Markov chains, and charts designed by them. */
package io.welleng.constraints.spc.arl;
