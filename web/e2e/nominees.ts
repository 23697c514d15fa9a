import { officers, type Person } from "./people";

/** One nomination of the story, as `./run --check` has it. The persons are fictional. */
export type Nominee = {
  officer: Person;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "HOUSEHOLD";
  /** As the person, the collective or the head of the household is called. */
  name: string;
  /** As lists call it. */
  title: string;
  form: "GIAY_KHEN" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA";
  movement: string;
  number: number;
};

const GIVEN = ["Ánh", "Bưởi", "Đào", "Hường", "Khuê", "Lượng", "Mận", "Nghĩa", "Quỳnh", "Thưởng"];
const MOVEMENTS = ["nong-thon-moi", "ha-tang", "vi-nguoi-ngheo", "hoc-bac", "nha-tam"];

/** Two individuals, one collective and one household from each of ten units. */
export const nominees: readonly Nominee[] = officers.flatMap((officer, number) => {
  const given = `${GIVEN[number]} (mẫu)`;
  const common = { officer, number, movement: MOVEMENTS[number % MOVEMENTS.length] ?? "" };
  const named = (name: string) => ({ name, title: name });
  return [
    { ...common, ...named(`Hoàng Thị ${given}`), kind: "INDIVIDUAL", form: "GIAY_KHEN" },
    { ...common, ...named(`Nông Văn ${given}`), kind: "INDIVIDUAL", form: "LAO_DONG_TIEN_TIEN" },
    { ...common, ...named(`Tổ ${given}`), kind: "COLLECTIVE", form: "GIAY_KHEN" },
    {
      ...common,
      name: `Lý Đức ${given}`,
      title: `Hộ Lý Đức ${given}`,
      kind: "HOUSEHOLD",
      form: "GIA_DINH_VAN_HOA",
    },
  ] satisfies Nominee[];
});

export const first = nominees[0] as Nominee;

export const representative = ({ number }: Nominee) => `Bế Ích ${GIVEN[number]} (mẫu)`;

export const achievement = ({ name }: Nominee) =>
  `Thành tích mẫu của ${name} trong phong trào thi đua giai đoạn 2020 - 2025.`;

/** The council does not select those of the last unit. */
export const isVotedDown = ({ number }: Nominee) => number === officers.length - 1;

/** By the norms since 1/7/2026: base salary 2.530.000 đ, rounded up to ten thousand; a Gia đình văn hóa
 * by the norm that rises in the story. In đồng. */
export function rewardOf({ form, kind }: Nominee): number {
  return form === "GIA_DINH_VAN_HOA" ? 280_000 : form === "GIAY_KHEN" && kind === "COLLECTIVE" ? 1_520_000 : 760_000;
}

export const money = (amount: number) => amount.toString().replace(/\B(?=(\d{3})+$)/g, ".");
