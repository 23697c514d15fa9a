package vn.vinhdanh.program.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A commune's plan of one conference, in the format {@code conference-plan/v1}. The components have the names of the
 * file's keys, so that an exported plan can be imported again. Values that the plan leaves open are null and never
 * invented. Values that the system needs but the plan does not give are under {@code sample} and are marked as samples.
 *
 * @param signatories who may sign beside the one of the conference: deputies, and who was in office before; null if the
 *     plan names nobody, as in documents of earlier versions
 * @param movements never empty: of a plan that names none, the one that every commune has
 */
public record Plan(
        Particulars conference,
        List<String> purposes,
        List<Movement> movements,
        List<Unit> units,
        List<DelegateGroup> delegateGroups,
        List<AgendaItem> agenda,
        List<ReportSection> report,
        @Nullable Backdrop backdrop,
        @Nullable Slogans slogans,
        List<Funding> funding,
        @Nullable Estimate estimate,
        Rewards rewards,
        List<Task> tasks,
        @Nullable HigherCongress higherCongress,
        @Nullable Incidents incidents,
        @Nullable List<Particulars.Signatory> signatories) {

    /** The only supported format. */
    public static final String SCHEMA = "conference-plan/v1";

    public Plan {
        purposes = List.copyOf(purposes);
        movements = movements.isEmpty() ? List.of(Movement.PATRIOTIC) : List.copyOf(movements);
        units = List.copyOf(units);
        delegateGroups = List.copyOf(delegateGroups);
        agenda = List.copyOf(agenda);
        report = List.copyOf(report);
        funding = List.copyOf(funding);
        tasks = List.copyOf(tasks);
        signatories = signatories == null || signatories.isEmpty() ? null : List.copyOf(signatories);
    }

    /**
     * The same plan, in which each task has a code: its place in the list, where it was stored before tasks had one. What is
     * compared, published and followed is this.
     */
    public Plan coded() {
        return new Plan(
                conference,
                purposes,
                movements,
                units,
                delegateGroups,
                agenda,
                report,
                backdrop,
                slogans,
                funding,
                estimate,
                rewards,
                TaskCoding.BY_PLACE.code(tasks),
                higherCongress,
                incidents,
                signatories);
    }

    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Who may sign beside the one of the conference. */
    public List<Particulars.Signatory> otherSignatories() {
        return signatories == null ? List.of() : signatories;
    }

    /** Code of the group that awardees enter: the one that the plan names, else the last, as plans list it. */
    public String groupOfAwardees() {
        return rewards.awardees() == null ? delegateGroups.getLast().code() : rewards.awardees();
    }

    /** Codes of the units that its groups of delegates name, also of those that only the register has. */
    public Set<String> unitsOfGroups() {
        return delegateGroups.stream().flatMap(DelegateGroup::namedUnits).collect(Collectors.toSet());
    }

    /** An emulation movement; a nomination names the one it belongs to. */
    public record Movement(String code, String name) {

        /** Luật Thi đua, khen thưởng 2022 calls all emulation so. */
        public static final Movement PATRIOTIC = new Movement("thi-dua-yeu-nuoc", "Phong trào thi đua yêu nước");
    }

    /** A section of the summary report and its topics. */
    public record ReportSection(String section, List<String> parts) {
        public ReportSection {
            parts = List.copyOf(parts);
        }
    }

    /** The text on the wall behind the stage, line by line. */
    public record Backdrop(List<String> lines, @Nullable String footer) {
        public Backdrop {
            lines = List.copyOf(lines);
        }
    }

    public record Slogans(List<String> inside, List<String> outside) {
        public Slogans {
            inside = List.copyOf(inside);
            outside = List.copyOf(outside);
        }
    }

    public record Funding(String code, String name, FundSource source, String basis) {}

    public enum FundSource {
        STATE_BUDGET,
        REWARD_FUND
    }

    /** @param preparedBy code of the unit that drafts the estimate; it cannot also approve the estimate */
    public record Estimate(String preparedBy, @Nullable String approvedBy) {}

    /**
     * @param selectedBy code of the unit that acts as the council
     * @param awardees code of the group of delegates that awardees enter; null if the plan does not name it
     */
    public record Rewards(
            List<Recipient> recipients,
            @Nullable String selectedBy,
            @Nullable String decidedBy,
            @Nullable String awardees) {
        public Rewards {
            recipients = List.copyOf(recipients);
        }
    }

    public enum Recipient {
        INDIVIDUAL,
        COLLECTIVE,
        HOUSEHOLD
    }

    /** The congress of the next higher level, to which this conference sends delegates. */
    public record HigherCongress(
            String name, @Nullable Integer places, @Nullable Sample sample) {
        public record Sample(int places) {}

        /** How many delegates it takes; null where nobody has said it. */
        public @Nullable Figure room() {
            return Figure.of(places, sample == null ? null : sample.places());
        }
    }

    /** @param reportTo code of the unit to which difficulties are reported */
    public record Incidents(String reportTo) {}
}
