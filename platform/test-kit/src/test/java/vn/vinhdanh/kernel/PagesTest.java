package vn.vinhdanh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesTest {

    private final TreeSet<String> list = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 200, 250})
    void each_is_handed_over_once_in_the_order_of_the_ids(int size) {
        fill(size);

        assertThat(handedOver()).containsExactlyElementsOf(List.copyOf(list));
    }

    @Test
    void who_leaves_the_list_while_it_is_read_takes_nobody_along() {
        fill(250);
        List<String> seen = new ArrayList<>();

        Pages.forEach(this::page, each -> {
            seen.add(each.id());
            list.remove(each.id());
        });

        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
        assertThat(list).isEmpty();
    }

    private void fill(int size) {
        IntStream.range(0, size).forEach(number -> list.add("%04d".formatted(number)));
    }

    private List<String> handedOver() {
        List<String> seen = new ArrayList<>();
        Pages.forEach(this::page, each -> seen.add(each.id()));
        return seen;
    }

    private List<Versioned<String>> page(@Nullable String after, int limit) {
        return (after == null ? list : list.tailSet(after, false))
                .stream().limit(limit).map(id -> new Versioned<>(id, 1, id)).toList();
    }
}
