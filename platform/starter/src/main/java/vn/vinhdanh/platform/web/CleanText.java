package vn.vinhdanh.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Text;

/** Normalises each text of a request to NFC without outer spaces. Refuses control characters and lone surrogates. */
final class CleanText extends StdScalarDeserializer<String> {

    private static final StringDeserializer PLAIN = new StringDeserializer();

    private CleanText() {
        super(String.class);
    }

    static SimpleModule module() {
        return new SimpleModule("clean-text").addDeserializer(String.class, new CleanText());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = PLAIN.deserialize(parser, context);
        String normal = Text.normal(text);
        if (normal.codePoints().anyMatch(CleanText::isUnwanted)) {
            throw new InvalidInput(
                    parser.streamReadContext().pathAsPointer().toString(),
                    "Có ký tự điều khiển hoặc ký tự hỏng; hãy gõ lại.",
                    "There are control or broken characters; type it again.");
        }
        return normal;
    }

    private static boolean isUnwanted(int codePoint) {
        boolean lineBreak = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return Character.isISOControl(codePoint) && !lineBreak
                || Character.getType(codePoint) == Character.SURROGATE
                || Character.getType(codePoint) == Character.UNASSIGNED;
    }
}
