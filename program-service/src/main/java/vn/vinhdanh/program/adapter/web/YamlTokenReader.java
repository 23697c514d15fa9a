package vn.vinhdanh.program.adapter.web;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/**
 * Reads the subset of YAML 1.2 that plans need. As in JSON, an unquoted value is null, true, false, a number or text.
 * Anchors, aliases and tags are refused, because a plan needs none and a small file could expand to a huge one.
 */
final class YamlTokenReader implements PlanTokens {

    private static final int MAX_CHARACTERS = 4 * 1024 * 1024;
    private static final int MAX_NUMBER_LENGTH = 18;
    private static final ScalarResolver UNQUOTED = new JsonScalarResolver();

    private final Iterator<Event> events;
    private @Nullable PlanToken lookahead;
    private int lineOfLookahead = 1;
    private int line = 1;
    private int endOfScalar = -1;

    YamlTokenReader(String text) {
        events = new Parse(
                        LoadSettings.builder().setCodePointLimit(MAX_CHARACTERS).build())
                .parseString(text)
                .iterator();
    }

    @Override
    public boolean hasNext() {
        while (lookahead == null) {
            Event event = read();
            if (event == null) {
                return false;
            }
            lookahead = token(event);
            lineOfLookahead =
                    event.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        }
        return true;
    }

    @Override
    public PlanToken next() {
        if (!hasNext()) {
            throw notYaml(Optional.empty(), "it ends too early");
        }
        PlanToken token = lookahead;
        lookahead = null;
        line = lineOfLookahead;
        return Objects.requireNonNull(token);
    }

    @Override
    public int line() {
        return line;
    }

    private @Nullable Event read() {
        try {
            return events.hasNext() ? events.next() : null;
        } catch (MarkedYamlEngineException e) {
            throw notYaml(e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            throw notYaml(Optional.empty(), "it holds characters that YAML does not allow");
        }
    }

    /** Null for the events that start and end the stream and the document. */
    private @Nullable PlanToken token(Event event) {
        if (event instanceof NodeEvent node) {
            refuseAnchorsAliasesAndTags(node);
        }
        return switch (event.getEventId()) {
            case MappingStart -> PlanToken.Mark.GROUP;
            case MappingEnd -> PlanToken.Mark.GROUP_END;
            case SequenceStart -> PlanToken.Mark.LIST;
            case SequenceEnd -> PlanToken.Mark.LIST_END;
            case Scalar -> scalar((ScalarEvent) event);
            default -> null;
        };
    }

    private static void refuseAnchorsAliasesAndTags(NodeEvent node) {
        boolean tagged = node instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || node instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (tagged || node instanceof AliasEvent || node.getAnchor().isPresent()) {
            String where = position(node.getStartMark());
            throw invalid(
                    node.getStartMark(),
                    "Kế hoạch không dùng neo (&), bí danh (*) hay thẻ (!) của YAML" + where + "; hãy viết giá trị ra.",
                    "A plan does not use YAML's anchors (&), aliases (*) or tags (!)" + where
                            + "; write the value out.");
        }
    }

    /** An empty scalar directly at the end of the previous one means that the previous one is a key without a colon. */
    private PlanToken scalar(ScalarEvent scalar) {
        int start = scalar.getStartMark().map(Mark::getIndex).orElse(-1);
        boolean noColon = scalar.isPlain() && scalar.getValue().isEmpty() && start == endOfScalar;
        endOfScalar = scalar.getEndMark().map(Mark::getIndex).orElse(-1);
        return noColon ? PlanToken.Mark.NO_VALUE : new PlanToken.Scalar(value(scalar));
    }

    private static @Nullable Object value(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return text;
        }
        Tag tag = UNQUOTED.resolve(text, true);
        if (tag.equals(Tag.NULL) || text.equals("~")) {
            return null;
        } else if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        } else if (tag.equals(Tag.INT) && text.length() <= MAX_NUMBER_LENGTH) {
            return Long.valueOf(text);
        } else if (tag.equals(Tag.FLOAT)
                && text.length() <= MAX_NUMBER_LENGTH
                && !text.contains(".inf")
                && !text.contains(".nan")) {
            return new BigDecimal(text);
        }
        return text;
    }

    private static InvalidInput notYaml(Optional<Mark> where, String problem) {
        String position = position(where);
        return invalid(
                where,
                "Không đọc được như YAML" + position + ".",
                "Can't be read as YAML" + position + ": " + problem + ".");
    }

    private static InvalidInput invalid(Optional<Mark> where, String vietnamese, String english) {
        Integer line = where.map(mark -> mark.getLine() + 1).orElse(null);
        return new InvalidInput(List.of(new FieldError("", vietnamese, english, line)));
    }

    private static String position(Optional<Mark> where) {
        return where.map(mark -> " (" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1) + ")")
                .orElse("");
    }
}
