package vn.vinhdanh.delegate.domain.delegate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.kernel.Versioned;

/**
 * Finds the delegates of a conference who may be one person: an officer has to decide. Similar names in one unit are a
 * question, and so is one name in two units. Different birth years are two people. An address or a salutation makes a
 * question more or less likely, and never answers it.
 */
public final class PossibleDuplicates {

    /** More than an officer reads; the number of all is known nevertheless. */
    private static final int MOST_SHOWN = 200;

    private static final int LIKELY = 4;
    private static final int POSSIBLE = 2;

    /** What speaks for or against one person, with its weight. */
    public enum Evidence {
        SAME_NAME(2),
        SIMILAR_NAME(0),
        SAME_UNIT(1),
        OTHER_UNIT(0),
        SAME_BIRTH_YEAR(2),
        SAME_ADDRESS(2),
        OTHER_ADDRESS(-2),
        OTHER_SALUTATION(-3),
        /** Who comes instead of one delegate has the name of the other, or of who comes instead of the other. */
        SUBSTITUTE(0);

        private final int weight;

        Evidence(int weight) {
            this.weight = weight;
        }
    }

    /** How much the evidence says that two are one. */
    public enum Likelihood {
        LIKELY,
        POSSIBLE,
        UNLIKELY
    }

    /** Two delegates who may be one person. */
    public record Pair(Versioned<Delegate> first, Versioned<Delegate> second, Set<Evidence> evidence) {

        public Likelihood likelihood() {
            int weight = evidence.stream().mapToInt(each -> each.weight).sum();
            if (weight >= LIKELY) {
                return Likelihood.LIKELY;
            }
            return weight >= POSSIBLE ? Likelihood.POSSIBLE : Likelihood.UNLIKELY;
        }
    }

    /** @param pairs the most likely first */
    public record Questions(int undecided, List<Pair> pairs) {}

    private PossibleDuplicates() {}

    /** @param delegates all of one conference */
    public static Questions among(List<Versioned<Delegate>> delegates) {
        Map<String, List<Versioned<Delegate>>> byName = new HashMap<>();
        for (Versioned<Delegate> delegate : delegates) {
            namesOf(delegate.state())
                    .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(delegate));
        }
        Map<String, Pair> pairs = new TreeMap<>();
        byName.values().forEach(namesakes -> ask(namesakes, pairs));
        return new Questions(
                pairs.size(),
                pairs.values().stream()
                        .sorted(Comparator.comparing(Pair::likelihood)
                                .thenComparing(
                                        pair -> pair.first().state().person().foldedName()))
                        .limit(MOST_SHOWN)
                        .toList());
    }

    private static void ask(List<Versioned<Delegate>> namesakes, Map<String, Pair> pairs) {
        for (int i = 0; i < namesakes.size(); i++) {
            for (int j = i + 1; j < namesakes.size(); j++) {
                boolean inOrder =
                        namesakes.get(i).id().compareTo(namesakes.get(j).id()) < 0;
                Versioned<Delegate> first = namesakes.get(inOrder ? i : j);
                Versioned<Delegate> second = namesakes.get(inOrder ? j : i);
                Set<Evidence> evidence = evidence(first, second);
                if (!evidence.isEmpty()) {
                    pairs.put(first.id() + second.id(), new Pair(first, second, evidence));
                }
            }
        }
    }

    /** Who was taken off the list or erased is nobody to ask about. */
    private static Stream<String> namesOf(Delegate delegate) {
        boolean isAsked =
                delegate.state() != State.CANCELLED && !delegate.person().name().equals(Erasing.MARKER);
        return isAsked
                ? Stream.of(delegate.person(), delegate.attendant())
                        .map(Person::foldedName)
                        .distinct()
                : Stream.empty();
    }

    /** @return empty if it is no question */
    static Set<Evidence> evidence(Versioned<Delegate> one, Versioned<Delegate> other) {
        if (one.state().known().saysSomebodyElse(other.id())
                || other.state().known().saysSomebodyElse(one.id())
                || one.id().equals(other.id())) {
            return Set.of();
        }
        return isOnlyBySubstitute(one.state(), other.state())
                ? EnumSet.of(Evidence.SUBSTITUTE, Evidence.SAME_NAME, Evidence.SAME_UNIT)
                : evidence(one.state().person(), other.state().person());
    }

    private static Set<Evidence> evidence(Person one, Person other) {
        boolean sameName = one.exactName().equals(other.exactName());
        boolean sameUnit = one.unit().equals(other.unit());
        boolean isQuestion = sameName || sameUnit && one.foldedName().equals(other.foldedName());
        if (!isQuestion || Person.differ(one.birthYear(), other.birthYear())) {
            return Set.of();
        }
        Set<Evidence> evidence = EnumSet.of(
                sameName ? Evidence.SAME_NAME : Evidence.SIMILAR_NAME,
                sameUnit ? Evidence.SAME_UNIT : Evidence.OTHER_UNIT);
        if (one.birthYear() != null && other.birthYear() != null) {
            evidence.add(Evidence.SAME_BIRTH_YEAR);
        }
        if (one.address() != null && other.address() != null) {
            boolean sameAddress = Text.folded(one.address()).equals(Text.folded(other.address()));
            evidence.add(sameAddress ? Evidence.SAME_ADDRESS : Evidence.OTHER_ADDRESS);
        }
        if (Person.differ(one.salutation(), other.salutation())) {
            evidence.add(Evidence.OTHER_SALUTATION);
        }
        return evidence;
    }

    /** Not the delegates are alike, but who comes on their places. */
    static boolean isOnlyBySubstitute(Delegate one, Delegate other) {
        return evidence(one.person(), other.person()).isEmpty() && isBySubstitute(one, other);
    }

    private static boolean isBySubstitute(Delegate one, Delegate other) {
        return (one.hasSubstitute() || other.hasSubstitute()) && one.attendant().isNamedAs(other.attendant());
    }
}
