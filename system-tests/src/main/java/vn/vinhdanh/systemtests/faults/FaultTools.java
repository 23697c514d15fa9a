package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.systemtests.running.Commands;

/** What some kinds of faults need from the machine. */
final class FaultTools {

    private FaultTools() {}

    /** The kinds among these that this machine cannot do, each with the reason. */
    static Map<FaultKind, String> missing(Set<FaultKind> kinds) {
        Map<FaultKind, String> missing = new EnumMap<>(FaultKind.class);
        for (FaultKind kind : kinds) {
            reason(kind).ifPresent(reason -> missing.put(kind, reason));
        }
        return missing;
    }

    private static Optional<String> reason(FaultKind kind) {
        return switch (kind) {
            case STORE_DISK_FULL, BROKER_DISK_FULL -> unless(mayMount(), "nothing can be mounted here");
            case BROKER_POWER_CUT ->
                unless(
                        mayMount()
                                && Files.exists(Path.of("/dev/fuse"))
                                && Commands.succeeds(PowerCutDisk.PYTHON, "-c", "import fuse"),
                        "it needs root, /dev/fuse and Debian's python3-fuse");
            case CLOCK_AHEAD, CLOCK_BEHIND ->
                unless(ClockFaults.library().isPresent(), "it needs Debian's libfaketime");
            case NETWORK_CUT -> unless(mayHaveNetworks(), "it needs root and ip netns");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean possible, String reason) {
        return possible ? Optional.empty() : Optional.of(reason);
    }

    private static boolean mayMount() {
        try {
            Path folder = Files.createTempDirectory("mount");
            boolean mounted = Commands.succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString());
            if (mounted) {
                Commands.run("umount", folder.toString());
            }
            Files.delete(folder);
            return mounted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayHaveNetworks() {
        String name = "vd-try-" + ProcessHandle.current().pid();
        return Commands.succeeds("ip", "netns", "add", name) && Commands.succeeds("ip", "netns", "delete", name);
    }
}
