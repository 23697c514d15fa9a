import { officers, type Person } from "../people";

/** A nomination as its unit submits it. The persons are fictional. */
export type Awardee = {
  officer: Person;
  /** As it is called on stage: the person, the collective or the head of the household. */
  name: string;
  form: string;
  nominee: { kind: string; [property: string]: unknown };
};

const FAMILIES = ["Lục", "Đàm", "Mông", "Vi", "Triệu", "Sầm", "Lâm"];
const GIVEN =
  "An Bình Cúc Dung Điệp Giang Hạnh Hoa Huệ Hùng Khánh Kiên Lan Liên Loan Mai Minh Nam Nga Ngọc Nhung Oanh Phúc Phương " +
  "Quang Quyên Sâm Sơn Tâm Thanh Thảo Thắng Thoa Thủy Tiến Toàn Trang Trung Tuyết Uyên Vân Việt Vinh Xuân Yến Ý Diệu";

/** Forty-seven: the last one is decided on the day. */
export const awardees: readonly Awardee[] = GIVEN.split(" ").map((given, number) => {
  const officer = officers[number % officers.length] as Person;
  const name = `${FAMILIES[number % FAMILIES.length]} ${number % 2 ? "Văn" : "Thị"} ${given} (mẫu)`;
  switch (number % 4) {
    case 1: {
      const collective = `Tổ ${given} (mẫu)`;
      const nominee = { kind: "COLLECTIVE", name: collective, members: 12, representative: name };
      return { officer, name: collective, form: "GIAY_KHEN", nominee };
    }
    case 3: {
      const nominee = { kind: "HOUSEHOLD", head: name, members: 4, address: `Xóm mẫu ${number}` };
      return { officer, name, form: "GIA_DINH_VAN_HOA", nominee };
    }
    default: {
      const nominee = { kind: "INDIVIDUAL", name, birthYear: 1960 + number, directLabour: true };
      return { officer, name, form: number % 4 ? "LAO_DONG_TIEN_TIEN" : "GIAY_KHEN", nominee };
    }
  }
});
