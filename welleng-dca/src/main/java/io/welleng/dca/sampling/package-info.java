/**
 * Random numbers for studies: distributions, correlation between them, plain, Latin hypercube and Sobol sampling, and
 * statistics of samples. The same seed gives the same bits, whatever the number of threads.
 */
package io.welleng.dca.sampling;
