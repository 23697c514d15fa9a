package vn.vinhdanh.program.domain.plan;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.plan.Particulars.Commune;
import vn.vinhdanh.program.domain.plan.Particulars.Period;
import vn.vinhdanh.program.domain.plan.Particulars.Signatory;
import vn.vinhdanh.program.domain.plan.Particulars.Venue;
import vn.vinhdanh.program.domain.plan.Particulars.Window;

/**
 * Reads a raw plan whole: either the plan, or everything that is wrong with it. The limits of every key stand here; even
 * the longest plan within them fits into one message.
 */
public final class PlanReader {

    private static final int NAME = 300;
    private static final int SENTENCES = 500;
    private static final int MOST_DELEGATES = 10_000;

    private PlanReader() {}

    /** @throws InvalidInput with every fault, each at its path */
    public static Plan read(RawPlan raw) {
        PlanErrors faults = new PlanErrors(raw.faults());
        Plan plan = Section.read("", raw.root(), faults, PlanReader::plan);
        new PlanRules(plan, faults).check();
        faults.throwIfAny();
        return plan;
    }

    private static Plan plan(Section plan) {
        plan.need("schema").oneOf(List.of(Plan.SCHEMA));
        return new Plan(
                plan.need("conference").section(PlanReader::conference),
                texts(plan, "purposes", 50),
                items(plan, "movements", 50, PlanReader::movement),
                plan.need("units").list(1, 100, unit -> unit.section(PlanReader::unit)),
                plan.need("delegateGroups").list(1, 50, group -> group.section(PlanReader::delegateGroup)),
                items(plan, "agenda", 100, PlanReader::agendaItem),
                items(plan, "report", 20, PlanReader::reportSection),
                plan.may("backdrop", backdrop -> backdrop.section(PlanReader::backdrop)),
                plan.may("slogans", slogans -> slogans.section(PlanReader::slogans)),
                items(plan, "funding", 20, PlanReader::funding),
                plan.may("estimate", estimate -> estimate.section(PlanReader::estimate)),
                plan.need("rewards").section(PlanReader::rewards),
                items(plan, "tasks", 200, PlanReader::task),
                plan.may("higherCongress", congress -> congress.section(PlanReader::higherCongress)),
                plan.may("incidents", incidents -> incidents.section(PlanReader::incidents)));
    }

    private static Particulars conference(Section conference) {
        return new Particulars(
                conference.need("code").code(),
                conference.need("commune").section(PlanReader::commune),
                conference.need("issuer").text(NAME),
                conference.need("signatory").section(PlanReader::signatory),
                conference.need("title").text(NAME),
                number(conference, "edition", 1, 1_000),
                conference.may("period", period -> period.section(PlanReader::period)),
                text(conference, "format", NAME),
                conference.need("duration").duration(),
                conference.may("date", Value::date),
                conference.may("startTime", Value::time),
                conference.may("window", window -> window.section(PlanReader::window)),
                conference.need("venue").section(PlanReader::venue),
                conference.need("delegateCap").number(1, MOST_DELEGATES),
                texts(conference, "legalBases", 50),
                texts(conference, "recipientsOfPlan", 50),
                texts(conference, "principles", 50));
    }

    private static Commune commune(Section commune) {
        return new Commune(
                commune.need("name").text(NAME),
                commune.need("kind").oneOf(List.of("xã", "phường", "đặc khu")),
                commune.need("province").text(NAME),
                commune.may("code", Value::code));
    }

    private static Signatory signatory(Section signatory) {
        return new Signatory(
                signatory.need("title").text(NAME), signatory.need("name").text(NAME));
    }

    private static Period period(Section period) {
        return new Period(years(period, "review"), years(period, "ahead"));
    }

    private static List<Integer> years(Section period, String key) {
        return period.need(key).list(2, 2, year -> year.number(1945, 2100));
    }

    private static Window window(Section window) {
        return new Window(window.need("from").date(), window.need("to").date(), text(window, "text", NAME));
    }

    private static Venue venue(Section venue) {
        return new Venue(venue.need("name").text(NAME), venue.need("address").text(NAME));
    }

    private static Plan.Movement movement(Section movement) {
        return new Plan.Movement(
                movement.need("code").code(), movement.need("name").text(NAME));
    }

    private static Unit unit(Section unit) {
        return new Unit(
                unit.need("code").code(),
                unit.need("name").text(NAME),
                unit.need("relation").oneOf(Unit.RELATIONS),
                unit.need("role").oneOf(Unit.ROLES));
    }

    private static DelegateGroup delegateGroup(Section group) {
        return new DelegateGroup(
                group.need("code").code(),
                group.need("name").text(NAME),
                number(group, "quota", 0, MOST_DELEGATES),
                sample(
                        group,
                        sample -> new DelegateGroup.Sample(sample.need("quota").number(0, MOST_DELEGATES))));
    }

    private static AgendaItem agendaItem(Section item) {
        return new AgendaItem(
                item.need("code").code(),
                item.need("title").text(NAME),
                item.need("owner").code(),
                item.may("kind", kind -> kind.oneOf(AgendaItem.KINDS)),
                number(item, "acts", 1, 100),
                number(item, "minutes", 1, 1_440),
                sample(
                        item,
                        sample -> new AgendaItem.Sample(sample.need("minutes").number(1, 1_440))));
    }

    private static Plan.ReportSection reportSection(Section section) {
        return new Plan.ReportSection(section.need("section").text(NAME), texts(section, "parts", 50));
    }

    private static Plan.Backdrop backdrop(Section backdrop) {
        return new Plan.Backdrop(texts(backdrop, "lines", 20), text(backdrop, "footer", NAME));
    }

    private static Plan.Slogans slogans(Section slogans) {
        return new Plan.Slogans(texts(slogans, "inside", 20), texts(slogans, "outside", 20));
    }

    private static Plan.Funding funding(Section funding) {
        return new Plan.Funding(
                funding.need("code").code(),
                funding.need("name").text(NAME),
                funding.need("source").oneOf(Plan.FundSource.class),
                funding.need("basis").text(SENTENCES));
    }

    private static Plan.Estimate estimate(Section estimate) {
        return new Plan.Estimate(estimate.need("preparedBy").code(), text(estimate, "approvedBy", NAME));
    }

    private static Plan.Rewards rewards(Section rewards) {
        return new Plan.Rewards(
                rewards.need("recipients").list(1, 3, recipient -> recipient.oneOf(Plan.Recipient.class)),
                rewards.may("selectedBy", Value::code),
                text(rewards, "decidedBy", NAME));
    }

    private static Task task(Section task) {
        return new Task(
                task.need("unit").code(),
                task.need("text").text(SENTENCES),
                number(task, "headcount", 1, 1_000),
                number(task, "dueDaysBefore", -365, 365),
                sample(
                        task,
                        sample -> new Task.Sample(sample.need("dueDaysBefore").number(-365, 365))));
    }

    private static Plan.HigherCongress higherCongress(Section congress) {
        return new Plan.HigherCongress(
                congress.need("name").text(NAME),
                number(congress, "places", 0, MOST_DELEGATES),
                sample(
                        congress,
                        sample -> new Plan.HigherCongress.Sample(
                                sample.need("places").number(0, MOST_DELEGATES))));
    }

    private static Plan.Incidents incidents(Section incidents) {
        return new Plan.Incidents(incidents.need("reportTo").code());
    }

    private static @Nullable String text(Section section, String key, int longest) {
        return section.may(key, value -> value.text(longest));
    }

    private static @Nullable Integer number(Section section, String key, int least, int most) {
        return section.may(key, value -> value.number(least, most));
    }

    private static <T> @Nullable T sample(Section section, Function<Section, T> how) {
        return section.may("sample", sample -> sample.section(how));
    }

    private static List<String> texts(Section section, String key, int most) {
        List<String> texts = section.may(key, value -> value.list(0, most, text -> text.text(SENTENCES)));
        return texts == null ? List.of() : texts;
    }

    private static <T> List<T> items(Section section, String key, int most, Function<Section, T> how) {
        List<T> items = section.may(key, value -> value.list(0, most, item -> item.section(how)));
        return items == null ? List.of() : items;
    }
}
