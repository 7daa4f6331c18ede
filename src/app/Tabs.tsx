import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

/** One tab and what it opens. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
  /** Whether it is there also while another tab is open. */
  readonly isKept?: boolean;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly [Tab, ...Tab[]];
  /** The one that is open at first; default the first. */
  readonly first?: string | undefined;
}

/** Tabs; what is kept stays in the page, hidden, while another is open. */
export function Tabs({ label, tabs, first }: TabsProps) {
  const prefix = useId();
  const [open, setOpen] = useState(first ?? tabs[0].id);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === open);
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    setOpen(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <section className="hl-panel hl-tabs" aria-label={label}>
      <div ref={list} role="tablist" aria-label={label} className="hl-tablist" onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}${id}`}
            data-tab={id}
            data-label={count ? `${name} ${count}` : name}
            aria-selected={id === open}
            aria-controls={`${prefix}${id}-panel`}
            tabIndex={id === open ? 0 : -1}
            onClick={() => setOpen(id)}
          >
            {name}
            {count !== undefined && count > 0 && <span className="hl-count"> {count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content, isKept = false }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${prefix}${id}-panel`}
          aria-labelledby={`${prefix}${id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="hl-scroll"
          hidden={id !== open}
        >
          {(isKept || id === open) && content}
        </div>
      ))}
    </section>
  );
}
