package vn.vinhdanh.nomination.domain.nomination;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CallName;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.nomination.domain.conference.Conference;

/**
 * The person who attends the conference and receives the award for the nominee: who may sign for it.
 *
 * @param unit code of the unit of the plan to which the person belongs; null for the proposing unit
 * @param callName the part of the name by which it is sorted and the person addressed, as an officer stated it; null for the
 *     one that follows by rule
 */
public record Attendee(
        String name,
        @Nullable Salutation salutation,
        @Nullable String title,
        @Nullable Integer birthYear,
        @Nullable String address,
        @Nullable String unit,
        @Nullable String workplace,
        @Nullable String callName) {

    /** The same as for delegates. */
    private static final int LONGEST_NAME = 120;

    /** What an individual and a household state beside the person's details holds; else what the details say. */
    static Attendee of(
            String name,
            @Nullable String title,
            @Nullable Integer birthYear,
            @Nullable String address,
            @Nullable PersonDetails details) {
        PersonDetails person = details == null ? PersonDetails.NONE : details;
        return new Attendee(
                name,
                person.salutation(),
                title == null ? person.title() : title,
                birthYear == null ? person.birthYear() : birthYear,
                address == null ? person.address() : address,
                person.ownUnit(),
                person.workplace(),
                person.callName());
    }

    /**
     * @param nameField the field of the request that has the name
     * @throws InvalidInput if the name is longer than that of a delegate may be, if the plan does not contain the own unit,
     *     or if the call name is no part of the name
     */
    void requireAllowedBy(Conference conference, String nameField) {
        if (name.length() > LONGEST_NAME) {
            throw new InvalidInput(
                    nameField,
                    "Họ và tên dài quá %d ký tự. Chức vụ, nơi công tác ghi ở ô riêng.".formatted(LONGEST_NAME),
                    "The name is longer than %d characters. Position and workplace have fields of their own."
                            .formatted(LONGEST_NAME));
        }
        if (unit != null) {
            conference.requireUnit(unit, "nominee.person.ownUnit");
        }
        if (callName != null && !words(name).contains(words(callName))) {
            throw new InvalidInput(
                    "nominee.person.callName",
                    "Tên gọi phải là một phần của họ và tên.",
                    "The call name has to be a part of the name.");
        }
    }

    /** Takes salutation and title out of the name, as long as nobody has stated the person's details. */
    static Attendee ofOneLine(String line, @Nullable String address, @Nullable PersonDetails details) {
        if (details != null) {
            return of(line, null, null, address, details);
        }
        PersonInOneLine person = PersonInOneLine.read(line);
        return new Attendee(person.name(), person.salutation(), person.title(), null, address, null, null, null);
    }

    /** Position and workplace in one text: "Giáo viên, Trường PTDTBT Đình Phong". Null if neither is known. */
    public @Nullable String position() {
        return joined(title, workplace);
    }

    /**
     * As {@link #position()}, with the name of the own unit where no workplace is stated.
     *
     * @param unitName null for the proposing unit, which stands elsewhere
     */
    public @Nullable String positionIn(@Nullable String unitName) {
        return joined(title, workplace == null ? unitName : workplace);
    }

    /** "Bà Nông Thị B"; the name alone if no salutation is stated, or the name has one already. */
    public String addressed() {
        boolean titled = salutation == null || PersonInOneLine.read(name).salutation() != null;
        return titled ? name : salutation.word() + " " + name;
    }

    public String calledBy() {
        return CallName.of(name, callName);
    }

    /** Between spaces, so that "Hoa" is no part of "Hoàng". */
    private static String words(String text) {
        return " " + Text.folded(text) + " ";
    }

    private static @Nullable String joined(@Nullable String... parts) {
        String text = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }
}
