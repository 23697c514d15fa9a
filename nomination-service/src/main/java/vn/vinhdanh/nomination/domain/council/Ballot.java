package vn.vinhdanh.nomination.domain.council;

import java.util.Map;

/**
 * One member's choices by nomination. It lives for the length of one request: the box keeps totals only, and neither a
 * log nor a message ever shows it.
 */
public record Ballot(Map<String, Choice> choices) {

    public Ballot {
        choices = Map.copyOf(choices);
    }

    @Override
    public String toString() {
        return "Ballot[secret]";
    }
}
