package vn.vinhdanh.systemtests.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhdanh.systemtests.running.Service;

/** The demo accounts. Each signs in once. */
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
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Accounts(RunningSystem system) {
        this.system = system;
    }

    String token(String account) {
        return tokens.computeIfAbsent(account, each -> ApiClient.signIn(system.identity(), each));
    }

    /** Through the gateway, as every user. */
    ApiClient gateway(String account) {
        return direct(Service.GATEWAY, account);
    }

    /** Without the gateway. */
    ApiClient direct(Service service, String account) {
        return new ApiClient(system.url(service), token(account));
    }

    /** The officer who nominates for this unit. */
    static String officerOf(String unit) {
        return "can.bo." + unit;
    }
}
