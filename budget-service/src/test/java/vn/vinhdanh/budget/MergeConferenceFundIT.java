package vn.vinhdanh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.budget.application.MergeConferenceFunds;
import vn.vinhdanh.budget.application.SettleClaims;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.reward.Nominee;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.budget.fixtures.Callers;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** What an earlier version stored, in the real store: a reward fund of a conference, with a ledger of its own. */
@ServiceIntegrationTest
class MergeConferenceFundIT {

    private static final long REWARD = 710_000;

    @Autowired
    Funds funds;

    @Autowired
    Allocations allocations;

    @Autowired
    Rewards rewards;

    @Autowired
    SettleClaims claims;

    @Autowired
    MergeConferenceFunds merge;

    @LocalServerPort
    int port;

    private final String conference = Ids.named("conference", UUID.randomUUID().toString());
    private final String commune = "xa-" + conference;
    private final int year = VietnamTime.dayOf(Instant.now()).getYear();

    @Test
    void it_becomes_part_of_the_year_s_once_and_both_ledgers_are_intact() {
        Callers callers = new Callers(port, commune);
        openAsBefore();
        String path = "/api/funds/" + conference + "/REWARD_FUND";
        allocateAsBefore(1_000_000);
        String reserved = selectAsBefore();
        String unfunded = selectAsBefore();

        merge.mergeAll(Instant.now());
        merge.mergeAll(Instant.now());

        JsonNode own =
                callers.chairman().get(path + "/former-ledger/verification").json();
        assertThat(own.path("intact").asBoolean()).as(own.toString()).isTrue();
        assertThat(own.path("lines").asLong()).isEqualTo(4);
        assertThat(own.at("/balances/allocated").asLong()).isZero();
        JsonNode years = callers.chairman().get(path + "/ledger/verification").json();
        assertThat(years.path("intact").asBoolean()).as(years.toString()).isTrue();
        assertThat(years.at("/balances/reserved").asLong()).isEqualTo(REWARD);
        assertThat(years.at("/balances/available").asLong()).isEqualTo(1_000_000 - REWARD);
        JsonNode reward = callers.chairman().get("/api/rewards/" + reserved).json();
        assertThat(reward.path("ledgerLines").values().stream()
                        .map(line -> line.path("id").asString().replaceFirst("/0.*", "")))
                .containsExactly(
                        conference + "/REWARD_FUND",
                        conference + "/REWARD_FUND",
                        FundId.rewardFundOf(commune, year).value());

        callers.accountant()
                .post("/api/reward-funds/" + year + "/allocations", "{\"amount\": 420000, \"basis\": \"QĐ 02\"}");
        Probe.await(() -> assertThat(callers.chairman()
                        .get("/api/rewards/" + unfunded)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("RESERVED"));
        assertThat(callers.chairman().get(path + "/allocations").json().size())
                .as("of before, and of the year")
                .isEqualTo(2);
    }

    private void openAsBefore() {
        for (var kind : FundKind.values()) {
            Fund fund = new Fund(
                    new FundId(conference, kind), commune, "Quỹ", "", null, null, null, null, null, null, null);
            funds.add(fund.id().value(), Outcome.of(fund), context());
        }
    }

    private void allocateAsBefore(long amount) {
        FundId own = FundId.rewardFundOf(conference);
        String id = UUID.randomUUID().toString();
        allocations.add(id, Allocation.order(id, commune, own, amount, "QĐ 01", LedgerHead.empty(own)), context());
        claims.settle(allocations, id, context());
    }

    private String selectAsBefore() {
        String nomination = UUID.randomUUID().toString();
        Nominee nominee = new Nominee("Hoàng Văn Đức", "INDIVIDUAL", "truong-hoc", "GIAY_KHEN");
        rewards.add(
                nomination,
                Outcome.of(Reward.selected(nomination, commune, conference, nominee, REWARD, null)),
                context());
        claims.settle(rewards, nomination, context());
        return nomination;
    }

    private CommandContext context() {
        return new CommandContext(Actor.system(commune), "select", null, Instant.now(), "0".repeat(32), null);
    }
}
