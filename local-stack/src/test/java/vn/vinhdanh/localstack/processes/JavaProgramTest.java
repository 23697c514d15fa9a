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
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.components.StartupException;

class JavaProgramTest {

    @TempDir
    Path folder;

    @Test
    void a_cache_is_used_only_if_it_exists() throws Exception {
        JavaProgram program =
                new JavaProgram(folder.resolve("jvm.options"), folder.resolve("a.jar"), folder.resolve("a.aot"));
        assertThat(program.command(JavaProgram.CacheUse.USE)).noneMatch(option -> option.startsWith("-XX:AOT"));
        assertThat(program.command(JavaProgram.CacheUse.RECORD)).contains("-XX:AOTCacheOutput=" + program.cache());

        Files.createFile(program.cache());

        assertThat(program.command(JavaProgram.CacheUse.USE))
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
    void a_service_that_is_not_built_is_reported() {
        assertThatThrownBy(() -> new Installation(folder).program(Component.BUDGET))
                .isInstanceOf(StartupException.class)
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
