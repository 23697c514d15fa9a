package vn.vinhdanh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.store.AuditTrails;

/**
 * Documents as an earlier version of the product stored them, one as JSON on each line of
 * {@code stored-documents/<collection>.jsonl} among a service's test resources.
 */
public final class StoredDocuments {

    private final MongoTemplate mongo;
    private final AuditTrails auditTrails;

    StoredDocuments(MongoTemplate mongo, AuditTrails auditTrails) {
        this.mongo = mongo;
        this.auditTrails = auditTrails;
    }

    /**
     * Reads, verifies and changes each document of the collection, then verifies it again.
     *
     * @param event recorded with the change, so that each state leads to a write
     * @param differing paths in the state that a change no longer stores, or stores for the first time:
     *     {@code invitation.answerToken}
     */
    public <S, E> void areReadChangedAndVerified(
            String collection, Aggregates<S, E> aggregates, Function<S, E> event, String... differing) {
        for (Document document : areReadAndVerified(collection, aggregates)) {
            String id = document.getString("_id");
            Actor actor = reader(document);

            Versioned<S> changed = aggregates.change(
                    id, document.getLong("version"), context(actor), state -> Outcome.of(state, event.apply(state)));

            assertThat(changed.version()).isEqualTo(document.getLong("version") + 1);
            assertThat(auditTrails.verify(collection, id, actor).intact()).isTrue();
            Document stored = Objects.requireNonNull(mongo.findById(id, Document.class, collection));
            Document before = document.get("state", Document.class);
            Document after = stored.get("state", Document.class);
            assertThat(differing).noneMatch(path -> has(before, path) && has(after, path));
            assertThat(without(after, differing)).isEqualTo(without(before, differing));
            assertThat(stored.toJson()).doesNotContain("vn.vinhdanh", "_class");
        }
    }

    /** @return the documents, which are in the store now */
    public <S, E> List<Document> areReadAndVerified(String collection, Aggregates<S, E> aggregates) {
        List<Document> documents = read(collection);
        assertThat(documents).isNotEmpty();
        mongo.getCollection(collection).insertMany(documents);
        for (Document document : documents) {
            String id = document.getString("_id");
            Actor actor = reader(document);
            assertThat(aggregates.get(id, actor).version()).isEqualTo(document.getLong("version"));
            assertThat(auditTrails.verify(collection, id, actor).intact()).isTrue();
        }
        return documents;
    }

    private static boolean has(Document state, String path) {
        return state.getEmbedded(List.of(path.split("\\.")), Object.class) != null;
    }

    private static Document without(Document state, String... paths) {
        Document kept = new Document(state);
        for (String path : paths) {
            String[] names = path.split("\\.");
            Document holder = kept;
            for (int i = 0; i < names.length - 1; i++) {
                Document copy = new Document(holder.get(names[i], Document.class));
                holder.put(names[i], copy);
                holder = copy;
            }
            holder.remove(names[names.length - 1]);
        }
        return kept;
    }

    private static Actor reader(Document document) {
        return new Actor("kiem-tra", "Kiểm tra (mẫu)", document.getString("commune"), "", Set.of(Role.SECRETARIAT));
    }

    private static CommandContext context(Actor actor) {
        return new CommandContext(actor, "check", null, Instant.now(), "0".repeat(32), null);
    }

    private static List<Document> read(String collection) {
        String name = "/stored-documents/" + collection + ".jsonl";
        try (InputStream file = Objects.requireNonNull(StoredDocuments.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(Document::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
