package vn.vinhdanh.violations.adapter.mongo;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Breaks: no save. */
final class SavesWholeDocuments {

    void save(MongoTemplate mongo, Table table) {
        mongo.save(table);
    }
}
