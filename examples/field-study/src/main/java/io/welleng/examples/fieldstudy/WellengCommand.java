package io.welleng.examples.fieldstudy;

import io.welleng.examples.fieldstudy.report.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
        name = "welleng",
        description = "Petroleum production engineering from the command line.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = WellengCommand.VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a fault of this program",
            "2:bad input, or output that cannot be written; nothing was changed",
            "3:field-study only: done, but some wells of the list failed"
        },
        subcommands = {
            FieldStudyCommand.class,
            StudiesCommand.class,
            ExampleCommand.class,
            SchemaCommand.class,
            RunCommand.class
        })
final class WellengCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing command: field-study, studies, example, schema or run");
    }

    /** The version that the build wrote. */
    static final class VersionProvider implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"welleng " + Version.welleng()};
        }
    }
}
