const paths = {
  play: 'M5 3.2v9.6L13 8z',
  pause: 'M4.5 3h2.6v10H4.5zM8.9 3h2.6v10H8.9z',
  back: 'M3.5 3h1.6v10H3.5zM13 3v10L6 8z',
  forward: 'M10.9 3h1.6v10h-1.6zM3 3v10l7-5z',
  reset: 'M8 2.5a5.5 5.5 0 1 1-5.3 4h1.6A4 4 0 1 0 8 4v2L4.6 3.2 8 .5z',
} as const;

/** One of the transport's signs; buttons carry their own names. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} fill="currentColor" />
    </svg>
  );
}
