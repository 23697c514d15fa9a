package vn.vinhdanh.budget;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.testkit.HttpContract;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The file from which the web client's types are generated says what the service does. */
@ServiceIntegrationTest
class HttpContractIT {

    @LocalServerPort
    private int port;

    @Test
    void the_service_describes_itself_as_published() {
        HttpContract.assertPublished("budget", port);
    }
}
