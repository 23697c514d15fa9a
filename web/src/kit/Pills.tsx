import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import * as m from "../messages/kit";
import css from "./Pills.module.css";

/** The search box and the pills of a list, in one line. What they choose lives in the address. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.filters} role="group" aria-label={label}>
      {children}
    </div>
  );
}

type SearchBoxProps = { label: string; value: string; onChange: (value: string) => void };

export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <label className={css.search}>
      <span className="unseen">{label}</span>
      <input type="search" placeholder={label} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

type PillProps = { on: boolean; onPress: () => void; count?: number | undefined; children: string };

/** One filter that is on or off, with the number of rows that it would show. */
export function Pill({ on, onPress, count, children }: PillProps) {
  return (
    <button type="button" className={on ? `${css.pill} ${css.on}` : css.pill} aria-pressed={on} onClick={onPress}>
      {children}
      {count !== undefined && ` ${count}`}
    </button>
  );
}

type PillMenuProps = {
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  /** Several at once; else one or none. */
  multiple?: boolean;
  /** As a text button, not as a pill. */
  plain?: boolean;
};

/** A filter with many values: a pill that opens a list. It says what is chosen. */
export function PillMenu({ label, options, chosen, onChoose, multiple = false, plain = false }: PillMenuProps) {
  const only = multiple ? undefined : options.find((option) => option.value === chosen[0]);
  const look = plain ? css.plain : chosen.length > 0 ? `${css.pill} ${css.on}` : css.pill;
  return (
    <MenuTrigger>
      <Button className={look ?? ""} aria-label={only ? m.filteredBy({ label, value: only.label }) : undefined}>
        {only?.label ?? label} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={css.popover ?? ""} offset={4}>
        <Menu
          className={css.menu ?? ""}
          aria-label={label}
          selectionMode={multiple ? "multiple" : "single"}
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChoose(keys === "all" ? options.map((option) => option.value) : [...keys].map(String))
          }
        >
          {options.map((option) => (
            <MenuItem key={option.value} id={option.value} textValue={option.label} className={css.item ?? ""}>
              {option.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
