package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The list of nominations: search by name, order, counts and duplicates. */
@ServiceIntegrationTest
class NominationListIT {

    @LocalServerPort
    private int port;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
    }

    @Test
    void a_name_is_found_by_parts_without_diacritics_and_case() {
        draft("truong-hoc", "Hoàng Văn Đức");
        draft("truong-hoc", "Đàm Thị Hoa");
        commune.secretariat()
                .post("/api/nominations", commune.household("xom-to-dan-pho", "Hoàng Đình Phúc", "Việc tốt"))
                .expect(201);

        assertThat(found("q=duc")).containsExactly("Hoàng Văn Đức");
        assertThat(found("q=" + encoded("ĐÀM HÒA"))).containsExactly("Đàm Thị Hoa");
        assertThat(found("q=" + encoded("đ hoang"))).containsExactlyInAnyOrder("Hoàng Văn Đức", "Hoàng Đình Phúc");
        assertThat(found("q=uc")).isEmpty();
        assertThat(found("q=" + encoded(".*("))).isEmpty();
        assertThat(found("q=%20")).hasSize(4);
    }

    @Test
    void a_search_is_combined_with_filters_and_stays_in_the_own_unit() {
        draft("truong-hoc", "Hoàng Văn Đức");
        draft("tram-y-te", "Hoàng Thị Hoa");
        String path = "/api/nominations?q=hoang&conferenceId=" + commune.conferenceId();

        assertThat(names(commune.secretariat().get(path + "&unit=tram-y-te").json()))
                .containsExactly("Hoàng Thị Hoa");
        assertThat(names(commune.officerOf("truong-hoc").get(path).json())).containsExactly("Hoàng Văn Đức");
    }

    @Test
    void the_newest_come_first_page_by_page_even_if_their_ids_are_derived_from_a_key() {
        List<String> newestFirst = new ArrayList<>(List.of("Người Đầu Tiên"));
        for (String name : List.of("Một", "Hai", "Ba", "Bốn", "Năm")) {
            commune.secretariat()
                    .with("Idempotency-Key", "key-" + newestFirst.size())
                    .post("/api/nominations", commune.individual("truong-hoc", name, "Việc tốt"))
                    .expect(201);
            newestFirst.addFirst(name);
        }

        List<String> listed = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = list("newestFirst=true&limit=2" + after);
            listed.addAll(names(page));
            after = page.path("next").isString() ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
        assertThat(listed).isEqualTo(newestFirst);
    }

    @Test
    void the_states_are_counted_for_the_strip_and_for_the_own_unit() {
        commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        draft("tram-y-te", "Nông Thị Hoa");
        String path = "/api/nominations/progress?conferenceId=" + commune.conferenceId();

        JsonNode all = commune.chairman().get(path).expect(200).json();
        assertThat(all.get("total").asInt()).isEqualTo(3);
        assertThat(all.at("/states/DRAFT").asInt()).isEqualTo(2);
        assertThat(all.at("/states/APPRAISED").asInt()).isEqualTo(1);
        assertThat(all.at("/states/SELECTED").asInt()).isZero();

        JsonNode own = commune.officerOf("tram-y-te").get(path).expect(200).json();
        assertThat(own.get("total").asInt()).isEqualTo(1);
        assertThat(own.at("/states/DRAFT").asInt()).isEqualTo(1);
    }

    @Test
    void a_hundred_drafts_of_one_name_hide_no_double_and_neither_does_an_invisible_character() {
        for (int i = 0; i < 100; i++) {
            draft("tram-y-te", "Hoàng Văn Đức");
        }
        commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Hiến đất làm đường"));

        String again = commune.secretariat()
                .post("/api/nominations", commune.individual("tram-y-te", "Hoàng Văn\u200b Đức", "Hiến đất làm đường"))
                .expect(201)
                .json()
                .get("id")
                .asString();
        commune.secretariat().post("/api/nominations/" + again + "/submission").expect(200);
        assertThat(commune.read(again).at("/findings/0/kind").asString()).isEqualTo("SIMILAR_ACHIEVEMENT");
    }

    @Test
    void a_list_marks_likely_duplicates_as_one_nomination_does() {
        draft("truong-hoc", "Hoàng Văn Đức");
        draft("truong-hoc", "Hoang Van Duc");
        draft("tram-y-te", "Nông Thị Hoa");

        for (JsonNode item : list("").get("items")) {
            JsonNode single = commune.read(item.get("id").asString());
            assertThat(item.get("duplicates")).isEqualTo(single.get("duplicates"));
            assertThat(item.get("findings")).isEqualTo(single.get("findings"));
        }
        assertThat(list("q=duc").get("items"))
                .allSatisfy(item -> assertThat(item.get("duplicates")).hasSize(1));
        assertThat(list("q=nong").at("/items/0/duplicates")).isEmpty();
    }

    private void draft(String unit, String name) {
        commune.secretariat()
                .post("/api/nominations", commune.individual(unit, name, "Việc tốt"))
                .expect(201);
    }

    private List<String> found(String query) {
        return names(list(query));
    }

    private JsonNode list(String query) {
        ApiClient secretariat = commune.secretariat();
        return secretariat
                .get("/api/nominations?conferenceId=" + commune.conferenceId() + "&" + query)
                .expect(200)
                .json();
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        for (JsonNode item : page.get("items")) {
            JsonNode nominee = item.get("nominee");
            names.add(nominee.path("name").asString(nominee.path("head").asString("")));
        }
        return names;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
