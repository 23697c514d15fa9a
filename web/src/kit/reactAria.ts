import { language } from "./language";

type Parameters = Record<string, string | number | boolean>;
type Text = string | ((parameters: Parameters) => string);

/**
 * What React Aria says to screen readers, in Vietnamese: it brings 34 languages, and Vietnamese is not among them. It
 * reads this dictionary from the window. A package that is used but missing here fails at once, with its name.
 */
const vietnamese: Record<string, Record<string, Text>> = {
  "@react-aria/overlays": { dismiss: "Đóng" },
  "@react-aria/menu": { longPressMessage: "Nhấn giữ, hoặc bấm Alt + mũi tên xuống, để mở danh mục" },
  "@react-aria/searchfield": { "Clear search": "Xóa ô tìm" },
  "@react-aria/combobox": {
    focusAnnouncement: (p) =>
      `${p.isGroupChange ? `Nhóm ${p.groupTitle}, ${p.groupCount} mục. ` : ""}${p.optionText}${p.isSelected ? ", đã chọn" : ""}`,
    countAnnouncement: (p) => `Có ${p.optionCount} mục.`,
    selectedAnnouncement: (p) => `Đã chọn ${p.optionText}`,
    buttonLabel: "Mở danh sách gợi ý",
    listboxLabel: "Gợi ý",
  },
  "@react-aria/gridlist": {
    hasActionAnnouncement: "dòng có thể mở",
    hasLinkAnnouncement: (p) => `dòng có đường dẫn: ${p.link}`,
  },
  "@react-aria/grid": {
    deselectedItem: (p) => `Đã bỏ chọn ${p.item}.`,
    select: "Chọn",
    selectedCount: (p) => (p.count === 0 ? "Chưa chọn dòng nào." : `Đã chọn ${p.count} dòng.`),
    selectedAll: "Đã chọn tất cả.",
    selectedItem: (p) => `Đã chọn ${p.item}.`,
    longPressToSelect: "Nhấn giữ để chọn.",
  },
  "@react-aria/dnd": {
    dragItem: (p) => `Di chuyển ${p.itemText}`,
    dragSelectedItems: (p) => `Di chuyển ${p.count} dòng đã chọn`,
    dragDescriptionKeyboard: "Bấm Enter để bắt đầu di chuyển.",
    dragDescriptionKeyboardAlt: "Bấm Alt + Enter để bắt đầu di chuyển.",
    dragDescriptionTouch: "Chạm hai lần để bắt đầu di chuyển.",
    dragDescriptionVirtual: "Bấm để bắt đầu di chuyển.",
    dragDescriptionLongPress: "Nhấn giữ để bắt đầu di chuyển.",
    dragSelectedKeyboard: (p) => `Bấm Enter để di chuyển ${p.count} dòng đã chọn.`,
    dragSelectedKeyboardAlt: (p) => `Bấm Alt + Enter để di chuyển ${p.count} dòng đã chọn.`,
    dragSelectedLongPress: (p) => `Nhấn giữ để di chuyển ${p.count} dòng đã chọn.`,
    dragStartedKeyboard: "Đang di chuyển. Bấm Tab để tới chỗ đặt, Enter để đặt, Esc để thôi.",
    dragStartedTouch: "Đang di chuyển. Tới chỗ đặt rồi chạm hai lần.",
    dragStartedVirtual: "Đang di chuyển. Tới chỗ đặt rồi bấm hoặc bấm Enter.",
    endDragKeyboard: "Đang di chuyển. Bấm Enter để thôi.",
    endDragTouch: "Đang di chuyển. Chạm hai lần để thôi.",
    endDragVirtual: "Đang di chuyển. Bấm để thôi.",
    dropDescriptionKeyboard: "Bấm Enter để đặt. Bấm Esc để thôi.",
    dropDescriptionTouch: "Chạm hai lần để đặt.",
    dropDescriptionVirtual: "Bấm để đặt.",
    dropCanceled: "Đã thôi di chuyển.",
    dropComplete: "Đã đặt.",
    dropIndicator: "chỗ đặt",
    dropOnRoot: "Đặt vào",
    dropOnItem: (p) => `Đặt vào ${p.itemText}`,
    insertBefore: (p) => `Đặt trước ${p.itemText}`,
    insertBetween: (p) => `Đặt giữa ${p.beforeItemText} và ${p.afterItemText}`,
    insertAfter: (p) => `Đặt sau ${p.itemText}`,
  },
  "@react-aria/breadcrumbs": { breadcrumbs: "Đường dẫn" },
  "@react-aria/autocomplete": { collectionLabel: "Gợi ý" },
  "react-aria-components": {
    selectPlaceholder: "Chọn một mục",
    tableResizer: "Đổi độ rộng cột",
    dropzoneLabel: "Chỗ thả tệp",
    colorSwatchPicker: "Màu",
  },
};

/** The name that React Aria's own code gives to a language. */
export function localeOfReactAria(): string {
  return language() === "vi" ? "vi-VN" : "en-US";
}

/** Must run before the first part of React Aria is drawn. */
export function speakVietnamese(): void {
  if (language() === "vi") {
    const page = window as unknown as Record<symbol, unknown>;
    page[Symbol.for("react-aria.i18n.locale")] = localeOfReactAria();
    page[Symbol.for("react-aria.i18n.strings")] = vietnamese;
  }
}
