package vn.vinhdanh.localstack.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

    private static final String ID = "0af7651916cd43dd8448eb211c80319c";
    private static final String SUBMITTED =
            "2026-11-28T13:00:00.123Z INFO  [nomination-service] [" + ID + "] commands - SubmitNomination n1 done";
    private static final String FAILED = "2026-11-28T13:00:02.000Z ERROR [nomination-service] [] relay - not sent"
            + "\njava.io.IOException: closed\n\tat Relay.send(Relay.java:1)";
    private static final String RESERVED =
            "2026-11-28T20:00:01.5+07:00 INFO  [budget-service] [" + ID + "] events - RewardReserved n1 done";
    private static final String OLD = "2026-11-28T12:00:00Z INFO  [budget-service] [] main - started";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("nomination-service.log"), SUBMITTED + "\n" + FAILED + "\n");
        Files.writeString(folder.resolve("budget-service.log"), RESERVED + "\n");
        Files.writeString(folder.resolve("budget-service.log.1"), OLD + "\n");
        Files.writeString(folder.resolve("pid"), "1\n");
    }

    @Test
    void entries_of_all_processes_are_in_the_order_of_their_time() {
        assertThat(read(LogFiles.in(folder), null)).containsExactly(OLD, SUBMITTED, RESERVED, FAILED);
    }

    @Test
    void one_process_can_be_selected() {
        assertThat(LogFiles.in(folder).processes()).containsExactly("budget-service", "nomination-service");
        assertThat(read(LogFiles.in(folder).of("budget-service"), null)).containsExactly(OLD, RESERVED);
    }

    @Test
    void one_request_can_be_followed_through_all_processes() {
        assertThat(read(LogFiles.in(folder), ID)).containsExactly(SUBMITTED, RESERVED);
    }

    @Test
    void lines_without_a_time_belong_to_the_entry_before() throws Exception {
        Files.writeString(folder.resolve("mongod.log"), "{\"t\":1}\n{\"t\":2}\n");

        assertThat(read(LogFiles.in(folder).of("mongod"), null)).containsExactly("{\"t\":1}\n{\"t\":2}");
        assertThat(read(LogFiles.in(folder), "IOException")).containsExactly(FAILED);
    }

    @Test
    void an_absent_folder_has_no_logs() {
        assertThat(LogFiles.in(folder.resolve("absent")).processes()).isEmpty();
    }

    private static List<String> read(LogFiles files, @Nullable String correlationId) {
        List<String> entries = new ArrayList<>();
        files.read(correlationId, entries::add);
        return entries;
    }
}
