package io.welleng.lift.gaslift.valve.unloading;

/** What is answered about the valves of a well. */
public sealed interface ValveAnswer permits UnloadingString, UnloadingRefusal, StringReport {}
