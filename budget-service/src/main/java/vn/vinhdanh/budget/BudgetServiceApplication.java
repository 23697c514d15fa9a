package vn.vinhdanh.budget;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts budget-service. */
@SpringBootApplication
public class BudgetServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BudgetServiceApplication.class, arguments);
    }
}
