package vn.vinhdanh.program.domain.conference;

import java.util.List;
import java.util.Objects;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.plan.DelegateGroup;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.Plan;

/** What stays when a plan changes. The simple name of each class is the problem code of the HTTP response. */
public final class PlanChangeRules {

    private PlanChangeRules() {}

    static void check(Plan plan, Plan next) {
        Particulars before = plan.conference();
        Particulars after = next.conference();
        if (!before.code().equals(after.code())
                || !before.commune().slug().equals(after.commune().slug())) {
            throw new AConferenceKeepsItsCodeAndCommune();
        }
        if (!Objects.equals(before.date(), after.date()) || !Objects.equals(before.startTime(), after.startTime())) {
            throw new ADateIsMovedByTheSchedule();
        }
        List<String> groups =
                next.delegateGroups().stream().map(DelegateGroup::code).toList();
        for (DelegateGroup group : plan.delegateGroups()) {
            if (!groups.contains(group.code())) {
                throw new AGroupOfDelegatesStays(group);
            }
        }
    }

    /** The id of the conference follows from them. */
    public static final class AConferenceKeepsItsCodeAndCommune extends RuleViolation {

        AConferenceKeepsItsCodeAndCommune() {
            super(
                    "Mã hội nghị và đơn vị hành chính không đổi được: giấy tờ, tiền và đại biểu đều gắn với chúng.",
                    "The conference's code and commune stay: papers, money and delegates are tied to them.");
        }
    }

    /** A move of the date has a command of its own, because people are told of it. */
    public static final class ADateIsMovedByTheSchedule extends RuleViolation {

        ADateIsMovedByTheSchedule() {
            super(
                    "Ngày và giờ đổi ở mục Đổi ngày, để người được mời cũng được báo.",
                    "Date and start are changed by the schedule, so that those who are invited are told.");
        }
    }

    /** Its delegates would be in no group. */
    public static final class AGroupOfDelegatesStays extends RuleViolation {

        AGroupOfDelegatesStays(DelegateGroup group) {
            super(
                    "Nhóm “" + group.name() + "” có thể đã có đại biểu, nên không bỏ được. Hãy đổi tên hoặc cho 0 chỗ.",
                    "The group “" + group.name()
                            + "” may have delegates, so it stays. Rename it, or give it 0 places.");
        }
    }
}
