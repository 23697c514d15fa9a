import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import css from "./Tabs.module.css";

type TabsProps = {
  label: string;
  /** The id of the chosen tab; it belongs in the address. */
  chosen: string;
  onChoose: (id: string) => void;
  tabs: readonly { id: string; title: string; content: ReactNode }[];
};

/** Several views of one thing. */
export function Tabs({ label, chosen, onChoose, tabs }: TabsProps) {
  return (
    <AriaTabs selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
      <TabList aria-label={label} className={css.list ?? ""}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={css.tab ?? ""}>
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={css.panel ?? ""}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
