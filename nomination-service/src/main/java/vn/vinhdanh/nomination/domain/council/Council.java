package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.Citation;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.RequiredShare;
import vn.vinhdanh.nomination.domain.council.CouncilRules.OnlyAnAppointedMemberTakesPart;

/**
 * The parts of a session that every state has: members, lines, required shares, attendance and conflicts. Sessions of
 * earlier releases have neither questions, adjournments, citations nor the decision that appointed the members.
 *
 * @param members who is in office; quorum and denominators count all of them, present or not
 * @param present accounts of the members who attend
 * @param shares by form of award; forms without an entry require more than half
 * @param appointedBy the decision that appointed the members
 * @param citations the council's regulation for each share
 */
public record Council(
        String id,
        String commune,
        String conferenceId,
        List<Member> members,
        List<Line> lines,
        Map<FormOfAward, RequiredShare> shares,
        Set<String> present,
        List<Conflict> conflicts,
        @Nullable DecisionReference appointedBy,
        Map<FormOfAward, Citation> citations,
        List<Question> questions,
        List<Adjournment> adjournments) {

    public Council {
        members = List.copyOf(members);
        lines = List.copyOf(lines);
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
        present = Collections.unmodifiableSet(new TreeSet<>(present));
        conflicts = List.copyOf(conflicts);
        citations = citations == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(citations));
        questions = questions == null ? List.of() : List.copyOf(questions);
        adjournments = adjournments == null ? List.of() : List.copyOf(adjournments);
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

    /** The ids of the nominations on which the member has neither a conflict nor an open question. */
    public Set<String> linesToVoteOn(String account) {
        return lines.stream()
                .map(Line::nominationId)
                .filter(line -> !hasConflict(account, line) && !isAsked(account, line))
                .collect(Collectors.toSet());
    }

    /** @throws OnlyAnAppointedMemberTakesPart if the account does not belong to a member */
    public void requireMember(String account) {
        if (members.stream().noneMatch(member -> member.account().equals(account))) {
            throw new OnlyAnAppointedMemberTakesPart();
        }
    }

    public boolean isAdjourned() {
        return !adjournments.isEmpty() && adjournments.getLast().resumedAt() == null;
    }

    boolean hasLine(String nominationId) {
        return lines.stream().anyMatch(line -> line.nominationId().equals(nominationId));
    }

    private boolean isAsked(String account, String nominationId) {
        return questions.stream().anyMatch(question -> question.isOf(account, nominationId) && question.isOpen());
    }

    Council withAttendanceOf(String account, boolean here) {
        requireMember(account);
        Set<String> attending = new TreeSet<>(present);
        boolean changed = here ? attending.add(account) : attending.remove(account);
        return changed ? with(lines, attending, conflicts, questions) : this;
    }

    /** Who is in office now. Those who left are neither present nor in conflict any more. */
    Council withMembers(List<Member> inOffice, @Nullable DecisionReference decision) {
        Set<String> accounts = inOffice.stream().map(Member::account).collect(Collectors.toSet());
        Set<String> attending = new TreeSet<>(present);
        attending.retainAll(accounts);
        Council changed = new Council(
                id,
                commune,
                conferenceId,
                inOffice,
                lines,
                shares,
                attending,
                conflicts.stream()
                        .filter(conflict -> accounts.contains(conflict.account()))
                        .toList(),
                decision,
                citations,
                questions.stream()
                        .filter(question -> accounts.contains(question.account()))
                        .toList(),
                adjournments);
        return changed.withDetected();
    }

    Council withoutLines(Set<String> nominationIds) {
        List<Line> kept = lines.stream()
                .filter(line -> !nominationIds.contains(line.nominationId()))
                .toList();
        return with(kept, present, conflicts, questions);
    }

    /** Adds what the data say: conflicts that need no declaration, and questions to members of a nominee's name. */
    Council withDetected() {
        Council updated = this;
        for (Line line : lines) {
            for (Member member : members) {
                updated =
                        Conflict.detect(member, line).map(updated::withConflict).orElse(updated);
                updated =
                        Question.detect(member, line).map(updated::withQuestion).orElse(updated);
            }
        }
        return updated;
    }

    /** Adds the conflicts that follow from the member's unit. */
    Council withConflictsOf(String account, String unit) {
        Member member = new Member(account, "", unit, null);
        Council updated = this;
        for (Line line : lines) {
            updated = Conflict.detect(member, line).map(updated::withConflict).orElse(updated);
        }
        return updated;
    }

    /** The first conflict of a member on a line is kept; a second one changes nothing. It answers open questions. */
    Council withConflict(Conflict conflict) {
        if (hasConflict(conflict.account(), conflict.nominationId())) {
            return this;
        }
        List<Conflict> extended = new ArrayList<>(conflicts);
        extended.add(conflict);
        return with(lines, present, extended, questions)
                .answered(conflict.account(), conflict.nominationId(), Question.Answer.CONFLICT);
    }

    /** A question is asked once for each cause, and not where there is a conflict anyway. */
    Council withQuestion(Question question) {
        boolean known = questions.stream()
                .anyMatch(other ->
                        other.isOf(question.account(), question.nominationId()) && other.cause() == question.cause());
        if (known || hasConflict(question.account(), question.nominationId())) {
            return this;
        }
        List<Question> extended = new ArrayList<>(questions);
        extended.add(question);
        return with(lines, present, conflicts, extended);
    }

    /** Sets the answer of the open questions of this member on this line. */
    Council answered(String account, String nominationId, Question.Answer answer) {
        List<Question> changed = questions.stream()
                .map(question -> question.isOf(account, nominationId) && question.isOpen()
                        ? question.answered(answer)
                        : question)
                .toList();
        return with(lines, present, conflicts, changed);
    }

    Council adjourned(String reason, String by, Instant at) {
        List<Adjournment> extended = new ArrayList<>(adjournments);
        extended.add(new Adjournment(reason, by, at, null));
        return withAdjournments(extended);
    }

    Council resumed(Instant at) {
        List<Adjournment> changed = new ArrayList<>(adjournments);
        changed.set(changed.size() - 1, changed.getLast().resumed(at));
        return withAdjournments(changed);
    }

    private Council withAdjournments(List<Adjournment> changed) {
        return new Council(
                id,
                commune,
                conferenceId,
                members,
                lines,
                shares,
                present,
                conflicts,
                appointedBy,
                citations,
                questions,
                changed);
    }

    private Council with(
            List<Line> someLines, Set<String> attending, List<Conflict> someConflicts, List<Question> someQuestions) {
        return new Council(
                id,
                commune,
                conferenceId,
                members,
                someLines,
                shares,
                attending,
                someConflicts,
                appointedBy,
                citations,
                someQuestions,
                adjournments);
    }
}
