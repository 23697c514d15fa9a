package vn.vinhdanh.systemtests;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/** The plan knows all hamlets as one unit. The register gets the hamlets, and two of them are merged. */
final class UnitsChapter implements Chapter {

    private static final String UNITS = "/api/units";
    private static final String HAMLETS = "xom-to-dan-pho";

    private final DemoAccounts accounts;

    UnitsChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("hamlets are added below the hamlets of the plan, and one is renamed", () -> {
            add("xom-mau-trong", "Xóm Mẫu");
            add("xom-mau-ngoai", "Xóm Mẫu Ngoài");
            accounts.secretary()
                    .put(UNITS + "/xom-mau-trong", Map.of("name", "Xóm Mẫu Trong", "parent", HAMLETS))
                    .expectDone();
            Expect.equal(
                    "name", "Xóm Mẫu Trong", unit("xom-mau-trong").path("name").asString());
        });
        report.step(
                "two hamlets are merged: the one that is left continues the other, which stays in the register", () -> {
                    accounts.secretary()
                            .post(
                                    UNITS + "/xom-mau-ngoai/merger",
                                    Map.of("into", "xom-mau-trong", "reason", "Nghị quyết về sáp nhập xóm (mẫu)"))
                            .expectDone();
                    Expect.equal(
                            "continued by",
                            "xom-mau-trong",
                            unit("xom-mau-ngoai").path("mergedInto").asString());
                    Expect.refused(
                            accounts.secretary()
                                    .post(UNITS + "/xom-mau-ngoai/dissolution", Map.of("reason", "Không còn (mẫu)")),
                            "APastUnitDoesNotChange");
                });
    }

    private void add(String code, String name) {
        accounts.secretary()
                .post(UNITS, Map.of("code", code, "name", name, "parent", HAMLETS))
                .expect(201);
    }

    private JsonNode unit(String code) {
        return accounts.secretary().get(UNITS).expect(200).items().stream()
                .filter(unit -> unit.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
