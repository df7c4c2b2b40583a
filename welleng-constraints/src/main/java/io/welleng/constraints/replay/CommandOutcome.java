package io.welleng.constraints.replay;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.CommandResult;

/**
 * An operator's command and what became of it.
 *
 * @param command the command
 * @param result accepted or refused, and why
 */
public record CommandOutcome(AlarmCommand command, CommandResult result) {}
