package vn.vinhdanh.localstack.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseNamesTest {

    @Test
    void an_installation_has_no_prefix_and_a_check_has_one_of_its_own() {
        DatabaseNames installation = DatabaseNames.from(Map.of());
        DatabaseNames check = DatabaseNames.from(new TemporaryDatabases("check", Map.of()).environment());
        DatabaseNames other = DatabaseNames.from(new TemporaryDatabases("check", Map.of()).environment());

        assertThat(installation.of(Component.NOMINATION)).isEqualTo("nomination");
        assertThat(check.of(Component.NOMINATION))
                .matches("check_[0-9a-f]{8}_nomination")
                .isNotEqualTo(other.of(Component.NOMINATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a/b", "đ_", "x$", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddE"})
    void a_prefix_that_mongodb_would_reject_is_reported(String prefix) {
        assertThatThrownBy(() -> DatabaseNames.from(Map.of(DatabaseNames.VARIABLE, prefix)))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining(DatabaseNames.VARIABLE + "=" + prefix);
    }
}
