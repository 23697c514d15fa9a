package vn.vinhdanh.nomination.domain.council;

import java.util.Map;

/**
 * One member's choices by nomination. A ballot exists only during its request: the box stores totals, and no log or
 * message contains a ballot.
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
