package vn.vinhdanh.nomination.domain.council;

import java.util.stream.Collectors;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a council session. The simple name of each class is the problem code of the HTTP response. */
public final class CouncilRules {

    /** A total of fewer votes would reveal the choices. */
    static final int SMALLEST_SECRET_VOTE = 3;

    private CouncilRules() {}

    /** With one or two members, a total would reveal the choices. */
    public static final class ACouncilHasAtLeastThreeMembers extends RuleViolation {

        private ACouncilHasAtLeastThreeMembers() {
            super(
                    "Hội đồng cần ít nhất 3 thành viên để bỏ phiếu kín.",
                    "A council needs at least 3 members for a secret vote.");
        }

        static void check(int members) {
            if (members < SMALLEST_SECRET_VOTE) {
                throw new ACouncilHasAtLeastThreeMembers();
            }
        }
    }

    /** A repeated request returns the session that the first one created; a different request needs a new key. */
    public static final class AKeyConvenesOneSession extends RuleViolation {

        public AKeyConvenesOneSession() {
            super(
                    "Idempotency-Key này đã dùng để triệu tập phiên họp khác. Hãy dùng khóa mới.",
                    "This Idempotency-Key convened another session before. Use a new key.");
        }
    }

    /** Only appointed members attend, declare conflicts and vote. */
    public static final class OnlyAnAppointedMemberTakesPart extends RuleViolation {

        public OnlyAnAppointedMemberTakesPart() {
            super(
                    "Tài khoản này không phải thành viên được cử của phiên họp.",
                    "This account is not an appointed member of the session.");
        }
    }

    /** Ballots in the box were cast under the denominators of the opening. */
    public static final class AConflictIsDeclaredBeforeVoting extends RuleViolation {

        public AConflictIsDeclaredBeforeVoting() {
            super(
                    "Đã mở bỏ phiếu nên không khai báo và không trả lời về xung đột lợi ích được nữa.",
                    "The vote is open; a conflict can no longer be declared or answered.");
        }
    }

    /** A member who is present says whether there is a conflict before the ballot is fixed. */
    public static final class QuestionsAreAnsweredBeforeVoting extends RuleViolation {

        private QuestionsAreAnsweredBeforeVoting(String names) {
            super(
                    ("Chưa mở bỏ phiếu được: %s phải trả lời câu hỏi về xung đột lợi ích. Từng người trả lời ở trang"
                                    + " phiên họp.")
                            .formatted(names),
                    ("Voting can not open yet: %s must answer a question about a conflict of interest. Each answers"
                                    + " on the session's page.")
                            .formatted(names));
        }

        /** Those who are absent stay without a vote on the line, and stay in its denominator. */
        static void check(Council council) {
            String names = council.members().stream()
                    .filter(member -> council.present().contains(member.account()))
                    .filter(member -> council.questions().stream()
                            .anyMatch(question ->
                                    question.isOpen() && question.account().equals(member.account())))
                    .map(Member::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                throw new QuestionsAreAnsweredBeforeVoting(names);
            }
        }
    }

    /** At least two thirds of the appointed members are present when the vote opens. */
    public static final class VotingOpensWithAQuorum extends RuleViolation {

        private VotingOpensWithAQuorum(int present, int quorum) {
            super(
                    "Mới có %d thành viên có mặt, cần ít nhất %d (hai phần ba số thành viên được cử)."
                            .formatted(present, quorum),
                    "%d members are present; at least %d (two thirds of the appointed members) are needed."
                            .formatted(present, quorum));
        }

        static void check(Council council) {
            if (council.present().size() < council.quorum()) {
                throw new VotingOpensWithAQuorum(council.present().size(), council.quorum());
            }
        }
    }

    /** With one or two eligible members, the total of a line would reveal their choices. */
    public static final class ASecretVoteNeedsThreeWhoMayVote extends RuleViolation {

        private ASecretVoteNeedsThreeWhoMayVote(Line line) {
            super(
                    ("Hồ sơ “%s” chỉ còn dưới 3 thành viên không xung đột lợi ích nên phiếu không còn kín. Cử"
                                    + " thêm thành viên.")
                            .formatted(line.nominee()),
                    ("Fewer than 3 members without a conflict remain for “%s”: the vote would not be secret."
                                    + " Appoint more.")
                            .formatted(line.nominee()));
        }

        static void check(Council council) {
            for (Line line : council.lines()) {
                if (council.eligible(line) < SMALLEST_SECRET_VOTE) {
                    throw new ASecretVoteNeedsThreeWhoMayVote(line);
                }
            }
        }
    }

    /** Refuses to open the vote when every nomination was withdrawn or is in another session. */
    public static final class AVoteNeedsANomination extends RuleViolation {

        public AVoteNeedsANomination() {
            super(
                    "Không còn hồ sơ nào để bỏ phiếu: các hồ sơ đã rút hoặc thuộc phiên họp khác.",
                    "No nomination is left to vote on: they were withdrawn or are in another session.");
        }
    }

    /** Ballots are accepted between the opening and the closing. */
    public static final class BallotsAreCastWhileVotingIsOpen extends RuleViolation {

        public BallotsAreCastWhileVotingIsOpen() {
            super("Phiên họp chưa mở hoặc đã kết thúc bỏ phiếu.", "Voting is not open: it has not begun or is over.");
        }
    }

    /** A member must be entered as present before voting. */
    public static final class OnlyAMemberWhoIsPresentVotes extends RuleViolation {

        public OnlyAMemberWhoIsPresentVotes() {
            super(
                    "Thành viên chưa được ghi nhận có mặt nên chưa bỏ phiếu được.",
                    "The member is not entered as present and can not vote yet.");
        }
    }

    /** Each member casts one ballot. */
    public static final class AMemberVotesOnce extends RuleViolation {

        public AMemberVotesOnce() {
            super("Thành viên này đã bỏ phiếu.", "This member has voted already.");
        }
    }

    /** A member in conflict does not vote on the line and does not count in its denominator. */
    public static final class AMemberInConflictDoesNotVoteOnThatLine extends RuleViolation {

        public AMemberInConflictDoesNotVoteOnThatLine() {
            super(
                    "Phiếu có hồ sơ mà thành viên có xung đột lợi ích. Bỏ dòng đó khỏi phiếu.",
                    "The ballot has a line on which the member is in conflict. Leave that line out.");
        }
    }

    /** A ballot must be complete; a member who does not want to choose abstains. */
    public static final class ABallotAnswersEveryLine extends RuleViolation {

        public ABallotAnswersEveryLine(int lines, int answered) {
            super(
                    "Phiếu phải có đủ %d hồ sơ, mới có %d. Không muốn chọn thì ghi phiếu trắng (ABSTAIN)."
                            .formatted(lines, answered),
                    "A ballot answers all %d lines; this one has %d. Abstain where you do not want to choose."
                            .formatted(lines, answered));
        }
    }

    /** A result requires ballots from at least two thirds of the appointed members. */
    public static final class AResultNeedsTheVotesOfAQuorum extends RuleViolation {

        public AResultNeedsTheVotesOfAQuorum(int votes, int needed) {
            super(
                    "Mới có %d phiếu, cần ít nhất %d (hai phần ba số thành viên được cử).".formatted(votes, needed),
                    "%d ballots were cast; at least %d (two thirds of the appointed members) are needed."
                            .formatted(votes, needed));
        }
    }

    /** Ballots are added and counted only while the key of their session is there. Nothing is lost without it. */
    public static final class ABallotBoxOpensWithItsKey extends RuleViolation {

        public ABallotBoxOpensWithItsKey() {
            super(
                    "Không mở được hòm phiếu của phiên họp này vì thiếu tệp khóa; các phiếu đã bỏ vẫn còn nguyên. Hãy"
                            + " báo người quản trị nối lại thư mục khóa phiếu rồi làm lại. Nếu thư mục đã mất hẳn thì"
                            + " Chủ tịch hủy cuộc bỏ phiếu.",
                    "The ballot box of this session does not open because its key is missing; the ballots are kept. Ask"
                            + " the operator to connect the folder of the ballot keys, then try again. If the folder is"
                            + " lost, the Chairman annuls the vote.");
        }
    }

    /** A session is closed once, and only after voting was opened. */
    public static final class ASessionIsClosedOnceAfterVoting extends RuleViolation {

        ASessionIsClosedOnceAfterVoting(SessionState now) {
            super(
                    now == SessionState.CLOSED
                            ? "Phiên họp đã kết thúc; kết quả không kiểm lại lần hai."
                            : "Phiên họp chưa bỏ phiếu nên chưa kết thúc được.",
                    now == SessionState.CLOSED
                            ? "The session is closed already; its result is counted once."
                            : "The session has not voted yet and can not be closed.");
        }
    }

    /** The quorum was counted when the vote was opened, so nobody is taken out of it afterwards. */
    public static final class AttendanceStandsOnceVotingIsOpen extends RuleViolation {

        public AttendanceStandsOnceVotingIsOpen() {
            super(
                    "Đã mở bỏ phiếu nên không xóa được việc ghi có mặt nữa.",
                    "The vote has been opened, so an attendance can no longer be taken back.");
        }
    }

    /** A closed session cannot be changed. */
    public static final class AClosedSessionStaysAsItIs extends RuleViolation {

        public AClosedSessionStaysAsItIs() {
            super(
                    "Phiên họp đã kết thúc nên không thay đổi được nữa.",
                    "The session is closed and does not change any more.");
        }
    }
}
