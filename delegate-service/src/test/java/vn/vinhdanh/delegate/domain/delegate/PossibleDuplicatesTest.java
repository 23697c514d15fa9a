package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates.Evidence;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates.Likelihood;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates.Questions;
import vn.vinhdanh.delegate.fixtures.People;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Versioned;

class PossibleDuplicatesTest {

    /** Name, unit, birth year, address and salutation of each of two; empty where unknown. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                // the same name
                "Lý A; xom; -; -; -, Lý A; xom; -; -; -, POSSIBLE",
                "Lý A; xom; 1980; -; -, Lý A; xom; -; -; -, POSSIBLE",
                "Lý A; xom; 1980; -; -, Lý A; xom; 1980; -; -, LIKELY",
                "Lý A; xom; 1980; -; -, Lý A; xom; 1981; -; -, -",
                "Lý A; xom; -; -; -, LÝ  A; xom; -; -; -, POSSIBLE",
                "H'Ngăm; xom; -; -; -, H\u2019 Ngăm; xom; -; -; -, POSSIBLE",
                // an address raises or lowers the question, and never answers it
                "Lý A; xom; -; Xóm 1; -, Lý A; xom; -; xom 1; -, LIKELY",
                "Lý A; xom; -; Xóm 1; -, Lý A; xom; -; Xóm 2; -, UNLIKELY",
                "Lý A; xom; -; Xóm 1; -, Lý B; xom; -; Xóm 1; -, -",
                // a salutation too
                "Lý A; xom; 1980; -; MR, Lý A; xom; 1980; -; MS, POSSIBLE",
                "Lý A; xom; 1980; -; MR, Lý A; xom; 1980; -; MR, LIKELY",
                // a similar name: a question in one unit, none across units
                "Hoàng Văn Tú; xom; -; -; -, Hoàng Văn Tư; xom; -; -; -, UNLIKELY",
                "Hoàng Văn Tú; xom; -; Xóm 1; -, Hoàng Văn Tư; xom; -; Xóm 1; -, POSSIBLE",
                "Hoàng Văn Tú; xom; 1980; -; -, Hoàng Văn Tư; xom; 1985; -; -, -",
                "Hoàng Văn Tú; xom; -; -; -, Hoàng Văn Tư; mttq; -; -; -, -",
                // one name in two units
                "Lý Thị Hoa; van-phong; -; -; -, Lý Thị Hoa; mttq; -; -; -, POSSIBLE",
                "Lý Thị Hoa; van-phong; 1980; -; -, Lý Thị Hoa; mttq; 1980; -; -, LIKELY",
                "Lý Thị Hoa; van-phong; 1980; -; -, Lý Thị Hoa; mttq; 1990; -; -, -"
            })
    void what_is_asked_and_how_likely_it_is(String one, String other, @Nullable Likelihood expected) {
        Questions questions = PossibleDuplicates.among(List.of(delegate("1", one), delegate("2", other)));

        assertThat(questions.pairs())
                .extracting(PossibleDuplicates.Pair::likelihood)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(questions.undecided()).isEqualTo(expected == null ? 0 : 1);
    }

    @Test
    void nobody_is_asked_about_who_was_judged_cancelled_or_erased() {
        Versioned<Delegate> one = delegate("1", "Lý A; xom; -; -; -");
        Versioned<Delegate> judged = delegate("2", "Lý A; xom; -; -; -")
                .as(Judging.judge(one.state(), "1", false).state());
        Versioned<Delegate> cancelled = one.as(one.state().cancel().state());
        Versioned<Delegate> erased =
                one.as(new DelegateBuilder(one.state()).erased(Erasing.MARKER).build());

        assertThat(PossibleDuplicates.among(List.of(one, judged)).pairs()).isEmpty();
        assertThat(PossibleDuplicates.among(List.of(judged, one)).pairs()).isEmpty();
        assertThat(PossibleDuplicates.among(List.of(cancelled, delegate("2", "Lý A; xom; -; -; -")))
                        .pairs())
                .isEmpty();
        assertThat(PossibleDuplicates.among(List.of(erased, new Versioned<>("2", 1, erased.state())))
                        .pairs())
                .isEmpty();
    }

    /** D35: the substitute is accepted, and an officer is asked if the very name is on the list. */
    @Test
    void a_substitute_is_a_question_only_under_the_very_name() {
        Versioned<Delegate> substituted = new Versioned<>("1", 1, answered("Nông Thị Hạ"));
        String unit = substituted.state().person().unit();

        assertThat(PossibleDuplicates.among(
                                List.of(substituted, delegate("2", "Nông Thị Hà; " + unit + "; 1980; -; -")))
                        .pairs())
                .isEmpty();
        assertThat(PossibleDuplicates.among(
                                List.of(substituted, delegate("2", "NÔNG THỊ HẠ; " + unit + "; 1980; -; -")))
                        .pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.evidence()).contains(Evidence.SUBSTITUTE));
        assertThat(PossibleDuplicates.among(
                                List.of(substituted, new Versioned<>("2", 1, answeredByOther("Nông Thị Hạ"))))
                        .pairs())
                .hasSize(1);
    }

    @Test
    void the_number_of_all_is_known_and_the_likely_ones_come_first() {
        List<Versioned<Delegate>> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(delegate("id-" + i, "Lý A; xom; -; -; -"));
        }
        many.add(delegate("x", "Lý A; xom; -; Xóm 1; -"));
        many.add(delegate("y", "Lý A; xom; -; Xóm 1; -"));

        Questions questions = PossibleDuplicates.among(many);

        assertThat(questions.undecided()).isEqualTo(42 * 41 / 2);
        assertThat(questions.pairs()).hasSize(200);
        assertThat(questions.pairs().getFirst().likelihood()).isEqualTo(Likelihood.LIKELY);
    }

    private static Delegate answered(String substitute) {
        return Answering.byOfficer(People.ducAs(State.INVITED), new Reply.Substitute(substitute, null), Instant.EPOCH)
                .state();
    }

    private static Delegate answeredByOther(String substitute) {
        Delegate invited = new DelegateBuilder(People.ducAs(State.INVITED))
                .details(new JoinedRecord(
                        null,
                        new Person("Lý Thị Mai", People.DUC.unit(), null),
                        null,
                        Contact.NONE,
                        Roles.of("xom-to", null)))
                .build();
        return Answering.byOfficer(invited, new Reply.Substitute(substitute, null), Instant.EPOCH)
                .state();
    }

    private static Versioned<Delegate> delegate(String id, String described) {
        String[] parts = described.split("; ");
        Person person = new Person(
                parts[0],
                parts[1],
                parts[2].equals("-") ? null : Integer.valueOf(parts[2]),
                Salutation.of(parts[4]),
                parts[3].equals("-") ? null : parts[3],
                null);
        return new Versioned<>(
                id,
                1,
                Delegate.propose(
                                TrungKhanh.COMMUNE,
                                TrungKhanh.CONFERENCE,
                                new Candidate(person, null, Contact.NONE, "xom-to", null))
                        .state());
    }
}
