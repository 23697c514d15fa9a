package vn.vinhdanh.platform.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names a nested type with its outer type, {@code DecisionResponse.LineResponse}: with the simple name alone two types
 * of one service would share one schema. Remembers which class each schema describes.
 */
final class OpenApiSchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    /** Returns null for a schema that describes no class. */
    @Nullable
    Class<?> describedBy(String schema) {
        return classes.get(schema);
    }

    @Override
    protected String nameForClass(JavaType type, Set<Options> options) {
        String name = super.nameForClass(type, options);
        classes.put(name, type.getRawClass());
        return name;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        String name = super.nameForGenericType(type, options);
        classes.put(name, type.getRawClass());
        return name;
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : getNameOfClass(outer) + "." + type.getSimpleName();
    }
}
