package vn.vinhdanh.nomination.domain.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.certificate.CertificateRules.OnlyARegisteredAwardHasACertificate;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;

/**
 * The register of a commune's awards in one year (sổ đăng ký khen thưởng), by the year of the decision. The number of an
 * entry is its place in the list, counted from 1, and no entry is ever taken out: so there is no gap and no number twice.
 */
public record AwardRegister(String commune, int year, List<Entry> entries) {

    public AwardRegister {
        entries = List.copyOf(entries);
    }

    /**
     * @param struck the decision that revoked the award; null while it is in force
     * @param nameless true: the public page never names whom this award was given to
     */
    public record Entry(
            String nominationId,
            String decisionId,
            @Nullable SignedDecision struck,
            boolean nameless) {}

    /** An entry with its number. */
    public record Numbered(int number, int year, Entry entry) {

        /** As the certificate has it: 12/2025. */
        public String text() {
            return number + "/" + year;
        }
    }

    public static String idOf(String commune, int year) {
        return Ids.named("award-register", commune, Integer.toString(year));
    }

    public static AwardRegister empty(String commune, int year) {
        return new AwardRegister(commune, year, List.of());
    }

    /** Gives the next numbers to the awards of a decision, in the order of the stage. Those that have one keep it. */
    public Outcome<AwardRegister, Void> enter(Decision decision) {
        List<Entry> next = new ArrayList<>(entries);
        for (ApprovedLine line : decision.inStageOrder()) {
            if (find(line.nominationId()).isEmpty()) {
                next.add(new Entry(line.nominationId(), decision.id(), null, false));
            }
        }
        return Outcome.of(new AwardRegister(commune, year, next));
    }

    /**
     * A revoked award keeps its number. The first revocation stays.
     *
     * @throws OnlyARegisteredAwardHasACertificate if the award has no number
     */
    public Outcome<AwardRegister, Void> strike(String nominationId, SignedDecision revocation) {
        return replace(
                nominationId,
                entry -> entry.struck() == null
                        ? new Entry(nominationId, entry.decisionId(), revocation, entry.nameless())
                        : entry);
    }

    /**
     * For a person who does not want to be named in public any more (Luật Bảo vệ dữ liệu cá nhân 2025).
     *
     * @throws OnlyARegisteredAwardHasACertificate if the award has no number
     */
    public Outcome<AwardRegister, Void> withholdName(String nominationId) {
        return replace(nominationId, entry -> new Entry(nominationId, entry.decisionId(), entry.struck(), true));
    }

    public Optional<Numbered> find(String nominationId) {
        return numbered().stream()
                .filter(each -> each.entry().nominationId().equals(nominationId))
                .findFirst();
    }

    /** All entries, in the order of their numbers. */
    public List<Numbered> numbered() {
        return IntStream.range(0, entries.size())
                .mapToObj(at -> new Numbered(at + 1, year, entries.get(at)))
                .toList();
    }

    private Outcome<AwardRegister, Void> replace(String nominationId, UnaryOperator<Entry> change) {
        int at = find(nominationId)
                        .orElseThrow(OnlyARegisteredAwardHasACertificate::new)
                        .number()
                - 1;
        List<Entry> next = new ArrayList<>(entries);
        next.set(at, change.apply(entries.get(at)));
        return Outcome.of(new AwardRegister(commune, year, next));
    }
}
