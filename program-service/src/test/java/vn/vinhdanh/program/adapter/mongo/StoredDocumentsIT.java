package vn.vinhdanh.program.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.adapter.messaging.ConferenceEventMapper;
import vn.vinhdanh.program.adapter.messaging.TaskEventMapper;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.task.Work;
import vn.vinhdanh.testkit.StandaloneStore;

/** Documents that release 0.1 stored before the store was moved to Spring Data. */
class StoredDocumentsIT {

    @AutoClose
    private final StandaloneStore store = new StandaloneStore(ProgramStates.mappings());

    @Test
    void conferences_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "conferences",
                        new MongoConferences(store.support(), new ConferenceEventMapper()),
                        ConferencePlanned::new);
    }

    /** As it was stored before evidence could be a file. */
    @Test
    void evidence_that_is_a_link_is_read() {
        MongoUnitTasks tasks = new MongoUnitTasks(store.support(), new TaskEventMapper());
        store.support().mongo().getCollection("unit-tasks").insertOne(Document.parse("""
                {"_id": "t1", "commune": "trung-khanh", "version": {"$numberLong": "3"},
                 "head": {"sequence": {"$numberLong": "1"}, "entries": {"$numberLong": "3"}, "hash": "ab"},
                 "state": {"commune": "trung-khanh", "conferenceId": "c1", "code": "nv-3",
                  "assignment": {"order": {"number": 3, "unit": "van-phong", "requested": false, "text": "Kê ghế",
                    "due": "2025-08-21", "dueIsSample": true}, "revision": 1, "withdrawn": false},
                  "work": {"steps": [], "evidence": [{"number": 1, "label": "Ảnh", "url": "https://anh.example/1",
                    "signed": {"account": "can.bo", "name": "Nông Văn Mẫu", "unit": "van-phong",
                      "at": "2025-08-20T02:00:00Z"}}]},
                  "talk": {"difficulties": [], "comments": []},
                  "letters": {"written": 0, "open": false}}}
                """));

        Work.Evidence evidence =
                tasks.find("t1").orElseThrow().state().work().evidence().getFirst();

        assertThat(evidence.url()).isEqualTo("https://anh.example/1");
        assertThat(evidence.file()).isNull();
        assertThat(tasks.among(List.of("t1", "f1"))).isEmpty();
    }
}
