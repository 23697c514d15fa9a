package vn.vinhdanh.program.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.vinhdanh.kernel.Ids;

/** A plan as its author typed it. */
public record PlanText(String yaml) {

    /** The real plan of Trùng Khánh commune, 2025; its date is open. */
    public static PlanText trungKhanh() {
        try {
            return new PlanText(Files.readString(Path.of("plans/trung-khanh-2025.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The least that a plan needs. */
    public static PlanText damThuy() {
        return new PlanText("""
                schema: conference-plan/v1
                conference:
                  code: dam-thuy-2026
                  commune: {name: Đàm Thủy, kind: xã, province: Cao Bằng}
                  issuer: Ủy ban nhân dân xã Đàm Thủy
                  signatory: {title: Chủ tịch, name: Nông Thị Hà}
                  title: Hội nghị Tuyên dương điển hình tiên tiến xã Đàm Thủy
                  duration: PT4H
                  venue: {name: Hội trường, address: Ủy ban nhân dân xã Đàm Thủy}
                  delegateCap: 60
                units:
                  - {code: van-hoa-xa-hoi, name: Phòng Văn hóa - Xã hội, relation: assigned, role: secretariat}
                delegateGroups:
                  - {code: dai-bieu, name: Đại biểu}
                rewards: {recipients: [INDIVIDUAL]}
                """);
    }

    public static String idOfTrungKhanh() {
        return Ids.named("conference", "trung-khanh", "trung-khanh-2025");
    }

    /** The same plan with one passage written differently. */
    public PlanText with(String passage, String instead) {
        assertThat(yaml).contains(passage);
        return new PlanText(yaml.replace(passage, instead));
    }

    public PlanText onDay(String date, String start) {
        return with("date: null ", "startTime: '" + start + "'\n  date: " + date + " ");
    }

    public byte[] bytes() {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }
}
