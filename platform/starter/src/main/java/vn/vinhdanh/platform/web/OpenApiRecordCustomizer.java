package vn.vinhdanh.platform.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Nullness;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes records as they are written: a component that is not {@code @Nullable} is required, one that is may be null,
 * and the name of a subtype is what stands in the JSON.
 */
final class OpenApiRecordCustomizer implements GlobalOpenApiCustomizer {

    private final OpenApiSchemaNames names;
    private final JsonMapper json;

    OpenApiRecordCustomizer(OpenApiSchemaNames names, JsonMapper json) {
        this.names = names;
        this.json = json;
    }

    @Override
    public void customise(OpenAPI description) {
        if (description.getComponents() == null || description.getComponents().getSchemas() == null) {
            return;
        }
        description.getComponents().getSchemas().forEach((name, schema) -> {
            Class<?> type = names.describedBy(name);
            if (type != null && type.isRecord()) {
                parts(schema).forEach(part -> describe(part, type));
            }
            if (type != null) {
                nameSubtypes(schema, type);
            }
        });
    }

    /** The properties of a subtype are in a part of its schema. */
    private static Stream<Schema<?>> parts(Schema<?> schema) {
        List<?> parts = Objects.requireNonNullElse(schema.getAllOf(), List.of());
        return Stream.concat(Stream.of(schema), parts.stream().map(part -> (Schema<?>) part));
    }

    private static void describe(Schema<?> schema, Class<?> type) {
        if (schema.getProperties() == null) {
            return;
        }
        Set<String> required = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = (Schema<?>) schema.getProperties().get(component.getName());
            Nullness nullness = Nullness.forMethodReturnType(component.getAccessor());
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describe(schema, component.getType());
            } else if (property == null) {
                continue;
            } else if (component.getType().isPrimitive() || nullness == Nullness.NON_NULL) {
                required.add(component.getName());
            } else if (property.get$ref() == null) {
                property.setNullable(true);
            }
        }
        required.addAll(Objects.requireNonNullElse(schema.getRequired(), List.of()));
        schema.setRequired(List.copyOf(required));
    }

    private void nameSubtypes(Schema<?> schema, Class<?> type) {
        JsonTypeInfo property = annotation(type, JsonTypeInfo.class);
        JsonSubTypes subtypes = annotation(type, JsonSubTypes.class);
        if (property == null || subtypes == null) {
            return;
        }
        Discriminator discriminator = new Discriminator().propertyName(property.property());
        for (JsonSubTypes.Type subtype : subtypes.value()) {
            discriminator.mapping(subtype.name(), "#/components/schemas/" + names.getNameOfClass(subtype.value()));
        }
        schema.setDiscriminator(discriminator);
        if (schema.getProperties() == null || !schema.getProperties().containsKey(property.property())) {
            schema.addProperty(property.property(), new StringSchema());
            schema.addRequiredItem(property.property());
        }
    }

    private <A extends Annotation> @Nullable A annotation(Class<?> type, Class<A> annotation) {
        Class<?> mixIn = json.serializationConfig().findMixInClassFor(type);
        A own = type.getAnnotation(annotation);
        return own == null && mixIn != null ? mixIn.getAnnotation(annotation) : own;
    }
}
