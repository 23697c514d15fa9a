package vn.vinhdanh.localstack.logs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of one log file in its order. An entry starts with a line that begins with an ISO 8601 time with an
 * offset.
 */
final class LogReader implements AutoCloseable {

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)(?=\\s|$)");

    private final BufferedReader lines;
    private Instant time = Instant.EPOCH;
    private @Nullable String nextLine;

    LogReader(Path file) throws IOException {
        this.lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        this.nextLine = lines.readLine();
    }

    /** @return null at the end of the file */
    @Nullable
    LogEntry next() throws IOException {
        String line = nextLine;
        if (line == null) {
            return null;
        }
        Instant own = timeOf(line);
        time = own == null ? time : own;
        StringBuilder text = new StringBuilder(line);
        nextLine = lines.readLine();
        while (nextLine != null && timeOf(nextLine) == null) {
            text.append('\n').append(nextLine);
            nextLine = lines.readLine();
        }
        return new LogEntry(time, text.toString());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static @Nullable Instant timeOf(String line) {
        Matcher matcher = TIME.matcher(line);
        try {
            return matcher.lookingAt() ? OffsetDateTime.parse(matcher.group()).toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
