package vn.vinhdanh.delegate;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts delegate-service. */
@SpringBootApplication
public class DelegateServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(DelegateServiceApplication.class, args);
    }
}
