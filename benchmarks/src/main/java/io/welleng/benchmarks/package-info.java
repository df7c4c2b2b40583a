/** JMH benchmarks: one class per headline, with its baseline in the same run. */
package io.welleng.benchmarks;
