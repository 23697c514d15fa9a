package vn.vinhdanh.localstack;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.localstack.components.DataFolder;
import vn.vinhdanh.localstack.components.Ports;
import vn.vinhdanh.localstack.components.StartupException;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.JavaProgram.CacheUse;

/**
 * The program behind {@code ./run}. {@code run} starts the stack and keeps it running; {@code check} plays the story of
 * the system tests on a stack of its own; {@code logs} prints the log files; {@code train} creates the AOT caches.
 * System properties: {@code vinhdanh.home} is the repository, {@code vinhdanh.data} the data folder.
 */
public final class LocalStackApplication {

    private static final int CANNOT_START = 2;

    private LocalStackApplication() {}

    public static void main(String[] arguments) {
        keepTerminalClean();
        Terminal terminal = new Terminal(System.out);
        Installation installation = new Installation(Path.of(System.getProperty("vinhdanh.home", "."))
                .toAbsolutePath()
                .normalize());
        int exitCode;
        try {
            exitCode = switch (arguments.length == 0 ? "run" : arguments[0]) {
                case "run" -> new RunCommand(terminal).run(settings(installation));
                case "check" -> new CheckCommand(terminal).run(installation);
                case "logs" ->
                    new LogsCommand(terminal)
                            .run(dataFolder(installation), List.of(arguments).subList(1, arguments.length));
                case "train" -> new AotCacheTraining(terminal).runIfNeeded(installation);
                case "train-now" -> new AotCacheTraining(terminal).run(installation);
                default -> throw new StartupException("Không hiểu: " + arguments[0], "Not understood: " + arguments[0]);
            };
        } catch (StartupException e) {
            terminal.print("\n" + e.getMessage());
            exitCode = CANNOT_START;
        } catch (RuntimeException e) {
            terminal.print("\n" + ErrorReport.explain(e));
            exitCode = CANNOT_START;
        }
        System.exit(exitCode);
    }

    /** Until Spring Boot configures logging, Logback would print everything. */
    private static void keepTerminalClean() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    private static DataFolder dataFolder(Installation installation) {
        return new DataFolder(Path.of(System.getProperty(
                "vinhdanh.data", installation.home().resolve("data").toString())));
    }

    private static StackSettings settings(Installation installation) {
        Ports ports = Ports.usual(System.getenv());
        return new StackSettings(installation, dataFolder(installation).lock(), ports, System.getenv(), CacheUse.USE);
    }
}
