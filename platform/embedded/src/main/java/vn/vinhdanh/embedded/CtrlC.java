package vn.vinhdanh.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * Protects child processes from Ctrl-C. The terminal sends SIGINT to every process that was started from it; a program
 * that stops its children in order must be the only one that reacts.
 */
public final class CtrlC {

    private CtrlC() {}

    /**
     * The same command with SIGINT ignored. A signal that is ignored before {@code exec} stays ignored, also in a JVM.
     */
    public static List<String> ignoredBy(List<String> command) {
        List<String> shielded = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        shielded.addAll(command);
        return shielded;
    }
}
