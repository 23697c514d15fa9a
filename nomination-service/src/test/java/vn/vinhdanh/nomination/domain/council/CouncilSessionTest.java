package vn.vinhdanh.nomination.domain.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.nomination.domain.award.RequiredShare;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ABallotAnswersEveryLine;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AConflictIsDeclaredBeforeVoting;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ACouncilHasAtLeastThreeMembers;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AMemberInConflictDoesNotVoteOnThatLine;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AMemberVotesOnce;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AResultNeedsTheVotesOfAQuorum;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ASecretVoteNeedsThreeWhoMayVote;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AVoteNeedsANomination;
import vn.vinhdanh.nomination.domain.council.CouncilRules.OnlyAMemberWhoIsPresentVotes;
import vn.vinhdanh.nomination.domain.council.CouncilRules.OnlyAnAppointedMemberTakesPart;
import vn.vinhdanh.nomination.domain.council.CouncilRules.QuestionsAreAnsweredBeforeVoting;
import vn.vinhdanh.nomination.domain.council.CouncilRules.VotingOpensWithAQuorum;
import vn.vinhdanh.nomination.domain.council.Question.Answer;
import vn.vinhdanh.nomination.fixtures.Councils;
import vn.vinhdanh.nomination.fixtures.Dossiers;

/** A council session from the convening to the closing. */
class CouncilSessionTest {

    private static final Instant NOW = Instant.parse("2025-08-15T03:00:00Z");
    /** The next state, "same" for no change, "!" for the rule of the column. */
    private static final String TABLE = """
            state     | attend   | absent   | declare  | ask      | answer   | open   | cast   | close  | adjourn   | resume                          | annul
            CONVENED  | CONVENED | same     | CONVENED | CONVENED | CONVENED | VOTING | !      | !      | CLOSED    | OnlyAnAdjournedSessionIsResumed | OnlyAVoteWithoutItsKeyIsAnnulled
            VOTING    | VOTING   | AttendanceStandsOnceVotingIsOpen | !        | !        | !        | same   | VOTING | CLOSED | ADJOURNED | same                            | OnlyAVoteWithoutItsKeyIsAnnulled
            ADJOURNED | !        | AttendanceStandsOnceVotingIsOpen | !        | !        | !        | !      | !      | !      | same      | VOTING                          | OnlyAVoteWithoutItsKeyIsAnnulled
            CLOSED    | !        | AttendanceStandsOnceVotingIsOpen | !        | !        | !        | !      | !      | !      | !         | !                               | !
            """;

    private static final Map<SessionState, Map<String, String>> RULES = Map.of(
            SessionState.CONVENED,
                    Map.of("close", "ASessionIsClosedOnceAfterVoting", "*", "BallotsAreCastWhileVotingIsOpen"),
            SessionState.VOTING, Map.of("*", "AConflictIsDeclaredBeforeVoting"),
            SessionState.ADJOURNED,
                    Map.of(
                            "declare", "AConflictIsDeclaredBeforeVoting",
                            "ask", "AConflictIsDeclaredBeforeVoting",
                            "answer", "AConflictIsDeclaredBeforeVoting",
                            "*", "AnAdjournedSessionIsResumedFirst"),
            SessionState.CLOSED,
                    Map.of(
                            "cast", "BallotsAreCastWhileVotingIsOpen",
                            "close", "ASessionIsClosedOnceAfterVoting",
                            "*", "AClosedSessionStaysAsItIs"));

    private static final Map<String, Function<CouncilSession, Outcome<CouncilSession, CouncilSessionEvent>>> COMMANDS =
            Map.ofEntries(
                    Map.entry("attend", session -> session.attend("uy-vien-9")),
                    Map.entry("absent", session -> session.markAbsent("uy-vien-9")),
                    Map.entry(
                            "declare",
                            session -> session.declareConflict("uy-vien-8", Dossiers.DUC.id(), "Anh em ruột")),
                    Map.entry("ask", session -> session.ask("uy-vien-8", Dossiers.DUC.id(), "Anh em ruột", "Thư ký")),
                    Map.entry("answer", session -> session.answer("uy-vien-9", Dossiers.DUC.id(), Answer.CONFLICT)),
                    Map.entry("open", session -> session.openVoting(Set.of())),
                    Map.entry("cast", session -> session.cast("uy-vien-7", Councils.all(Choice.FOR))),
                    Map.entry("adjourn", session -> session.adjourn("Mất điện", "Thư ký", NOW)),
                    Map.entry("resume", session -> session.resume(NOW)),
                    Map.entry("annul", session -> session.annul("Mất khóa", "Chủ tịch", NOW)),
                    Map.entry("close", session -> session.close(NOW)));

    @TestFactory
    Stream<DynamicTest> every_command_in_every_state() {
        Map<String, CouncilSession> sessions = Map.of(
                "CONVENED",
                Councils.attendedBy(8, Councils.convened())
                        .ask("uy-vien-9", Dossiers.DUC.id(), null, "Thư ký")
                        .state(),
                "VOTING",
                withBallots(6, 8),
                "ADJOURNED",
                withBallots(6, 8).adjourn("Mất điện", "Thư ký", NOW).state(),
                "CLOSED",
                withBallots(6, 8).close(NOW).state());
        List<List<String>> rows = TABLE.lines()
                .map(row -> Stream.of(row.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> commands = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(column ->
                                command(sessions.get(row.getFirst()), commands.get(column), row.get(column))));
    }

    private static DynamicTest command(CouncilSession session, String command, String cell) {
        Map<String, String> rules = RULES.get(session.state());
        String expected = cell.equals("!") ? rules.getOrDefault(command, rules.get("*")) : cell;
        return DynamicTest.dynamicTest(
                command + " in " + session.state() + ": " + expected,
                () -> assertThat(outcome(session, command)).isEqualTo(expected));
    }

    private static String outcome(CouncilSession before, String command) {
        try {
            CouncilSession after = COMMANDS.get(command).apply(before).state();
            return after.equals(before) ? "same" : after.state().name();
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    private static CouncilSession withBallots(int ballots, int present) {
        CouncilSession session = Councils.voting(present);
        for (int number = 1; number <= ballots; number++) {
            session =
                    session.cast("uy-vien-" + number, Councils.all(Choice.FOR)).state();
        }
        return session;
    }

    @Test
    void the_denominator_excludes_members_in_conflict_but_not_absent_ones() {
        CouncilSession session = Councils.attendedBy(8, Councils.convened());
        session = session.declareConflict("uy-vien-1", Dossiers.DUC.id(), "Anh em ruột")
                .state();
        session = session.declareConflict("uy-vien-2", Dossiers.DUC.id(), null).state();

        Council council = session.council();
        Line duc = council.lines().getFirst();
        Line hamlet = council.lines().getLast();

        assertThat(council.eligible(duc)).isEqualTo(7);
        assertThat(council.votesNeeded(duc)).isEqualTo(4);
        assertThat(council.eligible(hamlet)).isEqualTo(9);
        assertThat(council.votesNeeded(hamlet)).isEqualTo(5);
    }

    private static CouncilSession votingWithConflictsOf(int present, String... members) {
        CouncilSession session = Councils.attendedBy(present, Councils.convened());
        for (String member : members) {
            session = session.declareConflict(member, Dossiers.DUC.id(), null).state();
        }
        return session.openVoting(Set.of()).state();
    }

    @Test
    void closing_counts_each_line_by_its_own_denominator() {
        CouncilSession session = votingWithConflictsOf(6, "uy-vien-6");
        for (int number = 1; number <= 5; number++) {
            session = session.cast(
                            "uy-vien-" + number,
                            new Ballot(Map.of(
                                    Dossiers.DUC.id(),
                                    Choice.FOR,
                                    Dossiers.HAMLET.id(),
                                    number <= 2 ? Choice.AGAINST : Choice.FOR)))
                    .state();
        }
        session = session.cast("uy-vien-6", new Ballot(Map.of(Dossiers.HAMLET.id(), Choice.ABSTAIN)))
                .state();

        Outcome<CouncilSession, CouncilSessionEvent> closed = session.close(NOW);

        assertThat(closed.state())
                .isInstanceOfSatisfying(
                        Closed.class,
                        done -> assertThat(done.results())
                                .containsExactly(
                                        new Result(Dossiers.DUC.id(), new Tally(5, 0, 0), 8, 5, true),
                                        new Result(Dossiers.HAMLET.id(), new Tally(3, 2, 1), 9, 5, false)));
        assertThat(closed.events()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "4, 3", "5, 4", "6, 4", "7, 5", "9, 6", "50, 34"})
    void a_quorum_is_two_thirds_of_the_appointed_rounded_up(int appointed, int quorum) {
        List<Member> members =
                IntStream.rangeClosed(1, appointed).mapToObj(Councils::member).toList();

        assertThat(Councils.convened(members, Map.of()).council().quorum()).isEqualTo(quorum);
    }

    @Test
    void voting_opens_with_a_quorum() {
        CouncilSession five = Councils.attendedBy(5, Councils.convened());

        assertThatThrownBy(() -> five.openVoting(Set.of())).isInstanceOf(VotingOpensWithAQuorum.class);
        assertThat(five.attend("uy-vien-6").state().openVoting(Set.of()).state().state())
                .isEqualTo(SessionState.VOTING);
    }

    @Test
    void a_result_needs_the_votes_of_a_quorum() {
        assertThatThrownBy(() -> withBallots(5, 8).close(NOW)).isInstanceOf(AResultNeedsTheVotesOfAQuorum.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, true,  9, 5",
        "1, 2, true,  8, 5",
        "1, 2, true,  0, 1",
        "1, 2, false, 8, 4",
        "2, 3, false, 9, 6",
        "2, 3, false, 8, 6",
        "4, 5, false, 9, 8",
        "1, 1, false, 9, 9"
    })
    void the_required_share_gives_the_number_of_votes(
            int numerator, int denominator, boolean more, int eligible, int needed) {
        assertThat(new RequiredShare(numerator, denominator, more).votesNeeded(eligible))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, false", "3, 2, false", "2, 2, true", "1, 1001, false"})
    void a_share_outside_its_range_is_invalid(int numerator, int denominator, boolean more) {
        assertThatThrownBy(() -> new RequiredShare(numerator, denominator, more))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void members_of_the_proposing_unit_and_nominators_do_not_vote() {
        List<Member> members = List.of(
                new Member("hieu-truong", "Hiệu trưởng", "truong-hoc", Office.CHAIR),
                new Member("can-bo-xom-to-dan-pho", "Cán bộ", "", Office.MEMBER),
                Councils.member(3));

        Council council = Councils.convened(members, Map.of()).council();

        assertThat(council.conflicts())
                .containsExactly(
                        new Conflict("hieu-truong", Dossiers.DUC.id(), Conflict.Ground.SAME_UNIT, null),
                        new Conflict(
                                "can-bo-xom-to-dan-pho", Dossiers.HAMLET.id(), Conflict.Ground.NOMINATED_IT, null));
        assertThat(council.linesToVoteOn("hieu-truong")).containsExactly(Dossiers.HAMLET.id());
    }

    @Test
    void the_unit_in_the_members_token_causes_a_conflict() {
        CouncilSession session = Councils.voting(8).withConflictsOf("uy-vien-1", "truong-hoc");

        assertThatThrownBy(() -> session.cast("uy-vien-1", Councils.all(Choice.FOR)))
                .isInstanceOf(AMemberInConflictDoesNotVoteOnThatLine.class);
        assertThat(session.council().conflicts())
                .containsExactly(new Conflict("uy-vien-1", Dossiers.DUC.id(), Conflict.Ground.SAME_UNIT, null));
        assertThat(session.council().eligible(session.council().lines().getFirst()))
                .isEqualTo(8);
    }

    @Test
    void a_conflict_found_after_the_members_ballot_changes_nothing() {
        CouncilSession voted = withBallots(1, 8);

        assertThat(voted.withConflictsOf("uy-vien-1", "truong-hoc")).isEqualTo(voted);
        assertThat(voted.withConflictsOf("uy-vien-2", "")).isEqualTo(voted);
    }

    @Test
    void accounts_that_edited_or_submitted_a_nomination_do_not_vote_on_it() {
        CouncilSession session =
                Councils.convened(Councils.nine(), List.of(Councils.line(Dossiers.handledBy("uy-vien-4"))), Map.of());

        assertThat(session.council().conflicts())
                .containsExactly(new Conflict("uy-vien-4", Dossiers.DUC.id(), Conflict.Ground.NOMINATED_IT, null));
    }

    @Test
    void a_line_with_fewer_than_three_votes_is_undecided_and_shows_no_total() {
        CouncilSession session = votingWithConflictsOf(6, "uy-vien-1", "uy-vien-2", "uy-vien-3", "uy-vien-4");
        for (int number = 1; number <= 4; number++) {
            session = session.cast("uy-vien-" + number, new Ballot(Map.of(Dossiers.HAMLET.id(), Choice.FOR)))
                    .state();
        }
        session = session.cast("uy-vien-5", Councils.all(Choice.FOR)).state();
        session = session.cast("uy-vien-6", Councils.all(Choice.FOR)).state();

        Outcome<CouncilSession, CouncilSessionEvent> closed = session.close(NOW);

        List<Result> results = List.of(
                new Result(Dossiers.DUC.id(), new Tally(0, 0, 0), 5, 3, false),
                new Result(Dossiers.HAMLET.id(), new Tally(6, 0, 0), 9, 5, true));
        assertThat(closed.state())
                .isInstanceOfSatisfying(
                        Closed.class,
                        done -> assertThat(done.results())
                                .isEqualTo(results)
                                .extracting(Result::decided)
                                .containsExactly(false, true));
        assertThat(closed.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        CouncilSessionEvent.CouncilSessionClosed.class,
                        event -> assertThat(event.results()).isEqualTo(results));
    }

    @Test
    void a_session_that_is_adjourned_before_its_vote_decides_nothing_and_says_why() {
        Outcome<CouncilSession, CouncilSessionEvent> adjourned =
                Councils.attendedBy(4, Councils.convened()).adjourn("Thiếu thành viên", "Thư ký", NOW);

        assertThat(adjourned.state().council().adjournments())
                .containsExactly(new Adjournment("Thiếu thành viên", "Thư ký", NOW, null));
        assertThat(adjourned.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        CouncilSessionEvent.CouncilSessionClosed.class,
                        event -> assertThat(event.results())
                                .hasSize(2)
                                .noneMatch(Result::decided)
                                .noneMatch(Result::selected)
                                .allMatch(result -> result.tally().equals(Tally.NONE)));
    }

    @Test
    void an_adjourned_vote_goes_on_with_the_same_members_and_ballots() {
        CouncilSession before = withBallots(4, 8);
        Instant later = NOW.plusSeconds(86_400);

        Outcome<CouncilSession, CouncilSessionEvent> adjourned = before.adjourn("Mất điện", "Thư ký", NOW);
        CouncilSession resumed = adjourned
                .state()
                .withMembersInOffice(Councils.nine().subList(0, 3), null)
                .resume(later)
                .state();

        assertThat(adjourned.events()).isEmpty();
        assertThat(resumed.council().adjournments()).containsExactly(new Adjournment("Mất điện", "Thư ký", NOW, later));
        assertThat(resumed.council().members()).isEqualTo(before.council().members());
        assertThat(resumed.voted()).isEqualTo(before.voted());
        for (int number = 5; number <= 6; number++) {
            resumed =
                    resumed.cast("uy-vien-" + number, Councils.all(Choice.FOR)).state();
        }
        assertThat(resumed.close(later).state())
                .isInstanceOfSatisfying(
                        Closed.class,
                        closed -> assertThat(closed.results())
                                .extracting(result -> result.tally().inFavour())
                                .containsExactly(6, 6));
    }

    @Test
    void a_vote_whose_key_is_lost_is_annulled_and_decides_nothing() {
        Voting voting = (Voting) withBallots(4, 8);
        CouncilSession lost = new Voting(voting.council(), voting.voted(), BallotBox.unopened("…"));

        Outcome<CouncilSession, CouncilSessionEvent> annulled = lost.annul("Mất khóa", "Chủ tịch", NOW);

        assertThat(annulled.state())
                .isInstanceOfSatisfying(
                        Closed.class, closed -> assertThat(closed.results()).noneMatch(Result::decided));
        assertThat(annulled.state().council().adjournments())
                .extracting(Adjournment::reason)
                .containsExactly("Mất khóa");
        assertThat(annulled.events()).hasSize(1);
    }

    @Test
    void members_are_those_in_office_when_the_vote_opens() {
        CouncilSession session = Councils.attendedBy(8, Councils.convened())
                .declareConflict("uy-vien-1", Dossiers.DUC.id(), null)
                .state();
        List<Member> changed = Stream.concat(
                        Councils.nine().stream().skip(1),
                        Stream.of(new Member("hieu-truong", "Hiệu trưởng", "truong-hoc", Office.CHAIR)))
                .toList();

        Council council = session.withMembersInOffice(changed, Councils.APPOINTED_BY)
                .openVoting(Set.of())
                .state()
                .council();

        assertThat(council.members()).isEqualTo(changed);
        assertThat(council.present()).doesNotContain("uy-vien-1").hasSize(7);
        assertThat(council.conflicts())
                .containsExactly(new Conflict("hieu-truong", Dossiers.DUC.id(), Conflict.Ground.SAME_UNIT, null));
        CouncilSession open = Councils.voting(8);
        assertThat(open.withMembersInOffice(changed, null)).isEqualTo(open);
    }

    @Test
    void a_conflict_that_another_person_declares_needs_the_members_word() {
        CouncilSession asked = Councils.attendedBy(8, Councils.convened())
                .ask("uy-vien-1", Dossiers.DUC.id(), "Anh em ruột", "Thư ký")
                .state();
        Line duc = asked.council().lines().getFirst();

        assertThat(asked.council().eligible(duc)).isEqualTo(9);
        assertThatThrownBy(() -> asked.openVoting(Set.of()))
                .isInstanceOf(QuestionsAreAnsweredBeforeVoting.class)
                .hasMessageContaining("Ủy viên 1");

        Council denied = asked.answer("uy-vien-1", Dossiers.DUC.id(), Answer.NO_CONFLICT)
                .state()
                .openVoting(Set.of())
                .state()
                .council();
        assertThat(denied.eligible(duc)).isEqualTo(9);
        assertThat(denied.linesToVoteOn("uy-vien-1")).hasSize(2);

        Council confirmed = asked.answer("uy-vien-1", Dossiers.DUC.id(), Answer.CONFLICT)
                .state()
                .openVoting(Set.of())
                .state()
                .council();
        assertThat(confirmed.eligible(duc)).isEqualTo(8);
        assertThat(confirmed.conflicts())
                .containsExactly(
                        new Conflict("uy-vien-1", Dossiers.DUC.id(), Conflict.Ground.CONFIRMED, "Anh em ruột"));
        assertThat(confirmed.questions()).noneMatch(Question::isOpen);
    }

    @Test
    void an_absent_member_who_was_asked_has_no_vote_on_the_line_and_stays_in_its_denominator() {
        CouncilSession session = Councils.attendedBy(8, Councils.convened())
                .ask("uy-vien-9", Dossiers.DUC.id(), null, "Thư ký")
                .state()
                .openVoting(Set.of())
                .state()
                .attend("uy-vien-9")
                .state();

        assertThat(session.council().linesToVoteOn("uy-vien-9")).containsExactly(Dossiers.HAMLET.id());
        assertThat(session.council().eligible(session.council().lines().getFirst()))
                .isEqualTo(9);
    }

    @Test
    void a_member_answers_only_what_was_asked() {
        assertThatThrownBy(() -> Councils.convened().answer("uy-vien-1", Dossiers.DUC.id(), Answer.NO_CONFLICT))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoàng Văn Đức, SAME_NAME",
        "HOÀNG  VĂN  ÐỨC, SAME_NAME",
        "hoang van duc, SIMILAR_NAME",
        "Hoàng Văn Đúc, SIMILAR_NAME",
        "Hoàng Văn Đạt, "
    })
    void a_member_with_the_name_of_the_nominee_is_asked(String name, Question.Cause cause) {
        List<Member> members =
                List.of(new Member("uy-vien-1", name, "", Office.CHAIR), Councils.member(2), Councils.member(3));

        List<Question> questions =
                Councils.convened(members, Map.of()).council().questions();

        assertThat(questions).extracting(Question::cause).isEqualTo(cause == null ? List.of() : List.of(cause));
    }

    @Test
    void a_member_who_represents_the_nominee_is_asked() {
        String representative = Dossiers.HAMLET.nominee().attendee().name();
        List<Member> members = List.of(
                new Member("uy-vien-1", representative, "", Office.CHAIR), Councils.member(2), Councils.member(3));
        CouncilSession session = Councils.attendedBy(3, Councils.convened(members, Map.of()));

        assertThat(session.council().questions())
                .containsExactly(
                        new Question("uy-vien-1", Dossiers.HAMLET.id(), Question.Cause.SAME_NAME, null, null, null));
        assertThat(session.answer("uy-vien-1", Dossiers.HAMLET.id(), Answer.CONFLICT)
                        .state()
                        .council()
                        .conflicts())
                .containsExactly(new Conflict("uy-vien-1", Dossiers.HAMLET.id(), Conflict.Ground.IS_NOMINEE, null));
    }

    @Test
    void a_member_in_conflict_does_not_vote_on_that_line() {
        CouncilSession session = votingWithConflictsOf(8, "uy-vien-1");

        assertThatThrownBy(() -> session.cast("uy-vien-1", Councils.all(Choice.FOR)))
                .isInstanceOf(AMemberInConflictDoesNotVoteOnThatLine.class);
    }

    @Test
    void a_conflict_is_declared_before_voting() {
        CouncilSession open = Councils.voting(8);

        assertThatThrownBy(() -> open.declareConflict("uy-vien-1", Dossiers.DUC.id(), null))
                .isInstanceOf(AConflictIsDeclaredBeforeVoting.class);
        assertThatThrownBy(() -> open.ask("uy-vien-2", Dossiers.DUC.id(), null, "Thư ký"))
                .isInstanceOf(AConflictIsDeclaredBeforeVoting.class);
    }

    @Test
    void a_member_votes_once() {
        assertThatThrownBy(() -> withBallots(1, 8).cast("uy-vien-1", Councils.all(Choice.AGAINST)))
                .isInstanceOf(AMemberVotesOnce.class);
    }

    @Test
    void only_a_member_who_is_present_votes() {
        assertThatThrownBy(() -> Councils.voting(8).cast("uy-vien-9", Councils.all(Choice.FOR)))
                .isInstanceOf(OnlyAMemberWhoIsPresentVotes.class);
    }

    @Test
    void only_an_appointed_member_takes_part() {
        assertThatThrownBy(() -> Councils.voting(8).cast("khach", Councils.all(Choice.FOR)))
                .isInstanceOf(OnlyAnAppointedMemberTakesPart.class);
        assertThatThrownBy(() -> Councils.convened().attend("khach"))
                .isInstanceOf(OnlyAnAppointedMemberTakesPart.class);
    }

    @Test
    void a_ballot_answers_every_line() {
        assertThatThrownBy(() ->
                        Councils.voting(8).cast("uy-vien-1", new Ballot(Map.of(Dossiers.DUC.id(), Choice.FOR))))
                .isInstanceOf(ABallotAnswersEveryLine.class);
    }

    @Test
    void unavailable_nominations_are_struck_from_the_ballot() {
        CouncilSession voting = Councils.attendedBy(8, Councils.convened())
                .openVoting(Set.of(Dossiers.HAMLET.id()))
                .state();

        assertThat(voting.council().linesToVoteOn("uy-vien-1")).containsExactly(Dossiers.DUC.id());
        assertThatThrownBy(() -> Councils.attendedBy(8, Councils.convened())
                        .openVoting(Set.of(Dossiers.DUC.id(), Dossiers.HAMLET.id())))
                .isInstanceOf(AVoteNeedsANomination.class);
    }

    @Test
    void a_council_has_at_least_three_members() {
        assertThatThrownBy(() -> Councils.convened(Councils.nine().subList(0, 2), Map.of()))
                .isInstanceOf(ACouncilHasAtLeastThreeMembers.class);
    }

    @Test
    void a_secret_vote_needs_three_who_may_vote() {
        CouncilSession session = Councils.attendedBy(9, Councils.convened());
        for (int number = 1; number <= 7; number++) {
            session = session.declareConflict("uy-vien-" + number, Dossiers.DUC.id(), null)
                    .state();
        }
        CouncilSession twoRemain = session;

        assertThatThrownBy(() -> twoRemain.openVoting(Set.of())).isInstanceOf(ASecretVoteNeedsThreeWhoMayVote.class);
    }

    @Test
    void voters_are_listed_in_alphabetical_order() {
        CouncilSession session = Councils.voting(8);
        session = session.cast("uy-vien-5", Councils.all(Choice.AGAINST)).state();
        session = session.cast("uy-vien-2", Councils.all(Choice.FOR)).state();

        assertThat(session.voted()).containsExactly("uy-vien-2", "uy-vien-5");
    }

    @Test
    void the_order_of_ballots_does_not_change_the_session() {
        CouncilSession session = Councils.voting(8);

        assertThat(session.cast("uy-vien-1", Councils.all(Choice.FOR))
                        .state()
                        .cast("uy-vien-2", Councils.all(Choice.AGAINST))
                        .state())
                .isEqualTo(session.cast("uy-vien-2", Councils.all(Choice.FOR))
                        .state()
                        .cast("uy-vien-1", Councils.all(Choice.AGAINST))
                        .state());
    }

    @Test
    void ballots_and_totals_are_not_printed() {
        assertThat(withBallots(1, 8).toString() + Councils.all(Choice.FOR))
                .contains("[sealed]", "[secret]")
                .doesNotContain("inFavour", "FOR");
    }
}
