package vn.vinhdanh.localstack.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.localstack.parts.Obstacle;
import vn.vinhdanh.localstack.parts.Part;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void a_cache_is_used_only_where_it_is() throws Exception {
        Program program = new Program(folder.resolve("jvm.options"), folder.resolve("a.jar"), folder.resolve("a.aot"));
        assertThat(program.command(Program.CacheUse.USE)).noneMatch(option -> option.startsWith("-XX:AOT"));
        assertThat(program.command(Program.CacheUse.RECORD)).contains("-XX:AOTCacheOutput=" + program.cache());

        Files.createFile(program.cache());

        assertThat(program.command(Program.CacheUse.USE))
                .contains("@" + folder.resolve("jvm.options"), "-XX:AOTCache=" + program.cache())
                .endsWith("-jar", folder.resolve("a.jar").toString());
    }

    @Test
    void another_build_has_another_key() throws Exception {
        String key = Installation.keyOf(jar("one.jar", "content"));

        assertThat(Installation.keyOf(jar("same.jar", "content"))).isEqualTo(key);
        assertThat(Installation.keyOf(jar("other.jar", "changed"))).isNotEqualTo(key);
    }

    @Test
    void a_service_that_was_not_built_is_said() {
        assertThatThrownBy(() -> new Installation(folder).program(Part.BUDGET))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("budget-service is not built yet");
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("entry"));
            zip.write(content.getBytes());
        }
        return jar;
    }
}
