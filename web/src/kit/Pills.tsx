import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import * as m from "../messages/kit";
import css from "./Pills.module.css";

/** The search box and the pills of a list, in one line. What they choose lives in the address. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <div className={css.filters} role="group" aria-label={m.filters()}>
      {children}
    </div>
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

type PillGroupProps<Value extends string> = {
  options: readonly { value: Value; label: string; count: number }[];
  /** How many rows are shown without a choice. */
  all: number;
  chosen: Value | undefined;
  onChoose: (chosen: Value | undefined) => void;
};

/** One group of the rows, or all of them. A group without rows is offered only while it is chosen. */
export function PillGroup<Value extends string>({ options, all, chosen, onChoose }: PillGroupProps<Value>) {
  return (
    <>
      <Pill on={chosen === undefined} count={all} onPress={() => onChoose(undefined)}>
        {m.everything()}
      </Pill>
      {options
        .filter(({ value, count }) => count > 0 || value === chosen)
        .map(({ value, label, count }) => (
          <Pill
            key={value}
            on={value === chosen}
            count={count}
            onPress={() => onChoose(value === chosen ? undefined : value)}
          >
            {label}
          </Pill>
        ))}
    </>
  );
}

type Option = { value: string; label: string };

type PillMenuProps = {
  label: string;
  options: readonly Option[];
  chosen: string | undefined;
  onChoose: (chosen: string | undefined) => void;
};

/** A filter with many values: a pill that opens a list. It says what is chosen. */
export function PillMenu({ label, options, chosen, onChoose }: PillMenuProps) {
  const only = options.find(({ value }) => value === chosen);
  return (
    <MenuTrigger>
      <Opener
        look={chosen ? `${css.pill} ${css.on}` : css.pill}
        text={only?.label ?? label}
        says={only && m.filteredBy({ label, value: only.label })}
      />
      <Options
        label={label}
        options={options}
        mode="single"
        chosen={chosen ? [chosen] : []}
        onChoose={([value]) => onChoose(value)}
      />
    </MenuTrigger>
  );
}

type PillChecksProps = {
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
};

/** Several values at once, behind a text button: the columns of a list. */
export function PillChecks({ label, options, chosen, onChoose }: PillChecksProps) {
  return (
    <MenuTrigger>
      <Opener look={css.plain} text={label} />
      <Options label={label} options={options} mode="multiple" chosen={chosen} onChoose={onChoose} />
    </MenuTrigger>
  );
}

function Opener({ look, text, says }: { look: string | undefined; text: string; says?: string | undefined }) {
  return (
    <Button className={look ?? ""} aria-label={says}>
      {text} <span aria-hidden="true">▾</span>
    </Button>
  );
}

function Options({ label, options, mode, chosen, onChoose }: PillChecksProps & { mode: "single" | "multiple" }) {
  return (
    <Popover className={css.popover ?? ""} offset={4}>
      <Menu
        className={css.menu ?? ""}
        aria-label={label}
        selectionMode={mode}
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
  );
}
