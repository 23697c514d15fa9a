package vn.vinhdanh.paper;

import java.util.List;

/**
 * "Điều 1. …": the number in bold, then its text; what follows in the article are further paragraphs.
 *
 * @param number from 1
 * @param paragraphs at least one
 */
public record Article(int number, List<String> paragraphs) implements Block {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("Article " + number + " says nothing");
        }
    }
}
