package vn.vinhdanh.delegate.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.PrintSeating;
import vn.vinhdanh.delegate.application.SeatingPrinter;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.Responses;

/** Prints the papers of a seating plan. */
@RestController
@RequestMapping("/api/seatings/{conferenceId}")
public final class SeatingPaperController {

    private final PrintSeating print;

    public SeatingPaperController(PrintSeating print) {
        this.print = print;
    }

    @GetMapping(value = "/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(
            @PathVariable String conferenceId,
            @RequestParam SeatingPrinter.Paper paper,
            @RequestParam(defaultValue = "A4") @Parameter(description = "Of a plan of the hall.")
                    SeatingPrinter.Sheet sheet,
            @RequestParam(defaultValue = "10")
                    @Parameter(description = "Badges on a sheet, an even number.")
                    @Min(2)
                    @Max(16)
                    int perSheet,
            @RequestParam(required = false)
                    @Parameter(description = "The only delegate who gets a card; absent for all.")
                    @Nullable
                    @Size(max = 64)
                    String delegateId,
            CommandContext context) {
        SeatingPrinter.Order order = new SeatingPrinter.Order(paper, sheet, perSheet, delegateId);
        return Responses.pdf("cho-ngoi.pdf", print.print(conferenceId, order, context));
    }
}
