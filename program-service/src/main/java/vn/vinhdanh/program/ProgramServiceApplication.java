package vn.vinhdanh.program;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts program-service. */
@SpringBootApplication
public class ProgramServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ProgramServiceApplication.class, arguments);
    }
}
