package io.welleng.constraints.alarm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One alarm without delays, as the state diagram of ANSI/ISA-18.2 tells it, written without regard to the code: a table
 * of letters. {@code -} is a refusal, {@code ?} is "look anew", {@code D/E} is without and with a latch.
 */
final class StandardModel {

    static final String[] INPUTS = {
        "on",
        "off",
        "ack",
        "reset",
        "shelve",
        "unshelve",
        "expire",
        "suppress",
        "release",
        "remove",
        "return",
        "realarm"
    };

    private static final String TABLE = """
               on  off  ack  reset shelve unshelve expire suppress release remove return realarm
            A  B   A    -    -     G      -        A      H        A       I      -      A
            B  B   D/E  C    -     G      -        B      H        B       I      -      B
            C  C   A/F  -    -     G      -        C      H        C       I      -      B
            D  B   D    A    -     G      -        D      H        D       I      -      D
            E  B   E    F    D     G      -        E      H        E       I      -      E
            F  B   F    -    A     G      -        F      H        F       I      -      F
            G  G   G    -    -     -      ?        ?      G        G       I      -      G
            H  H   H    -    -     G      -        H      H        ?       I      -      H
            I  I   I    -    -     -      -        I      I        I       -      ?      I
            """;

    private static final Map<String, String> NEXT = new HashMap<>();

    static {
        List<String> lines = TABLE.lines().skip(1).toList();
        for (String line : lines) {
            String[] cells = line.trim().split("\\s+");
            for (int k = 0; k < INPUTS.length; k++) {
                NEXT.put(cells[0] + " " + INPUTS[k], cells[k + 1]);
            }
        }
    }

    private final boolean latching;
    private final long reAlarmMinutes;
    final Set<String> visited = new TreeSet<>();

    char state = 'A';
    boolean condition;
    boolean design;
    private long shelvedUntil;
    private long acknowledgedAt;
    private long now;

    /** A re-alarm of 0 minutes is none. */
    StandardModel(boolean latching, long reAlarmMinutes) {
        this.latching = latching;
        this.reAlarmMinutes = reAlarmMinutes;
    }

    /** A sample: first what it says, then what is due. */
    void sample(long minute, String input) {
        now = minute;
        if (input != null) {
            switch (input) {
                case "on" -> condition = true;
                case "off" -> condition = false;
                case "suppress" -> design = true;
                default -> design = false;
            }
            move(input);
        }
        due();
    }

    /** A command, after what is due; false if it is refused. */
    boolean command(long minute, String input, long until) {
        now = minute;
        due();
        if (input.equals("shelve") && !NEXT.get(state + " shelve").equals("-")) {
            shelvedUntil = until;
        }
        return move(input);
    }

    private void due() {
        if (state == 'G' ? now >= shelvedUntil : now - acknowledgedAt >= 30) {
            move("expire");
        }
        boolean again = reAlarmMinutes > 0 && now - acknowledgedAt >= reAlarmMinutes;
        if (state != 'C' || again) {
            move("realarm");
        }
    }

    private boolean move(String input) {
        visited.add(state + " " + input);
        String next = NEXT.get(state + " " + input);
        if (next.equals("-")) {
            return false;
        }
        if (next.equals("?")) {
            next = design ? "H" : condition ? "B" : "A";
        }
        char to = next.charAt(latching ? next.length() - 1 : 0);
        if (to == 'C' && state != 'C') {
            acknowledgedAt = now;
        }
        state = to;
        return true;
    }
}
