package vn.vinhdanh.systemtests.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;
import vn.vinhdanh.systemtests.running.Response;

/**
 * Four nominations on their whole way: nominated, voted on, decided, invited, answered, let in at the door, paid. Three are
 * approved; the fourth is voted down in every even cohort and refused by the Chairman in every odd one.
 */
final class Cohort {

    private static final List<String> COUNCIL = DemoAccounts.COUNCIL.subList(0, 3);
    private static final List<String> UNITS = List.of("truong-hoc", "tram-y-te", "xom-to-dan-pho", "doanh-nghiep");

    /** Of decisions; a number is used once a year. */
    private static final int NUMBERS_PER_ROUND = 100;

    private final Scene scene;
    private final Promises promises;
    private final DemoAccounts accounts;
    private final int number;
    private final String unit;

    /** In the order of their nomination; the last is the one that is not approved. */
    private final List<String> nominations = new ArrayList<>();

    /** Nomination → who receives it. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param number from 1, in this round */
    Cohort(Scene scene, int number) {
        this.scene = scene;
        this.promises = scene.promises();
        this.accounts = scene.accounts();
        this.number = number;
        this.unit = UNITS.get(number % UNITS.size());
    }

    void walk() {
        for (Map<String, Object> nominee : nominees()) {
            nominate(nominee);
        }
        vote();
        List<String> approved = decide();
        for (String nomination : approved) {
            invite(nomination);
        }
        approved.forEach(this::answer);
        come(approved);
        approved.forEach(this::pay);
    }

    private void nominate(Map<String, Object> nominee) {
        ApiClient officer = accounts.officerOf(unit);
        String name = (String) nominee.getOrDefault("name", nominee.get("head"));
        boolean household = nominee.get("kind").equals("HOUSEHOLD");
        Map<String, Object> body = Map.of(
                "conferenceId",
                scene.conferenceId(),
                "nominee",
                nominee,
                "movement",
                "nong-thon-moi",
                "formOfAward",
                household ? "GIA_DINH_VAN_HOA" : "GIAY_KHEN",
                "achievement",
                "Thành tích mẫu của " + name + ".");
        String id = idOf(scene.told(officer.post("/api/nominations", body)));
        nominations.add(id);
        names.put(id, name);
        promises.nominations.put(id, "DRAFT");
        scene.told(officer.post(path(id) + "/submission"));
        promises.nominations.put(id, "SUBMITTED");
        scene.told(accounts.councilSecretary().post(path(id) + "/appraisal"));
        promises.nominations.put(id, "APPRAISED");
    }

    private void vote() {
        ApiClient secretary = accounts.councilSecretary();
        String session = idOf(scene.told(secretary.post(
                "/api/council-sessions",
                Map.of(
                        "conferenceId", scene.conferenceId(),
                        "members", COUNCIL.stream().map(this::member).toList(),
                        "nominationIds", nominations))));
        String path = "/api/council-sessions/" + session;
        for (String member : COUNCIL) {
            scene.told(secretary.post(path + "/attendance", Map.of("account", member)));
        }
        scene.told(secretary.post(path + "/voting"));
        AtOnce.all(COUNCIL.stream()
                .<Runnable>map(member -> () -> cast(member, path))
                .toList());
        scene.told(secretary.post(path + "/closing"));
        promises.sessions.add(session);
    }

    private Response cast(String member, String session) {
        List<Map<String, String>> votes = new ArrayList<>();
        for (JsonNode line : accounts.as(member).get(session).expect(200).json().path("ballot")) {
            votes.add(Map.of("nominationId", line.asString(), "choice", choice(line.asString())));
        }
        return scene.told(accounts.as(member).post(session + "/ballots", Map.of("votes", votes)));
    }

    private String choice(String nomination) {
        return isVotedDown() && nomination.equals(nominations.getLast()) ? "AGAINST" : "FOR";
    }

    /** @return the nominations that were approved */
    private List<String> decide() {
        List<String> selected = isVotedDown() ? nominations.subList(0, 3) : nominations;
        if (isVotedDown()) {
            promises.nominations.put(nominations.getLast(), "NOT_SELECTED");
        }
        selected.forEach(id -> scene.await(
                "the reward of " + id + " to be reserved",
                () -> Optional.of(scene.nomination(id).at("/funding/state").asString())
                        .filter("RESERVED"::equals)));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String id : selected) {
            boolean approve = !id.equals(nominations.getLast());
            Map<String, Object> line = new HashMap<>(Map.of("nominationId", id, "approve", approve));
            if (!approve) {
                line.put("reason", "Chưa đủ tiêu biểu (mẫu).");
            }
            lines.add(line);
        }
        String number = scene.round() * NUMBERS_PER_ROUND + this.number + "/QĐ-UBND";
        scene.told(accounts.chairman()
                .post(
                        "/api/decisions",
                        Map.of(
                                "conferenceId",
                                scene.conferenceId(),
                                "number",
                                number,
                                "date",
                                "2025-08-20",
                                "lines",
                                lines)));
        promises.decisions.add(number);
        lines.forEach(line -> promises.nominations.put(
                (String) line.get("nominationId"), line.get("approve").equals(true) ? "APPROVED" : "REFUSED"));
        return nominations.subList(0, 3);
    }

    private void invite(String nomination) {
        String delegate = scene.await("a place for the awardee of " + nomination, () -> delegateOf(nomination));
        promises.awardees.put(nomination, delegate);
        new InvitedDelegate(
                        scene,
                        delegate,
                        "awardee-" + scene.round() + "-" + number + "-" + nominations.indexOf(nomination))
                .invite();
    }

    private Optional<String> delegateOf(String nomination) {
        for (JsonNode delegate : scene.accounts()
                .secretary()
                .all("/api/delegates?state=REGISTERED&conferenceId=" + scene.conferenceId())) {
            for (JsonNode award : delegate.path("nominations")) {
                if (award.asString().equals(nomination)) {
                    return Optional.of(delegate.path("id").asString());
                }
            }
        }
        return Optional.empty();
    }

    /** By the link in the letter, as soon as it is there; by telephone where the letter never comes. */
    private void answer(String nomination) {
        String delegate = promises.awardees.get(nomination);
        scene.await(
                "the invitation of " + delegate + " to come to rest",
                () -> scene.messageTo(delegate).filter(message -> InvitedDelegate.isAtRest(message)));
        String address = promises.invited.get(delegate);
        Optional<JsonNode> letter = scene.mailbox().mails().stream()
                .filter(message -> Mailbox.recipients(message).contains(address))
                .findFirst();
        Map<String, String> answer = Map.of("answer", "ACCEPT");
        scene.told(
                letter.isPresent()
                        ? accounts.anonymous().post(scene.mailbox().answerLink(letter.get()), answer)
                        : accounts.secretary().post("/api/delegates/" + delegate + "/answer", answer));
        promises.accepted.add(delegate);
    }

    /** The first is seen at two doors at once, the second at one, the third does not come. */
    private void come(List<String> approved) {
        CheckInDoor.atTwo(scene, promises.awardees.get(approved.get(0)));
        CheckInDoor.atOne(scene, promises.awardees.get(approved.get(1)));
    }

    private void pay(String nomination) {
        scene.await(
                "the reward of " + nomination + " to be committed",
                () -> Optional.of(scene.reward(nomination).path("state").asString())
                        .filter("COMMITTED"::equals));
        scene.told(accounts.accountant()
                .post("/api/rewards/" + nomination + "/payment", Map.of("receivedBy", names.get(nomination))));
        promises.paid.add(nomination);
    }

    private boolean isVotedDown() {
        return number % 2 == 0;
    }

    private Map<String, String> member(String account) {
        Map<String, String> card = accounts.profileOf(account);
        return Map.of("account", account, "name", card.get("name"), "unit", card.get("unit"));
    }

    private List<Map<String, Object>> nominees() {
        String who = "Mẫu " + scene.round() + "-" + number;
        return List.of(
                Map.of("kind", "INDIVIDUAL", "name", "Nông Thị " + who, "birthYear", 1980, "directLabour", true),
                Map.of("kind", "COLLECTIVE", "name", "Tổ " + who, "members", 9, "representative", "Bế Văn " + who),
                Map.of("kind", "HOUSEHOLD", "head", "Lý Thị " + who, "members", 4, "address", "Xóm " + who),
                Map.of("kind", "INDIVIDUAL", "name", "Hoàng Văn " + who, "birthYear", 1975, "directLabour", false));
    }

    private static String idOf(Response created) {
        return created.json().path("id").asString();
    }

    private static String path(String nomination) {
        return "/api/nominations/" + nomination;
    }
}
