package vn.vinhdanh.systemtests.faults;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.systemtests.running.Response;

/** The accountant pays the reward of a nomination. A wrong payment is reversed by two people, and paid again. */
final class RewardPayment {

    private final RoundContext context;
    private final String nomination;
    private final String signer;
    private final String path;

    /** @param signer the person who may sign for the money */
    RewardPayment(RoundContext context, String nomination, String signer) {
        this.context = context;
        this.nomination = nomination;
        this.signer = signer;
        this.path = "/api/rewards/" + nomination;
    }

    /** A pay-out sheet may be faster. */
    void pay() {
        String state = context.await(
                "the reward of " + nomination + " to be committed",
                () -> Optional.of(context.reward(nomination).path("state").asString())
                        .filter(Set.of("COMMITTED", "PAID")::contains));
        if (state.equals("PAID")) {
            return;
        }
        Response payment = context.accounts().accountant().post(path + "/payment", Map.of("receivedBy", signer));
        if (payment.status() != 409) {
            context.acknowledged(payment);
        }
        context.await(
                "the reward of " + nomination + " to be paid",
                () -> Optional.of(context.reward(nomination).path("state").asString())
                        .filter("PAID"::equals));
    }

    /** The award is revoked, and the money comes back. */
    void recover() {
        context.await(
                "the reward of " + nomination + " to be due for recovery",
                () -> Optional.of(context.reward(nomination).path("recoveryDue").asLong())
                        .filter(due -> due > 0));
        context.acknowledged(context.accounts()
                .accountant()
                .post(path + "/recovery", Map.of("receipt", "Phiếu thu mẫu " + context.round())));
    }

    void reverse() {
        context.acknowledged(
                context.accounts().accountant().post(path + "/reversal", Map.of("reason", "Ghi nhầm (mẫu)")));
        context.acknowledged(context.accounts().chairman().post(path + "/reversal/approval"));
    }
}
