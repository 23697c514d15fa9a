package vn.vinhdanh.program.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.files.FileReferences;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.speech.Manuscript;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechText;
import vn.vinhdanh.program.domain.speech.Speeches;

/** Speeches publish no events. The files of the versions that are kept stay, too. */
public final class MongoSpeeches extends AggregateStore<Speech, Void, MongoSpeeches.SpeechDocument>
        implements Speeches, FileReferences {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN})
    @Document("speeches")
    @CompoundIndex(def = "{'state.conferenceId': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.manuscript.text.file.kept.id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.manuscript.versions.text.file.kept.id': 1}", useGeneratedName = true)
    static final class SpeechDocument extends AggregateDocument<Speech> {}

    public MongoSpeeches(AggregateStoreSupport support) {
        super(support, SpeechDocument.class, "speech", Speech::commune, EventMapper.none());
    }

    @Override
    public List<Versioned<Speech>> ofConference(String conferenceId) {
        return all(where("state.conferenceId").is(conferenceId));
    }

    @Override
    public Set<String> among(Collection<String> ids) {
        return all(new Criteria()
                        .orOperator(
                                where("state.manuscript.text.file.kept.id").in(ids),
                                where("state.manuscript.versions.text.file.kept.id")
                                        .in(ids)))
                .stream()
                .map(speech -> speech.state().manuscript())
                .flatMap(MongoSpeeches::texts)
                .map(SpeechText::file)
                .filter(Objects::nonNull)
                .map(file -> file.kept().id())
                .collect(Collectors.toSet());
    }

    private static Stream<SpeechText> texts(Manuscript manuscript) {
        return Stream.concat(
                Stream.of(manuscript.text()), manuscript.versions().stream().map(Manuscript.Version::text));
    }
}
