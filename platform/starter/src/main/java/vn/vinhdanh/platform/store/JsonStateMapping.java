package vn.vinhdanh.platform.store;

import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Maps records through Jackson. Sealed types get their discriminator from a mixin in the service's mongo adapter. */
public final class JsonStateMapping<S> implements StateMapping<S> {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Class<S> type;
    private final JsonMapper mapper;

    private JsonStateMapping(Class<S> type, JsonMapper mapper) {
        this.type = type;
        this.mapper = mapper;
    }

    public static <S> JsonStateMapping<S> of(Class<S> type, JsonMapper mapper) {
        return new JsonStateMapping<>(type, mapper);
    }

    @Override
    public Document write(S state) {
        return new Document(mapper.convertValue(state, TREE));
    }

    @Override
    public S read(Document state) {
        return mapper.convertValue(state, type);
    }
}
