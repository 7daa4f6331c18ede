export { readStimuli } from './given.ts';
export { readTiming } from './given-timing.ts';
export { defaultTiming, type Stimulus, type Timing } from './stimulus.ts';
export { type Complain, fieldsIn, ignored, instantIn, numberIn, shown, time } from './wish.ts';
