package vn.vinhdanh.notification.domain;

/** The texts that come with the program: all sentences of letters by mail, until a commune writes its own. */
final class BuiltInTexts {

    private static final String ATTACHED = """
            Giấy mời (PDF) và tệp lịch được gửi kèm thư này. Xin mang theo giấy mời hoặc mã QR khi đến dự. \
            Đường dẫn trả lời là của riêng {xung-ho}, xin không chuyển cho người khác.
            """;

    private static final String ENGLISH_ATTACHED = """
            Please answer (attend, decline or send a substitute) here. The link is yours alone: please do not pass it on.
            {duong-dan}

            The invitation (PDF) and a calendar file are attached.
            """;

    private static final String VOID = """
            Giấy mời đã gửi không còn giá trị. Rất mong được thông cảm. Nếu có điều chưa rõ, xin liên hệ {co-quan}.

            Thông báo (PDF) và tệp lịch để xóa mục trong lịch được gửi kèm thư này.
            """;

    private static final String ENGLISH_VOID = """
            The invitation that you have is no longer valid. Please ask the inviting office if anything is unclear.

            The notice (PDF) and a calendar file that removes the entry are attached.
            """;

    private BuiltInTexts() {}

    static LetterText of(Purpose purpose, Language language) {
        return language == Language.VI ? vietnamese(purpose) : english(purpose);
    }

    private static LetterText vietnamese(Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> text("Giấy mời: {hoi-nghi}", invitation(""));
            case REVISED ->
                text(
                        "[Điều chỉnh] Giấy mời: {hoi-nghi}",
                        invitation("Giấy mời này thay cho giấy mời đã gửi trước đây.\n\n"));
            case MOVED ->
                text(
                        "[Đổi thời gian] Giấy mời: {hoi-nghi}",
                        invitation("Thời gian đã thay đổi. Giấy mời này thay cho giấy mời đã gửi trước đây.\n\n"));
            case REMINDER -> text("[Nhắc trả lời] {hoi-nghi}", """
                        Kính gửi: {nguoi-nhan}

                        {co-quan} đã gửi giấy mời {xung-ho} tới dự hội nghị dưới đây và chưa nhận được trả lời.

                        {hoi-nghi}

                        Thời gian: {thoi-gian}
                        Địa điểm: {dia-diem}

                        Rất mong {xung-ho} trả lời (tham dự, vắng mặt hoặc cử người thay) tại:

                        {duong-dan}

                        Nếu {xung-ho} đã trả lời qua điện thoại hoặc bằng giấy, xin bỏ qua thư này. Giấy mời (PDF) được \
                        gửi kèm lần nữa.
                        """);
            case CANCELLED -> text("[Hủy] {hoi-nghi}", notice("{co-quan} trân trọng thông báo không tổ chức:"));
            case WITHDRAWN ->
                text(
                        "[Thu hồi giấy mời] {hoi-nghi}",
                        notice("{co-quan} trân trọng thông báo thu hồi giấy mời tới dự:"));
            case THANKS -> text("Thư cảm ơn: {hoi-nghi}", """
                        Kính gửi: {nguoi-nhan}

                        {co-quan} trân trọng cảm ơn {xung-ho} đã tới dự:

                        {hoi-nghi}

                        Sự có mặt của {xung-ho} đã góp phần vào thành công của hội nghị. Kính chúc {xung-ho} mạnh khỏe, \
                        công tác tốt và tiếp tục đồng hành cùng phong trào thi đua của địa phương.
                        """);
            case RETURNED, TASK_ASSIGNED, TASK_OVERDUE, TASK_RETURNED -> OfficerTexts.vietnamese(purpose);
        };
    }

    private static LetterText english(Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> text("Invitation: {hoi-nghi}", englishInvitation(""));
            case REVISED ->
                text(
                        "[Revised] Invitation: {hoi-nghi}",
                        englishInvitation("This replaces the invitation sent before.\n\n"));
            case MOVED ->
                text(
                        "[New time] Invitation: {hoi-nghi}",
                        englishInvitation("The time has changed. This replaces the invitation sent before.\n\n"));
            case REMINDER -> text("[Please answer] {hoi-nghi}", """
                        {co-quan} has invited you to {hoi-nghi} and has no answer yet.

                        When: {thoi-gian}
                        Where: {dia-diem}

                        Please answer (attend, decline or send a substitute) here. If you have answered by telephone or \
                        on paper, please ignore this message.
                        {duong-dan}

                        The invitation (PDF) is attached once more.
                        """);
            case CANCELLED -> text("[Cancelled] {hoi-nghi}", """
                        {hoi-nghi}, planned for {thoi-gian}, does not take place.

                        """ + ENGLISH_VOID);
            case WITHDRAWN -> text("[Invitation withdrawn] {hoi-nghi}", """
                        Your invitation to {hoi-nghi}, on {thoi-gian}, is withdrawn.

                        """ + ENGLISH_VOID);
            case THANKS ->
                text(
                        "Thank you: {hoi-nghi}",
                        "{co-quan} thanks you for attending {hoi-nghi}. Your presence was part of its success.");
            case RETURNED, TASK_ASSIGNED, TASK_OVERDUE, TASK_RETURNED -> OfficerTexts.english(purpose);
        };
    }

    private static String invitation(String note) {
        return """
                Kính gửi: {nguoi-nhan}

                {co-quan} trân trọng kính mời {xung-ho} tới dự:

                {hoi-nghi}

                Thời gian: {thoi-gian}
                Địa điểm: {dia-diem}

                """ + note + """
                Xin trả lời (tham dự, vắng mặt hoặc cử người thay) tại:

                {duong-dan}

                """ + ATTACHED;
    }

    private static String englishInvitation(String note) {
        return """
                You are invited by {co-quan} to {hoi-nghi}.

                When: {thoi-gian}
                Where: {dia-diem}

                """ + note + ENGLISH_ATTACHED;
    }

    private static String notice(String what) {
        return """
                Kính gửi: {nguoi-nhan}

                %s

                {hoi-nghi}

                Thời gian: {thoi-gian}
                Địa điểm: {dia-diem}

                Lý do: {ly-do}

                """.formatted(what) + VOID;
    }

    static LetterText text(String subject, String body) {
        return new LetterText(subject, body.strip());
    }
}
