package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import vn.vinhdanh.testkit.Probe;

class DeclaredIndexesIT {

    @AutoClose
    private final Workshop workshop = new Workshop();

    @Document("parcels")
    private record WithFullIndex(
            @Indexed(useGeneratedName = true) String wakeAt) {}

    @Document("parcels")
    private record WithSparseIndex(
            @Indexed(sparse = true, useGeneratedName = true) String wakeAt) {}

    @Test
    void an_index_that_an_earlier_version_declared_with_other_options_is_replaced() {
        start(WithFullIndex.class);
        Probe.await(() -> assertThat(sparseIndexes()).containsExactly(false));
        start(WithSparseIndex.class);
        Probe.await(() -> assertThat(sparseIndexes()).containsExactly(true));
    }

    private void start(Class<?> type) {
        MongoTemplate mongo = workshop.mongo();
        DeclaredIndexes indexes = new DeclaredIndexes(
                mongo, (MongoMappingContext) mongo.getConverter().getMappingContext());
        indexes.declare(type);
        indexes.afterSingletonsInstantiated();
    }

    /** Whether each index on {@code wakeAt} is sparse. */
    private List<Boolean> sparseIndexes() {
        List<Boolean> sparse = new ArrayList<>();
        for (org.bson.Document index :
                workshop.database().getCollection("parcels").listIndexes()) {
            if (Objects.equals(index.get("key"), new org.bson.Document("wakeAt", 1))) {
                sparse.add(index.getBoolean("sparse", false));
            }
        }
        return sparse;
    }
}
