package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.Probe;

class DeclaredIndexesIT {

    @AutoClose
    private final Workshop workshop = new Workshop();

    @Test
    void an_index_that_an_earlier_version_declared_otherwise_is_made_anew() {
        start(indexes -> indexes.declare("parcels", Indexes.ascending("wakeAt")));
        Probe.await(() -> assertThat(sparseOnes()).containsExactly(false));

        start(indexes -> indexes.declareSparse("parcels", Indexes.ascending("wakeAt")));
        Probe.await(() -> assertThat(sparseOnes()).containsExactly(true));
    }

    private void start(Consumer<DeclaredIndexes> declaring) {
        DeclaredIndexes indexes = new DeclaredIndexes(workshop.database());
        declaring.accept(indexes);
        indexes.afterSingletonsInstantiated();
    }

    /** Of the indexes on {@code wakeAt}. */
    private List<Boolean> sparseOnes() {
        List<Boolean> sparse = new ArrayList<>();
        for (Document index : workshop.database().getCollection("parcels").listIndexes()) {
            if (Objects.equals(index.get("key"), new Document("wakeAt", 1))) {
                sparse.add(index.getBoolean("sparse", false));
            }
        }
        return sparse;
    }
}
