package vn.vinhdanh.platform.store;

import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps the state of one kind of aggregate to the sub-document {@code state} and back. No class name is stored:
 * sealed types get their discriminator from a mixin in the service's mongo adapter.
 *
 * @param type the aggregate's type; the mapping serves its subtypes too
 */
public record StateMapping<S>(Class<S> type, Function<S, Document> writer, Function<Document, S> reader) {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    /** Maps records through Jackson. */
    public static <S> StateMapping<S> json(Class<S> type, JsonMapper mapper) {
        return new StateMapping<>(
                type,
                state -> new Document(mapper.convertValue(state, TREE)),
                document -> mapper.convertValue(document, type));
    }

    public Document write(S state) {
        return writer.apply(state);
    }

    public S read(Document document) {
        return reader.apply(document);
    }
}
