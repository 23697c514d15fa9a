package vn.vinhdanh.program.adapter.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/** Reads the tokens of a plan in JSON. */
final class JsonTokenReader implements PlanTokens {

    private final JsonParser parser;
    private @Nullable PlanToken lookahead;
    private int line = 1;

    JsonTokenReader(String text) {
        parser = JsonMapper.shared().createParser(text);
    }

    @Override
    public boolean hasNext() {
        if (lookahead == null) {
            lookahead = read();
        }
        return lookahead != null;
    }

    @Override
    public PlanToken next() {
        if (!hasNext()) {
            throw notJson("", line);
        }
        PlanToken token = Objects.requireNonNull(lookahead);
        lookahead = null;
        line = parser.currentTokenLocation().getLineNr();
        return token;
    }

    @Override
    public int line() {
        return line;
    }

    private @Nullable PlanToken read() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? null : token(token);
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            throw where == null
                    ? notJson("", line)
                    : notJson(" (" + where.getLineNr() + ":" + where.getColumnNr() + ")", where.getLineNr());
        }
    }

    private PlanToken token(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> PlanToken.Mark.GROUP;
            case END_OBJECT -> PlanToken.Mark.GROUP_END;
            case START_ARRAY -> PlanToken.Mark.LIST;
            case END_ARRAY -> PlanToken.Mark.LIST_END;
            case VALUE_NULL -> new PlanToken.Scalar(null);
            case VALUE_TRUE -> new PlanToken.Scalar(true);
            case VALUE_FALSE -> new PlanToken.Scalar(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new PlanToken.Scalar(number());
            default -> new PlanToken.Scalar(parser.getString());
        };
    }

    /** A number too large for a long stays text, and {@code PlanReader} reports it. */
    private Object number() {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            case BIG_INTEGER -> parser.getString();
            default -> parser.getDecimalValue();
        };
    }

    private static InvalidInput notJson(String where, int line) {
        return new InvalidInput(List.of(new FieldError(
                "", "Không đọc được như JSON" + where + ".", "Can't be read as JSON" + where + ".", line)));
    }
}
