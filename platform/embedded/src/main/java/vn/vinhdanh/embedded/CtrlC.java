package vn.vinhdanh.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * The terminal sends its Ctrl-C to every process that was started from it. A program that stops its children in good order must be the
 * only one that hears it.
 */
public final class CtrlC {

    private CtrlC() {}

    /** The same command, deaf to SIGINT: what is ignored before {@code exec} stays ignored, and a JVM leaves it so. */
    public static List<String> ignoredBy(List<String> command) {
        List<String> shielded = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        shielded.addAll(command);
        return shielded;
    }
}
