package vn.vinhdanh.gateway;

import java.security.Security;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Instances of a service come and go behind one name; a new one is found after this many seconds. */
    private static final String NAME_LOOKUP_SECONDS = "5";

    static {
        Security.setProperty("networkaddress.cache.ttl", NAME_LOOKUP_SECONDS);
        Security.setProperty("networkaddress.cache.negative.ttl", "0");
    }

    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }
}
