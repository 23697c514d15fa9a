package vn.vinhdanh.paper;

import java.util.List;

/**
 * An article. The first paragraph begins with its number in bold, "Điều 1.".
 *
 * @param number from 1
 * @param paragraphs at least one
 */
public record Article(int number, List<String> paragraphs) implements Block {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("Article " + number + " has no paragraph");
        }
    }
}
