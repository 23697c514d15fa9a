package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/**
 * Finds what a change of an OpenAPI 3.0 description breaks for the clients of the released one. openapi-diff lets three
 * changes pass that break clients: an optional property is removed, null is allowed in a response or refused in a
 * request, and a format changes. They are breaks here.
 */
final class HttpCompatibility {

    private final List<String> breaks = new ArrayList<>();
    private final Set<Changed> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private HttpCompatibility() {}

    /** The breaks, each with its place; none if the description has a new version. */
    static List<String> breaks(String released, String current) {
        ChangedOpenApi changed = OpenApiCompare.fromContents(released, current);
        String version = changed.getOldSpecOpenApi().getInfo().getVersion();
        if (!version.equals(changed.getNewSpecOpenApi().getInfo().getVersion())) {
            return List.of();
        }
        HttpCompatibility compatibility = new HttpCompatibility();
        changed.getMissingEndpoints()
                .forEach(missing -> compatibility.found(missing.getMethod() + " " + missing.getPathUrl(), "removed"));
        for (ChangedOperation operation : changed.getChangedOperations()) {
            compatibility.visit(operation.getHttpMethod() + " " + operation.getPathUrl(), operation);
        }
        return compatibility.breaks;
    }

    private void visit(String place, @Nullable Changed change) {
        if (change == null || !visited.add(change)) {
            return;
        }
        if (change instanceof ChangedSchema schema) {
            visitSchema(place, schema);
        }
        if (change instanceof ComposedChanged composed) {
            if (composed.isCoreChanged().isIncompatible()) {
                found(place, change);
            }
            composed.getChangedElements().forEach(element -> visit(place, element));
        } else if (change.isIncompatible()) {
            found(place, change);
        }
    }

    private void visitSchema(String place, ChangedSchema schema) {
        schema.getMissingProperties().keySet().forEach(name -> found(place + " " + name, "removed"));
        if (schema.isChangeFormat()) {
            found(place, "other format");
        }
        if (schema.getNullable() != null) {
            boolean nullable = Boolean.TRUE.equals(schema.getNewSchema().getNullable());
            boolean response = schema.getContext().isResponse();
            if (nullable == response && schema.getNullable().isDifferent()) {
                found(place, nullable ? "null is allowed" : "null is refused");
            }
        }
        schema.getChangedProperties().forEach((name, property) -> visit(place + " " + name, property));
    }

    private void found(String place, Object what) {
        breaks.add(place + ": "
                + (what instanceof String text ? text : what.getClass().getSimpleName()));
    }
}
