/** Trends of noisy measurements that bear with bad samples. */
package io.welleng.core.trend;
