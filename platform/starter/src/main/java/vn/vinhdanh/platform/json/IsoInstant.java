package vn.vinhdanh.platform.json;

import java.time.Instant;
import org.springframework.data.mongodb.core.convert.MongoConversionContext;
import org.springframework.data.mongodb.core.convert.MongoValueConverter;

/** Stores an instant as ISO-8601 text, because a BSON date has only milliseconds, which would break the hash. */
public final class IsoInstant implements MongoValueConverter<Instant, String> {

    @Override
    public Instant read(String value, MongoConversionContext context) {
        return Instant.parse(value);
    }

    @Override
    public String write(Instant value, MongoConversionContext context) {
        return value.toString();
    }
}
