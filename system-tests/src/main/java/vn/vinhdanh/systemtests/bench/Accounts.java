package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.RunningSystem;
import vn.vinhdanh.systemtests.running.Service;

/**
 * The demo accounts as clients of the gateway, or of a service without the gateway. The clients never repeat a request.
 */
final class Accounts {

    static final String SECRETARY = "thu.ky";

    /** Units of the plan whose officers nominate. */
    static final List<String> UNITS = List.of(
            "phong-kinh-te",
            "tt-hanh-chinh-cong",
            "ban-chi-huy-quan-su",
            "truong-hoc",
            "tram-y-te",
            "xom-to-dan-pho",
            "doanh-nghiep",
            "cong-an");

    private final RunningSystem system;
    private final DemoAccounts accounts;

    Accounts(RunningSystem system) {
        this.system = system;
        this.accounts = new DemoAccounts(system.endpoints(), Duration.ZERO);
    }

    @Nullable
    String token(String account) {
        return gateway(account).token();
    }

    /** Through the gateway, as every user. */
    ApiClient gateway(String account) {
        return accounts.as(account);
    }

    /** Without the gateway. */
    ApiClient direct(Service service, String account) {
        return service == Service.GATEWAY
                ? gateway(account)
                : new ApiClient(system.url(service), token(account), Duration.ZERO);
    }

    /** The officer who nominates for this unit. */
    static String officerOf(String unit) {
        return "can.bo." + unit;
    }
}
