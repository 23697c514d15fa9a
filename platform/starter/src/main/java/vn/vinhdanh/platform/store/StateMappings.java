package vn.vinhdanh.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** The states that a service stores; one bean of this type for each service. */
public record StateMappings(List<StateMapping<?>> all) {

    public static StateMappings of(StateMapping<?>... all) {
        return new StateMappings(List.of(all));
    }

    public MongoCustomConversions toConversions() {
        List<Object> converters = new ArrayList<>();
        for (StateMapping<?> mapping : all) {
            converters.add(new Writer<>(mapping));
            converters.add(new Reader<>(mapping));
        }
        return new MongoCustomConversions(converters);
    }

    @WritingConverter
    private record Writer<S>(StateMapping<S> mapping) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(mapping.type(), Document.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object state, TypeDescriptor source, TypeDescriptor target) {
            return state == null ? null : mapping.write(mapping.type().cast(state));
        }
    }

    @ReadingConverter
    private record Reader<S>(StateMapping<S> mapping) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Document.class, mapping.type()));
        }

        @Override
        public @Nullable Object convert(@Nullable Object document, TypeDescriptor source, TypeDescriptor target) {
            return document == null ? null : mapping.read((Document) document);
        }
    }
}
