package vn.vinhdanh.nomination.domain.council;

/**
 * A person in an office of the council.
 *
 * @param name the name of the person when the decision was entered
 */
public record Seat(String account, String name, Office office) {}
