package vn.vinhdanh.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileReferencesTest {

    @Test
    void a_file_stays_while_any_kind_of_aggregate_refers_to_it() {
        FileReferences tasks = ids -> Set.of("a");
        FileReferences speeches = ids -> Set.of("a", "b");

        assertThat(FileReferences.ofAll(List.of(tasks, speeches)).among(List.of("a", "b", "c")))
                .containsExactlyInAnyOrder("a", "b");
    }
}
