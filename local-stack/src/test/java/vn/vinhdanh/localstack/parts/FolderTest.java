package vn.vinhdanh.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path temporary;

    @Test
    void one_program_at_a_time_holds_the_folder() {
        try (Folder held = new Folder(temporary.resolve("data")).take()) {
            assertThatThrownBy(() -> new Folder(held.root()).take())
                    .isInstanceOf(Obstacle.class)
                    .hasMessageContaining("đang chạy")
                    .hasMessageContaining("./run --stop");
        }
        new Folder(temporary.resolve("data")).take().close();
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> new Folder(file.resolve("data")).take())
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_secret_is_made_once_and_is_its_owners_alone() throws Exception {
        Folder folder = new Folder(temporary.resolve("data"));

        String secret = folder.secret("answer-links");

        assertThat(secret).hasSize(64).isEqualTo(new Folder(folder.root()).secret("answer-links"));
        assertThat(folder.secret("other")).isNotEqualTo(secret);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("keys").resolve("answer-links"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_deleted_folder_leaves_nothing() {
        Folder folder = new Folder(temporary.resolve("data")).take();
        folder.note("pid", "1");

        folder.delete();

        assertThat(folder.root()).doesNotExist();
    }
}
