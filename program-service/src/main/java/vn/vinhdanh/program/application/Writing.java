package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.program.domain.publicity.Content;
import vn.vinhdanh.program.domain.publicity.Content.Kind;
import vn.vinhdanh.program.domain.publicity.OfferedFigures;
import vn.vinhdanh.program.domain.publicity.Reading;

/**
 * A text as somebody wrote it.
 *
 * @param figures codes of those that it uses; their values are those of now
 */
public record Writing(Kind kind, String title, String text, List<Reading> readings, List<String> figures) {

    public Writing {
        readings = List.copyOf(readings);
        figures = List.copyOf(figures);
    }

    Content with(OfferedFigures offered) {
        return new Content(kind, title, text, readings, offered.chosen(figures));
    }
}
