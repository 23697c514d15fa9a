package vn.vinhdanh.localstack;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The web application of the stack: OpenID provider, mailbox, state of the processes. */
@SpringBootApplication
class WebApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
