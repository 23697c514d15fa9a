package vn.vinhdanh.program.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class PlanReaderTest {

    @Test
    void the_real_plan_is_read_completely() {
        Plan plan = Plans.read(PlanText.trungKhanh());

        assertThat(plan.conference().commune().slug()).isEqualTo("trung-khanh");
        assertThat(plan.conference().date()).isNull();
        assertThat(plan.conference().delegateCap()).isEqualTo(150);
        assertThat(plan.units()).hasSize(14);
        assertThat(plan.delegateGroups()).hasSize(8);
        assertThat(plan.agenda()).hasSize(8);
        assertThat(plan.tasks()).hasSize(22);
        assertThat(plan.movements()).hasSize(8);
        assertThat(plan.funding()).hasSize(2);
        assertThat(plan.report()).hasSize(2);
        assertThat(plan.conference().recipientsOfPlan()).hasSize(8);
    }

    @Test
    void samples_stay_marked_as_samples() {
        Plan plan = Plans.read(PlanText.trungKhanh()
                .with(
                        "{code: lanh-dao, name: 'Lãnh đạo Đảng ủy, HĐND, UBND xã', sample: {quota: 12}}",
                        "{code: lanh-dao, name: 'Lãnh đạo Đảng ủy, HĐND, UBND xã', quota: 12}"));

        assertThat(plan.delegateGroups().get(0).places()).isEqualTo(new Figure(12, false));
        assertThat(plan.delegateGroups().get(7).places()).isEqualTo(new Figure(46, true));
        assertThat(Plans.read(PlanText.damThuy()).delegateGroups().getFirst().places())
                .isNull();
    }

    /** Each row: a passage of the real plan, its wrong replacement, the path of the error, and a part of its text. */
    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schema: conference-plan/v1          | schema: conference-plan/v2          | schema                      | v1
              code: trung-khanh-2025            |   code: Trùng Khánh 2025            | conference.code             | trung-khanh-2025
              code: trung-khanh-2025            |   code: 2025                        | conference.code             | quotes
              code: trung-khanh-2025            |   kode: trung-khanh-2025            | conference.code             | missing
              code: trung-khanh-2025            |   kode: trung-khanh-2025            | conference.kode             | Did you mean "code"
            kind: xã,                           | kind: thôn,                         | conference.commune.kind     | phường
            signatory: {title: Chủ tịch, name: Hoàng Văn Tiến} | signatory: Hoàng Văn Tiến | conference.signatory | group
            signatory: {title: Chủ tịch, name: Hoàng Văn Tiến} | signatory: {title: Chủ tịch, name: ''} | conference.signatory.name | Empty
              edition: 1                        |   edition: thứ nhất                 | conference.edition          | whole number
            review: [2020, 2025]                | review: [2025, 2020]                | conference.period.review    | before
            review: [2020, 2025]                | review: [2020]                      | conference.period.review    | At least 2
            duration: PT4H                      | duration: 4 giờ                     | conference.duration         | PT4H
            duration: PT4H                      | duration: PT30H                     | conference.duration         | 24
            date: null                          | date: 28/08/2025                    | conference.date             | 2025-08-28
            date: null                          | date: 2025-02-30                    | conference.date             | real day
            date: null                          | date: 2025-08-28                    | conference.startTime        | start
            date: null                          | startTime: '07:30'                  | conference.date             | date
            date: null                          | startTime: 7h30                     | conference.startTime        | 07:30
            to: 2025-08-31                      | to: 2025-08-20                      | conference.window.to        | before
            to: 2025-08-31                      | to: hết tháng                       | conference.window.to        | real day
            delegateCap: 150                    | delegateCap: 0                      | conference.delegateCap      | 1 to 10000
            delegateCap: 150                    | delegateCap: -5                     | conference.delegateCap      | it is -5
            delegateCap: 150                    | delegateCap: 149                    | delegateGroups              | 150
            delegateCap: 150                    | delegateCap: 99999999999999999999   | conference.delegateCap      | whole number
            delegateCap: 150                    | delegateCap: 150.5                  | conference.delegateCap      | 150.5
            {code: nha-tam,                     | {code: ha-tang,                     | movements[5].code           | movements[1]
            {code: xom-to, name                 | {code: duoc-khen, name              | delegateGroups[7].code      | delegateGroups[5]
            sample: {quota: 46}                 | sample: {quota: 46}, quota: 40      | delegateGroups[7].sample    | gives this figure
            sample: {quota: 46}                 | sample: {quotta: 46}                | delegateGroups[7].sample.quotta | "quota"
            sample: {quota: 46}                 | sample: {quota: -1}                 | delegateGroups[7].sample.quota | 0 to
            sample: {quota: 46}                 | sample: {quota: 46}, units: [cong-ann] | delegateGroups[7].units[0] | Did you mean "cong-an"
            sample: {quota: 46}                 | sample: {quota: 46}, units: []      | delegateGroups[7].units     | At least 1
            sample: {quota: 46}                 | sample: {quota: 46}, units: cong-an | delegateGroups[7].units     | a list
            sample: {quota: 46}                 | sample: {quota: 46}, unitQuotas: {cong-ann: 2} | delegateGroups[7].unitQuotas.cong-ann | Did you mean "cong-an"
            sample: {quota: 46}                 | sample: {quota: 46}, unitQuotas: {cong-an: hai} | delegateGroups[7].unitQuotas.cong-an | whole number
            sample: {quota: 46}                 | sample: {quota: 46}, unitQuotas: {Công an: 2} | delegateGroups[7].unitQuotas.Công an | such as cong-an
            sample: {quota: 46}                 | sample: {quota: 46}, unitQuotas: {} | delegateGroups[7].unitQuotas | 1 to 100
            sample: {quota: 46}                 | sample: {quota: 46}, unitQuotas: [2] | delegateGroups[7].unitQuotas | a group of code
            sample: {quota: 46}                 | quota: 46, unitQuotas: {cong-an: 40, quan-su: 7} | delegateGroups[7].unitQuotas | 47
            code: cong-an, name: Công an xã, relation: assigned | code: cong-an, name: Công an xã, relation: asigned | units[3].relation | Did you mean "assigned"
            {unit: cong-an,                     | {unit: cong-ann,                    | tasks[17].unit              | Did you mean "cong-an"
            owner: tt-van-hoa-truyen-thong      | owner: dai-truyen-hinh              | agenda[0].owner             | dai-truyen-hinh
            kind: awards                        | kind: award                         | agenda[4].kind              | Did you mean "awards"
            sample: {minutes: 60}               | sample: {minutes: 0}                | agenda[4].sample.minutes    | 1 to 1440
            source: REWARD_FUND                 | source: QUY                         | funding[1].source           | STATE_BUDGET
            preparedBy: van-hoa-xa-hoi          | preparedBy: van-hoa                 | estimate.preparedBy         | van-hoa
            selectedBy: hoi-dong-tdkt           | selectedBy: hoi-dong                | rewards.selectedBy          | hoi-dong
            recipients: [COLLECTIVE, INDIVIDUAL | recipients: [COLLECTIVE, COLLECTIVE | rewards.recipients[1]       | Already
            reportTo: van-hoa-xa-hoi            | reportTo: null                      | incidents.reportTo          | missing
            headcount: 2                        | headcount: hai                      | tasks[12].headcount         | whole number
            purposes:                           | purposes: {a: b}\\npurpose:         | purposes                    | list
            edition: 1                          | edition: 1\\n  edition: 2           | conference.edition          | same group
            """)
    void an_error_is_reported_with_its_path(String passage, String replacement, String path, String word) {
        List<FieldError> errors = errorsOf(PlanText.trungKhanh().with(passage, replacement.replace("\\n", "\n")));

        assertThat(errors)
                .filteredOn(error -> error.path().equals(path))
                .singleElement()
                .satisfies(error -> assertThat(error.english()).contains(word))
                .satisfies(error -> assertThat(error.vietnamese()).isNotBlank().isNotEqualTo(error.english()));
    }

    @Test
    void all_errors_are_reported_together() {
        List<FieldError> errors = errorsOf(PlanText.trungKhanh()
                .with("delegateCap: 150", "delegateCap: không rõ")
                .with("{code: nha-tam,", "{code: ha-tang,")
                .with("{unit: cong-an,", "{unit: cong-ann,")
                .with("incidents:", "incident:"));

        assertThat(errors)
                .extracting(FieldError::path)
                .containsExactlyInAnyOrder("conference.delegateCap", "movements[5].code", "tasks[17].unit", "incident");
    }

    @Test
    void every_missing_key_is_reported() {
        assertThat(errorsOf(new PlanText("schema: conference-plan/v1")))
                .extracting(FieldError::path)
                .containsExactly(
                        "conference",
                        "conference.code",
                        "conference.commune",
                        "conference.commune.name",
                        "conference.commune.kind",
                        "conference.commune.province",
                        "conference.issuer",
                        "conference.signatory",
                        "conference.signatory.title",
                        "conference.signatory.name",
                        "conference.title",
                        "conference.duration",
                        "conference.venue",
                        "conference.venue.name",
                        "conference.venue.address",
                        "conference.delegateCap",
                        "units",
                        "delegateGroups",
                        "rewards",
                        "rewards.recipients");
    }

    @Test
    void a_long_text_and_a_long_list_are_one_error_each() {
        String tenThousand = "  - {code: x, name: y}\n".repeat(10_000);
        List<FieldError> errors = errorsOf(PlanText.trungKhanh()
                .with("title: Hội nghị", "title: " + "Hội ".repeat(250_000) + "nghị")
                .with("movements:   ", "movements:\n" + tenThousand + "#"));

        assertThat(errors).as("%s", errors).extracting(FieldError::path).contains("conference.title", "movements");
        assertThat(errors)
                .filteredOn(error -> error.path().startsWith("movements"))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(errors).allSatisfy(error -> assertThat(error.english()).hasSizeLessThan(300));
    }

    @Test
    void errors_above_the_limit_are_counted_but_not_listed() {
        StringBuilder wrong = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            wrong.append("sai-").append(i).append(": 1\n");
        }
        List<FieldError> errors = errorsOf(new PlanText(PlanText.damThuy().yaml() + wrong));

        assertThat(errors).hasSize(PlanErrors.MAX_ERRORS + 1);
        assertThat(errors.getLast().english()).contains("4800 more");
    }

    @Test
    void decomposed_diacritics_are_composed() {
        String decomposed = java.text.Normalizer.normalize(PlanText.trungKhanh().yaml(), java.text.Normalizer.Form.NFD);
        // Keys are ASCII, so the two files differ only in the texts.
        assertThat(Plans.read(new PlanText(decomposed))).isEqualTo(Plans.read(PlanText.trungKhanh()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\u0000", "\\u007f", "\\ud800"})
    void a_control_character_or_an_unpaired_surrogate_is_refused(String escape) {
        assertThat(errorsOf(PlanText.trungKhanh().with("name: Hoàng Văn Tiến", "name: \"Hoàng" + escape + "Tiến\"")))
                .singleElement()
                .satisfies(error -> assertThat(error.english()).contains("control character"));
    }

    @Test
    void an_excerpt_is_always_printable() {
        assertThat(Excerpt.of("khóa\nlạ")).isEqualTo("khóa?lạ");
        assertThat(Excerpt.of("\ud800")).isEqualTo("?");
        assertThat(Excerpt.of("😀".repeat(1_000))).isEqualTo("😀".repeat(40) + "…");
        assertThat(Excerpt.of("a".repeat(40))).isEqualTo("a".repeat(40));
    }

    @Test
    void communes_with_the_same_name_are_distinguished_by_their_code() {
        Plan plan = Plans.read(
                PlanText.damThuy().with("province: Cao Bằng}", "province: Cao Bằng, code: dam-thuy-cao-bang}"));

        assertThat(plan.conference().commune().slug()).isEqualTo("dam-thuy-cao-bang");
    }

    @Test
    void differences_between_plans_are_listed_as_paths() {
        Plan one = Plans.read(PlanText.trungKhanh());

        assertThat(PlanDifferences.between(one, Plans.read(PlanText.trungKhanh())))
                .isEmpty();
        assertThat(PlanDifferences.between(
                        one,
                        Plans.read(PlanText.trungKhanh()
                                .with(
                                        "{code: xom-to, name: 'Các tổ dân phố, xóm', sample: {quota: 34}}",
                                        "{code: xom-to, name: 'Các tổ dân phố, xóm', quota: 34}")
                                .with(
                                        "principles: [trang trọng, thiết thực",
                                        "principles: [trang trọng, thiết thực, thật"))))
                .containsExactly("conference.principles", "delegateGroups[5].quota", "delegateGroups[5].sample");
    }

    private static List<FieldError> errorsOf(PlanText text) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> Plans.read(text));
        assertThat(invalid).as("the plan is refused").isNotNull();
        return invalid.faults();
    }

    @Test
    void every_error_has_the_line_of_its_value_or_of_the_group_that_lacks_it() {
        PlanText plan = new PlanText("""
                schema: conference-plan/v1
                conference:
                  code: A
                  commune: {name: Đàm Thủy, kind: xã}
                units:
                  - {code: van-phong, name: Văn phòng, relation: assigned, role: office}
                  - {code: van-phong, name: Văn phòng, relation: assigned, role: office}
                """);

        assertThat(catchThrowableOfType(InvalidInput.class, () -> Plans.read(plan))
                        .faults())
                .extracting(FieldError::path, FieldError::line)
                .contains(
                        tuple("conference.code", 3),
                        tuple("conference.commune.province", 4),
                        tuple("conference.title", 2),
                        tuple("units[1].code", 7),
                        tuple("rewards", null));
    }
}
