package vn.vinhdanh.localstack.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void one_program_at_a_time_locks_the_folder() {
        try (DataFolder held = new DataFolder(temporary.resolve("data")).lock()) {
            assertThatThrownBy(() -> new DataFolder(held.root()).lock())
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("đang chạy")
                    .hasMessageContaining("./run --stop");
        }
        new DataFolder(temporary.resolve("data")).lock().close();
    }

    @Test
    void a_folder_that_cannot_be_created_is_reported() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).lock())
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_secret_is_created_once_and_readable_only_by_its_owner() throws Exception {
        DataFolder folder = new DataFolder(temporary.resolve("data"));

        String secret = folder.secret("answer-links");

        assertThat(secret).hasSize(64).isEqualTo(new DataFolder(folder.root()).secret("answer-links"));
        assertThat(folder.secret("other")).isNotEqualTo(secret);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("keys").resolve("answer-links"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_deleted_folder_is_gone() {
        DataFolder folder = new DataFolder(temporary.resolve("data")).lock();
        folder.write("pid", "1");

        folder.delete();

        assertThat(folder.root()).doesNotExist();
    }
}
