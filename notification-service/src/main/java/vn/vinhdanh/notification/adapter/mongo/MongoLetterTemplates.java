package vn.vinhdanh.notification.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.LetterTemplate;
import vn.vinhdanh.notification.domain.LetterTemplates;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.platform.store.StateMapping;

/** Found by their id only. */
public final class MongoLetterTemplates
        extends AggregateStore<LetterTemplate, Void, MongoLetterTemplates.LetterTemplateDocument>
        implements LetterTemplates {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE})
    @Document("letter-texts")
    static final class LetterTemplateDocument extends AggregateDocument<LetterTemplate> {}

    public MongoLetterTemplates(AggregateStoreSupport support) {
        super(support, LetterTemplateDocument.class, "letter text", LetterTemplate::commune, EventMapper.none());
    }

    public static StateMapping<LetterTemplate> mapping() {
        return StateMapping.json(LetterTemplate.class, StateJson.mapper());
    }
}
