package io.welleng.examples.fieldstudy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.StudyRunner;
import io.welleng.examples.fieldstudy.input.AllocationFiles;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.input.BadInputException;
import io.welleng.examples.fieldstudy.input.DeclineSettings;
import io.welleng.examples.fieldstudy.input.LiftFile;
import io.welleng.examples.fieldstudy.input.MonthlyVolumes;
import io.welleng.examples.fieldstudy.input.Settings;
import io.welleng.examples.fieldstudy.input.SurveillanceFiles;
import io.welleng.examples.fieldstudy.input.SurveillanceInput;
import io.welleng.examples.fieldstudy.input.WellFile;
import io.welleng.examples.fieldstudy.report.AllocationCsv;
import io.welleng.examples.fieldstudy.report.ConsoleSummary;
import io.welleng.examples.fieldstudy.report.FieldCsv;
import io.welleng.examples.fieldstudy.report.HtmlReport;
import io.welleng.examples.fieldstudy.report.LiftCsv;
import io.welleng.examples.fieldstudy.report.LiftTypes;
import io.welleng.examples.fieldstudy.report.OutputDirectory;
import io.welleng.examples.fieldstudy.report.ResultsJson;
import io.welleng.examples.fieldstudy.report.SurveillanceCsv;
import io.welleng.examples.fieldstudy.study.DeclineCase;
import io.welleng.examples.fieldstudy.study.FieldStudy;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import io.welleng.examples.fieldstudy.study.LiftResult;
import io.welleng.examples.fieldstudy.study.WellResult.Failed;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Studies a whole field and writes the results. */
@Command(
        name = "field-study",
        description = {
            "Study a whole field: allocate a month of production, analyse wells, pumps and gas lift, share what is",
            "scarce between them, watch a well through a real event, and forecast a decline.",
            "Writes report.html, results.json, allocation.csv, lift.csv, field.csv and surveillance.csv.",
            "Without options it uses the data that comes with it."
        })
final class FieldStudyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder for the results, made where it is missing. Default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(
            names = "--wells",
            paramLabel = "FILE",
            description =
                    "Wells to analyse: a JSON array of nodal studies, or an object with it in the field \"wells\".")
    private Path wells;

    @Option(
            names = "--lift",
            paramLabel = "FILE",
            description =
                    "Wells on artificial lift: a JSON array of studies, or an object with it in the field \"studies\".")
    private Path lift;

    @Option(
            names = "--allocation",
            paramLabel = "DIR",
            description = "Folder with the month to allocate: meters_bbl.csv and estimated_bbl.csv.")
    private Path allocation;

    @Option(
            names = "--surveillance",
            paramLabel = "DIR",
            description =
                    "Folder with the well to watch: history.csv and replay.json; studies.json and events.json if there are any.")
    private Path surveillance;

    @Option(
            names = "--oil-price",
            paramLabel = "USD/BBL",
            description = "Price of the oil. Default: that of the embedded settings.")
    private Double oilPrice;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors.")
    private boolean quiet;

    @Override
    public Integer call() {
        Settings settings = settings();
        WellFile wellFile = wells == null ? WellFile.embedded() : WellFile.read(wells);
        LiftFile liftFile =
                lift == null ? LiftFile.embedded(LiftTypes.names()) : LiftFile.read(lift, LiftTypes.names());
        AllocationMonth month = allocation == null
                ? AllocationFiles.embedded(settings.barrelsPerCubicMetre())
                : AllocationFiles.read(allocation, settings.barrelsPerCubicMetre());
        SurveillanceInput watched =
                surveillance == null ? SurveillanceFiles.embedded() : SurveillanceFiles.read(surveillance);
        DeclineCase decline = DeclineCase.of(DeclineSettings.embedded(), MonthlyVolumes.embedded());
        FieldStudyResult result = run(FieldStudy.of(settings, month, wellFile, liftFile, watched, decline));

        Map<String, String> files = new LinkedHashMap<>();
        files.put("report.html", HtmlReport.render(result));
        files.put("results.json", ResultsJson.render(result));
        files.put("allocation.csv", AllocationCsv.render(result));
        files.put("lift.csv", LiftCsv.render(result));
        files.put("field.csv", FieldCsv.render(result.plan()));
        files.put("surveillance.csv", SurveillanceCsv.render(result.surveillance()));
        List<Path> written = new OutputDirectory(out).write(files);

        if (!quiet) {
            spec.commandLine().getOut().print(ConsoleSummary.render(result, written));
        }
        PrintWriter err = spec.commandLine().getErr();
        for (Failed failed : result.failed()) {
            err.println(result.wellSource() + ": " + failed.reason());
        }
        for (LiftResult.Failed failed : result.failedLifts()) {
            err.println(result.liftSource() + ": " + failed.reason());
        }
        return result.failed().isEmpty() && result.failedLifts().isEmpty() ? ExitCode.OK : ExitCode.SOME_WELLS_FAILED;
    }

    private Settings settings() {
        Settings settings = Settings.embedded();
        if (oilPrice == null) {
            return settings;
        }
        try {
            return settings.withOilPrice(oilPrice);
        } catch (InvalidInputException e) {
            throw new BadInputException(
                    "--oil-price: must be " + e.rule() + " " + e.unit() + ", but was " + e.value(), e);
        }
    }

    private FieldStudyResult run(FieldStudy study) {
        StudyRunner runner = StudyRunner.on(ForkJoinPool.commonPool());
        if (quiet || !Terminal.isInteractive()) {
            return study.run(runner);
        }
        try (Terminal.Bar bar = Terminal.bar(spec.name(), study.size())) {
            return study.run(runner.withProgress((done, total) -> bar.show(done)));
        }
    }
}
