/** The demo accounts as the login page lists them. */
export type Person = {
  account: string;
  name: string;
  /** The unit's code in the plan. */
  unit: string;
  role: string;
  commune?: string;
};

const person = (role: string) => (account: string, name: string, unit: string) => ({
  account,
  name: `${name} (mẫu)`,
  unit,
  role,
});

const member = person("Thành viên hội đồng");
const officer = person("Cán bộ đơn vị");

export const secretary = person("Thư ký")("thu.ky", "Nông Thị Mẫu Thư", "van-hoa-xa-hoi");
export const chairman = person("Chủ tịch")("chu.tich", "Chủ tịch Hoàng Mẫu", "van-phong");
export const councilSecretary = person("Thư ký hội đồng")("thu.ky.hoi.dong", "Lý Thị Mẫu Ký", "hoi-dong-tdkt");
export const accountant = person("Kế toán")("ke.toan", "Sầm Thị Mẫu Toán", "van-phong");
export const clerk = person("Văn phòng")("van.phong", "Tô Văn Mẫu Phòng", "van-phong");
export const door = person("Đón tiếp")("soat.ve", "Ngọc Thị Mẫu Cửa", "van-phong");
export const operator = person("Vận hành")("van.hanh", "Trương Văn Mẫu Hành", "van-phong");
export const otherSecretary: Person = {
  ...person("Thư ký")("thu.ky.mau-son", "Vy Thị Mẫu Sơn", "van-hoa-xa-hoi"),
  commune: "Mẫu Sơn",
};

export const members = [
  member("uy.vien.1", "Đàm Văn Mẫu Nhất", "cong-an"),
  member("uy.vien.2", "Bế Thị Mẫu Nhị", "mttq"),
  member("uy.vien.3", "Hoàng Văn Mẫu Tam", "phong-kinh-te"),
  member("uy.vien.4", "Nông Thị Mẫu Tứ", "van-phong"),
  member("uy.vien.5", "Triệu Văn Mẫu Ngũ", "truong-hoc"),
  member("uy.vien.6", "Lương Thị Mẫu Lục", "tram-y-te"),
  member("uy.vien.7", "Mông Văn Mẫu Thất", "ban-xay-dung-dang"),
  member("uy.vien.8", "Hà Thị Mẫu Bát", "ban-chi-huy-quan-su"),
  member("uy.vien.9", "Phan Văn Mẫu Cửu", "tt-hanh-chinh-cong"),
];

/** In the order of the nominees of the story. */
export const officers = [
  officer("can.bo.phong-kinh-te", "Lục Văn Mẫu Tế", "phong-kinh-te"),
  officer("can.bo.tt-hanh-chinh-cong", "Vi Thị Mẫu Công", "tt-hanh-chinh-cong"),
  officer("can.bo.ban-chi-huy-quan-su", "Đinh Văn Mẫu Quân", "ban-chi-huy-quan-su"),
  officer("can.bo.truong-hoc", "Nguyễn Thị Mẫu Học", "truong-hoc"),
  officer("can.bo.tram-y-te", "Trần Thị Mẫu Y", "tram-y-te"),
  officer("can.bo.xom-to-dan-pho", "Hứa Văn Mẫu Xóm", "xom-to-dan-pho"),
  officer("can.bo.doanh-nghiep", "Lê Văn Mẫu Nghiệp", "doanh-nghiep"),
  officer("can.bo.cong-an", "Ma Văn Mẫu An", "cong-an"),
  officer("can.bo.mttq", "Dương Thị Mẫu Mặt", "mttq"),
  officer("can.bo.tt-van-hoa-truyen-thong", "Chu Văn Mẫu Thông", "tt-van-hoa-truyen-thong"),
];

/** Of the unit that directs what is said. It nominates nobody. */
export const director = officer("can.bo.ban-xay-dung-dang", "Sùng Thị Mẫu Hướng", "ban-xay-dung-dang");
