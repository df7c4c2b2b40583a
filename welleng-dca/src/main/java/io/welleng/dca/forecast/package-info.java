/**
 * Forecasts: volumes month by month, water and gas by their ratios to oil, and the cash they bring.
 */
package io.welleng.dca.forecast;
