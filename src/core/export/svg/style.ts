/** How an exported picture is coloured: as its reader's system is set, or fixed. */
export type Theme = 'auto' | 'light' | 'dark';

/** Light, dark. The page's own colours. */
const tones = {
  panel: ['#ffffff', '#1a1c1f'],
  line: ['#e6e5e1', '#2b2e33'],
  edge: ['#cfcdc7', '#44484f'],
  ink: ['#1d1f23', '#eceae6'],
  soft: ['#62666d', '#a2a7af'],
  accent: ['#1c5bd0', '#7fabff'],
  hatch: ['#8b8f96', '#80868f'],
  running: ['#d5e1ef', '#27384d'],
  'running-ink': ['#29435f', '#c0d5ee'],
  postStart: ['#bfe6dd', '#1b4740'],
  'postStart-ink': ['#0c5446', '#9fe3d2'],
  preStop: ['#f8dca0', '#574114'],
  'preStop-ink': ['#684a06', '#f6d38c'],
  stopping: ['#f5c4ab', '#5b2d1d'],
  'stopping-ink': ['#7c2d0f', '#f5bea4'],
  kill: ['#b8142e', '#ff7384'],
  grace: ['#5f49c4', '#b0a3f7'],
  ok: ['#1f7a48', '#6bcb93'],
} as const;

type Tone = keyof typeof tones;

/** Fill and stroke of a class; what is left out is not painted. */
const paints: Readonly<Record<string, { readonly fill?: Tone; readonly stroke?: Tone }>> = {
  page: { fill: 'panel', stroke: 'line' },
  text: { fill: 'ink' },
  soft: { fill: 'soft' },
  grid: { stroke: 'line' },
  'delete-line': { stroke: 'grace' },
  running: { fill: 'running' },
  postStart: { fill: 'postStart', stroke: 'postStart-ink' },
  preStop: { fill: 'preStop', stroke: 'preStop-ink' },
  'preStop-detached': { fill: 'preStop', stroke: 'preStop-ink' },
  stopping: { fill: 'stopping', stroke: 'stopping-ink' },
  'edge-postStart': { stroke: 'postStart-ink' },
  'edge-preStop': { stroke: 'preStop-ink' },
  waiting: { stroke: 'soft' },
  backoff: { stroke: 'soft' },
  'hook-ignored': { stroke: 'soft' },
  exited: { fill: 'edge' },
  phase: { stroke: 'edge' },
  state: { stroke: 'edge' },
  deletion: { fill: 'grace', stroke: 'grace' },
  deadline: { fill: 'grace', stroke: 'grace' },
  'traffic-ready': { fill: 'ok', stroke: 'ok' },
  'traffic-serving': { stroke: 'ok' },
  'traffic-away': { stroke: 'line' },
  probe: { fill: 'edge' },
  'probe-failed': { fill: 'kill' },
  spent: { fill: 'preStop' },
  budget: { stroke: 'grace' },
  'ink-running': { fill: 'running-ink' },
  'ink-postStart': { fill: 'postStart-ink' },
  'ink-preStop': { fill: 'preStop-ink' },
  'ink-stopping': { fill: 'stopping-ink' },
  'ink-deletion': { fill: 'grace' },
  'ink-deadline': { fill: 'grace' },
  'ink-kill': { fill: 'kill' },
  'ink-grace': { fill: 'grace' },
  tick: { stroke: 'soft' },
  'line-signal': { stroke: 'stopping-ink' },
  'line-kill': { stroke: 'kill' },
  'line-exit': { fill: 'panel', stroke: 'ink' },
  'line-restart': { stroke: 'soft' },
  hatch: { stroke: 'hatch' },
  playhead: { stroke: 'accent' },
  curtain: { fill: 'panel' },
};

/** What is the same in light and dark. */
const shapes = `
text{font:12px/1 Inter,ui-sans-serif,system-ui,-apple-system,"Segoe UI","Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums}
.small{font-size:11px}
.big{font-size:17px;font-weight:600}
.bold{font-weight:600}
.halo{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}
.thin{stroke-width:1.25}
.dashed{stroke-dasharray:4 3}
.dotted{stroke-dasharray:2 3}
.stippled{stroke-dasharray:1.5 2}
.edge{stroke-width:2.5}
.failed{stroke-dasharray:3 4}
.killed{stroke-dasharray:10 3}
.thick{stroke-width:2}
.hatch{stroke-width:1.3;opacity:.5}
.faint{fill-opacity:.12}
.half{opacity:.35}
.curtain{opacity:.72}
`;

/** The style of a picture whose elements stand below an element of class `scope`. */
export function styleOf(scope: string, theme: Theme): string {
  const within = (rules: string) => rules.trim().replace(/^(?=[^\n])/gm, `.${scope} `);
  const colours = (index: 0 | 1) =>
    Object.entries(paints)
      .map(([name, { fill, stroke }]) => {
        const paint = (tone: Tone | undefined) => (tone ? tones[tone][index] : 'none');
        return `.${name}{fill:${paint(fill)};stroke:${paint(stroke)}}`;
      })
      .concat(`.halo{stroke:${tones.panel[index]}}`)
      .join('\n');
  const fixed = `\n${within(shapes)}\n${within(colours(theme === 'dark' ? 1 : 0))}\n`;
  return theme === 'auto' ? `${fixed}@media (prefers-color-scheme:dark){\n${within(colours(1))}\n}\n` : fixed;
}
