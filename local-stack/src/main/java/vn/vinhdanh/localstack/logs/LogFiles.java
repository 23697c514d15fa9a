package vn.vinhdanh.localstack.logs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log files of the processes: {@code <process>.log}, and {@code <process>.log.1} of an earlier start. */
public final class LogFiles {

    private static final Pattern NAME = Pattern.compile("(.+)\\.log(\\.1)?");

    private final List<Path> files;

    private LogFiles(List<Path> files) {
        this.files = files;
    }

    /** The log files in these folders; an absent folder has none. */
    public static LogFiles in(Path... folders) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
                files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                        .sorted()
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LogFiles(List.copyOf(found));
    }

    /** The names of the processes that have a log file. */
    public SortedSet<String> processes() {
        SortedSet<String> names = new TreeSet<>();
        files.forEach(file -> names.add(processOf(file)));
        return names;
    }

    public LogFiles of(String process) {
        return new LogFiles(
                files.stream().filter(file -> processOf(file).equals(process)).toList());
    }

    /**
     * Reads all entries in the order of their time. Each file is read once and in its own order, so memory does not
     * grow with its size.
     *
     * @param correlationId null for all entries; else only those that contain this text
     */
    public void read(@Nullable String correlationId, Consumer<String> output) {
        PriorityQueue<Position> positions = new PriorityQueue<>();
        try {
            for (Path file : files) {
                advance(new LogReader(file), positions);
            }
            for (Position first = positions.poll(); first != null; first = positions.poll()) {
                String text = first.entry().text();
                if (correlationId == null || text.contains(correlationId)) {
                    output.accept(text);
                }
                advance(first.reader(), positions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void advance(LogReader reader, PriorityQueue<Position> positions) throws IOException {
        LogEntry entry = reader.next();
        if (entry == null) {
            reader.close();
        } else {
            positions.add(new Position(entry, reader));
        }
    }

    private static String processOf(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? name.group(1) : "";
    }

    /** The next entry of a file. */
    private record Position(LogEntry entry, LogReader reader) implements Comparable<Position> {

        @Override
        public int compareTo(Position other) {
            return entry.compareTo(other.entry);
        }
    }
}
