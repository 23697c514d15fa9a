package vn.vinhdanh.nomination;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. The beans are declared in {@code config}. */
@SpringBootApplication
public class NominationServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(NominationServiceApplication.class, args);
    }
}
