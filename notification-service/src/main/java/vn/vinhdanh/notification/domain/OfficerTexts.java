package vn.vinhdanh.notification.domain;

import static vn.vinhdanh.notification.domain.BuiltInTexts.text;

/** Those of the built-in texts that are about the work of who gets them. */
final class OfficerTexts {

    private OfficerTexts() {}

    static LetterText vietnamese(Purpose purpose) {
        return switch (purpose) {
            case RETURNED -> text("[Trả lại] Hồ sơ đề nghị khen thưởng {ma-de-nghi}", """
                        Kính gửi: {nguoi-nhan}

                        Hồ sơ đề nghị khen thưởng mã {ma-de-nghi} mà {xung-ho} đã trình được trả lại để bổ sung, phục vụ:

                        {hoi-nghi}

                        Lý do: {ly-do}

                        Xin trình lại chậm nhất ngày {han-trinh}; sau ngày đó hồ sơ bị ghi là trình muộn.

                        Xin đăng nhập, sửa hồ sơ rồi trình lại tại:

                        {duong-dan}
                        """);
            case TASK_ASSIGNED -> text("[Nhiệm vụ] {hoi-nghi}", """
                        Kính gửi: {nguoi-nhan}

                        {xung-ho} là đầu mối thực hiện nhiệm vụ sau đây, phục vụ:

                        {hoi-nghi}

                        Nhiệm vụ: {nhiem-vu}

                        Hạn hoàn thành: {han-hoan-thanh}

                        Xin đăng nhập để chia bước, báo kết quả hoặc báo khó khăn tại:

                        {duong-dan}
                        """);
            case TASK_OVERDUE -> text("[Quá hạn] {hoi-nghi}", """
                        Kính gửi: {nguoi-nhan}

                        Nhiệm vụ mà {xung-ho} là đầu mối chưa được báo hoàn thành, phục vụ:

                        {hoi-nghi}

                        Nhiệm vụ: {nhiem-vu}

                        Hạn hoàn thành đã qua: {han-hoan-thanh}

                        Xin đăng nhập để báo kết quả, hoặc báo khó khăn cho bộ phận thường trực, tại:

                        {duong-dan}
                        """);
            case TASK_RETURNED -> text("[Làm tiếp] {hoi-nghi}", """
                        Kính gửi: {nguoi-nhan}

                        Nhiệm vụ mà {xung-ho} là đầu mối đã báo hoàn thành, nay được trả lại để làm tiếp, phục vụ:

                        {hoi-nghi}

                        Nhiệm vụ: {nhiem-vu}

                        Lý do: {ly-do}

                        Hạn hoàn thành: {han-hoan-thanh}

                        Xin đăng nhập, làm tiếp rồi báo lại kết quả tại:

                        {duong-dan}
                        """);
            default -> throw new IllegalArgumentException(purpose.name());
        };
    }

    static LetterText english(Purpose purpose) {
        return switch (purpose) {
            case RETURNED -> text("[Returned] Nomination {ma-de-nghi}", """
                        The nomination {ma-de-nghi} that you submitted for {hoi-nghi} was returned to be completed.

                        Why: {ly-do}

                        Please submit it again by {han-trinh}; after that day it counts as late.

                        Log in, change it and submit it again here:
                        {duong-dan}
                        """);
            case TASK_ASSIGNED -> text("[Task] {hoi-nghi}", """
                        You are responsible for a task for {hoi-nghi}.

                        The task: {nhiem-vu}

                        To be done by {han-hoan-thanh}

                        Log in to divide it, to report it as done or to report a difficulty here:
                        {duong-dan}
                        """);
            case TASK_OVERDUE -> text("[Overdue] {hoi-nghi}", """
                        A task for {hoi-nghi} that you are responsible for is not reported as done.

                        The task: {nhiem-vu}

                        Its last day was {han-hoan-thanh}

                        Log in to report it as done, or a difficulty to the secretariat, here:
                        {duong-dan}
                        """);
            case TASK_RETURNED -> text("[Sent back] {hoi-nghi}", """
                        A task for {hoi-nghi} that you are responsible for was reported as done, and was sent back.

                        The task: {nhiem-vu}

                        Why: {ly-do}

                        To be done by {han-hoan-thanh}

                        Log in, go on with it and report it again here:
                        {duong-dan}
                        """);
            default -> throw new IllegalArgumentException(purpose.name());
        };
    }
}
