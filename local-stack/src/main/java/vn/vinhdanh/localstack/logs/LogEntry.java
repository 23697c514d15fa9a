package vn.vinhdanh.localstack.logs;

import java.time.Instant;

/**
 * One entry of a log file.
 *
 * @param time of the first line; the entry before gives it if the line has none, {@link Instant#EPOCH} at the beginning
 *     of a file
 * @param text the first line and the lines that belong to it, such as a stack trace, separated by line feeds
 */
record LogEntry(Instant time, String text) implements Comparable<LogEntry> {

    @Override
    public int compareTo(LogEntry other) {
        return time.compareTo(other.time);
    }
}
