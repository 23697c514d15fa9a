package vn.vinhdanh.systemtests.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Concurrently;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;
import vn.vinhdanh.systemtests.running.SampleAppointment;
import vn.vinhdanh.systemtests.running.SampleDecision;

/**
 * Takes four nominations the whole way: nomination, vote, decision, invitation, answer, check-in, payment. Three are
 * approved. The fourth is voted down in even cohorts and refused by the Chairman in odd ones.
 */
final class Cohort {

    private static final List<String> COUNCIL = DemoAccounts.COUNCIL.subList(0, 3);
    private static final List<String> UNITS = List.of("truong-hoc", "tram-y-te", "xom-to-dan-pho", "doanh-nghiep");

    /** The number of a decision can be used once a year. */
    private static final int DECISIONS_PER_ROUND = 100;

    private final RoundContext context;
    private final AcknowledgedCommands commands;
    private final DemoAccounts accounts;
    private final int number;
    private final String unit;

    /** The ids in the order of their creation. The last one is not approved. */
    private final List<String> nominations = new ArrayList<>();

    /** Nomination → the name of the person who may sign for its reward. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param number from 1, in this round */
    Cohort(RoundContext context, int number) {
        this.context = context;
        this.commands = context.commands();
        this.accounts = context.accounts();
        this.number = number;
        this.unit = UNITS.get(number % UNITS.size());
    }

    void run() {
        for (Map<String, Object> nominee : nominees()) {
            nominate(nominee);
        }
        vote();
        List<String> approved = decide();
        for (String nomination : approved) {
            invite(nomination);
        }
        approved.forEach(this::answer);
        checkIn(approved);
        approved.forEach(this::pay);
    }

    private void nominate(Map<String, Object> nominee) {
        ApiClient officer = accounts.officerOf(unit);
        String name = (String) nominee.getOrDefault("name", nominee.get("head"));
        boolean household = nominee.get("kind").equals("HOUSEHOLD");
        Map<String, Object> body = new HashMap<>(Map.of("movement", "nong-thon-moi", "underDiscipline", false));
        body.put("conferenceId", context.conferenceId());
        body.put("nominee", nominee);
        body.put("formOfAward", household ? "GIA_DINH_VAN_HOA" : "GIAY_KHEN");
        body.put("achievement", "Thành tích mẫu của " + name + ".");
        String id = context.acknowledged(officer.post("/api/nominations", body)).id();
        nominations.add(id);
        names.put(id, (String) nominee.getOrDefault("representative", name));
        commands.nominations.put(id, "DRAFT");
        context.acknowledged(officer.post(path(id) + "/submission"));
        commands.nominations.put(id, "SUBMITTED");
        context.acknowledged(accounts.councilSecretary().post(path(id) + "/appraisal", Map.of("noDiscipline", true)));
        commands.nominations.put(id, "APPRAISED");
    }

    private void vote() {
        appoint();
        ApiClient secretary = accounts.councilSecretary();
        String session = context.acknowledged(secretary.post(
                        "/api/council-sessions",
                        Map.of("conferenceId", context.conferenceId(), "nominationIds", nominations)))
                .id();
        String path = "/api/council-sessions/" + session;
        for (String member : COUNCIL) {
            context.acknowledged(secretary.post(path + "/attendance", Map.of("account", member)));
        }
        context.acknowledged(secretary.post(path + "/voting"));
        Concurrently.runAll(COUNCIL.stream()
                .<Runnable>map(member -> () -> cast(member, path))
                .toList());
        context.acknowledged(secretary.post(path + "/closing"));
        commands.sessions.add(session);
    }

    /** Each cohort enters the same decision about the council of the conference; the first one counts. */
    private void appoint() {
        for (String member : COUNCIL) {
            accounts.as(member).get("/api/council-sessions").expect(200);
        }
        context.acknowledged(accounts.chairman()
                .post(SampleAppointment.path(context.conferenceId()), SampleAppointment.of(COUNCIL)));
    }

    private Response cast(String member, String session) {
        List<Map<String, String>> votes = new ArrayList<>();
        for (JsonNode line : accounts.as(member).get(session).expect(200).json().path("ballot")) {
            votes.add(Map.of("nominationId", line.asString(), "choice", choice(line.asString())));
        }
        return context.acknowledged(accounts.as(member).post(session + "/ballots", Map.of("votes", votes)));
    }

    private String choice(String nomination) {
        return isVotedDown() && nomination.equals(nominations.getLast()) ? "AGAINST" : "FOR";
    }

    /** @return the nominations that were approved */
    private List<String> decide() {
        List<String> selected = isVotedDown() ? nominations.subList(0, 3) : nominations;
        if (isVotedDown()) {
            commands.nominations.put(nominations.getLast(), "NOT_SELECTED");
        }
        selected.forEach(id -> context.await(
                "the reward of " + id + " to be reserved",
                () -> Optional.of(context.nomination(id).at("/funding/state").asString())
                        .filter("RESERVED"::equals)));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String id : selected) {
            boolean approve = !id.equals(nominations.getLast());
            long version = context.nomination(id).path("version").asLong();
            Map<String, Object> line =
                    new HashMap<>(Map.of("nominationId", id, "version", version, "approve", approve));
            if (!approve) {
                line.put("reason", "Chưa đủ tiêu biểu (mẫu).");
            }
            lines.add(line);
        }
        String number = context.round() * DECISIONS_PER_ROUND + this.number + "/QĐ-UBND";
        context.acknowledged(accounts.chairman()
                .post(SampleDecision.PATH, SampleDecision.of(context.conferenceId(), number, lines)));
        commands.decisions.add(number);
        lines.forEach(line -> commands.nominations.put(
                (String) line.get("nominationId"), line.get("approve").equals(true) ? "APPROVED" : "REFUSED"));
        return nominations.subList(0, 3);
    }

    private void invite(String nomination) {
        String delegate = context.await("a place for the awardee of " + nomination, () -> delegateOf(nomination));
        commands.awardees.put(nomination, delegate);
        new InvitedDelegate(
                        context,
                        delegate,
                        "awardee-" + context.round() + "-" + number + "-" + nominations.indexOf(nomination))
                .invite();
    }

    private Optional<String> delegateOf(String nomination) {
        for (JsonNode delegate : context.accounts()
                .secretary()
                .all("/api/delegates?state=REGISTERED&conferenceId=" + context.conferenceId())) {
            for (JsonNode award : delegate.path("nominations")) {
                if (award.asString().equals(nomination)) {
                    return Optional.of(delegate.path("id").asString());
                }
            }
        }
        return Optional.empty();
    }

    /** Answers by the link in the mail. If no mail came, the secretary enters the answer, as after a call. */
    private void answer(String nomination) {
        String delegate = commands.awardees.get(nomination);
        context.await(
                "the invitation of " + delegate + " to be settled",
                () -> context.messageTo(delegate).filter(message -> InvitedDelegate.isSettled(message)));
        String address = commands.invited.get(delegate);
        Optional<JsonNode> mail = context.mailbox().invitationTo(address);
        Map<String, String> answer = Map.of("answer", "ACCEPT");
        context.acknowledged(
                mail.isPresent()
                        ? accounts.anonymous().post(context.mailbox().answerLink(mail.get()), answer)
                        : accounts.secretary().post("/api/delegates/" + delegate + "/answer", answer));
        commands.accepted.add(delegate);
    }

    /** The first delegate is checked in at two doors at the same time, the second at one door, the third not at all. */
    private void checkIn(List<String> approved) {
        CheckInDoor.checkInTwice(context, commands.awardees.get(approved.get(0)));
        CheckInDoor.checkInOnce(context, commands.awardees.get(approved.get(1)));
    }

    /** The payment of the first nominee is reversed and made again. */
    private void pay(String nomination) {
        RewardPayment payment = new RewardPayment(context, nomination, names.get(nomination));
        payment.pay();
        if (nomination.equals(nominations.getFirst())) {
            payment.reverse();
            payment.pay();
        }
        commands.paid.add(nomination);
    }

    private boolean isVotedDown() {
        return number % 2 == 0;
    }

    private List<Map<String, Object>> nominees() {
        String suffix = "Mẫu " + context.round() + "-" + number;
        return List.of(
                Map.of("kind", "INDIVIDUAL", "name", "Nông Thị " + suffix, "birthYear", 1980, "directLabour", true),
                Map.of(
                        "kind",
                        "COLLECTIVE",
                        "name",
                        "Tổ " + suffix,
                        "members",
                        9,
                        "representative",
                        "Bế Văn " + suffix),
                Map.of("kind", "HOUSEHOLD", "head", "Lý Thị " + suffix, "members", 4, "address", "Xóm " + suffix),
                Map.of("kind", "INDIVIDUAL", "name", "Hoàng Văn " + suffix, "birthYear", 1975, "directLabour", false));
    }

    private static String path(String nomination) {
        return "/api/nominations/" + nomination;
    }
}
