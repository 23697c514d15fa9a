package vn.vinhdanh.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document with the components of Decree 30/2020/NĐ-CP: a decision, plan, report, minutes or proposal. */
public record AdministrativeDocument(Heading heading, Subject subject, Body body, Closing closing, List<Annex> annexes)
        implements Paper {

    /** Type name ("QUYẾT ĐỊNH") and summary ("Về việc tặng Giấy khen …"). */
    public record Subject(String typeName, String summary) {}

    /**
     * The text of the document.
     *
     * @param authority the line above the legal bases, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TRÙNG KHÁNH"; may be empty
     * @param bases "Căn cứ …"; the layout replaces the final punctuation by ";", and after the last one by "."
     */
    public record Body(String authority, List<String> bases, List<Block> blocks) {
        public Body {
            bases = List.copyOf(bases);
            blocks = List.copyOf(blocks);
        }
    }

    public AdministrativeDocument {
        annexes = List.copyOf(annexes);
    }

    /** Starts to build a document with its type name and summary. */
    public static Builder titled(String typeName, String summary) {
        return new Builder(new Subject(typeName, summary));
    }

    @Override
    public String title() {
        return subject.typeName + " - " + subject.summary;
    }

    /** Builds a document from top to bottom. Articles are numbered in the order in which they are added. */
    public static final class Builder {
        private final Subject subject;
        private @Nullable Heading heading;
        private String authority = "";
        private final List<String> bases = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private int articles;
        private @Nullable Signature signature;
        private @Nullable Signature beside;
        private List<String> recipients = List.of();
        private final List<Annex> annexes = new ArrayList<>();

        private Builder(Subject subject) {
            this.subject = subject;
        }

        public Builder heading(Letterhead letterhead, DocumentNumber number, PlaceAndDate placeAndDate) {
            this.heading = new Heading(letterhead, number, placeAndDate);
            return this;
        }

        /** The line above the legal bases, which names the deciding authority. */
        public Builder authority(String line) {
            this.authority = line;
            return this;
        }

        public Builder basis(String basis) {
            bases.add(basis);
            return this;
        }

        public Builder bases(List<String> all) {
            bases.addAll(all);
            return this;
        }

        public Builder add(Block... more) {
            blocks.addAll(List.of(more));
            return this;
        }

        public Builder paragraph(String text) {
            return add(Paragraph.of(text));
        }

        /** Adds the next article. The first one begins with "Điều 1.". */
        public Builder article(String... paragraphs) {
            articles++;
            return add(new Article(articles, List.of(paragraphs)));
        }

        public Builder signature(Signature by) {
            this.signature = by;
            return this;
        }

        /** Who signs on the left: the secretary of minutes. */
        public Builder signatureBeside(Signature by) {
            this.beside = by;
            return this;
        }

        public Builder recipients(String... all) {
            return recipients(List.of(all));
        }

        public Builder recipients(List<String> all) {
            this.recipients = all;
            return this;
        }

        public Builder annex(Annex annex) {
            annexes.add(annex);
            return this;
        }

        /** @throws NullPointerException if the heading or the signature is missing */
        public AdministrativeDocument build() {
            return new AdministrativeDocument(
                    Objects.requireNonNull(heading, "A document has a heading"),
                    subject,
                    new Body(authority, bases, blocks),
                    new Closing(Objects.requireNonNull(signature, "A document has a signature"), beside, recipients),
                    annexes);
        }
    }
}
