package vn.vinhdanh.localstack;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The web part of the stack: OpenID provider, mailbox, state of the processes. */
@SpringBootApplication
class LocalStackWeb {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
