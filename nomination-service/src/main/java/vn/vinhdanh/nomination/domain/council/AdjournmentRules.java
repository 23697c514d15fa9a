package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of an interrupted session. The simple name of each class is the problem code of the HTTP response. */
public final class AdjournmentRules {

    private AdjournmentRules() {}

    /** A session goes on with the members, lines and ballots that it had. */
    public static final class AnAdjournedSessionIsResumedFirst extends RuleViolation {

        AnAdjournedSessionIsResumedFirst() {
            super(
                    "Phiên họp đang hoãn. Thư ký họp tiếp thì mới ghi có mặt, bỏ phiếu và kiểm phiếu được.",
                    "The session is adjourned. It has to be resumed before members attend, vote or are counted.");
        }
    }

    /** Only a vote that was interrupted goes on. */
    public static final class OnlyAnAdjournedSessionIsResumed extends RuleViolation {

        OnlyAnAdjournedSessionIsResumed() {
            super("Phiên họp này không hoãn giữa chừng.", "This session was not adjourned during its vote.");
        }
    }

    /** Ballots that can still be counted are never thrown away. */
    public static final class OnlyAVoteWithoutItsKeyIsAnnulled extends RuleViolation {

        OnlyAVoteWithoutItsKeyIsAnnulled() {
            super(
                    "Hòm phiếu của phiên họp này mở được hoặc chưa có phiếu, nên không hủy cuộc bỏ phiếu. Hoãn thì phiếu"
                            + " vẫn niêm phong.",
                    "The ballot box of this session opens, or there is none: the vote is not annulled. Adjourn it; the"
                            + " ballots stay sealed.");
        }
    }
}
