package vn.vinhdanh.delegate.domain.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who a delegate is, beside the person.
 *
 * @param records those that were joined, the delegate's own first; empty while there is only that one
 * @param judgements of officers about this delegate and others, the newest about each
 * @param parting records that were parted and whose own delegates may not exist yet
 * @param mergedInto id of the delegate that remains; null unless an officer said that both are one person
 */
public record Identity(
        List<JoinedRecord> records,
        List<Judgement> judgements,
        List<JoinedRecord> parting,
        @Nullable String mergedInto) {

    static final Identity PLAIN = new Identity(List.of(), List.of(), List.of(), null);

    public Identity {
        records = List.copyOf(records);
        judgements = List.copyOf(judgements);
        parting = List.copyOf(parting);
    }

    Identity records(List<JoinedRecord> next) {
        return new Identity(next.size() < 2 ? List.of() : next, judgements, parting, mergedInto);
    }

    Identity judged(String other, boolean same) {
        Stream<Judgement> rest =
                judgements.stream().filter(judgement -> !judgement.other().equals(other));
        return new Identity(
                records,
                Stream.concat(rest, Stream.of(new Judgement(other, same))).toList(),
                parting,
                mergedInto);
    }

    Identity mergedInto(@Nullable String remaining) {
        return new Identity(records, judgements, parting, remaining);
    }

    Identity parting(JoinedRecord record) {
        List<JoinedRecord> longer = new ArrayList<>(parting);
        longer.add(record);
        return new Identity(records, judgements, longer, mergedInto);
    }

    Identity parted(String record) {
        return new Identity(
                records,
                judgements,
                parting.stream()
                        .filter(each -> !Objects.equals(each.id(), record))
                        .toList(),
                mergedInto);
    }

    Identity mapRecords(UnaryOperator<JoinedRecord> change) {
        return new Identity(records.stream().map(change).toList(), judgements, parting, mergedInto);
    }

    Identity mapParting(UnaryOperator<JoinedRecord> change) {
        return new Identity(records, judgements, parting.stream().map(change).toList(), mergedInto);
    }

    Optional<JoinedRecord> record(String id) {
        return records.stream().filter(each -> id.equals(each.id())).findFirst();
    }

    /** Whether the record was joined here, or judged to be somebody else. */
    boolean knows(String record) {
        return record(record).isPresent() || saysSomebodyElse(record);
    }

    Optional<Judgement> about(String other) {
        return judgements.stream()
                .filter(judgement -> judgement.other().equals(other))
                .findFirst();
    }

    /** Whether an officer decided that the other one is somebody else. */
    public boolean saysSomebodyElse(String other) {
        return about(other).filter(judgement -> !judgement.same()).isPresent();
    }
}
