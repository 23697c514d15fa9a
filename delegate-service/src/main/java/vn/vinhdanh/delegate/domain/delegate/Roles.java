package vn.vinhdanh.delegate.domain.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.Pool;

/**
 * The groups and awards of a delegate. One place serves all of them.
 *
 * @param groups codes, never empty; the delegate is listed under the first
 */
public record Roles(List<String> groups, List<Award> awards) {

    public Roles {
        groups = List.copyOf(groups);
        awards = List.copyOf(awards);
    }

    static Roles of(String group, @Nullable String nominationId) {
        return new Roles(List.of(group), List.of()).with(group, nominationId);
    }

    Roles with(String group, @Nullable String nominationId) {
        return new Roles(
                groups.contains(group) ? groups : append(groups, group),
                nominationId == null || includes(nominationId)
                        ? awards
                        : append(awards, new Award(nominationId, false)));
    }

    /** Puts this group first. */
    Roles listedUnder(String group) {
        List<String> rest = groups.stream().filter(code -> !code.equals(group)).toList();
        return new Roles(Stream.concat(Stream.of(group), rest.stream()).toList(), awards);
    }

    /** Replaces all groups by this one. */
    Roles onlyUnder(String group) {
        return new Roles(List.of(group), awards);
    }

    /** Revokes the award. Removes the awardees' group too, if no other award is left but another group is. */
    Roles without(String nominationId, String groupOfAwardees) {
        List<Award> marked = awards.stream()
                .map(award -> award.nominationId().equals(nominationId) ? new Award(nominationId, true) : award)
                .toList();
        List<String> others =
                groups.stream().filter(code -> !code.equals(groupOfAwardees)).toList();
        boolean awarded = marked.stream().anyMatch(award -> !award.revoked());
        return new Roles(awarded || others.isEmpty() ? groups : others, marked);
    }

    /** These roles and those of another record of the same person. What one of them knows to be revoked is revoked. */
    Roles and(Roles others) {
        Roles all = this;
        for (String group : others.groups) {
            all = all.with(group, null);
        }
        for (Award award : others.awards) {
            all = all.includes(award.nominationId()) ? all : new Roles(all.groups, append(all.awards, award));
        }
        return all.revokedAsIn(others);
    }

    /** Also the revoked awards of others, so that a redelivered approval does not restore them. */
    Roles withRevokedOf(Roles others) {
        List<Award> all = new ArrayList<>(awards);
        others.awards.stream()
                .filter(award -> award.revoked() && !includes(award.nominationId()))
                .forEach(all::add);
        return new Roles(groups, all).revokedAsIn(others);
    }

    Roles revokedAsIn(Roles others) {
        return new Roles(
                groups,
                awards.stream()
                        .map(award -> award.revoked() || others.revokes(award.nominationId())
                                ? new Award(award.nominationId(), true)
                                : award)
                        .toList());
    }

    /** Ids of the nominations whose awards are revoked. */
    public List<String> revokedNominations() {
        return nominations(true);
    }

    private boolean revokes(String nominationId) {
        return awards.contains(new Award(nominationId, true));
    }

    boolean includes(String nominationId) {
        return awards.stream().anyMatch(award -> award.nominationId().equals(nominationId));
    }

    /** Of all its groups, each once. */
    List<Pool> poolsOf(Function<String, List<Pool>> ofGroup) {
        return groups.stream()
                .flatMap(group -> ofGroup.apply(group).stream())
                .distinct()
                .toList();
    }

    boolean isIn(String group) {
        return groups.contains(group);
    }

    /** The award was its only role, and is revoked. */
    boolean givesNothing() {
        return groups.size() == 1 && !awards.isEmpty() && nominations().isEmpty();
    }

    boolean isOnly(String group) {
        return groups.equals(List.of(group));
    }

    /** Ids of the nominations whose awards are not revoked. */
    public List<String> nominations() {
        return nominations(false);
    }

    private List<String> nominations(boolean revoked) {
        return awards.stream()
                .filter(award -> award.revoked() == revoked)
                .map(Award::nominationId)
                .toList();
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
