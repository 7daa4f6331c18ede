/** What the view of the machines says, in English. */
export const en = {
  title: 'The machines of this run',
  help: 'Arrow keys go from state to state; Enter moves the playhead to when the state was entered.',
  chart: (machine: string) => `Chart of ${machine}`,
  actor: 'Machine',
  pod: 'Pod',
  idle: 'Not at work in this run',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  active: 'Active now',
  since: (time: string) => `since ${time}`,
  notYet: 'Not at work yet at this moment.',
  never: 'Nobody follows this chart in this run.',
  taken: 'Just taken',
  nothingTaken: 'No transition yet.',
  event: 'event',
  guard: 'guard',
  does: 'does',
  says: 'says',
  always: 'as soon as it may',
  isActive: 'active',
  entered: (count: number) =>
    count === 0 ? 'never entered' : count === 1 ? 'entered once' : `entered ${count} times`,
  within: (state: string, around: string) => `${state} in ${around}`,
  refused: 'This text does not run, so no machine does.',
  legend: { never: 'not taken', before: 'taken before', now: 'just taken' },
};

export type MachineWords = typeof en;
