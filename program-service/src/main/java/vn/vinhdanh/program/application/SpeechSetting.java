package vn.vinhdanh.program.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.speech.Kind;
import vn.vinhdanh.program.domain.speech.Speaker;
import vn.vinhdanh.program.domain.speech.Speaker.Exemplar;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;
import vn.vinhdanh.program.domain.speech.SpeechRules;
import vn.vinhdanh.program.domain.speech.Terms;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;

/** What a speech refers to: the conference with its agenda, and who is commended at it. */
public record SpeechSetting(Conference conference, List<Item> items, RunningOrder awards) {

    /**
     * Who is to speak.
     *
     * @param nominationId of the award that the speech is about; null if it is about none
     * @param name null for the person who receives the award
     * @param title null for the one that came with the award, or none
     */
    public record Choice(
            @Nullable String nominationId,
            @Nullable String name,
            @Nullable String title) {}

    public SpeechSetting {
        items = List.copyOf(items);
    }

    /** @throws InvalidInput if the award is gone, a talk is about none, or nobody is named */
    Speaker speaker(Kind kind, Choice choice) {
        if (choice.nominationId() == null) {
            if (kind == Kind.TALK) {
                throw new InvalidInput(
                        "nominationId",
                        "Tham luận là của điển hình được khen thưởng. Hãy chọn trong danh sách.",
                        "A talk is given by an exemplar who is commended. Choose one from the list.");
            }
            return new Speaker(null, named(choice.name()), blankless(choice.title()));
        }
        Award award = award(choice.nominationId());
        String name = blankless(choice.name());
        boolean recipient = name == null;
        return new Speaker(
                new Exemplar(award.nominationId(), award.name()),
                recipient ? award.recipient().name() : name,
                recipient && blankless(choice.title()) == null
                        ? award.recipient().title()
                        : blankless(choice.title()));
    }

    /** The unit that proposed an exemplar prepares the speech, unless another is named. */
    String unit(@Nullable String nominationId, @Nullable String stated) {
        if (stated != null) {
            return stated;
        }
        if (nominationId == null) {
            throw new InvalidInput("unit", "Hãy chọn đơn vị chuẩn bị.", "Choose the unit that prepares it.");
        }
        return award(nominationId).unit();
    }

    /** @throws InvalidInput if the plan has no such unit, or the agenda no such item */
    void requireFits(Terms terms) {
        if (conference.plan().unit(terms.unit()).isEmpty()) {
            throw new InvalidInput("unit", "Kế hoạch không có đơn vị này.", "The plan has no such unit.");
        }
        if (items.stream().noneMatch(item -> item.code().equals(terms.item()))) {
            throw new InvalidInput("item", "Chương trình không có mục này.", "The agenda has no such item.");
        }
    }

    /** @throws SpeechRules.AnExemplarWithoutAnAwardDoesNotSpeak */
    void requireAward(Speech speech) {
        if (SpeechProgramme.isRevoked(speech, awards)) {
            throw new SpeechRules.AnExemplarWithoutAnAwardDoesNotSpeak(
                    speech.speaker().name());
        }
    }

    private Award award(String nominationId) {
        return awards.awards().stream()
                .filter(award -> award.nominationId().equals(nominationId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "nominationId",
                        "Không còn khen thưởng này. Hãy chọn lại trong danh sách.",
                        "There is no such award any more. Choose again from the list."));
    }

    private static String named(@Nullable String name) {
        String given = blankless(name);
        if (given == null) {
            throw new InvalidInput("name", "Hãy ghi người phát biểu.", "Say who speaks.");
        }
        return given;
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : Text.normal(text);
    }
}
