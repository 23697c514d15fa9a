package vn.vinhdanh.program.adapter.mongo;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.program.domain.report.Passage;

/**
 * The kind of each passage of a text, by a name that is stored with it. What a text says of itself, such as whether it is
 * blank, is worked out and not stored.
 */
final class ReportJson {

    static final JsonMapper MAPPER = StateJson.mapper()
            .rebuild()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Passage.class, PassageByKind.class)
            .build();

    private ReportJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Passage.Heading.class, name = "HEADING"),
        @JsonSubTypes.Type(value = Passage.Words.class, name = "WORDS"),
        @JsonSubTypes.Type(value = Passage.Entries.class, name = "ENTRIES"),
        @JsonSubTypes.Type(value = Passage.Figures.class, name = "FIGURES"),
        @JsonSubTypes.Type(value = Passage.Grid.class, name = "GRID")
    })
    private interface PassageByKind {}
}
