package vn.vinhdanh.localstack;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.localstack.parts.Folder;
import vn.vinhdanh.localstack.parts.Obstacle;
import vn.vinhdanh.localstack.parts.Ports;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.Program.CacheUse;

/**
 * {@code run} starts everything and stays; {@code check} plays the system test's story on a stack of its own; {@code rehearse} makes the
 * AOT caches. System properties: {@code vinhdanh.home} is the repository, {@code vinhdanh.data} the folder of the data.
 */
public final class LocalStackApplication {

    private static final int OBSTACLE = 2;

    private LocalStackApplication() {}

    public static void main(String[] arguments) {
        keepTerminalClean();
        Terminal terminal = new Terminal(System.out);
        Installation installation = new Installation(Path.of(System.getProperty("vinhdanh.home", "."))
                .toAbsolutePath()
                .normalize());
        int answer;
        try {
            answer = switch (arguments.length == 0 ? "run" : arguments[0]) {
                case "run" -> new Show(terminal).run(usual(installation));
                case "check" -> new Check(terminal).run(installation);
                case "rehearse" -> new Rehearsal(terminal).runIfNeeded(installation);
                case "rehearse-now" -> new Rehearsal(terminal).run(installation);
                default -> throw new Obstacle("Không hiểu: " + arguments[0], "Not understood: " + arguments[0]);
            };
        } catch (Obstacle obstacle) {
            terminal.say("\n" + obstacle.getMessage());
            answer = OBSTACLE;
        } catch (RuntimeException e) {
            terminal.say("\n" + Trouble.explain(e));
            answer = OBSTACLE;
        }
        System.exit(answer);
    }

    /** Before Spring Boot takes the logging over, Logback would print everything. */
    private static void keepTerminalClean() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    private static Setting usual(Installation installation) {
        Path data = Path.of(System.getProperty(
                "vinhdanh.data", installation.home().resolve("data").toString()));
        Ports ports = Ports.usual(System.getenv());
        return new Setting(installation, new Folder(data).take(), ports, System.getenv(), CacheUse.USE);
    }
}
