package vn.vinhdanh.paper;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of running text, as {@link Paragraph.Style#BODY}, in which some words are bold or italic. */
public record RichParagraph(List<Span> spans) implements Block {

    /** Words in one type. */
    public record Span(String text, boolean bold, boolean italic) {

        /** Words without emphasis. */
        public static Span plain(String text) {
            return new Span(text, false, false);
        }
    }

    public RichParagraph {
        spans = List.copyOf(spans);
    }

    RichParagraph endedWith(String mark) {
        if (spans.isEmpty()) {
            return this;
        }
        List<Span> ended = new ArrayList<>(spans);
        Span last = ended.removeLast();
        ended.add(new Span(CommonParts.endedWith(mark, last.text()), last.bold(), last.italic()));
        return new RichParagraph(ended);
    }
}
