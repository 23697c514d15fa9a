package vn.vinhdanh.program.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

    /** Trùng Khánh's plan with its date fixed and a few items of each list: what the golden example tells. */
    public static PlanText trungKhanhAbridged() {
        return new PlanText("""
                schema: conference-plan/v1
                conference:
                  code: trung-khanh-2025
                  commune: {name: Trùng Khánh, kind: xã, province: Cao Bằng}
                  issuer: Ủy ban nhân dân xã Trùng Khánh
                  signatory: {title: Chủ tịch, name: Hoàng Văn Tiến}
                  title: Hội nghị Tuyên dương điển hình tiên tiến xã Trùng Khánh lần thứ I (2025-2030)
                  duration: PT4H
                  date: 2025-08-28
                  startTime: 07:30
                  window: {from: 2025-08-21, to: 2025-08-31, text: cuối tháng 8/2025}
                  venue: {name: Hội trường tầng 2, address: Uỷ ban nhân dân xã Trùng Khánh}
                  delegateCap: 150
                  legalBases:
                    - Công văn số 2064/SNV-BTĐKT ngày 19/7/2025 của Sở Nội vụ
                    - Luật Thi đua, khen thưởng năm 2022
                movements:
                  - {code: nong-thon-moi, name: Cả nước chung sức xây dựng nông thôn mới}
                  - {code: nha-tam, name: 'Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025'}
                units:
                  - {code: van-hoa-xa-hoi, name: Phòng Văn hóa - Xã hội, relation: assigned, role: secretariat}
                  - {code: phong-kinh-te, name: Phòng Kinh tế, relation: assigned, role: nominator}
                  - {code: mttq, name: Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội xã, relation: requested, role: mobilisation}
                delegateGroups:
                  - {code: lanh-dao, name: 'Lãnh đạo Đảng ủy, HĐND, UBND xã', quota: 12}
                  - {code: xom-to, name: 'Các tổ dân phố, xóm'}
                  - {code: duoc-khen, name: Tập thể và cá nhân được khen thưởng tại Hội nghị, sample: {quota: 46}}
                agenda:
                  - {code: khai-mac, title: 'Tuyên bố lý do, giới thiệu đại biểu và khai mạc', owner: van-hoa-xa-hoi, minutes: 15}
                  - {code: khen-thuong, title: 'Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến', owner: van-hoa-xa-hoi, kind: awards, sample: {minutes: 60}}
                  - {code: be-mac, title: Tổng kết và bế mạc, owner: van-hoa-xa-hoi}
                tasks:
                  - {unit: van-hoa-xa-hoi, text: 'In ấn tài liệu, giấy mời gửi đại biểu', dueDaysBefore: 7}
                  - {unit: mttq, text: 'Vận động, tuyên truyền đoàn viên, hội viên và Nhân dân hưởng ứng phong trào thi đua', sample: {dueDaysBefore: 10}}
                  - {unit: phong-kinh-te, text: Giới thiệu các điển hình tiên tiến của đơn vị}
                funding:
                  - {code: to-chuc, name: Kinh phí tổ chức Hội nghị, source: STATE_BUDGET, basis: phân cấp quản lý ngân sách Nhà nước}
                  - {code: khen-thuong, name: Kinh phí khen thưởng, source: REWARD_FUND, basis: 'Quỹ Thi đua, khen thưởng của xã theo Luật Thi đua, khen thưởng'}
                rewards: {recipients: [COLLECTIVE, INDIVIDUAL, HOUSEHOLD]}
                """);
    }

    /** Every list that other services read is as long as it may be, and every text in it; letters of three bytes. */
    public static PlanText longest() {
        String name = "ộ".repeat(300);
        String sentences = "ộ".repeat(500);
        StringBuilder plan = new StringBuilder(damThuy()
                .with("venue:", "legalBases:\n" + ("    - " + sentences + "\n").repeat(50) + "  venue:")
                .yaml()
                .replaceAll("(?s)units:.*?rewards", "rewards"));
        items(plan, "movements", 50, i -> "{code: m%d, name: %s}".formatted(i, name));
        items(plan, "units", 100, i -> "{code: u%d, name: %s, relation: assigned, role: nominator}".formatted(i, name));
        items(plan, "delegateGroups", 50, i -> "{code: g%d, name: %s, sample: {quota: 1}}".formatted(i, name));
        items(plan, "agenda", 100, i -> "{code: a%d, title: %s, owner: u1, sample: {minutes: 1}}".formatted(i, name));
        items(plan, "tasks", 200, _ -> "{unit: u1, text: %s, sample: {dueDaysBefore: 1}}".formatted(sentences));
        items(
                plan,
                "funding",
                20,
                i -> "{code: f%d, name: %s, source: REWARD_FUND, basis: %s}".formatted(i, name, sentences));
        return new PlanText(plan.toString());
    }

    private static void items(StringBuilder plan, String key, int count, IntFunction<String> item) {
        plan.append(key).append(":\n");
        IntStream.range(0, count)
                .forEach(i -> plan.append("  - ").append(item.apply(i)).append('\n'));
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
