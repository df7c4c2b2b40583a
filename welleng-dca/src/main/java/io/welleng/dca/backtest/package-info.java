/**
 * Back-tests: the last months of many histories are hidden, forecast from the rest by one automatic method, and scored
 * beside two baselines. Start at {@link io.welleng.dca.backtest.BacktestStudy}.
 */
package io.welleng.dca.backtest;
