package vn.vinhdanh.program.domain.plan;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.plan.Particulars.Period;
import vn.vinhdanh.program.domain.plan.Particulars.Window;

/** Checks that the parts of a plan agree with each other. Parts with an error already are skipped. */
final class PlanConsistencyCheck {

    private final Plan plan;
    private final Set<String> registered;
    private final PlanErrors errors;

    /** @param registered codes of units that groups may name beside those of the plan */
    PlanConsistencyCheck(Plan plan, Set<String> registered, PlanErrors errors) {
        this.plan = plan;
        this.registered = registered;
        this.errors = errors;
    }

    void check() {
        codesAreUnique("movements", plan.movements(), Plan.Movement::code);
        codesAreUnique("units", plan.units(), Unit::code);
        codesAreUnique("delegateGroups", plan.delegateGroups(), DelegateGroup::code);
        codesAreUnique("agenda", plan.agenda(), AgendaItem::code);
        codesAreUnique("funding", plan.funding(), Plan.Funding::code);
        codesAreUnique("tasks", plan.tasks(), Task::codeInPlan);
        recipientsAreNamedOnce();
        unitsAreKnown();
        groupOfAwardeesIsKnown();
        unitsOfGroupsAreKnown();
        figuresAreGivenOnce();
        quotasStayWithinTheCap();
        datesGoForward();
    }

    private <T> void codesAreUnique(String list, List<T> items, Function<T, String> codeOf) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String code = codeOf.apply(items.get(i));
            Integer earlier = first.putIfAbsent(code, i);
            if (earlier != null && !code.isEmpty()) {
                errors.add(
                        list + "[" + i + "].code",
                        "Mã \"" + code + "\" đã dùng ở " + list + "[" + earlier + "].",
                        "The code \"" + code + "\" is already used at " + list + "[" + earlier + "].");
            }
        }
    }

    private void recipientsAreNamedOnce() {
        List<Plan.Recipient> recipients = plan.rewards().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            if (recipients.indexOf(recipients.get(i)) < i) {
                errors.add("rewards.recipients[" + i + "]", "Đã nêu ở trên.", "Already named above.");
            }
        }
    }

    private void unitsAreKnown() {
        for (int i = 0; i < plan.agenda().size(); i++) {
            unitIsKnown("agenda[" + i + "].owner", plan.agenda().get(i).owner());
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            unitIsKnown("tasks[" + i + "].unit", plan.tasks().get(i).unit());
        }
        if (plan.estimate() != null) {
            unitIsKnown("estimate.preparedBy", plan.estimate().preparedBy());
        }
        unitIsKnown("rewards.selectedBy", plan.rewards().selectedBy());
        if (plan.incidents() != null) {
            unitIsKnown("incidents.reportTo", plan.incidents().reportTo());
        }
    }

    private void unitIsKnown(String path, @Nullable String code) {
        codeIsKnown(path, code, units(), "đơn vị", "units", "unit");
    }

    /** A hamlet may register delegates although the plan gives work only to all hamlets together. */
    private void unitOfGroupIsKnown(String path, String code) {
        if (!registered.contains(code)) {
            unitIsKnown(path, code);
        }
    }

    private List<String> units() {
        return plan.units().stream().map(Unit::code).toList();
    }

    private void codeIsKnown(
            String path, @Nullable String code, List<String> known, String vietnamese, String list, String english) {
        if (code == null || code.isEmpty() || known.isEmpty() || known.contains(code)) {
            return;
        }
        String suggestion = Spelling.nearest(code, known).orElse("");
        errors.add(
                path,
                "Không có " + vietnamese + " nào mã \"" + code + "\" trong " + list + "."
                        + (suggestion.isEmpty() ? "" : " Ý là \"" + suggestion + "\"?"),
                "No " + english + " in " + list + " has the code \"" + code + "\"."
                        + (suggestion.isEmpty() ? "" : " Did you mean \"" + suggestion + "\"?"));
    }

    private void groupOfAwardeesIsKnown() {
        List<String> groups =
                plan.delegateGroups().stream().map(DelegateGroup::code).toList();
        codeIsKnown("rewards.awardees", plan.rewards().awardees(), groups, "nhóm", "delegateGroups", "group");
    }

    private void unitsOfGroupsAreKnown() {
        for (int i = 0; i < plan.delegateGroups().size(); i++) {
            DelegateGroup group = plan.delegateGroups().get(i);
            String path = "delegateGroups[" + i + "]";
            List<String> units = group.units() == null ? List.of() : group.units();
            for (int at = 0; at < units.size(); at++) {
                unitOfGroupIsKnown(path + ".units[" + at + "]", units.get(at));
            }
            Map<String, Integer> quotas = group.unitQuotas() == null ? Map.of() : group.unitQuotas();
            quotas.keySet().forEach(code -> unitOfGroupIsKnown(path + ".unitQuotas." + code, code));
            long sum = quotas.values().stream().mapToLong(Integer::longValue).sum();
            if (group.quota() != null && sum > group.quota()) {
                errors.add(
                        path + ".unitQuotas",
                        "Các đơn vị cộng lại " + sum + " đại biểu, vượt chỉ tiêu " + group.quota() + " của nhóm.",
                        "The units add up to " + sum + " delegates, over the quota of " + group.quota() + ".");
            }
        }
    }

    private void figuresAreGivenOnce() {
        for (int i = 0; i < plan.delegateGroups().size(); i++) {
            DelegateGroup group = plan.delegateGroups().get(i);
            figureIsGivenOnce("delegateGroups[" + i + "].sample", group.quota(), group.sample());
        }
        for (int i = 0; i < plan.agenda().size(); i++) {
            AgendaItem item = plan.agenda().get(i);
            figureIsGivenOnce("agenda[" + i + "].sample", item.minutes(), item.sample());
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            Task task = plan.tasks().get(i);
            figureIsGivenOnce("tasks[" + i + "].sample", task.dueDaysBefore(), task.sample());
        }
        Plan.HigherCongress congress = plan.higherCongress();
        if (congress != null) {
            figureIsGivenOnce("higherCongress.sample", congress.places(), congress.sample());
        }
    }

    private void figureIsGivenOnce(String path, @Nullable Object given, @Nullable Object sample) {
        if (given != null && sample != null) {
            errors.add(
                    path,
                    "Kế hoạch đã cho con số này, bỏ giá trị mẫu đi.",
                    "The plan gives this figure, so leave the sample out.");
        }
    }

    private void quotasStayWithinTheCap() {
        if (errors.existAt("delegateGroups") || errors.existAt("conference.delegateCap")) {
            return;
        }
        long quotas = plan.delegateGroups().stream()
                .map(DelegateGroup::places)
                .filter(Objects::nonNull)
                .mapToLong(Figure::value)
                .sum();
        int cap = plan.conference().delegateCap();
        if (quotas > cap) {
            errors.add(
                    "delegateGroups",
                    "Các nhóm cộng lại " + quotas + " đại biểu, vượt số tối đa " + cap + ".",
                    "The groups add up to " + quotas + " delegates, over the cap of " + cap + ".");
        }
    }

    private void datesGoForward() {
        Particulars conference = plan.conference();
        Window window = conference.window();
        if (window != null && window.to().isBefore(window.from())) {
            errors.add(
                    "conference.window.to", "Ngày cuối đứng trước ngày đầu.", "The last day is before the first day.");
        }
        termGoesForward("conference.signatory", conference.signatory());
        for (int i = 0; i < plan.otherSignatories().size(); i++) {
            termGoesForward("signatories[" + i + "]", plan.otherSignatories().get(i));
        }
        Period period = conference.period();
        if (period != null) {
            yearsGoForward("conference.period.review", period.review());
            yearsGoForward("conference.period.ahead", period.ahead());
        }
        if (conference.date() != null && conference.startTime() == null) {
            errors.add(
                    "conference.startTime",
                    "Đã có ngày thì cần giờ bắt đầu, ví dụ \"07:30\".",
                    "With a date goes a start, such as \"07:30\".");
        } else if (conference.date() == null && conference.startTime() != null) {
            errors.add(
                    "conference.date",
                    "Đã có giờ bắt đầu thì cần ngày; nếu ngày còn để mở thì bỏ giờ đi.",
                    "With a start goes a date; leave both out while the date is open.");
        } else if (conference.date() != null && conference.startTime() != null) {
            LocalDateTime start = conference.date().atTime(conference.startTime());
            if (!start.plus(conference.duration()).toLocalDate().equals(conference.date())) {
                errors.add(
                        "conference.startTime",
                        "Bắt đầu giờ này thì Hội nghị kéo sang ngày hôm sau.",
                        "With this start the conference runs into the next day.");
            }
        }
    }

    private void termGoesForward(String path, Particulars.Signatory signatory) {
        if (signatory.from() != null
                && signatory.until() != null
                && signatory.until().isBefore(signatory.from())) {
            errors.add(path + ".until", "Ngày cuối đứng trước ngày đầu.", "The last day is before the first day.");
        }
    }

    private void yearsGoForward(String path, List<Integer> years) {
        if (Stream.of(years).filter(pair -> pair.size() == 2).anyMatch(pair -> pair.getLast() < pair.getFirst())) {
            errors.add(path, "Năm cuối đứng trước năm đầu.", "The last year is before the first.");
        }
    }
}
