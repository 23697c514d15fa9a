package vn.vinhdanh.delegate.domain.door;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a door. Each class is one rule; its simple name is the problem code. */
public final class DoorRules {

    private DoorRules() {}

    /** The secretariat chose how many come in who are not on the list. */
    public static final class AWalkInComesInByTheRule extends RuleViolation {

        public AWalkInComesInByTheRule() {
            super(
                    "Theo quy định đã đặt, Hội nghị không nhận thêm người ngoài danh sách. Mời khách gặp bộ phận thường trực.",
                    "By the rule that was set, nobody else comes in who is not on the list. Ask the person to see the secretariat.");
        }
    }

    /** No hall has as many unexpected guests. A phone repeats a fault. */
    public static final class ABookHasFiveHundredWalkIns extends RuleViolation {

        public ABookHasFiveHundredWalkIns() {
            super(
                    "Sổ người ngoài danh sách đã đủ 500 dòng. Hãy báo bộ phận thường trực xem lại máy ở cửa.",
                    "The book of people who are not on the list has 500 lines. Ask the secretariat to look at the phones.");
        }
    }

    /** The phone was lost, or its helper went home. */
    public static final class ADoorPassWasRevoked extends RuleViolation {

        public ADoorPassWasRevoked() {
            super(
                    "Thẻ cửa của máy này đã bị thu hồi. Hãy xin bộ phận thường trực thẻ mới.",
                    "The pass of this phone was revoked. Ask the secretariat for a new one.");
        }
    }

    /** A list for a day that nobody knows would be old on that day. */
    public static final class ADoorWorksWithAFixedDate extends RuleViolation {

        public ADoorWorksWithAFixedDate() {
            super(
                    "Chưa ấn định ngày tổ chức Hội nghị nên chưa chuẩn bị cửa được. Hãy ấn định ngày trước.",
                    "The date of the conference is still open, so a door can't be prepared. Fix the date first.");
        }
    }

    /** The names are needed at the door of that day, and nowhere after it. */
    public static final class ADoorWorksUntilTheDayIsOver extends RuleViolation {

        public ADoorWorksUntilTheDayIsOver() {
            super(
                    "Ngày tổ chức Hội nghị đã qua nên máy ở cửa không tải danh sách nữa.",
                    "The day of the conference is over, so a door reads the list no more.");
        }
    }
}
