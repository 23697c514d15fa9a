import type { Line, Norm, Version } from "./queries";

/** For tests. */
export const refreshments: Norm = {
  subject: "refreshments",
  name: "Nước uống giữa giờ",
  amount: 20_000,
  per: "PERSON_AND_HALF_DAY",
  from: "2017-07-01",
  citation: "Thông tư 40/2017/TT-BTC",
  verified: false,
};

export const water: Line = {
  code: 1,
  text: "Nước uống",
  unit: "người/buổi",
  count: 2,
  perPlace: true,
  quantity: 300,
  unitPrice: 20_000,
  amount: 6_000_000,
  basis: "Báo giá (mẫu)",
  norm: "refreshments",
  limit: refreshments,
  over: false,
};

export const banner: Line = {
  code: 2,
  text: "Ma két",
  unit: "bộ",
  count: 1,
  perPlace: false,
  quantity: 1,
  unitPrice: 1_500_000,
  amount: 1_500_000,
  basis: "Hợp đồng (mẫu)",
  over: false,
};

export function version(lines: Line[]): Version {
  return {
    number: 1,
    state: "DRAFT",
    places: 150,
    day: "2025-08-20",
    lines,
    total: lines.reduce((sum, { amount }) => sum + amount, 0),
    preparers: ["can.bo"],
    objections: [],
  };
}
