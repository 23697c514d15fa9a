package vn.vinhdanh.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Accepts a date only as text, such as 2025-08-20. Jackson would accept a list of numbers as well. */
final class IsoDate extends StdScalarDeserializer<LocalDate> {

    private IsoDate() {
        super(LocalDate.class);
    }

    static SimpleModule module() {
        return new SimpleModule("iso-date").addDeserializer(LocalDate.class, new IsoDate());
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
        try {
            return LocalDate.parse(parser.getString());
        } catch (DateTimeParseException notADay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getString(), "not a day");
        }
    }
}
