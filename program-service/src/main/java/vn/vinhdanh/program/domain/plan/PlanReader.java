package vn.vinhdanh.program.domain.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.plan.Particulars.Commune;
import vn.vinhdanh.program.domain.plan.Particulars.Period;
import vn.vinhdanh.program.domain.plan.Particulars.Signatory;
import vn.vinhdanh.program.domain.plan.Particulars.Venue;
import vn.vinhdanh.program.domain.plan.Particulars.Window;

/**
 * Reads a whole raw plan: either it returns the plan, or it throws with all errors. This class has the limits of every
 * key. They are chosen so that the longest possible plan fits into one Kafka message.
 */
public final class PlanReader {

    private static final int NAME_LENGTH = 300;
    private static final int TEXT_LENGTH = 500;
    private static final int MAX_DELEGATES = 10_000;
    private static final int MAX_UNITS = 100;

    private PlanReader() {}

    /** As {@link #read(RawPlan, Set)}, of a commune whose register has no more units than the plan. */
    public static Plan read(RawPlan raw) {
        return read(raw, Set.of());
    }

    /**
     * @param registered codes of units that the groups of delegates may name although the plan does not list them
     * @throws InvalidInput with all errors, each with its path
     */
    public static Plan read(RawPlan raw, Set<String> registered) {
        return read(raw, registered, TaskCoding.BY_PLACE);
    }

    /** As {@link #read(RawPlan, Set)}, of a plan that follows another. A task that is new in it gets no code of before. */
    public static Plan readChange(RawPlan raw, Set<String> registered) {
        return read(raw, registered, TaskCoding.BY_CONTENT);
    }

    private static Plan read(RawPlan raw, Set<String> registered, TaskCoding coding) {
        PlanErrors errors = new PlanErrors(raw);
        Plan plan = Section.read("", raw.root(), errors, section -> plan(section, coding));
        new PlanConsistencyCheck(plan, registered, errors).check();
        errors.throwIfAny();
        return plan;
    }

    private static Plan plan(Section plan, TaskCoding coding) {
        plan.required("schema").oneOf(List.of(Plan.SCHEMA));
        return new Plan(
                plan.required("conference").section(PlanReader::conference),
                texts(plan, "purposes", 50),
                items(plan, "movements", 50, PlanReader::movement),
                plan.required("units").list(1, MAX_UNITS, unit -> unit.section(PlanReader::unit)),
                plan.required("delegateGroups").list(1, 50, group -> group.section(PlanReader::delegateGroup)),
                items(plan, "agenda", 100, PlanReader::agendaItem),
                items(plan, "report", 20, PlanReader::reportSection),
                plan.optional("backdrop", backdrop -> backdrop.section(PlanReader::backdrop)),
                plan.optional("slogans", slogans -> slogans.section(PlanReader::slogans)),
                items(plan, "funding", 20, PlanReader::funding),
                plan.optional("estimate", estimate -> estimate.section(PlanReader::estimate)),
                plan.required("rewards").section(PlanReader::rewards),
                coding.code(items(plan, "tasks", 200, PlanReader::task)),
                plan.optional("higherCongress", congress -> congress.section(PlanReader::higherCongress)),
                plan.optional("incidents", incidents -> incidents.section(PlanReader::incidents)),
                items(plan, "signatories", 20, PlanReader::signatory));
    }

    private static Particulars conference(Section conference) {
        return new Particulars(
                conference.required("code").code(),
                conference.required("commune").section(PlanReader::commune),
                conference.required("issuer").text(NAME_LENGTH),
                conference.required("signatory").section(PlanReader::signatory),
                conference.required("title").text(NAME_LENGTH),
                number(conference, "edition", 1, 1_000),
                conference.optional("period", period -> period.section(PlanReader::period)),
                text(conference, "format", NAME_LENGTH),
                conference.required("duration").duration(),
                conference.optional("date", Value::date),
                conference.optional("startTime", Value::time),
                conference.optional("window", window -> window.section(PlanReader::window)),
                conference.required("venue").section(PlanReader::venue),
                conference.required("delegateCap").number(1, MAX_DELEGATES),
                texts(conference, "legalBases", 50),
                texts(conference, "recipientsOfPlan", 50),
                texts(conference, "principles", 50));
    }

    private static Commune commune(Section commune) {
        return new Commune(
                commune.required("name").text(NAME_LENGTH),
                commune.required("kind").oneOf(List.of("xã", "phường", "đặc khu")),
                commune.required("province").text(NAME_LENGTH),
                commune.optional("code", Value::code));
    }

    private static Signatory signatory(Section signatory) {
        return new Signatory(
                signatory.required("title").text(NAME_LENGTH),
                signatory.required("name").text(NAME_LENGTH),
                signatory.optional("from", Value::date),
                signatory.optional("until", Value::date));
    }

    private static Period period(Section period) {
        return new Period(years(period, "review"), years(period, "ahead"));
    }

    private static List<Integer> years(Section period, String key) {
        return period.required(key).list(2, 2, year -> year.number(1945, 2100));
    }

    private static Window window(Section window) {
        return new Window(
                window.required("from").date(), window.required("to").date(), text(window, "text", NAME_LENGTH));
    }

    private static Venue venue(Section venue) {
        return new Venue(
                venue.required("name").text(NAME_LENGTH),
                venue.required("address").text(NAME_LENGTH));
    }

    private static Plan.Movement movement(Section movement) {
        return new Plan.Movement(
                movement.required("code").code(), movement.required("name").text(NAME_LENGTH));
    }

    private static Unit unit(Section unit) {
        return new Unit(
                unit.required("code").code(),
                unit.required("name").text(NAME_LENGTH),
                unit.required("relation").oneOf(Unit.RELATIONS),
                unit.required("role").oneOf(Unit.ROLES));
    }

    private static DelegateGroup delegateGroup(Section group) {
        return new DelegateGroup(
                group.required("code").code(),
                group.required("name").text(NAME_LENGTH),
                number(group, "quota", 0, MAX_DELEGATES),
                sample(
                        group,
                        sample -> new DelegateGroup.Sample(
                                sample.required("quota").number(0, MAX_DELEGATES))),
                group.optional("units", units -> units.list(1, MAX_UNITS, Value::code)),
                group.optional(
                        "unitQuotas", quotas -> quotas.byCode(MAX_UNITS, places -> places.number(0, MAX_DELEGATES))));
    }

    private static AgendaItem agendaItem(Section item) {
        return new AgendaItem(
                item.required("code").code(),
                item.required("title").text(NAME_LENGTH),
                item.required("owner").code(),
                item.optional("kind", kind -> kind.oneOf(AgendaItem.KINDS)),
                number(item, "acts", 1, 100),
                number(item, "minutes", 1, 1_440),
                sample(
                        item,
                        sample ->
                                new AgendaItem.Sample(sample.required("minutes").number(1, 1_440))));
    }

    private static Plan.ReportSection reportSection(Section section) {
        return new Plan.ReportSection(section.required("section").text(NAME_LENGTH), texts(section, "parts", 50));
    }

    private static Plan.Backdrop backdrop(Section backdrop) {
        return new Plan.Backdrop(texts(backdrop, "lines", 20), text(backdrop, "footer", NAME_LENGTH));
    }

    private static Plan.Slogans slogans(Section slogans) {
        return new Plan.Slogans(texts(slogans, "inside", 20), texts(slogans, "outside", 20));
    }

    private static Plan.Funding funding(Section funding) {
        return new Plan.Funding(
                funding.required("code").code(),
                funding.required("name").text(NAME_LENGTH),
                funding.required("source").oneOf(Plan.FundSource.class),
                funding.required("basis").text(TEXT_LENGTH));
    }

    private static Plan.Estimate estimate(Section estimate) {
        return new Plan.Estimate(estimate.required("preparedBy").code(), text(estimate, "approvedBy", NAME_LENGTH));
    }

    private static Plan.Rewards rewards(Section rewards) {
        return new Plan.Rewards(
                rewards.required("recipients").list(1, 3, recipient -> recipient.oneOf(Plan.Recipient.class)),
                rewards.optional("selectedBy", Value::code),
                text(rewards, "decidedBy", NAME_LENGTH),
                rewards.optional("awardees", Value::code));
    }

    private static Task task(Section task) {
        return new Task(
                task.optional("code", Value::code),
                task.required("unit").code(),
                task.required("text").text(TEXT_LENGTH),
                number(task, "headcount", 1, 1_000),
                number(task, "dueDaysBefore", -365, 365),
                sample(task, it -> new Task.Sample(it.required("dueDaysBefore").number(-365, 365))));
    }

    private static Plan.HigherCongress higherCongress(Section congress) {
        return new Plan.HigherCongress(
                congress.required("name").text(NAME_LENGTH),
                number(congress, "places", 0, MAX_DELEGATES),
                sample(
                        congress,
                        sample -> new Plan.HigherCongress.Sample(
                                sample.required("places").number(0, MAX_DELEGATES))));
    }

    private static Plan.Incidents incidents(Section incidents) {
        return new Plan.Incidents(incidents.required("reportTo").code());
    }

    private static @Nullable String text(Section section, String key, int maxLength) {
        return section.optional(key, value -> value.text(maxLength));
    }

    private static @Nullable Integer number(Section section, String key, int min, int max) {
        return section.optional(key, value -> value.number(min, max));
    }

    private static <T> @Nullable T sample(Section section, Function<Section, T> reader) {
        return section.optional("sample", sample -> sample.section(reader));
    }

    private static List<String> texts(Section section, String key, int maxSize) {
        List<String> texts = section.optional(key, value -> value.list(0, maxSize, text -> text.text(TEXT_LENGTH)));
        return texts == null ? List.of() : texts;
    }

    private static <T> List<T> items(Section section, String key, int maxSize, Function<Section, T> reader) {
        List<T> items = section.optional(key, value -> value.list(0, maxSize, item -> item.section(reader)));
        return items == null ? List.of() : items;
    }
}
