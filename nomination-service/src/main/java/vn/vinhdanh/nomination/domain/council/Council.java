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
 * The parts of a session that every state has: members, lines, required shares, attendance and conflicts.
 *
 * @param members as appointed for the conference; quorum and denominators count all of them, present or not
 * @param present accounts of the members who attend
 * @param shares by form of award; forms without an entry require more than half
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

    /** The denominator of the line: the number of appointed members without a conflict on it. */
    public int eligible(Line line) {
        return (int) members.stream()
                .filter(member -> !hasConflict(member.account(), line.nominationId()))
                .count();
    }

    public int votesNeeded(Line line) {
        return share(line).votesNeeded(eligible(line));
    }

    public boolean hasConflict(String account, String nominationId) {
        return conflicts.stream()
                .anyMatch(conflict -> conflict.account().equals(account)
                        && conflict.nominationId().equals(nominationId));
    }

    /** The ids of the nominations without a conflict of this member. */
    public Set<String> linesToVoteOn(String account) {
        return lines.stream()
                .map(Line::nominationId)
                .filter(line -> !hasConflict(account, line))
                .collect(Collectors.toSet());
    }

    /** @throws OnlyAnAppointedMemberTakesPart if the account does not belong to a member */
    public void requireMember(String account) {
        if (members.stream().noneMatch(member -> member.account().equals(account))) {
            throw new OnlyAnAppointedMemberTakesPart();
        }
    }

    boolean hasLine(String nominationId) {
        return lines.stream().anyMatch(line -> line.nominationId().equals(nominationId));
    }

    Council withAttendanceOf(String account) {
        requireMember(account);
        Set<String> attending = new TreeSet<>(present);
        attending.add(account);
        return new Council(id, commune, conferenceId, members, lines, shares, attending, conflicts);
    }

    Council withoutLines(Set<String> nominationIds) {
        List<Line> kept = lines.stream()
                .filter(line -> !nominationIds.contains(line.nominationId()))
                .toList();
        return new Council(id, commune, conferenceId, members, kept, shares, present, conflicts);
    }

    /** Adds the conflicts that follow from the member's unit. */
    Council withConflictsOf(String account, String unit) {
        Member member = new Member(account, "", unit);
        Council updated = this;
        for (Line line : lines) {
            updated = Conflict.detect(member, line).map(updated::withConflict).orElse(updated);
        }
        return updated;
    }

    /** The first conflict of a member on a line is kept; a second one changes nothing. */
    Council withConflict(Conflict conflict) {
        if (hasConflict(conflict.account(), conflict.nominationId())) {
            return this;
        }
        List<Conflict> extended = new ArrayList<>(conflicts);
        extended.add(conflict);
        return new Council(id, commune, conferenceId, members, lines, shares, present, extended);
    }
}
