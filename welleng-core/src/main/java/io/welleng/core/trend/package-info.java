/** Level, spread and trend of noisy measurements, some of which may be anything. */
package io.welleng.core.trend;
