/** The page's sign: a line of time with a hook on it. */
export function Logo() {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 22 22"
      aria-hidden="true"
      fill="none"
      strokeLinecap="round"
      strokeWidth="2.4"
    >
      <path d="M2 6.5H20" stroke="currentColor" />
      <path d="M14 6.5V13.5a4 4 0 0 1-8 0" stroke="var(--hl-accent)" />
    </svg>
  );
}
