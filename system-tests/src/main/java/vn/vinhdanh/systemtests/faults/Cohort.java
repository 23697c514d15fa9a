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
import vn.vinhdanh.systemtests.running.Response;

/**
 * Takes four nominations the whole way: nomination, vote, decision, invitation, answer, check-in, payment. Three are
 * approved. The fourth is voted down in even cohorts and refused by the Chairman in odd ones, where one award is revoked
 * after the payment. The first nomination is returned once after its appraisal.
 */
final class Cohort {

    private static final List<String> UNITS = List.of("truong-hoc", "tram-y-te", "xom-to-dan-pho", "doanh-nghiep");

    private final RoundContext context;
    private final AcknowledgedCommands commands;
    private final DemoAccounts accounts;
    private final int number;
    private final String unit;
    private final ChairmansDecision decision;

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
        this.decision = new ChairmansDecision(context, number);
    }

    void run() {
        for (Map<String, Object> nominee : nominees()) {
            nominate(nominee);
        }
        commands.sessions.add(
                new CouncilVote(context, nominations, isVotedDown() ? nominations.getLast() : null).hold());
        List<String> approved = decide();
        for (String nomination : approved) {
            invite(nomination);
        }
        approved.forEach(this::answer);
        checkIn(approved);
        approved.forEach(this::pay);
        if (!isVotedDown()) {
            revoke(approved.getLast());
        }
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
        submit(id);
        appraise(id);
        if (nominations.size() == 1) {
            context.acknowledged(
                    accounts.councilSecretary().post(path(id) + "/return", Map.of("reason", "Thiếu minh chứng (mẫu)")));
            commands.nominations.put(id, "RETURNED");
            submit(id);
            appraise(id);
        }
    }

    private void submit(String nomination) {
        context.acknowledged(accounts.officerOf(unit).post(path(nomination) + "/submission"));
        commands.nominations.put(nomination, "SUBMITTED");
    }

    private void appraise(String nomination) {
        context.acknowledged(
                accounts.councilSecretary().post(path(nomination) + "/appraisal", Map.of("noDiscipline", true)));
        commands.nominations.put(nomination, "APPRAISED");
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
        decision.sign(lines);
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

    /**
     * Answers by the link in the mail. If no mail came, or the hall was changed since and the new letter is on its way, the
     * secretary enters the answer, as after a call.
     */
    private void answer(String nomination) {
        String delegate = commands.awardees.get(nomination);
        context.await(
                "the invitation of " + delegate + " to be settled",
                () -> context.messageTo(delegate).filter(message -> InvitedDelegate.isSettled(message)));
        Map<String, String> answer = Map.of("answer", "ACCEPT");
        context.acknowledged(context.mailbox()
                .invitationTo(commands.invited.get(delegate))
                .map(mail -> accounts.anonymous().post(context.mailbox().answerLink(mail), answer))
                .filter(response -> !response.wasRefusedBy("InvitationWasReplaced"))
                .orElseGet(() -> enterAnswer(delegate, answer)));
        commands.accepted.add(delegate);
    }

    /** As an officer does: reads the delegate again if something was recorded between reading and answering. */
    private Response enterAnswer(String delegate, Map<String, String> answer) {
        return context.await(
                "the answer of " + delegate + " to be entered",
                () -> Optional.of(accounts.secretary().post("/api/delegates/" + delegate + "/answer", answer))
                        .filter(response -> response.status() != 412));
    }

    /**
     * The first delegate is checked in at two doors at the same time. The second is checked in by mistake, and comes later.
     * The third does not come.
     */
    private void checkIn(List<String> approved) {
        CheckInDoor.checkInTwice(context, commands.awardees.get(approved.get(0)));
        CheckInDoor.checkInAgain(context, commands.awardees.get(approved.get(1)));
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

    /** After the payment: the delegate loses the place and is told, and the money comes back. */
    private void revoke(String nomination) {
        String delegate = commands.awardees.get(nomination);
        commands.accepted.remove(delegate);
        commands.revokedDelegates.add(delegate);
        decision.revoke(nomination);
        commands.nominations.put(nomination, "REVOKED");
        commands.cancelled.add(delegate);
        commands.paid.remove(nomination);
        new RewardPayment(context, nomination, names.get(nomination)).recover();
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
