package vn.vinhdanh.program.domain.agenda;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.VietnamTime;

/** The rules of an agenda. The simple name of each class is the problem code of the HTTP response. */
public final class AgendaRules {

    private AgendaRules() {}

    /** Lists, events and the running of the agenda find an item by its code. */
    public static final class AnItemIsInTheAgendaOnce extends RuleViolation {

        AnItemIsInTheAgendaOnce(String code) {
            super(
                    "Chương trình có hai mục mang mã " + code + ". Hãy bỏ một mục hoặc đặt mã khác.",
                    "Two items of the agenda have the code " + code + ". Remove one, or give it another code.");
        }
    }

    /** The plan says how many acts there are, because time and money were reckoned with them. */
    public static final class AnItemHasNoMoreActsThanPlanned extends RuleViolation {

        AnItemHasNoMoreActsThanPlanned(String title, int most) {
            super(
                    "Mục “" + title + "” có nhiều nhất " + most
                            + " tiết mục theo kế hoạch. Hãy bớt tiết mục, hoặc sửa số tiết mục ở kế hoạch trước.",
                    "“" + title + "” has " + most
                            + " acts at most by the plan. Remove acts, or change their number in the plan first.");
        }
    }

    /** What happened stays on record. */
    public static final class AnItemThatRanStays extends RuleViolation {

        AnItemThatRanStays(String title) {
            super(
                    "Mục “" + title + "” đã diễn ra hoặc đã bỏ qua, nên không xóa khỏi chương trình.",
                    "“" + title + "” has run or was skipped, so it stays in the agenda.");
        }
    }

    /** Two hosts who press the same button start one item. */
    public static final class AnItemStartsOnce extends RuleViolation {

        AnItemStartsOnce(String title, Instant at) {
            super(
                    "Mục “" + title + "” đã bắt đầu lúc " + time(at) + ", có thể do người dẫn khác bấm trước.",
                    "“" + title + "” started at " + time(at) + " already, maybe by another host.");
        }
    }

    /** A time of day is needed to run by. */
    public static final class AnAgendaRunsOnADate extends RuleViolation {

        AnAgendaRunsOnADate() {
            super(
                    "Hội nghị chưa ấn định ngày, nên chưa chạy được chương trình. Hãy ấn định ngày trước.",
                    "The date of the conference is open, so its agenda does not run yet. Fix the date first.");
        }
    }

    /** What does not go on has no end to set or to move. */
    public static final class OnlyARunningItemIsFinishedOrExtended extends RuleViolation {

        OnlyARunningItemIsFinishedOrExtended(String title) {
            super(
                    "Mục “" + title + "” không đang diễn ra. Chỉ kết thúc hoặc kéo dài được mục đang diễn ra.",
                    "“" + title + "” is not running. Only the running item is finished or extended.");
        }
    }

    /** What began can't be left out any more. */
    public static final class OnlyAnUpcomingItemIsSkipped extends RuleViolation {

        OnlyAnUpcomingItemIsSkipped(String title) {
            super(
                    "Mục “" + title + "” đã bắt đầu, nên không bỏ qua được. Hãy bấm kết thúc.",
                    "“" + title + "” has started, so it is not skipped. Finish it instead.");
        }
    }

    /** Two items can't run at once, and what ended long ago is not a slip of the finger. */
    public static final class OnlyTheLastEndIsTakenBack extends RuleViolation {

        OnlyTheLastEndIsTakenBack(String title) {
            super(
                    "Sau mục “" + title
                            + "” đã có mục khác bắt đầu, nên không hoàn tác kết thúc được. Hãy hoàn tác mục đó trước.",
                    "Another item has started since “" + title + "” ended. Take that start back first.");
        }
    }

    /** What really happened on the day is kept. */
    public static final class OnlyARehearsalIsCleared extends RuleViolation {

        OnlyARehearsalIsCleared() {
            super(
                    "Hội nghị đang hoặc đã diễn ra thật. Chỉ xóa được kết quả tổng duyệt.",
                    "The conference itself has begun. Only a rehearsal is cleared.");
        }
    }

    private static LocalTime time(Instant at) {
        return LocalTime.ofInstant(at, VietnamTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
