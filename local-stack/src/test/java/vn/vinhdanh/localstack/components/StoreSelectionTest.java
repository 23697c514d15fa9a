package vn.vinhdanh.localstack.components;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreSelectionTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://db:27017, mongodb://db:27017/budget",
        "mongodb://db:27017/, mongodb://db:27017/budget",
        "mongodb://db:27017/other, mongodb://db:27017/budget",
        "mongodb://a@b:27017?w=1, mongodb://a@b:27017/budget?w=1",
        "mongodb+srv://u:p%2F@cluster.example/other?retryWrites=true, mongodb+srv://u:p%2F@cluster.example/budget?retryWrites=true",
        "'mongodb://one,two/x?replicaSet=r', 'mongodb://one,two/budget?replicaSet=r'"
    })
    void the_database_is_put_between_the_hosts_and_the_options(String address, String expected) {
        assertThat(StoreSelection.withDatabase(address, "budget")).isEqualTo(expected);
    }
}
