/** The visible part of a plot: measured before anything is drawn anew, since a measure then would lay out everything twice. */
export type PlotWindow = Pick<HTMLElement, 'offsetTop' | 'scrollTop' | 'clientHeight'>;

/** Where the plot stands, how far it is scrolled, and how tall it is, in pixels. */
export const windowOf = (plot: HTMLElement | null): PlotWindow => ({
  offsetTop: plot?.offsetTop ?? 0,
  scrollTop: plot?.scrollTop ?? 0,
  clientHeight: plot?.clientHeight ?? 0,
});
