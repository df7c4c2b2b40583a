package io.welleng.constraints.anomaly;

import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.well.LiftType;
import java.util.List;

/**
 * By which tag a scan sees that a well runs, and which tag is its setting: the first of those the well has.
 *
 * <p>A motor that draws less than an ampere, a shaft slower than 5 rpm or a closed choke does not run (figures of ours,
 * far from any well that does). A well that flows by itself or on gas is shut in behind an open choke as well, where its
 * meter of liquid, and that of lift gas if there is one, show less than 1.
 */
final class WellKind {

    private static final List<String> METERS = List.of("flow_rate_bpd", "gl_injection_rate_mscfd");

    private record Running(String tag, double atLeast) {}

    final int runningTag;
    final double runningAtLeast;
    final int settingTag;

    /** Meters that all stand at nothing in a flowing well that is shut in behind its choke; none for pumps, and none without a meter of liquid. */
    final int[] flowTags;

    /** Less than this is nothing (bbl/d, Mscf/d). */
    static final double FLOW_AT_LEAST = 1.0;

    private WellKind(int runningTag, double runningAtLeast, int settingTag, int[] flowTags) {
        this.runningTag = runningTag;
        this.runningAtLeast = runningAtLeast;
        this.settingTag = settingTag;
        this.flowTags = flowTags;
    }

    static WellKind of(LiftType lift, Tags tags) {
        List<Running> running =
                switch (lift) {
                    case ESP -> List.of(new Running("motor_current_a", 1.0), new Running("vsd_frequency_hz", 5.0));
                    case ROD_PUMP -> List.of(new Running("motor_current_a", 1.0), new Running("spm", 0.1));
                    case PROGRESSING_CAVITY_PUMP ->
                        List.of(new Running("motor_current_a", 1.0), new Running("drive_rpm", 5.0));
                    default -> List.of(new Running("choke_size_64ths", 0.5));
                };
        String setting =
                switch (lift) {
                    case ESP -> "vsd_frequency_hz";
                    case ROD_PUMP -> "spm";
                    case PROGRESSING_CAVITY_PUMP -> "drive_rpm";
                    default -> "choke_size_64ths";
                };
        int settingTag = tags.contains(setting) ? tags.number(setting, "setting") : -1;
        boolean pumped = lift == LiftType.ESP || lift == LiftType.ROD_PUMP || lift == LiftType.PROGRESSING_CAVITY_PUMP;
        int[] flow = pumped || !tags.contains(METERS.get(0))
                ? new int[0]
                : METERS.stream()
                        .filter(tags::contains)
                        .mapToInt(tag -> tags.number(tag, "flow"))
                        .toArray();
        for (Running candidate : running) {
            if (tags.contains(candidate.tag())) {
                return new WellKind(tags.number(candidate.tag(), "running"), candidate.atLeast(), settingTag, flow);
            }
        }
        return new WellKind(-1, 0.0, settingTag, flow);
    }
}
