package io.welleng.examples.fieldstudy.report;

import io.welleng.core.study.Study;
import io.welleng.examples.fieldstudy.study.LiftResult;
import java.util.List;

/** The kinds of lift studies that a field study has pictures of. */
public final class LiftTypes {

    private static final List<LiftType<?, ?>> ALL = List.of(
            new EspLift(),
            new PcpLift(),
            new ElastomerLift(),
            new DynacardLift(),
            new GasLift(),
            new UnloadingLift(),
            new HeadingLift());

    private LiftTypes() {}

    /**
     * Names of their study types.
     *
     * @return for example {@code esp}
     */
    public static List<String> names() {
        return ALL.stream().<String>map(LiftType::name).toList();
    }

    static LiftFigures figures(LiftResult.Answered result) {
        return figures(type(result), result);
    }

    static LiftView view(LiftResult.Answered result) {
        return view(type(result), result);
    }

    private static <S extends Study<R>, R> LiftFigures figures(LiftType<S, R> type, LiftResult.Answered result) {
        return type.figures(
                type.studyClass().cast(result.study()), type.reportClass().cast(result.report()));
    }

    private static <S extends Study<R>, R> LiftView view(LiftType<S, R> type, LiftResult.Answered result) {
        return type.view(
                type.studyClass().cast(result.study()), type.reportClass().cast(result.report()));
    }

    private static LiftType<?, ?> type(LiftResult.Answered result) {
        return ALL.stream()
                .filter(type -> type.name().equals(result.type()))
                .findFirst()
                .orElseThrow();
    }
}
