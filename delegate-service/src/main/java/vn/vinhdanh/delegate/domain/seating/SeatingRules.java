package vn.vinhdanh.delegate.domain.seating;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a seating plan. Each class is one rule; its simple name is the problem code. */
public final class SeatingRules {

    private SeatingRules() {}

    /** Seats are seats of a hall. */
    public static final class TheHallIsChosenFirst extends RuleViolation {

        public TheHallIsChosenFirst() {
            super(
                    "Hội nghị chưa chọn hội trường. Hãy chọn hội trường và xếp chỗ trước.",
                    "The conference has no hall yet. Choose the hall and arrange the seats first.");
        }
    }

    /** Nobody sits where there is no seat, or where it is blocked. */
    public static final class ASeatIsOfTheHall extends RuleViolation {

        public ASeatIsOfTheHall(String seat) {
            super(
                    "Hội trường không có ghế \"" + seat + "\" để ngồi. Hãy tải lại sơ đồ và chọn ghế khác.",
                    "The hall has no seat \"" + seat + "\" to sit on. Load the plan again and choose another seat.");
        }
    }

    /** A lock is an officer's word that nothing overrules. */
    public static final class ALockedSeatStaysAsItIs extends RuleViolation {

        public ALockedSeatStaysAsItIs(String seat) {
            super(
                    "Ghế " + seat + " đang khóa. Hãy mở khóa trước khi đổi.",
                    "Seat " + seat + " is locked. Unlock it before you change it.");
        }
    }

    /** Two people exchange what both have. */
    public static final class OnlyWhoSitsChangesSeats extends RuleViolation {

        public OnlyWhoSitsChangesSeats() {
            super(
                    "Một trong hai đại biểu chưa có chỗ. Hãy xếp đại biểu đó vào một ghế.",
                    "One of the two delegates has no seat. Move that delegate to a seat instead.");
        }
    }

    /** A group sits together on the seats that follow, and does not end in the middle. */
    public static final class GuestsMoveToWhereThereAreSeats extends RuleViolation {

        public GuestsMoveToWhereThereAreSeats(String seat) {
            super(
                    "Từ ghế " + seat + " trở đi không đủ ghế. Hãy chọn ghế phía trước, hoặc mở khóa bớt.",
                    "Too few seats follow from " + seat + ". Choose one further in front, or unlock some.");
        }
    }

    /** Nobody comes with himself. */
    public static final class TwoComeTogether extends RuleViolation {

        public TwoComeTogether() {
            super("Hãy chọn hai đại biểu khác nhau đi cùng nhau.", "Choose two different delegates who come together.");
        }
    }

    /** Who is not expected gets no seat. */
    public static final class OnlyWhoHasAPlaceIsSeated extends RuleViolation {

        public OnlyWhoHasAPlaceIsSeated() {
            super(
                    "Đại biểu này không còn trong danh sách dự, nên không xếp chỗ.",
                    "This delegate is not among those who attend, so there is no seat to give.");
        }
    }
}
