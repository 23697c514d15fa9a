package vn.vinhdanh.delegate.domain.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what roles one person comes; one place serves them all.
 *
 * @param groups codes; the first is the one that the delegate is listed under
 */
public record Roles(List<String> groups, List<Award> awards) {

    public Roles {
        groups = List.copyOf(groups);
        awards = List.copyOf(awards);
    }

    static Roles of(String group, @Nullable String nominationId) {
        return new Roles(List.of(group), List.of()).and(group, nominationId);
    }

    Roles and(String group, @Nullable String nominationId) {
        return new Roles(
                groups.contains(group) ? groups : append(groups, group),
                nominationId == null || knows(nominationId) ? awards : append(awards, new Award(nominationId, false)));
    }

    /** Listed under this group from now on. */
    Roles listedUnder(String group) {
        List<String> rest = groups.stream().filter(code -> !code.equals(group)).toList();
        return new Roles(Stream.concat(Stream.of(group), rest.stream()).toList(), awards);
    }

    /** In this group and no other. */
    Roles onlyUnder(String group) {
        return new Roles(List.of(group), awards);
    }

    /** Without the award; without the awardees' group too, if no other award is left and another group is. */
    Roles without(String nominationId, String groupOfAwardees) {
        List<Award> marked = awards.stream()
                .map(award -> award.nominationId().equals(nominationId) ? new Award(nominationId, true) : award)
                .toList();
        List<String> others =
                groups.stream().filter(code -> !code.equals(groupOfAwardees)).toList();
        boolean awarded = marked.stream().anyMatch(award -> !award.revoked());
        return new Roles(awarded || others.isEmpty() ? groups : others, marked);
    }

    boolean knows(String nominationId) {
        return awards.stream().anyMatch(award -> award.nominationId().equals(nominationId));
    }

    boolean onlyIn(String group) {
        return groups.equals(List.of(group));
    }

    /** Ids of the nominations whose awards stand. */
    public List<String> nominations() {
        return awards.stream()
                .filter(award -> !award.revoked())
                .map(Award::nominationId)
                .toList();
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
