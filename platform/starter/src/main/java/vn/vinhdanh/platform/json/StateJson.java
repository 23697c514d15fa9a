package vn.vinhdanh.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of states and events: ISO dates as text, absent instead of null, unknown properties tolerated. */
public final class StateJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StateJson() {}

    /** Shared; {@code rebuild()} it to add mixins for sealed types. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
