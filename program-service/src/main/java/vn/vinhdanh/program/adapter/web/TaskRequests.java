package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.application.NameResponsible;
import vn.vinhdanh.program.domain.task.Work;

/** What is sent with the steps of a task. */
final class TaskRequests {

    private static final int SENTENCES = 2000;

    private TaskRequests() {}

    /** @param steps all of them, in their order */
    record Steps(@NotNull @Size(max = Work.MOST_STEPS) List<@Valid @NotNull Entry> steps) {

        record Entry(@NotBlank @Size(max = 300) String text, boolean done) {}

        List<Work.Step> toSteps() {
            return steps.stream()
                    .map(entry -> new Work.Step(entry.text(), entry.done()))
                    .toList();
        }
    }

    /**
     * Either an address or a file.
     *
     * @param url of a page or a file that is somewhere else, as https://… or http://…
     * @param file that was sent for this task within the last 12 hours
     */
    record Evidence(
            @NotBlank @Size(max = 200) String label,

            @Nullable @Size(max = 1000) @Pattern(regexp = "https?://\\S+")
            String url,

            @Nullable @Valid File file) {

        /** @param name as its sender calls it */
        record File(
                @NotBlank @Size(max = 36) String id,
                @NotBlank @Size(max = 200) String name) {}

        /**
         * @return null if it is an address
         * @throws InvalidInput if it is both, or neither
         */
        @Nullable
        File fileInsteadOfAddress() {
            if ((url == null) == (file == null)) {
                throw new InvalidInput(
                        "url",
                        "Gửi một liên kết hoặc một tệp, không cả hai.",
                        "Send either a link or a file, not both.");
            }
            return file;
        }
    }

    record Words(@NotBlank @Size(max = SENTENCES) String text) {}

    /** @param text what was done; absent if the evidence says it */
    record Report(@Nullable @Size(max = SENTENCES) String text) {}

    /**
     * Who sees to it; nobody if both are absent.
     *
     * @param account of somebody who has logged in
     * @param name of somebody without an account
     */
    record Person(
            @Nullable @Size(max = 200) String account,
            @Nullable @Size(max = 100) String name) {

        NameResponsible.Person given() {
            boolean typed = account == null && name != null && !name.isBlank();
            return new NameResponsible.Person(account, typed ? Text.normal(name) : null);
        }
    }

    record Reason(@NotBlank @Size(max = SENTENCES) String reason) {}

    /** @param to code of the other unit */
    record Offer(
            @NotBlank @Size(max = 64) String to,
            @NotBlank @Size(max = SENTENCES) String reason) {}

    /** @param until the day by which the difficulty is to be overcome; absent if none is set */
    record Answer(
            @NotBlank @Size(max = SENTENCES) String text,
            @Nullable LocalDate until) {}
}
