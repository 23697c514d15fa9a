package vn.vinhdanh.program.application;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.program.domain.life.Fact;

/** What the topics of all services tell of awards, from the first event on. */
public interface AwardFacts {

    /** The facts of each conference, by its id. Reads the topics, which takes seconds. */
    Map<String, List<Fact>> all();

    /** The facts of one conference. */
    default List<Fact> of(String conferenceId) {
        return all().getOrDefault(conferenceId, List.of());
    }
}
