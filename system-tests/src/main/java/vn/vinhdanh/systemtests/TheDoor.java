package vn.vinhdanh.systemtests;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** On the day: the door lets in who has a place, each once, and nobody else. */
final class TheDoor implements Chapter {

    private static final int COME = 5;
    private static final String MAIN = "cua-chinh";
    private static final String SIDE = "cua-ben";

    private final People people;

    TheDoor(People people) {
        this.people = people;
    }

    @Override
    public void play(Stage stage, Report report) {
        report.step("the door checks in five who said that they come", () -> {
            for (String id : idsIn("ACCEPTED", stage).subList(0, COME)) {
                checkIn(people.door(), id, MAIN).expect(200);
            }
            Check.equal("checked in", COME, idsIn("CHECKED_IN", stage).size());
        });
        report.step("at another door the same delegate counts once, where and when he came first", () -> {
            String id = idsIn("CHECKED_IN", stage).getFirst();
            JsonNode first = people.secretary()
                    .get(TheDelegates.DELEGATES + "/" + id)
                    .expect(200)
                    .json()
                    .path("checkIn");
            JsonNode again = checkIn(people.door(), id, SIDE).expect(200).json();
            Check.equal("door", MAIN, again.path("door").asString());
            Check.equal("time", first.path("at"), again.path("checkedInAt"));
        });
        report.step("who comes instead of a delegate is let in by name", () -> {
            String id = idsIn("SUBSTITUTED", stage).getFirst();
            JsonNode substitute = checkIn(people.door(), id, SIDE).expect(200).json();
            Check.that(
                    "a name: " + substitute,
                    !substitute.path("substituteName").asString().isBlank());
        });
        report.step("who declined has no place to come to", () -> {
            String id = idsIn("DECLINED", stage).getFirst();
            checkIn(people.door(), id, MAIN).expectRefused("OnlyADelegateWithAPlaceChecksIn");
            Check.that("still declined", idsIn("DECLINED", stage).contains(id));
        });
        report.step("only the door and the secretariat check in, and for their own commune", () -> {
            String id = idsIn("ACCEPTED", stage).getFirst();
            checkIn(people.accountant(), id, MAIN).expect(403);
            checkIn(people.stranger(), id, MAIN).expect(404);
        });
    }

    private static Reply checkIn(Client client, String delegate, String door) {
        return client.post(TheDelegates.DELEGATES + "/" + delegate + "/check-in", Map.of("door", door));
    }

    private List<String> idsIn(String state, Stage stage) {
        return people
                .secretary()
                .all(TheDelegates.DELEGATES + "?state=" + state + "&conferenceId=" + stage.conferenceId)
                .stream()
                .map(delegate -> delegate.path("id").asString())
                .toList();
    }
}
