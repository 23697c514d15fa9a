package vn.vinhdanh.delegate.domain.seating;

/**
 * The terms of the function that says what a seating plan costs. Each is a rule of protocol that can be broken for a
 * price: how often it is broken, times its weight. The plan with the lowest sum is the best one. The weights say only
 * which rule gives way to which.
 */
public enum Term {
    /** A leader sits in front: each line between a leader and the front line. */
    LEADER_FURTHER_BACK(60),
    /** Who said to need something sits at the edge, from where one can leave: each who does not. */
    NEEDS_NOT_AT_EDGE(50),
    /** A couple, or a proxy and whom the proxy comes with, sit side by side: each pair that does not. */
    COMPANIONS_APART(45),
    /** A change moves as few people as possible: each who had another seat before and has the same turn on stage. */
    MOVED(25),
    /** An awardee sits by an aisle: each who does not. */
    AWARDEE_NOT_BY_AISLE(20),
    /** Who has others of the own group here has one of them next to, in front or behind: each who has none. */
    AWAY_FROM_GROUP(12),
    /** Awardees sit in the order of the stage: each who sits in front of the awardee who walks before. */
    OUT_OF_STAGE_ORDER(10),
    /** An awardee sits near the stage, nearer who walks earlier: each line to the front, once to five times by the order. */
    AWARDEE_FURTHER_BACK(5),
    /** Awardees of a batch sit as they walk, one next to the other: each step further apart, at most six. */
    BATCH_APART(2),
    /** Groups sit together: each two who sit side by side and are of two groups. */
    GROUPS_MIXED(4),
    /** The hall fills from the front: each line between anybody else and the front line. */
    FURTHER_BACK(1),
    /** Units of a group sit together: each two of a group who sit side by side and are of two units. */
    UNITS_MIXED(1);

    private final int weight;

    Term(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    /** Whether it is a rule that a person would name, rather than a preference among good plans. */
    public boolean isBreach() {
        return this == NEEDS_NOT_AT_EDGE
                || this == COMPANIONS_APART
                || this == AWARDEE_NOT_BY_AISLE
                || this == AWAY_FROM_GROUP
                || this == OUT_OF_STAGE_ORDER
                || this == BATCH_APART;
    }
}
