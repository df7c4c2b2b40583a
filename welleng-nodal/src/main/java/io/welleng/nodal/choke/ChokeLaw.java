package io.welleng.nodal.choke;

/** The choke models we ship, as plain data with their options. To add your own, implement {@link ChokeModel}. */
public sealed interface ChokeLaw extends ChokeModel permits CriticalChoke, Sachdeva, GasNozzle, LiquidOrifice {}
