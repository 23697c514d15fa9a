package vn.vinhdanh.nomination.domain.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.council.CouncilRules.OnlyAnAppointedMemberTakesPart;

/**
 * Who sits, on what they vote, and by which rules; the same in every state of the session.
 *
 * @param members as appointed for the conference; the quorum and the denominators count them, not those present
 * @param present accounts of those who attend
 * @param shares by form of award; more than half where none is stated
 */
public record Council(
        String id,
        String commune,
        String conferenceId,
        List<Member> members,
        List<Line> lines,
        Map<FormOfAward, RequiredShare> shares,
        Set<String> present,
        List<Conflict> conflicts) {

    public Council {
        members = List.copyOf(members);
        lines = List.copyOf(lines);
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
        present = Collections.unmodifiableSet(new TreeSet<>(present));
        conflicts = List.copyOf(conflicts);
    }

    /** Two thirds of the appointed members, rounded up. */
    public int quorum() {
        return Math.ceilDiv(members.size() * 2, 3);
    }

    public RequiredShare share(Line line) {
        return shares.getOrDefault(line.form(), RequiredShare.MORE_THAN_HALF);
    }

    /** Appointed members without a conflict on the line: its denominator. */
    public int eligible(Line line) {
        return (int) members.stream()
                .filter(member -> !conflicted(member.account(), line.nominationId()))
                .count();
    }

    public int votesNeeded(Line line) {
        return share(line).votesNeeded(eligible(line));
    }

    public boolean conflicted(String account, String nominationId) {
        return conflicts.stream()
                .anyMatch(conflict -> conflict.account().equals(account)
                        && conflict.nominationId().equals(nominationId));
    }

    /** The nominations that this member votes on. */
    public Set<String> ballotOf(String account) {
        return lines.stream()
                .map(Line::nominationId)
                .filter(line -> !conflicted(account, line))
                .collect(Collectors.toSet());
    }

    /** @throws OnlyAnAppointedMemberTakesPart where the account is nobody's on this council */
    public void mustHave(String account) {
        if (members.stream().noneMatch(member -> member.account().equals(account))) {
            throw new OnlyAnAppointedMemberTakesPart();
        }
    }

    boolean hasLine(String nominationId) {
        return lines.stream().anyMatch(line -> line.nominationId().equals(nominationId));
    }

    Council attendedBy(String account) {
        mustHave(account);
        Set<String> attending = new TreeSet<>(present);
        attending.add(account);
        return new Council(id, commune, conferenceId, members, lines, shares, attending, conflicts);
    }

    Council without(Set<String> struck) {
        List<Line> kept = lines.stream()
                .filter(line -> !struck.contains(line.nominationId()))
                .toList();
        return new Council(id, commune, conferenceId, members, kept, shares, present, conflicts);
    }

    Council knowing(String account, String unit) {
        Member member = new Member(account, "", unit);
        Council known = this;
        for (Line line : lines) {
            known = Conflict.found(member, line).map(known::with).orElse(known);
        }
        return known;
    }

    /** The first ground stands; a second one on the same line adds nothing. */
    Council with(Conflict conflict) {
        if (conflicted(conflict.account(), conflict.nominationId())) {
            return this;
        }
        List<Conflict> known = new ArrayList<>(conflicts);
        known.add(conflict);
        return new Council(id, commune, conferenceId, members, lines, shares, present, known);
    }
}
