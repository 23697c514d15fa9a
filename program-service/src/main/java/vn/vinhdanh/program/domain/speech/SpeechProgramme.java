package vn.vinhdanh.program.domain.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;

/**
 * Which speeches stand in which item of the agenda, in their order, and whether they fit into its time.
 *
 * @param sections those items that have speeches or are for them, in the order of the agenda; at the end, with no item,
 *     the speeches whose item the agenda has no more
 */
public record SpeechProgramme(List<Section> sections) {

    private static final String FOR_SPEECHES = "speeches";

    public SpeechProgramme {
        sections = List.copyOf(sections);
    }

    /** @param item null if the agenda has it no more */
    public record Section(@Nullable Item item, List<Placed> speeches) {

        public Section {
            speeches = List.copyOf(speeches);
        }

        public int minutes() {
            return speeches.stream()
                    .mapToInt(placed -> placed.speech().state().minutes())
                    .sum();
        }

        /** Minutes that do not fit; 0 if all do, or the length of the item is open. */
        public int over() {
            Integer length = item == null ? null : item.minutes();
            return length == null ? 0 : Math.max(0, minutes() - length);
        }
    }

    /** @param revoked whether the award that it is about is gone, so that somebody else must speak */
    public record Placed(Versioned<Speech> speech, boolean revoked) {

        boolean isReady() {
            return !revoked && speech.state().isReady();
        }
    }

    /** @param all may have withdrawn ones, which have no place */
    public static SpeechProgramme of(
            List<Item> items, List<Versioned<Speech>> all, SpeechOrder order, RunningOrder awards) {
        List<Placed> placed = all.stream()
                .filter(speech -> speech.state().withdrawn() == null)
                .sorted(Comparator.comparingInt((Versioned<Speech> speech) -> order.placeOf(speech.id()))
                        .thenComparing(speech -> speech.state().proposed().at())
                        .thenComparing(Versioned::id))
                .map(speech -> new Placed(speech, isRevoked(speech.state(), awards)))
                .toList();
        List<Section> sections = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Item item : items) {
            codes.add(item.code());
            List<Placed> its = placed.stream()
                    .filter(one -> itemOf(one).equals(item.code()))
                    .toList();
            if (!its.isEmpty() || FOR_SPEECHES.equals(item.kind())) {
                sections.add(new Section(item, its));
            }
        }
        List<Placed> left =
                placed.stream().filter(one -> !codes.contains(itemOf(one))).toList();
        if (!left.isEmpty()) {
            sections.add(new Section(null, left));
        }
        return new SpeechProgramme(sections);
    }

    /** All, in the order in which they are held. */
    public List<Placed> all() {
        return sections.stream().flatMap(section -> section.speeches().stream()).toList();
    }

    /** Of the speeches that are ready, by those who still may hold them. */
    public SpeechProgramme ready() {
        return new SpeechProgramme(sections.stream()
                .map(section -> new Section(
                        section.item(),
                        section.speeches().stream().filter(Placed::isReady).toList()))
                .filter(section -> !section.speeches().isEmpty())
                .toList());
    }

    /** Who speaks in an item, of those whose speeches are ready and who still may, as the host says them. */
    public List<Item.Speaker> speakersOf(String code) {
        return all().stream()
                .filter(placed -> itemOf(placed).equals(code) && placed.isReady())
                .map(placed -> placed.speech().state().speaker())
                .map(speaker -> new Item.Speaker(speaker.name(), speaker.title()))
                .toList();
    }

    public static boolean isRevoked(Speech speech, RunningOrder awards) {
        Speaker.Exemplar exemplar = speech.speaker().exemplar();
        return exemplar != null
                && awards.awards().stream().map(Award::nominationId).noneMatch(exemplar.nominationId()::equals);
    }

    private static String itemOf(Placed placed) {
        return placed.speech().state().terms().item();
    }
}
