package vn.vinhdanh.localstack;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.localstack.components.DataFolder;
import vn.vinhdanh.localstack.components.StartupException;
import vn.vinhdanh.localstack.logs.LogFiles;

/**
 * {@code ./run --logs [service] [--correlation ID]}: prints the log entries of all processes, or of one, in the order
 * of their time. With a correlation id it prints only the entries that contain it. Works while the stack runs and after
 * it has stopped.
 */
final class LogsCommand {

    private static final String CORRELATION = "--correlation";

    private final Terminal terminal;

    LogsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @throws StartupException if an argument is not understood or the process has no log */
    int run(DataFolder folder, List<String> arguments) {
        List<String> names = new ArrayList<>();
        String correlationId = null;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.equals(CORRELATION)) {
                correlationId = rest.hasNext() ? rest.next() : "";
            } else {
                names.add(argument);
            }
        }
        if (names.size() > 1 || (correlationId != null && correlationId.isBlank())) {
            throw new StartupException(
                    "Cách dùng: ./run --logs [dịch vụ] [--correlation MÃ]",
                    "Usage: ./run --logs [service] [--correlation ID]");
        }
        LogFiles files = LogFiles.in(folder.resolve("logs"), folder.resolve("broker"));
        select(files, names.isEmpty() ? null : names.getFirst()).read(correlationId, terminal::print);
        return 0;
    }

    private static LogFiles select(LogFiles files, @Nullable String process) {
        if (process == null) {
            return files;
        }
        if (!files.processes().contains(process)) {
            String known = String.join(", ", files.processes());
            throw new StartupException(
                    "Không có nhật ký của " + process + ". Hiện có: " + known,
                    "There is no log of " + process + ". There are: " + known);
        }
        return files.of(process);
    }
}
