package vn.vinhdanh.localstack.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import vn.vinhdanh.embedded.CtrlC;

/**
 * Ends all child processes when this program ends, even when it is killed. A small shell keeps the process ids of the
 * children; at the end of its input it sends them SIGTERM, and SIGKILL after ten seconds.
 */
public final class OrphanReaper implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' TERM HUP
            pids=
            while read -r sign pid; do
              rest=
              for p in $pids; do [ "$p" = "$pid" ] || rest="$rest $p"; done
              pids=$rest
              [ "$sign" = + ] && pids="$pids $pid"
            done
            [ -n "$pids" ] || exit 0
            kill $pids 2>/dev/null
            for second in 1 2 3 4 5 6 7 8 9 10; do
              sleep 1
              kill -0 $pids 2>/dev/null || exit 0
            done
            kill -9 $pids 2>/dev/null
            """;

    private final Process shell;
    private final Writer input;

    public OrphanReaper() {
        try {
            shell = new ProcessBuilder(CtrlC.ignoredBy(List.of("sh", "-c", SCRIPT)))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            input = shell.outputWriter();
        } catch (IOException e) {
            throw new UncheckedIOException("no `sh` on this machine", e);
        }
    }

    /** From now on this process ends with this program. */
    public void watch(Process child) {
        send("+ " + child.pid());
        child.onExit().thenAccept(ended -> send("- " + ended.pid()));
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            shell.destroy();
        }
    }

    private void send(String line) {
        try {
            synchronized (input) {
                input.write(line + "\n");
                input.flush();
            }
        } catch (IOException e) {
            // closed: this program is ending, and the shell knows the process ids
        }
    }
}
